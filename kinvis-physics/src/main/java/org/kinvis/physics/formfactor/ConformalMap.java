package org.kinvis.physics.formfactor;

import static java.lang.Math.sqrt;

/**
 * The map of the cut q² plane onto the unit disc: z(q²) = (√(t₊−q²) − √(t₊−t₀)) / (√(t₊−q²) +
 * √(t₊−t₀)), t± = (m_B ± m_M)².
 *
 * <p>Source: arXiv:0807.2722, §2.
 *
 * @param tPlus t₊ in GeV²
 * @param t0 the q² that is mapped to zero, in GeV²
 */
record ConformalMap(double tPlus, double t0) {

    /** The map with t₀ at the given q². */
    static ConformalMap at(double t0, double mB, double mM) {
        return new ConformalMap(square(mB + mM), t0);
    }

    /** The map with t₀ = t₊ − √(t₊(t₊−t₋)), which makes the largest |z| of the decay smallest. */
    static ConformalMap optimal(double mB, double mM) {
        double tPlus = square(mB + mM);
        double tMinus = square(mB - mM);
        return new ConformalMap(tPlus, tPlus * (1 - sqrt(1 - tMinus / tPlus)));
    }

    double z(double q2) {
        double here = sqrt(tPlus - q2);
        double there = sqrt(tPlus - t0);
        return (here - there) / (here + there);
    }

    private static double square(double x) {
        return x * x;
    }
}
