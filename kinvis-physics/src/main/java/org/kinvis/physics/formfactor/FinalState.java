package org.kinvis.physics.formfactor;

/** What a transition ends in: it decides which form factors there are. */
public enum FinalState {
    /** A pseudoscalar meson: f₊, f₀, f_T. */
    PSEUDOSCALAR,
    /** A vector meson: V, A₀, A₁, A₁₂, T₁, T₂, T₂₃. */
    VECTOR,
    /** A baryon of spin ½: ten helicity form factors. */
    BARYON
}
