package org.kinvis.inference.histfactory;

/**
 * Parameters of one name.
 *
 * @param name of the modifiers they belong to
 * @param first the place of the first among all parameters
 * @param constraint what is known of them
 * @param inits where fits start
 * @param lower bounds
 * @param upper bounds
 * @param auxdata what was measured of them; empty without a constraint
 * @param widths standard deviations of normal constraints, τ of Poisson's; empty without
 * @param fixed which of them fits leave at their start
 */
public record ParameterSet(
        String name,
        int first,
        Constraint constraint,
        double[] inits,
        double[] lower,
        double[] upper,
        double[] auxdata,
        double[] widths,
        boolean[] fixed) {

    /** What an auxiliary measurement says of a parameter x. */
    public enum Constraint {
        /** Nothing. */
        FREE,
        /** N(aux | x, width). */
        NORMAL,
        /** Poisson(aux | τx). */
        POISSON
    }

    /** How many. */
    public int size() {
        return inits.length;
    }
}
