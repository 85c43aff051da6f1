package org.kinvis.physics.eft;

import java.util.ArrayList;
import java.util.List;

/**
 * The operators of b → sℓℓ' and the names of their coefficients.
 *
 * <p>H = −(4G_F/√2) V_tb V_ts* (e²/16π²) Σ_ij C^ij O^ij + h.c., with O_9^ij = (s̄_L γ_μ b_L)(ℓ̄_i γ^μ ℓ_j), O_10^ij
 * the same with γ^μγ₅, O_S^ij = (s̄_L b_R)(ℓ̄_i ℓ_j), O_P^ij with γ₅; in the primed ones L ↔ R. The
 * coefficients hold new physics alone. In flavio's basis the scalar operators carry a further m_b,
 * which is not part of these.
 *
 * <p>In the WCxf name the second flavour is the created lepton: C_9^ij is {@code C9_bs<j><i>}, so that
 * {@code C9_bstaumu} multiplies (s̄b)(μ̄ τ), which creates μ⁻τ⁺.
 */
public enum ChargedLeptonOperators {
    C9("C9", "C_9"),
    C10("C10", "C_{10}"),
    C9_PRIME("C9p", "C'_9"),
    C10_PRIME("C10p", "C'_{10}"),
    CS("CS", "C_S"),
    CS_PRIME("CSp", "C'_S"),
    CP("CP", "C_P"),
    CP_PRIME("CPp", "C'_P");

    private final String prefix;
    private final String tex;

    ChargedLeptonOperators(String prefix, String tex) {
        this.prefix = prefix;
        this.tex = tex;
    }

    /** The coefficient of (ℓ̄_i … ℓ_j): lepton i is created, lepton j annihilated. */
    public Coefficient coefficient(Flavour created, Flavour annihilated) {
        return new Coefficient(prefix + "_bs" + annihilated.label() + created.label());
    }

    /** TeX of the coefficient, flavours as in the paper. */
    public String tex(Flavour created, Flavour annihilated) {
        return tex + "^{" + created.tex() + annihilated.tex() + "}";
    }

    /** All 72 coefficients. */
    public static List<Coefficient> all() {
        List<Coefficient> all = new ArrayList<>();
        for (ChargedLeptonOperators operator : values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    all.add(operator.coefficient(created, annihilated));
                }
            }
        }
        return all;
    }
}
