package org.kinvis.physics.formfactor;

/**
 * The form factors f₊, f₀, f_T of a transition between pseudoscalar mesons.
 *
 * <p>⟨K|s̄γ^μ b|B⟩ = f₊[(p+k)^μ − (m_B²−m_K²)/q² q^μ] + f₀ (m_B²−m_K²)/q² q^μ; ⟨K|s̄σ^{μν}b|B⟩ = i
 * f_T/(m_B+m_K) [(p+k)^μ q^ν − q^μ (p+k)^ν].
 */
public interface PseudoscalarFormFactors {

    /** The three form factors at q² in GeV². */
    Values at(double q2);

    /**
     * Values at one q², dimensionless.
     *
     * @param plus f₊
     * @param zero f₀
     * @param tensor f_T
     */
    record Values(double plus, double zero, double tensor) {}
}
