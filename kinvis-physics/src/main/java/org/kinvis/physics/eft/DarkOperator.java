package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;

/**
 * The operators that make a pair of dark particles from a flavour-changing quark current, L = Σ C O + h.c.: spin 0 (φ),
 * spin ½ (χ) and spin 1 (X, by its potential X_μ or by its field strength X_μν, X̃^μν = ½ε^{μνρσ}X_ρσ). C has the unit
 * GeV^(4−dimension).
 *
 * <p>For a self-conjugate particle L = Σ ½ C O, so that the amplitude is that of the other case. There some
 * operators vanish: those odd under charge conjugation of the dark current.
 *
 * <p>For spin ½ the first letter is the quark current, the second the dark one, S = 1, P = iγ₅, V = γ_μ, A = γ_μγ₅. For
 * spin 1 the names are those of arXiv:2209.05223 as remembered; the normalisation is what {@link #tex} says. The operator V1
 * of that paper, with a derivative on the quarks, needs form factors that are not known and is not here.
 *
 * <p>Rates with X_μ itself diverge for m → 0, as its longitudinal polarisation does.
 */
public enum DarkOperator {
    SCALAR_S("S", DarkSpin.ZERO, 5, "(\\bar q b)(\\phi^\\dagger\\phi)", false, false),
    SCALAR_P("P", DarkSpin.ZERO, 5, "(\\bar q i\\gamma_5 b)(\\phi^\\dagger\\phi)", false, false),
    SCALAR_V(
            "V",
            DarkSpin.ZERO,
            6,
            "(\\bar q\\gamma^\\mu b)(\\phi^\\dagger i\\overleftrightarrow{\\partial_\\mu}\\phi)",
            true,
            false),
    SCALAR_A(
            "A",
            DarkSpin.ZERO,
            6,
            "(\\bar q\\gamma^\\mu\\gamma_5 b)(\\phi^\\dagger i\\overleftrightarrow{\\partial_\\mu}\\phi)",
            true,
            false),
    FERMION_SS("SS", DarkSpin.HALF, 6, "(\\bar q b)(\\bar\\chi\\chi)", false, false),
    FERMION_SP("SP", DarkSpin.HALF, 6, "(\\bar q b)(\\bar\\chi i\\gamma_5 \\chi)", false, false),
    FERMION_PS("PS", DarkSpin.HALF, 6, "(\\bar q i\\gamma_5 b)(\\bar\\chi\\chi)", false, false),
    FERMION_PP(
            "PP",
            DarkSpin.HALF,
            6,
            "(\\bar q i\\gamma_5 b)(\\bar\\chi i\\gamma_5 \\chi)",
            false,
            false),
    FERMION_VV(
            "VV",
            DarkSpin.HALF,
            6,
            "(\\bar q \\gamma^\\mu b)(\\bar\\chi \\gamma_\\mu \\chi)",
            true,
            false),
    FERMION_VA(
            "VA",
            DarkSpin.HALF,
            6,
            "(\\bar q \\gamma^\\mu b)(\\bar\\chi \\gamma_\\mu\\gamma_5 \\chi)",
            false,
            false),
    FERMION_AV(
            "AV",
            DarkSpin.HALF,
            6,
            "(\\bar q \\gamma^\\mu\\gamma_5 b)(\\bar\\chi \\gamma_\\mu \\chi)",
            true,
            false),
    FERMION_AA(
            "AA",
            DarkSpin.HALF,
            6,
            "(\\bar q \\gamma^\\mu\\gamma_5 b)(\\bar\\chi \\gamma_\\mu\\gamma_5 \\chi)",
            false,
            false),
    FERMION_TT(
            "TT",
            DarkSpin.HALF,
            6,
            "(\\bar q\\sigma^{\\mu\\nu}b)(\\bar\\chi\\sigma_{\\mu\\nu}\\chi)",
            true,
            false),
    FERMION_TT5(
            "TT5",
            DarkSpin.HALF,
            6,
            "(\\bar q\\sigma^{\\mu\\nu}b)(\\bar\\chi\\sigma_{\\mu\\nu}\\gamma_5\\chi)",
            true,
            false),
    VECTOR_S("S", DarkSpin.ONE, 5, "(\\bar q b)(X^\\dagger_\\mu X^\\mu)", false, true),
    VECTOR_P("P", DarkSpin.ONE, 5, "(\\bar q i\\gamma_5 b)(X^\\dagger_\\mu X^\\mu)", false, true),
    VECTOR_T1(
            "T1",
            DarkSpin.ONE,
            5,
            "\\frac{i}{2}(\\bar q\\sigma^{\\mu\\nu}b)(X^\\dagger_\\mu X_\\nu-X^\\dagger_\\nu X_\\mu)",
            true,
            true),
    VECTOR_T2(
            "T2",
            DarkSpin.ONE,
            5,
            "\\frac{1}{2}(\\bar q\\sigma^{\\mu\\nu}\\gamma_5 b)(X^\\dagger_\\mu X_\\nu-X^\\dagger_\\nu X_\\mu)",
            true,
            true),
    VECTOR_V2(
            "V2",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu b)\\partial_\\nu(X^{\\mu\\dagger}X^\\nu+X^{\\nu\\dagger}X^\\mu)",
            false,
            true),
    VECTOR_V3(
            "V3",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu b)\\epsilon^{\\mu\\nu\\rho\\sigma}(X^\\dagger_\\rho\\overleftrightarrow{\\partial_\\nu}X_\\sigma)",
            false,
            true),
    VECTOR_V4(
            "V4",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu b)(X^\\dagger_\\nu i\\overleftrightarrow{\\partial^\\mu}X^\\nu)",
            true,
            true),
    VECTOR_V5(
            "V5",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu b)i\\partial_\\nu(X^{\\mu\\dagger}X^\\nu-X^{\\nu\\dagger}X^\\mu)",
            true,
            true),
    VECTOR_V6(
            "V6",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu b)\\epsilon^{\\mu\\nu\\rho\\sigma}i\\partial_\\nu(X^\\dagger_\\rho X_\\sigma)",
            true,
            true),
    VECTOR_A2(
            "A2",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu\\gamma_5 b)\\partial_\\nu(X^{\\mu\\dagger}X^\\nu+X^{\\nu\\dagger}X^\\mu)",
            false,
            true),
    VECTOR_A3(
            "A3",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu\\gamma_5 b)\\epsilon^{\\mu\\nu\\rho\\sigma}(X^\\dagger_\\rho\\overleftrightarrow{\\partial_\\nu}X_\\sigma)",
            false,
            true),
    VECTOR_A4(
            "A4",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu\\gamma_5 b)(X^\\dagger_\\nu i\\overleftrightarrow{\\partial^\\mu}X^\\nu)",
            true,
            true),
    VECTOR_A5(
            "A5",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu\\gamma_5 b)i\\partial_\\nu(X^{\\mu\\dagger}X^\\nu-X^{\\nu\\dagger}X^\\mu)",
            true,
            true),
    VECTOR_A6(
            "A6",
            DarkSpin.ONE,
            6,
            "(\\bar q\\gamma_\\mu\\gamma_5 b)\\epsilon^{\\mu\\nu\\rho\\sigma}i\\partial_\\nu(X^\\dagger_\\rho X_\\sigma)",
            true,
            true),
    VECTOR_FS1(
            "FS1", DarkSpin.ONE, 7, "(\\bar q b)(X^\\dagger_{\\mu\\nu}X^{\\mu\\nu})", false, false),
    VECTOR_FS2(
            "FS2",
            DarkSpin.ONE,
            7,
            "(\\bar q b)(X^\\dagger_{\\mu\\nu}\\tilde X^{\\mu\\nu})",
            false,
            false),
    VECTOR_FP1(
            "FP1",
            DarkSpin.ONE,
            7,
            "(\\bar q i\\gamma_5 b)(X^\\dagger_{\\mu\\nu}X^{\\mu\\nu})",
            false,
            false),
    VECTOR_FP2(
            "FP2",
            DarkSpin.ONE,
            7,
            "(\\bar q i\\gamma_5 b)(X^\\dagger_{\\mu\\nu}\\tilde X^{\\mu\\nu})",
            false,
            false),
    VECTOR_FT1(
            "FT1",
            DarkSpin.ONE,
            7,
            "\\frac{i}{2}(\\bar q\\sigma^{\\mu\\nu}b)(X^\\dagger_{\\mu\\rho}X^\\rho{}_\\nu-X^\\dagger_{\\nu\\rho}X^\\rho{}_\\mu)",
            true,
            false),
    VECTOR_FT2(
            "FT2",
            DarkSpin.ONE,
            7,
            "\\frac{1}{2}(\\bar q\\sigma^{\\mu\\nu}\\gamma_5 b)(X^\\dagger_{\\mu\\rho}X^\\rho{}_\\nu-X^\\dagger_{\\nu\\rho}X^\\rho{}_\\mu)",
            true,
            false);

    private final String symbol;
    private final DarkSpin spin;
    private final int dimension;
    private final String tex;
    private final boolean oddUnderConjugation;
    private final boolean divergesWithoutMass;

    DarkOperator(
            String symbol,
            DarkSpin spin,
            int dimension,
            String tex,
            boolean oddUnderConjugation,
            boolean divergesWithoutMass) {
        this.symbol = symbol;
        this.spin = spin;
        this.dimension = dimension;
        this.tex = tex;
        this.oddUnderConjugation = oddUnderConjugation;
        this.divergesWithoutMass = divergesWithoutMass;
    }

    /** The operators of a spin. */
    public static List<DarkOperator> of(DarkSpin spin) {
        return Arrays.stream(values()).filter(operator -> operator.spin == spin).toList();
    }

    /** The letters in a coefficient's name, such as {@code VA}. */
    public String symbol() {
        return symbol;
    }

    /** The spin of the dark particle. */
    public DarkSpin spin() {
        return spin;
    }

    /** The dimension of the operator. */
    public int dimension() {
        return dimension;
    }

    /** The unit of the coefficient. */
    public String unit() {
        return "GeV^" + (4 - dimension);
    }

    /** The operator, with q̄ … b for the quarks. */
    public String tex() {
        return tex;
    }

    /** Whether it changes sign with particle and antiparticle exchanged: no such operator if they are one. */
    public boolean isOddUnderConjugation() {
        return oddUnderConjugation;
    }

    /** Whether the rate grows without bound for m → 0 at a fixed coefficient. */
    public boolean divergesWithoutMass() {
        return divergesWithoutMass;
    }
}
