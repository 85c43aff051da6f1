package org.kinvis.physics.formfactor;

/**
 * The seven form factors of a transition from a pseudoscalar to a vector meson, as defined in
 * arXiv:1503.05534, Eqs. (1)–(4).
 */
public interface VectorFormFactors {

    /** The seven form factors at q² in GeV². */
    Values at(double q2);

    /** Values at one q², dimensionless: V, A₀, A₁, A₁₂, T₁, T₂, T₂₃. */
    record Values(double v, double a0, double a1, double a12, double t1, double t2, double t23) {}
}
