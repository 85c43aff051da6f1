package org.kinvis.inference.histfactory;

/** A function to be minimised, with exact first and second derivatives. */
public interface Objective {

    /** How many variables. */
    int dimension();

    /** Its value; +∞ outside its domain. */
    double value(double[] x);

    /**
     * Its value and gradient.
     *
     * @param gradient is overwritten
     */
    double gradient(double[] x, double[] gradient);

    /**
     * Its value, gradient and Hessian.
     *
     * @param gradient is overwritten
     * @param hessian is overwritten, symmetric
     */
    double hessian(double[] x, double[] gradient, double[][] hessian);

    /** Whether its slope jumps where this variable vanishes; zero then belongs to the positive side. */
    default boolean isKinked(int variable) {
        return false;
    }
}
