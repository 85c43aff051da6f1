package org.kinvis.physics.qcd;

import static java.lang.Math.PI;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * α_s(μ) in the MSbar scheme from α_s(m_Z), at four loops: six flavours from m_t(m_t) upwards, five from m_b(m_b),
 * four below, with decoupling to three loops at m_t(m_t) and m_b(m_b), where α_s jumps by 2e-4 and 1e-3.
 *
 * <p>Sources: hep-ph/9701390 for the β function, hep-ph/9708255 for the decoupling. The charm quark does not
 * decouple here, so the domain begins at about 1.3 GeV.
 */
public final class StrongCoupling {

    static final FixedFlavourRunning FOUR = new FixedFlavourRunning(4);
    static final FixedFlavourRunning FIVE = new FixedFlavourRunning(5);
    static final FixedFlavourRunning SIX = new FixedFlavourRunning(6);

    private static final FlavourThreshold BOTTOM = FlavourThreshold.above(4);
    private static final FlavourThreshold TOP = FlavourThreshold.above(5);

    private final Inputs inputs;
    private final double zMass;
    private final double bottomMass;
    private final FlavourThreshold bottom;
    private final FlavourThreshold top;
    private final double fiveAtBottom;
    private final double fourAtBottom;

    private StrongCoupling(Inputs inputs, FlavourThreshold bottom, FlavourThreshold top) {
        this.inputs = inputs;
        this.zMass = inputs.get("m_Z");
        this.bottomMass = inputs.get("m_b");
        this.bottom = bottom;
        this.top = top;
        this.fiveAtBottom = FIVE.run(PI / inputs.get("alpha_s"), logarithm(zMass, bottomMass));
        this.fourAtBottom = fiveAtBottom / bottom.couplingRatio(1 / fiveAtBottom);
    }

    /** The coupling that {@code alpha_s}, {@code m_Z}, {@code m_b} and {@code m_t(m_t)} of the inputs give. */
    public static StrongCoupling of(Inputs inputs) {
        return of(inputs, BOTTOM, TOP);
    }

    /** The same with decoupling to another order. */
    static StrongCoupling of(Inputs inputs, FlavourThreshold bottom, FlavourThreshold top) {
        return new StrongCoupling(inputs, bottom, top);
    }

    /** α_s(μ), with six flavours for μ ≥ m_t(m_t), five for μ ≥ m_b(m_b) and four below; μ in GeV. */
    public double at(double scale) {
        if (isAboveTop(scale)) {
            return PI / inverseSix(scale);
        }
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

    /** How many flavours are active at μ in GeV: four, five or six. */
    public int flavours(double scale) {
        if (isAboveTop(scale)) {
            return 6;
        }
        return scale >= bottomMass ? 5 : 4;
    }

    /** Whether six flavours are active at μ in GeV; the mass of the top quark is asked for above m_Z alone. */
    boolean isAboveTop(double scale) {
        return scale > zMass && scale >= topMass();
    }

    /** m_t(m_t) in GeV. */
    double topMass() {
        return inputs.get("m_t(m_t)");
    }

    /** The mass of a light quark with four flavours over that with five at m_b(m_b). */
    double massRatioAtBottom() {
        return bottom.massRatio(1 / fiveAtBottom);
    }

    /** The mass of a light quark with five flavours over that with six at m_t(m_t). */
    double massRatioAtTop() {
        return top.massRatio(1 / sixAtTop());
    }

    private double sixAtTop() {
        return 1 / top.couplingAbove(1 / inverseFive(topMass()));
    }

    /** π/α_s(μ) with six flavours. */
    double inverseSix(double scale) {
        return SIX.run(sixAtTop(), logarithm(topMass(), scale));
    }

    /** π/α_s(μ) with five flavours. */
    double inverseFive(double scale) {
        return FIVE.run(fiveAtBottom, logarithm(bottomMass, scale));
    }

    /** π/α_s(μ) with four flavours. */
    double inverseFour(double scale) {
        return FOUR.run(fourAtBottom, logarithm(bottomMass, scale));
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
