package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;

/**
 * The couplings that make one dark particle from a flavour-changing quark current.
 *
 * <p>Spin 0: L = g_S (q̄b)φ + g_P (q̄iγ₅b)φ + (∂_μφ)(g_V q̄γ^μb + g_A q̄γ^μγ₅b); spin 1: L = X_μ(g_V q̄γ^μb + g_A
 * q̄γ^μγ₅b) + X_μν(g q̄σ^{μν}b + g₅ q̄σ^{μν}γ₅b).
 */
public enum DarkCoupling {
    SCALAR("gS", DarkSpin.ZERO, 4, "(\\bar q b)\\phi", false),
    PSEUDOSCALAR("gP", DarkSpin.ZERO, 4, "(\\bar q i\\gamma_5 b)\\phi", false),
    DERIVATIVE_VECTOR(
            "gV", DarkSpin.ZERO, 5, "(\\partial_\\mu\\phi)(\\bar q\\gamma^\\mu b)", false),
    DERIVATIVE_AXIAL(
            "gA", DarkSpin.ZERO, 5, "(\\partial_\\mu\\phi)(\\bar q\\gamma^\\mu\\gamma_5 b)", false),
    VECTOR("gV", DarkSpin.ONE, 4, "X_\\mu(\\bar q\\gamma^\\mu b)", true),
    AXIAL("gA", DarkSpin.ONE, 4, "X_\\mu(\\bar q\\gamma^\\mu\\gamma_5 b)", true),
    DIPOLE("g", DarkSpin.ONE, 5, "X_{\\mu\\nu}(\\bar q\\sigma^{\\mu\\nu}b)", false),
    AXIAL_DIPOLE(
            "g5", DarkSpin.ONE, 5, "X_{\\mu\\nu}(\\bar q\\sigma^{\\mu\\nu}\\gamma_5 b)", false);

    private final String symbol;
    private final DarkSpin spin;
    private final int dimension;
    private final String tex;
    private final boolean divergesWithoutMass;

    DarkCoupling(
            String symbol, DarkSpin spin, int dimension, String tex, boolean divergesWithoutMass) {
        this.symbol = symbol;
        this.spin = spin;
        this.dimension = dimension;
        this.tex = tex;
        this.divergesWithoutMass = divergesWithoutMass;
    }

    /** The couplings of a spin; none for spin ½. */
    public static List<DarkCoupling> of(DarkSpin spin) {
        return Arrays.stream(values()).filter(coupling -> coupling.spin == spin).toList();
    }

    /** The letters in a coefficient's name, such as {@code gV}. */
    public String symbol() {
        return symbol;
    }

    /** The unit of the coupling. */
    public String unit() {
        return dimension == 4 ? "1" : "GeV^" + (4 - dimension);
    }

    /** The operator, with q̄ … b for the quarks. */
    public String tex() {
        return tex;
    }

    /** Whether the rate grows without bound for m → 0 at a fixed coupling. */
    public boolean divergesWithoutMass() {
        return divergesWithoutMass;
    }
}
