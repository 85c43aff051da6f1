package org.kinvis.physics.qcd;

import org.kinvis.physics.inputs.Inputs;

/**
 * MSbar quark masses at any scale, with the four-loop anomalous dimension: m_b(μ) from m_b(m_b), m_s(μ)
 * from m_s(2 GeV) and m_d(μ) from m_d(2 GeV).
 *
 * <p>m(μ) = m(μ₀) exp ∫ −a G(a) d ln μ² as in {@code FixedFlavourRunning}; hep-ph/9703278,
 * hep-ph/9703284. m_b always belongs to the theory with five flavours; m_s has four below m_b(m_b) and
 * five above, where it is smaller by 1.1e-3 (hep-ph/9708255). Domain as for {@link StrongCoupling}.
 */
public final class QuarkMassRunning {

    /** The scale in GeV at which the parameter {@code m_s} is quoted. */
    private static final double STRANGE_SCALE = 2;

    private final StrongCoupling coupling;
    private final double bottomMass;
    private final double strangeMass;
    private final double downMass;

    private QuarkMassRunning(
            StrongCoupling coupling, double bottomMass, double strangeMass, double downMass) {
        this.coupling = coupling;
        this.bottomMass = bottomMass;
        this.strangeMass = strangeMass;
        this.downMass = downMass;
    }

    /** The masses that {@code m_b}, {@code m_s}, {@code m_d} and {@code alpha_s} of the inputs give. */
    public static QuarkMassRunning of(Inputs inputs) {
        return new QuarkMassRunning(
                StrongCoupling.of(inputs), inputs.get("m_b"), inputs.get("m_s"), inputs.get("m_d"));
    }

    /** m_b(μ) in GeV with five flavours; μ in GeV. */
    public double bottom(double scale) {
        return bottomMass * five(bottomMass, scale);
    }

    /** m_s(μ) in GeV with five flavours for μ ≥ m_b(m_b) and four below; μ in GeV. */
    public double strange(double scale) {
        return scale >= bottomMass ? strangeWithFive(scale) : strangeWithFour(scale);
    }

    /** m_d(μ) in GeV, which runs as m_s; μ in GeV. */
    public double down(double scale) {
        return downMass * (strange(scale) / strangeMass);
    }

    double strangeWithFour(double scale) {
        double logarithm =
                StrongCoupling.FOUR.logMassRatio(
                        coupling.inverseFour(STRANGE_SCALE), coupling.inverseFour(scale));
        return strangeMass * Math.exp(logarithm);
    }

    double strangeWithFive(double scale) {
        double a5 = 1 / coupling.inverseFive(bottomMass);
        double atThreshold = strangeWithFour(bottomMass) / BottomThreshold.massRatio(a5);
        return atThreshold * five(bottomMass, scale);
    }

    /** m(to)/m(from) with five flavours. */
    private double five(double from, double to) {
        return Math.exp(
                StrongCoupling.FIVE.logMassRatio(
                        coupling.inverseFive(from), coupling.inverseFive(to)));
    }
}
