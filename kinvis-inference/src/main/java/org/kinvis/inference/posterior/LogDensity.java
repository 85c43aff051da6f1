package org.kinvis.inference.posterior;

/** The logarithm of a density up to a constant, with its exact gradient. Several threads may ask at once. */
public interface LogDensity {

    /** How many variables. */
    int dimension();

    /**
     * ln p(x) and its gradient; −∞ where the density vanishes, the gradient then being of no use.
     *
     * @param gradient is overwritten
     */
    double gradient(double[] x, double[] gradient);
}
