package org.kinvis.inference.histfactory;

/**
 * A fit that converged.
 *
 * @param parameters of the model, all
 * @param twiceNegative −2 ln L there, all constants included
 * @param slope the derivative of −2 ln L by the parameter of interest, nuisances at their best
 * @param sigma the standard deviation of the parameter of interest by the exact Hessian; 0 where it was fixed, ∞ at a
 *     bound without curvature
 * @param steps how many Newton steps it took
 */
public record Fit(
        double[] parameters, double twiceNegative, double slope, double sigma, int steps) {

    /** A parameter of a set of one. */
    public double value(ParameterSet set) {
        return parameters[set.first()];
    }
}
