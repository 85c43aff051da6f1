package org.kinvis.physics.decay;

/**
 * The functions of q² that multiply the forms of a {@link Spectrum}, all at once because they share
 * phase space and form factors.
 */
interface StructureFunctions {

    /** How many there are. */
    int size();

    /**
     * Their values at q².
     *
     * @param q2 in GeV², inside phase space
     * @param values filled with the {@link #size} values
     */
    void at(double q2, double[] values);
}
