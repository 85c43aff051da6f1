package org.kinvis.physics.eft;

import java.util.List;

/**
 * The operators that produce a pair f₁ f̄₂ of Dirac fermions in b → s, by the coefficient of each.
 *
 * <p>H = −c Σ C_i O_i with c = (4G_F/√2) V_tb V_ts* α/4π; O_V = (s̄γ_μ P_L b)(f̄₁γ^μ f₂), O_A the same
 * with γ^μγ₅, O_S = (s̄ P_R b)(f̄₁ f₂), O_P = (s̄ P_R b)(f̄₁γ₅ f₂), the primed ones with P_L ↔ P_R; O_TX =
 * (s̄σ_{μν}P_X b)(f̄₁σ^{μν}P_X f₂). A neutrino current ν̄γ(1∓γ₅)ν with coefficient C is C_V = C, C_A = ∓C.
 *
 * @param vector C_V
 * @param vectorPrime C'_V
 * @param axial C_A
 * @param axialPrime C'_A
 * @param scalar C_S
 * @param scalarPrime C'_S
 * @param pseudoscalar C_P
 * @param pseudoscalarPrime C'_P
 * @param tensorLeft t_L
 * @param tensorRight t_R
 */
public record FermionPairOperators(
        Coefficient vector,
        Coefficient vectorPrime,
        Coefficient axial,
        Coefficient axialPrime,
        Coefficient scalar,
        Coefficient scalarPrime,
        Coefficient pseudoscalar,
        Coefficient pseudoscalarPrime,
        Coefficient tensorLeft,
        Coefficient tensorRight) {

    /** The operators of a named pair: coefficients {@code <pair>.V}, {@code <pair>.Vp}, … */
    public static FermionPairOperators named(String pair) {
        return new FermionPairOperators(
                of(pair, "V"),
                of(pair, "Vp"),
                of(pair, "A"),
                of(pair, "Ap"),
                of(pair, "S"),
                of(pair, "Sp"),
                of(pair, "P"),
                of(pair, "Pp"),
                of(pair, "TL"),
                of(pair, "TR"));
    }

    private static Coefficient of(String pair, String operator) {
        return new Coefficient(pair + "." + operator);
    }

    /** The four whose leptonic current is a vector or a scalar: they interfere. */
    public List<Coefficient> even() {
        return List.of(vector, vectorPrime, scalar, scalarPrime);
    }

    /** The four whose leptonic current is an axial vector or a pseudoscalar: they interfere. */
    public List<Coefficient> odd() {
        return List.of(axial, axialPrime, pseudoscalar, pseudoscalarPrime);
    }
}
