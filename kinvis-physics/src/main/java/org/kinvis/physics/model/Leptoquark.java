package org.kinvis.physics.model;

import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Flavour;

/**
 * The leptoquarks with standard-model couplings to left-handed lepton doublets that give b → sνν̄ and s
 * → dνν̄ at tree level: one table of what differs between them.
 *
 * <p>C_X^ij = f K Λ^ij / m² for the neutrinos, with K of {@code SemileptonicMatching}, X = L or R the
 * chirality of the quarks, f the factor of the table and Λ^ij = λ^bj λ^si* for fermion number 2, λ^sj
 * λ^bi* for fermion number 0: i is the created lepton, j the annihilated one. C_9 = −C_10 (primed for
 * right-handed quarks) is r C_X^ij with the ratio r of the table. For s → dνν̄, whose operators are (s̄ d), λ^d
 * takes the place of λ^b and V_td V_ts* that of V_tb V_ts*.
 *
 * <p>Source: Valencia:2025corfu, Eqs. (9)–(11), corrected: V_tb V_ts* stands in K, and for the doublets r
 * = 1, not the 2 of Eq. (10), because an SU(2) doublet couples alike to neutrinos and charged leptons.
 * Checked by Fierz identities against the Lagrangians of arXiv:1603.04993.
 */
public enum Leptoquark {
    S0(
            "S0",
            "scalar singlet S_0 (S_1 of arXiv:1603.04993)",
            "S_0^\\dagger: (\\bar 3, 1, 1/3)",
            "\\lambda\\,\\bar q_L^c\\, i\\tau_2\\, \\ell_L\\, S_0^\\dagger",
            2,
            Chirality.LEFT,
            0.5,
            0),
    S12(
            "S12",
            "scalar doublet S~_1/2 (R~_2 of arXiv:1603.04993)",
            "\\tilde S_{1/2}^\\dagger: (3, 2, 1/6)",
            "\\lambda\\,\\bar d_R\\, \\ell_L\\, \\tilde S_{1/2}^\\dagger",
            0,
            Chirality.RIGHT,
            -0.5,
            1),
    S1(
            "S1",
            "scalar triplet S_1 (S_3 of arXiv:1603.04993)",
            "\\vec S_1^\\dagger: (\\bar 3, 3, 1/3)",
            "\\lambda\\,\\bar q_L^c\\, i\\tau_2\\, \\vec\\tau\\cdot\\vec S_1^\\dagger\\, \\ell_L",
            2,
            Chirality.LEFT,
            0.5,
            2),
    V12(
            "V12",
            "vector doublet V_1/2 (V_2 of arXiv:1603.04993)",
            "V_{1/2}^\\dagger: (\\bar 3, 2, 5/6)",
            "\\lambda\\,\\bar d_R^c\\, \\gamma_\\mu\\, \\ell_L\\, V_{1/2}^{\\dagger\\mu}",
            2,
            Chirality.RIGHT,
            1,
            1),
    V1(
            "V1",
            "vector triplet V_1 (U_3 of arXiv:1603.04993)",
            "\\vec V_1^\\dagger: (3, 3, 2/3)",
            "\\lambda\\,\\bar q_L\\, \\gamma_\\mu\\, \\vec\\tau\\cdot\\vec V_1^{\\dagger\\mu}\\, \\ell_L",
            0,
            Chirality.LEFT,
            -2,
            0.5);

    private final String label;
    private final String title;
    private final String quantumNumbers;
    private final String lagrangian;
    private final int fermionNumber;
    private final Chirality quarks;
    private final double neutrinoFactor;
    private final double chargedLeptonRatio;

    Leptoquark(
            String label,
            String title,
            String quantumNumbers,
            String lagrangian,
            int fermionNumber,
            Chirality quarks,
            double neutrinoFactor,
            double chargedLeptonRatio) {
        this.label = label;
        this.title = title;
        this.quantumNumbers = quantumNumbers;
        this.lagrangian = lagrangian;
        this.fermionNumber = fermionNumber;
        this.quarks = quarks;
        this.neutrinoFactor = neutrinoFactor;
        this.chargedLeptonRatio = chargedLeptonRatio;
    }

    /** Its part of the model's name. */
    String label() {
        return label;
    }

    String title() {
        return title;
    }

    /** SU(3), SU(2) and hypercharge, Q = T₃ + Y. */
    String quantumNumbers() {
        return quantumNumbers;
    }

    /** TeX of the coupling, without its Hermitian conjugate. */
    String lagrangian() {
        return lagrangian;
    }

    /** 3B + L of the pair it couples to: 2, or 0. */
    public int fermionNumber() {
        return fermionNumber;
    }

    /** The chirality of the quarks it couples to. */
    public Chirality quarks() {
        return quarks;
    }

    /** f: C_L or C_R over K Λ / m². */
    public double neutrinoFactor() {
        return neutrinoFactor;
    }

    /** r: C_9 = −C_10, or primed, over C_L or C_R. */
    public double chargedLeptonRatio() {
        return chargedLeptonRatio;
    }

    /**
     * Λ^ij of an operator (s̄ q)(ν̄_i ν_j), q = b or d, from the couplings of the two quarks to the lepton
     * flavours.
     *
     * @param q λ^q of the quark that the operator annihilates
     * @param s λ^s
     * @param created i
     * @param annihilated j
     */
    Complex product(
            Function<Flavour, Complex> q,
            Function<Flavour, Complex> s,
            Flavour created,
            Flavour annihilated) {
        return fermionNumber == 2
                ? q.apply(annihilated).multiply(s.apply(created).conjugate())
                : s.apply(annihilated).multiply(q.apply(created).conjugate());
    }
}
