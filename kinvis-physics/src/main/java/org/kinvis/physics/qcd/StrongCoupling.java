package org.kinvis.physics.qcd;

import static java.lang.Math.PI;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * α_s(μ) in the MSbar scheme from α_s(m_Z), at four loops: five flavours from m_b(m_b) upwards, four
 * below, with decoupling to three loops at m_b(m_b), where α_s jumps by 1e-3.
 *
 * <p>Sources: hep-ph/9701390 for the β function, hep-ph/9708255 for the decoupling. Neither the top nor
 * the charm quark decouples here, so the domain is between the two, about 1.5 to 170 GeV.
 */
public final class StrongCoupling {

    static final FixedFlavourRunning FOUR = new FixedFlavourRunning(4);
    static final FixedFlavourRunning FIVE = new FixedFlavourRunning(5);

    private final double bottomMass;
    private final double fiveAtThreshold;
    private final double fourAtThreshold;

    private StrongCoupling(double bottomMass, double fiveAtThreshold) {
        this.bottomMass = bottomMass;
        this.fiveAtThreshold = fiveAtThreshold;
        this.fourAtThreshold = fiveAtThreshold / BottomThreshold.couplingRatio(1 / fiveAtThreshold);
    }

    /** The coupling that {@code alpha_s}, {@code m_Z} and {@code m_b} of the inputs give. */
    public static StrongCoupling of(Inputs inputs) {
        double bottomMass = inputs.get("m_b");
        double atZ = PI / inputs.get("alpha_s");
        return new StrongCoupling(
                bottomMass, FIVE.run(atZ, logarithm(inputs.get("m_Z"), bottomMass)));
    }

    /** α_s(μ), with five flavours for μ ≥ m_b(m_b) and four below; μ in GeV. */
    public double at(double scale) {
        return scale >= bottomMass ? withFiveFlavours(scale) : withFourFlavours(scale);
    }

    /** α_s(μ) with five flavours at any μ in GeV. */
    public double withFiveFlavours(double scale) {
        return PI / inverseFive(scale);
    }

    /** α_s(μ) with four flavours at any μ in GeV. */
    public double withFourFlavours(double scale) {
        return PI / inverseFour(scale);
    }

    /** π/α_s(μ) with five flavours. */
    double inverseFive(double scale) {
        return FIVE.run(fiveAtThreshold, logarithm(bottomMass, scale));
    }

    /** π/α_s(μ) with four flavours. */
    double inverseFour(double scale) {
        return FOUR.run(fourAtThreshold, logarithm(bottomMass, scale));
    }

    /** ln(to²/from²). */
    private static double logarithm(double from, double to) {
        if (!(to > 0 && Double.isFinite(to))) {
            throw new InvalidInputException(
                    "scale %s GeV; a positive, finite number is needed".formatted(to));
        }
        return 2 * Math.log(to / from);
    }
}
