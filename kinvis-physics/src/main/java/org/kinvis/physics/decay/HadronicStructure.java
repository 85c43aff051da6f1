package org.kinvis.physics.decay;

/**
 * What the hadrons contribute to |amplitude|², averaged over spins of the initial and summed over those of the final
 * state, for any invisible system of mass √q² whose angles are integrated over: bilinears of ⟨F|q̄₁Γq₂|M⟩.
 *
 * <p>A current's part transverse to q is projected with −g^{μν} + q^μq^ν/q², its longitudinal part with q^μq^ν/q²; the
 * electric and magnetic parts of the tensor current are ⟨σ^{μν}q_ν⟩ and ⟨σ^{μν}γ₅q_ν⟩ over √q². What is not here
 * vanishes after the integral over angles. A test repeats all with explicit momenta and polarisations.
 */
interface HadronicStructure {

    /** The structure functions at q² in GeV², q² > 0. */
    Values at(double q2);

    /**
     * Structure functions at one q², in units of GeV.
     *
     * @param ss scalar density squared
     * @param pp pseudoscalar density q̄₁iγ₅q₂ squared
     * @param vt vector current, transverse
     * @param vl vector current, longitudinal
     * @param at axial current, transverse
     * @param al axial current, longitudinal
     * @param te tensor current, electric
     * @param tb tensor current, magnetic
     * @param vte transverse vector current with the electric tensor
     * @param atb transverse axial current with the magnetic tensor
     * @param svl (m₂−m₁) SS: scalar density with the divergence of the vector current
     * @param pal (m₂+m₁) PP: pseudoscalar density with the divergence of the axial current
     */
    record Values(
            double ss,
            double pp,
            double vt,
            double vl,
            double at,
            double al,
            double te,
            double tb,
            double vte,
            double atb,
            double svl,
            double pal) {}
}
