package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;

/**
 * The left-handed vector operators of b → cτν̄ and the names of their coefficients.
 *
 * <p>H = +(4G_F/√2) V_cb Σ_j (δ_τj + C_VL^τj) (c̄_L γ^μ b_L)(τ̄_L γ_μ ν_j) + h.c. The first flavour is the
 * charged lepton, the second the neutrino: C_VL^τj is {@code CVL_bctaunu<j>}, as in WCxf's flavio
 * basis. There is no α in the normalisation, and no QCD anomalous dimension.
 */
public enum ChargedCurrentOperators {
    CVL("CVL", "C_{V_L}");

    private static final String PROCESS = "_bctaunu";

    private final String prefix;
    private final String tex;

    ChargedCurrentOperators(String prefix, String tex) {
        this.prefix = prefix;
        this.tex = tex;
    }

    /** The coefficient of (τ̄ … ν_j). */
    public Coefficient coefficient(Flavour neutrino) {
        return new Coefficient(prefix + PROCESS + neutrino.label());
    }

    /** TeX of the coefficient. */
    public String tex(Flavour neutrino) {
        return tex + "^{" + Flavour.TAU.tex() + neutrino.tex() + "}";
    }

    /** The three coefficients. */
    public static List<Coefficient> all() {
        return Arrays.stream(Flavour.values()).map(CVL::coefficient).toList();
    }

    /** Whether a coefficient of that name is one of them. */
    public static boolean isOne(String name) {
        return all().stream().anyMatch(coefficient -> coefficient.name().equals(name));
    }
}
