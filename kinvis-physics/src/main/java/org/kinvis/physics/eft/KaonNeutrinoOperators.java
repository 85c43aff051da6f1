package org.kinvis.physics.eft;

import java.util.ArrayList;
import java.util.List;

/**
 * The vector operators of s → dνν̄ and the names of their coefficients.
 *
 * <p>H = −(4G_F/√2) V_td V_ts* (e²/16π²) Σ_ij (C_L^ij O_L^ij + C_R^ij O_R^ij) + h.c., with O_{L,R}^ij =
 * (s̄_{L,R} γ_μ d_{L,R})(ν̄_i γ^μ (1−γ₅) ν_j). Written with s̄ and d, as in WCxf's flavio basis, an operator
 * takes K⁺ to π⁺ and K⁰ to π⁰ and creates ν_i and ν̄_j; the quark's s → d is its Hermitian conjugate, with
 * C*, ν_j and ν̄_i. The coefficients hold new physics alone; what the Standard Model adds is {@link
 * StandardModelKaonNeutrino}. α = e²/4π is that of the input set, as for b → sνν̄.
 *
 * <p>In the WCxf name the second flavour is the one that the operator creates: C_L^ij is {@code
 * CL_sdnu<j>nu<i>}. Source: arXiv:1712.05298, file wet.flavio.basis.yml, sector sdnunu.
 */
public enum KaonNeutrinoOperators {
    CL("CL", "C_L", "L"),
    CR("CR", "C_R", "R");

    private static final List<Coefficient> ALL = allCoefficients();

    private final String prefix;
    private final String tex;
    private final String quarks;

    KaonNeutrinoOperators(String prefix, String tex, String quarks) {
        this.prefix = prefix;
        this.tex = tex;
        this.quarks = quarks;
    }

    /** The coefficient of (ν̄_i … ν_j): flavour i is created, flavour j annihilated. */
    public Coefficient coefficient(Flavour created, Flavour annihilated) {
        return new Coefficient(prefix + "_sdnu" + annihilated.label() + "nu" + created.label());
    }

    /** TeX of the coefficient, the created flavour first. */
    public String tex(Flavour created, Flavour annihilated) {
        return tex + "^{" + created.tex() + annihilated.tex() + "}";
    }

    /** TeX of the operator. */
    public String operatorTex(Flavour created, Flavour annihilated) {
        return "(\\bar s_%s\\gamma_\\mu d_%s)(\\bar\\nu_%s\\gamma^\\mu(1-\\gamma_5)\\nu_{%s})"
                .formatted(quarks, quarks, created.tex(), annihilated.tex());
    }

    /** All 18 coefficients. */
    public static List<Coefficient> all() {
        return ALL;
    }

    private static List<Coefficient> allCoefficients() {
        List<Coefficient> all = new ArrayList<>();
        for (KaonNeutrinoOperators operator : values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    all.add(operator.coefficient(created, annihilated));
                }
            }
        }
        return List.copyOf(all);
    }
}
