package org.kinvis.physics.formfactor;

/**
 * The ten helicity form factors of a transition between baryons of spin ½: f₊, f_⊥, f₀ of the vector
 * current, g₊, g_⊥, g₀ of the axial one, h₊, h_⊥ of s̄σ^{μν}q_ν b and h̃₊, h̃_⊥ of s̄σ^{μν}q_ν γ₅b, as defined in
 * arXiv:1111.1844 and arXiv:1602.01399, Eqs. (2)–(5).
 */
public interface BaryonFormFactors {

    /** The ten form factors at q² in GeV². */
    Values at(double q2);

    /**
     * Values at one q², dimensionless.
     *
     * @param fPlus f₊
     * @param fPerp f_⊥
     * @param fZero f₀
     * @param gPlus g₊
     * @param gPerp g_⊥
     * @param gZero g₀
     * @param hPlus h₊
     * @param hPerp h_⊥
     * @param htPlus h̃₊
     * @param htPerp h̃_⊥
     */
    record Values(
            double fPlus,
            double fPerp,
            double fZero,
            double gPlus,
            double gPerp,
            double gZero,
            double hPlus,
            double hPerp,
            double htPlus,
            double htPerp) {}
}
