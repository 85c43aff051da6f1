package org.kinvis.physics.formfactor;

/**
 * The helicity form factors of Λ_b → Λ with two terms: f(q²) = (a₀ + a₁ z(q²)) / (1 − q²/m²), where t₀ = (m_Λb −
 * m_Λ)² and t₊ = (m_B + m_K)².
 *
 * <p>Source: arXiv:1602.01399, Eq. (38) without its lattice artefacts.
 *
 * @param map the conformal map
 * @param poles masses of the resonances in GeV
 * @param fPlus coefficients of f₊, and so on for the others
 */
record HelicityExpansion(
        ConformalMap map,
        Poles poles,
        TwoTerms fPlus,
        TwoTerms fPerp,
        TwoTerms fZero,
        TwoTerms gPlus,
        TwoTerms gPerp,
        TwoTerms gZero,
        TwoTerms hPlus,
        TwoTerms hPerp,
        TwoTerms htPlus,
        TwoTerms htPerp)
        implements BaryonFormFactors {

    /**
     * Resonance masses in GeV.
     *
     * @param vector 1⁻: f₊, f_⊥, h₊, h_⊥
     * @param scalar 0⁺: f₀
     * @param axial 1⁺: g₊, g_⊥, h̃₊, h̃_⊥
     * @param pseudoscalar 0⁻: g₀
     */
    record Poles(double vector, double scalar, double axial, double pseudoscalar) {}

    /** The coefficients a₀ and a₁. */
    record TwoTerms(double a0, double a1) {}

    @Override
    public Values at(double q2) {
        double z = map.z(q2);
        double vector = BclExpansion.pole(q2, poles.vector);
        double axial = BclExpansion.pole(q2, poles.axial);
        return new Values(
                vector * sum(fPlus, z),
                vector * sum(fPerp, z),
                BclExpansion.pole(q2, poles.scalar) * sum(fZero, z),
                axial * sum(gPlus, z),
                axial * sum(gPerp, z),
                BclExpansion.pole(q2, poles.pseudoscalar) * sum(gZero, z),
                vector * sum(hPlus, z),
                vector * sum(hPerp, z),
                axial * sum(htPlus, z),
                axial * sum(htPerp, z));
    }

    private static double sum(TwoTerms terms, double z) {
        return terms.a0 + terms.a1 * z;
    }
}
