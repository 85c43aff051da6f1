package org.kinvis.physics.mixing;

import static java.lang.Math.PI;
import static java.lang.Math.pow;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * QCD running of (s̄_L γ^μ b_L)², at leading order: C(m_b) = η_LL C(M), η_LL =
 * [α_s(M)/α_s(m_t)]^{6/21} [α_s(m_t)/α_s(m_b)]^{6/23}, with α_s from m_Z at one loop, six flavours
 * above m_t and five below. The same for right-handed quarks. Source: Buras:1990fn.
 */
public final class MixingRunning {

    /** The anomalous dimension γ₀ = 4, over 2β₀ of five and of six flavours. */
    private static final double POWER_FIVE = 6.0 / 23;

    private static final double POWER_SIX = 6.0 / 21;

    private static final int FIVE = 5;
    private static final int SIX = 6;

    private final double bottomMass;
    private final double topMass;
    private final double atBottom;
    private final double atTop;

    private MixingRunning(double bottomMass, double topMass, double atBottom, double atTop) {
        this.bottomMass = bottomMass;
        this.topMass = topMass;
        this.atBottom = atBottom;
        this.atTop = atTop;
    }

    /** The running that {@code alpha_s}, {@code m_Z}, {@code m_b} and {@code m_t} give. */
    public static MixingRunning of(Inputs inputs) {
        double bottom = inputs.get("m_b");
        double top = inputs.get("m_t");
        double atZ = inputs.get("alpha_s");
        double mZ = inputs.get("m_Z");
        return new MixingRunning(
                bottom, top, oneLoop(atZ, mZ, bottom, FIVE), oneLoop(atZ, mZ, top, FIVE));
    }

    private static double oneLoop(double coupling, double from, double to, int flavours) {
        double slope = (11 - 2.0 * flavours / 3) / (2 * PI);
        return coupling / (1 + coupling * slope * Math.log(to / from));
    }

    /**
     * η_LL(M) = C(m_b)/C(M).
     *
     * @param scale M in GeV, not below m_b
     */
    public double downFrom(double scale) {
        if (!(scale >= bottomMass && Double.isFinite(scale))) {
            throw new InvalidInputException(
                    "scale %s GeV; coefficients of B_s mixing come down from a scale of at least m_b = %s GeV"
                            .formatted(scale, bottomMass));
        }
        if (scale <= topMass) {
            return pow(oneLoop(atTop, topMass, scale, FIVE) / atBottom, POWER_FIVE);
        }
        return pow(oneLoop(atTop, topMass, scale, SIX) / atTop, POWER_SIX)
                * pow(atTop / atBottom, POWER_FIVE);
    }
}
