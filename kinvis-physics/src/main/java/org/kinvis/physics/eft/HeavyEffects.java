package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What heavy particles leave beside semileptonic and dark operators, each with one number: ΔF = 2 operators of scalar currents,
 * dipoles, corrections to the Higgs boson and the electroweak bosons, electric dipole moments, and facts about the heavy
 * particles themselves. None has an α in its normalisation.
 */
public enum HeavyEffects {
    SRR_K("CSRR_sdsd", "GeV^-2", "(\\bar d_L s_R)^2", "L = C O + h.c. at 3 GeV"),
    SLL_K("CSLL_sdsd", "GeV^-2", "(\\bar d_R s_L)^2", "L = C O + h.c. at 3 GeV"),
    SLR_K("CSLR_sdsd", "GeV^-2", "(\\bar d_L s_R)(\\bar d_R s_L)", "L = C O + h.c. at 3 GeV"),
    SRR_BD("CSRR_bdbd", "GeV^-2", "(\\bar d_L b_R)^2", "L = C O + h.c. at m_b"),
    SLL_BD("CSLL_bdbd", "GeV^-2", "(\\bar d_R b_L)^2", "L = C O + h.c. at m_b"),
    SLR_BD("CSLR_bdbd", "GeV^-2", "(\\bar d_L b_R)(\\bar d_R b_L)", "L = C O + h.c. at m_b"),
    SRR_BS("CSRR_bsbs", "GeV^-2", "(\\bar s_L b_R)^2", "L = C O + h.c. at m_b"),
    SLL_BS("CSLL_bsbs", "GeV^-2", "(\\bar s_R b_L)^2", "L = C O + h.c. at m_b"),
    SLR_BS("CSLR_bsbs", "GeV^-2", "(\\bar s_L b_R)(\\bar s_R b_L)", "L = C O + h.c. at m_b"),
    C7("C7_bs", "1", "(e/16\\pi^2) m_b \\bar s\\sigma F P_R b", HeavyEffects.DIPOLE),
    C7_PRIME("C7p_bs", "1", "(e/16\\pi^2) m_b \\bar s\\sigma F P_L b", HeavyEffects.DIPOLE),
    C8("C8_bs", "1", "(g_s/16\\pi^2) m_b \\bar s\\sigma G P_R b", HeavyEffects.DIPOLE),
    C8_PRIME("C8p_bs", "1", "(g_s/16\\pi^2) m_b \\bar s\\sigma G P_L b", HeavyEffects.DIPOLE),
    HIGGS_RESPONSE(
            "dlnM/dlnv",
            "1",
            "(\\alpha_s/12\\pi) \\delta\\, (h/v) G G + (\\alpha/6\\pi) 3 Q^2 \\delta\\, (h/v) F F",
            "delta = d ln|det M|/d ln v of heavy quarks of charge -1/3"),
    HIGGS_PORTAL(
            "kappa_portal",
            "1",
            "-\\frac12 \\kappa \\phi^2 H^\\dagger H",
            "of the real scalar dark particle"),
    OBLIQUE_T("DeltaT", "1", "T", "what new physics adds to the oblique parameter T"),
    EDM_DOWN(
            "edm_d",
            "e cm",
            "-\\frac{i}{2} d\\, \\bar d\\sigma^{\\mu\\nu}\\gamma_5 d F_{\\mu\\nu}",
            "at the heavy scale"),
    EDM_STRANGE(
            "edm_s",
            "e cm",
            "-\\frac{i}{2} d\\, \\bar s\\sigma^{\\mu\\nu}\\gamma_5 s F_{\\mu\\nu}",
            "at the heavy scale"),
    LIGHTEST_QUARK(
            "1/m_heavy_quark",
            "GeV^-1",
            "1/m",
            "of the lightest vector-like quark that decays into quark and dark particle"),
    STRANGE_MASS(
            "loop_m_s/m_s", "1", "\\delta m_s/m_s", "size of the loop of heavy quark and scalar");

    private static final String DIPOLE = "H = -(4 GF/sqrt2) Vtb Vts* C O + h.c. at 160 GeV";

    private final String coefficientName;
    private final String unit;
    private final String operatorTex;
    private final String meaning;

    HeavyEffects(String coefficientName, String unit, String operatorTex, String meaning) {
        this.coefficientName = coefficientName;
        this.unit = unit;
        this.operatorTex = operatorTex;
        this.meaning = meaning;
    }

    /** The coefficient. */
    public Coefficient coefficient() {
        return new Coefficient(coefficientName);
    }

    /** Its unit. */
    public String unit() {
        return unit;
    }

    /** TeX of the operator or the quantity. */
    public String operatorTex() {
        return operatorTex;
    }

    /** Normalisation and scale. */
    public String meaning() {
        return meaning;
    }

    /** All coefficients. */
    public static List<Coefficient> all() {
        return Arrays.stream(values()).map(HeavyEffects::coefficient).toList();
    }

    /** The one of a coefficient's name. */
    public static Optional<HeavyEffects> named(String name) {
        return Arrays.stream(values())
                .filter(effect -> effect.coefficientName.equals(name))
                .findFirst();
    }
}
