package org.kinvis.physics.formfactor;

/**
 * The expansion of Bourrely, Caprini and Lellouch with three terms, for f₊, f₀ and f_T.
 *
 * <p>f_{+,T}(q²) = L / (1 − q²/M₁²) Σ_{n=0}^{2} a_n [zⁿ − (−1)^{n−3} (n/3) z³], f₀(q²) = L / (1 −
 * q²/M₀²) Σ_{n=0}^{2} a_n zⁿ.
 *
 * <p>Source: arXiv:0807.2722, §3; with the chiral factor L as in arXiv:2207.12468, §IV
 * (its continuum and physical-mass limit).
 *
 * @param map the conformal map
 * @param chiralFactor L; 1 where the set has none
 * @param poles masses of the sub-threshold resonances in GeV
 * @param plus coefficients of f₊
 * @param zero coefficients of f₀
 * @param tensor coefficients of f_T
 */
record BclExpansion(
        ConformalMap map,
        double chiralFactor,
        Poles poles,
        ThreeTerms plus,
        ThreeTerms zero,
        ThreeTerms tensor)
        implements PseudoscalarFormFactors {

    /** Resonance masses in GeV for the three form factors. */
    record Poles(double plus, double zero, double tensor) {}

    @Override
    public Values at(double q2) {
        double z = map.z(q2);
        double cube = z * z * z / 3;
        double z1 = z - cube;
        double z2 = z * z + 2 * cube;
        return new Values(
                chiralFactor * pole(q2, poles.plus) * plus.sum(z1, z2),
                chiralFactor * pole(q2, poles.zero) * zero.sum(z, z * z),
                chiralFactor * pole(q2, poles.tensor) * tensor.sum(z1, z2));
    }

    static double pole(double q2, double mass) {
        return 1 / (1 - q2 / (mass * mass));
    }

    /**
     * The third coefficient of f₀ that makes f₀(0) = f₊(0), which the definition of the two demands.
     */
    static ThreeTerms zeroMeetingPlus(ConformalMap map, ThreeTerms plus, double a0, double a1) {
        double z = map.z(0);
        double cube = z * z * z / 3;
        double atZero = plus.sum(z - cube, z * z + 2 * cube);
        return new ThreeTerms(a0, a1, (atZero - a0 - a1 * z) / (z * z));
    }
}
