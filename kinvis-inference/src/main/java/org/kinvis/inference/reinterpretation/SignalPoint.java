package org.kinvis.inference.reinterpretation;

/**
 * A fit of a signal that converged.
 *
 * @param y (t, ξ)
 * @param parameters of the model, all
 * @param twiceNegative −2 ln L there, all constants of the model included
 * @param sigma the standard deviation of the first free parameter by the exact Hessian; 0 where it is fixed, ∞ where it has none
 * @param steps how many Newton steps it took
 */
record SignalPoint(double[] y, double[] parameters, double twiceNegative, double sigma, int steps) {

    /** The same with one of (t, ξ) elsewhere. */
    SignalPoint with(int i, double value) {
        double[] moved = y.clone();
        moved[i] = value;
        return new SignalPoint(moved, parameters, twiceNegative, sigma, steps);
    }
}
