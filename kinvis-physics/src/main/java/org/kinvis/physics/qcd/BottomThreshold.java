package org.kinvis.physics.qcd;

/**
 * Decoupling of the b quark at μ = m_b(m_b), a = α_s/π with five flavours.
 *
 * <p>a₄/a₅ = 1 + (11/72) a₅² + c₃ a₅³ with c₃ = 564731/124416 − (82043/27648) ζ₃ − (2633/31104) · 4
 * and m₄/m₅ = 1 + (89/432) a₅² for the masses of light quarks. Source: hep-ph/9708255. The next term of the mass relation, about 1.95 a₅³, is left out, as in the check points of
 * the specification: with it m_s above the threshold would be smaller by 7e-4.
 */
final class BottomThreshold {

    private static final double ZETA_3 = 1.2020569031595942;
    private static final double LIGHT_FLAVOURS = 4;
    private static final double COUPLING_SECOND = 11.0 / 72;
    private static final double COUPLING_THIRD =
            564731.0 / 124416 - 82043 * ZETA_3 / 27648 - 2633 * LIGHT_FLAVOURS / 31104;
    private static final double MASS_SECOND = 89.0 / 432;

    private BottomThreshold() {}

    /** a₄/a₅. */
    static double couplingRatio(double a5) {
        return 1 + a5 * a5 * (COUPLING_SECOND + a5 * COUPLING_THIRD);
    }

    /** m₄/m₅ of a light quark. */
    static double massRatio(double a5) {
        return 1 + MASS_SECOND * a5 * a5;
    }
}
