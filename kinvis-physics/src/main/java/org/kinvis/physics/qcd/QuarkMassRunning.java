package org.kinvis.physics.qcd;

import org.kinvis.physics.inputs.Inputs;

/**
 * MSbar quark masses at any scale, with the four-loop anomalous dimension: m_b(μ) from m_b(m_b), m_s(μ), m_d(μ) and m_u(μ)
 * from their values at 2 GeV, m_c(μ) and m_t(μ) from m(m).
 *
 * <p>m(μ) = m(μ₀) exp ∫ −a G(a) d ln μ² as in {@code FixedFlavourRunning}; hep-ph/9703278,
 * hep-ph/9703284. m_b belongs to the theory with five flavours up to m_t(m_t), six from there; the others have four
 * below m_b(m_b), where they are larger by 1.1e-3 (hep-ph/9708255). Domain as for {@link StrongCoupling}.
 */
public final class QuarkMassRunning {

    /** The scale in GeV at which the masses of light quarks are quoted. */
    public static final double LIGHT_SCALE = 2;

    private final StrongCoupling coupling;
    private final Inputs inputs;
    private final double bottomMass;
    private final double strangeMass;

    private QuarkMassRunning(StrongCoupling coupling, Inputs inputs) {
        this.coupling = coupling;
        this.inputs = inputs;
        this.bottomMass = inputs.get("m_b");
        this.strangeMass = inputs.get("m_s");
    }

    /** The masses that the inputs give: {@code m_b}, {@code m_s}, {@code m_d}, {@code m_u}, {@code m_c} and {@code alpha_s}. */
    public static QuarkMassRunning of(Inputs inputs) {
        return of(StrongCoupling.of(inputs), inputs);
    }

    static QuarkMassRunning of(StrongCoupling coupling, Inputs inputs) {
        return new QuarkMassRunning(coupling, inputs);
    }

    /** m_b(μ) in GeV with five flavours up to m_t(m_t), six from there; μ in GeV. */
    public double bottom(double scale) {
        return bottomMass * Math.exp(fromBottomUp(scale));
    }

    /** m_s(μ) in GeV with six flavours for μ ≥ m_t(m_t), five for μ ≥ m_b(m_b) and four below; μ in GeV. */
    public double strange(double scale) {
        return scale >= bottomMass ? strangeWithFive(scale) : strangeWithFour(scale);
    }

    /** m_d(μ) in GeV, which runs as m_s; μ in GeV. */
    public double down(double scale) {
        return inputs.get("m_d") * light(scale);
    }

    /** m_u(μ) in GeV, which runs as m_s; μ in GeV. */
    public double up(double scale) {
        return inputs.get("m_u") * light(scale);
    }

    /** m_c(μ) in GeV, which runs as m_s; μ in GeV. */
    public double charm(double scale) {
        double own = inputs.get("m_c");
        return own * (strange(scale) / strange(own));
    }

    /** m_t(μ) in GeV, which runs as m_s from m_t(m_t); μ in GeV. */
    public double top(double scale) {
        double own = coupling.topMass();
        return own * (strange(scale) / strange(own));
    }

    /** m(μ)/m(2 GeV) of a light quark, and C(μ)/C(2 GeV) of its scalar density's coefficient; μ in GeV. */
    public double light(double scale) {
        return strange(scale) / strangeMass;
    }

    double strangeWithFour(double scale) {
        double logarithm =
                StrongCoupling.FOUR.logMassRatio(
                        coupling.inverseFour(LIGHT_SCALE), coupling.inverseFour(scale));
        return strangeMass * Math.exp(logarithm);
    }

    double strangeWithFive(double scale) {
        double atThreshold = strangeWithFour(bottomMass) / coupling.massRatioAtBottom();
        return atThreshold * Math.exp(fromBottomUp(scale));
    }

    /** ln(m(μ)/m(m_b)) with five flavours up to m_t(m_t) and six from there. */
    private double fromBottomUp(double scale) {
        double atBottom = coupling.inverseFive(bottomMass);
        if (!coupling.isAboveTop(scale)) {
            return StrongCoupling.FIVE.logMassRatio(atBottom, coupling.inverseFive(scale));
        }
        double top = coupling.topMass();
        return StrongCoupling.FIVE.logMassRatio(atBottom, coupling.inverseFive(top))
                - Math.log(coupling.massRatioAtTop())
                + StrongCoupling.SIX.logMassRatio(
                        coupling.inverseSix(top), coupling.inverseSix(scale));
    }
}
