package org.kinvis.physics.qcd;

/**
 * Decoupling of a heavy quark at μ = m(m), a = α_s/π with that quark active.
 *
 * <p>With n light flavours, a_n/a_{n+1} = 1 + (11/72) a² + c₃ a³ with c₃ = 564731/124416 − (82043/27648) ζ₃ −
 * (2633/31104) n and m_n/m_{n+1} = 1 + (89/432) a² for the masses of light quarks. Source: hep-ph/9708255. The next
 * term of the mass relation, about 1.95 a³ for the b quark, is left out, as in the check points of the specification: with it
 * m_s above the b threshold would be smaller by 7e-4.
 *
 * @param third c₃
 */
record FlavourThreshold(double third) {

    private static final double ZETA_3 = 1.2020569031595942;
    private static final double COUPLING_SECOND = 11.0 / 72;
    private static final double MASS_SECOND = 89.0 / 432;
    private static final int MOST_STEPS = 50;
    private static final double ROUNDING = 1e-16;

    /** The threshold above n light flavours, to three loops. */
    static FlavourThreshold above(int light) {
        return new FlavourThreshold(
                564731.0 / 124416 - 82043 * ZETA_3 / 27648 - 2633.0 * light / 31104);
    }

    /** A threshold to two loops, without c₃. */
    static FlavourThreshold twoLoops() {
        return new FlavourThreshold(0);
    }

    /** a_n/a_{n+1} for a = a_{n+1}. */
    double couplingRatio(double a) {
        return 1 + a * a * (COUPLING_SECOND + a * third);
    }

    /** a_{n+1} for a given a_n: the inverse of {@link #couplingRatio}. */
    double couplingAbove(double below) {
        double above = below;
        for (int i = 0; i < MOST_STEPS; i++) {
            double next = below / couplingRatio(above);
            if (Math.abs(next - above) <= ROUNDING) {
                return next;
            }
            above = next;
        }
        return above;
    }

    /** m_n/m_{n+1} of a light quark, for a = a_{n+1}. */
    double massRatio(double a) {
        return 1 + MASS_SECOND * a * a;
    }
}
