package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;

/**
 * The operators of b → sνν that break lepton number by two units, in the normalisation of EOS: the
 * same for the three flavours, with left-handed neutrinos alone.
 *
 * <p>H = +(4G_F/√2)(α/2π) V_tb V_ts* Σ c O + h.c. with O_SL = (s̄P_L b)(ν̄ᶜP_L ν), O_SR = (s̄P_R b)(ν̄ᶜP_L
 * ν), O_TL = (s̄σ^{μν}P_L b)(ν̄ᶜσ_{μν}P_L ν). Source: arXiv:2111.15428 (EOS, class SBNuNu); the
 * operators are those of arXiv:2111.04327. α is that of the input set, the scale m_b(m_b).
 */
public enum LeptonNumberViolatingOperators {
    SCALAR_LEFT("cSL", "(\\bar s P_L b)(\\bar\\nu^c P_L\\nu)"),
    SCALAR_RIGHT("cSR", "(\\bar s P_R b)(\\bar\\nu^c P_L\\nu)"),
    TENSOR_LEFT("cTL", "(\\bar s\\sigma^{\\mu\\nu}P_L b)(\\bar\\nu^c\\sigma_{\\mu\\nu}P_L\\nu)");

    private final String label;
    private final String operatorTex;

    LeptonNumberViolatingOperators(String label, String operatorTex) {
        this.label = label;
        this.operatorTex = operatorTex;
    }

    /** The coefficient, by its name in EOS. */
    public Coefficient coefficient() {
        return new Coefficient(label);
    }

    /** TeX of the operator. */
    public String operatorTex() {
        return operatorTex;
    }

    /** The three coefficients. */
    public static List<Coefficient> all() {
        return Arrays.stream(values()).map(LeptonNumberViolatingOperators::coefficient).toList();
    }

    /** Whether one of the three coefficients of a point is not zero. */
    public static boolean areIn(WilsonCoefficients point) {
        return all().stream().anyMatch(coefficient -> !point.get(coefficient).isZero());
    }
}
