package org.kinvis.physics.eft;

import java.util.ArrayList;
import java.util.List;

/**
 * The vector operators of b → sνν̄ and the names of their coefficients.
 *
 * <p>H = −(4G_F/√2) V_tb V_ts* (e²/16π²) Σ_ij (C_L^ij O_L^ij + C_R^ij O_R^ij + C'_L^ij O'_L^ij +
 * C'_R^ij O'_R^ij) + h.c., with O_{L,R}^ij = (s̄_{L,R} γ_μ b_{L,R})(ν̄_i γ^μ (1−γ₅) ν_j) and (1+γ₅) in
 * the primed ones (the paper's Eqs. 5–6). The coefficients hold new physics alone; the Standard
 * Model adds C_SM δ_ij to C_L^ij.
 *
 * <p>In the WCxf name the second flavour is the created one: C_L^ij is {@code CL_bsnu<j>nu<i>}.
 * Right-handed neutrinos, which no published basis has, add a {@code p} as flavio does.
 */
public enum NeutrinoOperators {
    CL("CL", "C_L", "L", "-"),
    CR("CR", "C_R", "R", "-"),
    CL_PRIME("CLp", "C'_L", "L", "+"),
    CR_PRIME("CRp", "C'_R", "R", "+");

    private static final List<Coefficient> ALL = allCoefficients();

    private final String prefix;
    private final String tex;
    private final String quarks;
    private final String gamma5;

    NeutrinoOperators(String prefix, String tex, String quarks, String gamma5) {
        this.prefix = prefix;
        this.tex = tex;
        this.quarks = quarks;
        this.gamma5 = gamma5;
    }

    /** The coefficient of (ν̄_i … ν_j): flavour i is created, flavour j annihilated. */
    public Coefficient coefficient(Flavour created, Flavour annihilated) {
        return new Coefficient(prefix + "_bsnu" + annihilated.label() + "nu" + created.label());
    }

    /** TeX of the coefficient, flavours as in the paper. */
    public String tex(Flavour created, Flavour annihilated) {
        return tex + "^{" + created.tex() + annihilated.tex() + "}";
    }

    /** TeX of the operator. */
    public String operatorTex(Flavour created, Flavour annihilated) {
        return "(\\bar s_%s\\gamma_\\mu b_%s)(\\bar\\nu_%s\\gamma^\\mu(1%s\\gamma_5)\\nu_{%s})"
                .formatted(quarks, quarks, created.tex(), gamma5, annihilated.tex());
    }

    /** All 36 coefficients. */
    public static List<Coefficient> all() {
        return ALL;
    }

    private static List<Coefficient> allCoefficients() {
        List<Coefficient> all = new ArrayList<>();
        for (NeutrinoOperators operator : values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    all.add(operator.coefficient(created, annihilated));
                }
            }
        }
        return List.copyOf(all);
    }
}
