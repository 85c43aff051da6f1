package org.kinvis.physics.decay;

import static org.kinvis.physics.eft.DarkOperator.FERMION_AA;
import static org.kinvis.physics.eft.DarkOperator.FERMION_AV;
import static org.kinvis.physics.eft.DarkOperator.FERMION_PP;
import static org.kinvis.physics.eft.DarkOperator.FERMION_PS;
import static org.kinvis.physics.eft.DarkOperator.FERMION_SP;
import static org.kinvis.physics.eft.DarkOperator.FERMION_SS;
import static org.kinvis.physics.eft.DarkOperator.FERMION_TT;
import static org.kinvis.physics.eft.DarkOperator.FERMION_TT5;
import static org.kinvis.physics.eft.DarkOperator.FERMION_VA;
import static org.kinvis.physics.eft.DarkOperator.FERMION_VV;

import org.hipparchus.complex.Complex;

/**
 * A pair of fermions χχ̄ of one mass, κ² = 1 − 4m²/q².
 *
 * <p>W = 2q²κ²(SS |C_SS|² + PP |C_PS|²) + 2q²(SS |C_SP|² + PP |C_PP|²) + (4/3)(q²+2m²)(VT |C_VV|² + AT |C_AV|²) +
 * [(4/3)q²κ² VT + 8m² VL] |C_VA|² + [(4/3)q²κ² AT + 8m² AL] |C_AA|² + (8/3){[TE(q²+8m²) + TB q²κ²] |C_TT|² + [TE q²κ² +
 * TB(q²+8m²)] |C_TT5|²} + 16m√q² [VTE Re(C_VV C_TT*) + ATB Re(C_AV C_TT5*)] + 8m [(m₂+m₁) PP Re(C_PP C_AA*) +
 * (m₂−m₁) SS Re(i C_SP C_VA*)].
 *
 * <p>All other interferences vanish once angles are integrated over. Derived from Dirac traces; a test repeats them with
 * explicit spinors in three-body phase space. C_VV = C_AA = −C_VA = −C_AV and m = 0 is the neutrino rate.
 */
final class DiracPair {

    private DiracPair() {}

    static void fill(DarkPairRate rate, double mass) {
        double m2 = mass * mass;
        rate.add(FERMION_SS, (h, q2) -> 2 * (q2 - 4 * m2) * h.ss());
        rate.add(FERMION_PS, (h, q2) -> 2 * (q2 - 4 * m2) * h.pp());
        rate.open(FERMION_PP, FERMION_AA)
                .square(FERMION_PP, (h, q2) -> 2 * q2 * h.pp())
                .square(FERMION_AA, (h, q2) -> axial(q2, m2) * h.at() + 8 * m2 * h.al())
                .product(FERMION_PP, FERMION_AA, (h, q2) -> 8 * mass * h.pal());
        rate.open(FERMION_SP, FERMION_VA)
                .square(FERMION_SP, (h, q2) -> 2 * q2 * h.ss())
                .square(FERMION_VA, (h, q2) -> axial(q2, m2) * h.vt() + 8 * m2 * h.vl())
                .product(FERMION_SP, FERMION_VA, Complex.I, (h, q2) -> 8 * mass * h.svl());
        rate.open(FERMION_VV, FERMION_TT)
                .square(FERMION_VV, (h, q2) -> vector(q2, m2) * h.vt())
                .square(FERMION_TT, (h, q2) -> tensor(q2, m2, h.te(), h.tb()))
                .product(FERMION_VV, FERMION_TT, (h, q2) -> 16 * mass * Math.sqrt(q2) * h.vte());
        rate.open(FERMION_AV, FERMION_TT5)
                .square(FERMION_AV, (h, q2) -> vector(q2, m2) * h.at())
                .square(FERMION_TT5, (h, q2) -> tensor(q2, m2, h.tb(), h.te()))
                .product(FERMION_AV, FERMION_TT5, (h, q2) -> 16 * mass * Math.sqrt(q2) * h.atb());
    }

    private static double vector(double q2, double m2) {
        return 4.0 / 3 * (q2 + 2 * m2);
    }

    private static double axial(double q2, double m2) {
        return 4.0 / 3 * (q2 - 4 * m2);
    }

    /** The part that meets the dark magnetic moment, and the other one. */
    private static double tensor(double q2, double m2, double same, double other) {
        return 8.0 / 3 * (same * (q2 + 8 * m2) + other * (q2 - 4 * m2));
    }
}
