package org.kinvis.physics.decay;

import static org.kinvis.physics.eft.DarkOperator.SCALAR_A;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_P;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_S;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_V;

/**
 * A pair of scalars φφ†: W = SS |C_S|² + PP |C_P|² + (q² − 4m²)/3 (VT |C_V|² + AT |C_A|²).
 *
 * <p>The current φ†i∂φ of equal masses is transverse to q, so that no two of them interfere once angles are integrated
 * over. Source: arXiv:2209.05223, section 3, in the notation of {@link HadronicStructure}.
 */
final class ScalarPair {

    private ScalarPair() {}

    static void fill(DarkPairRate rate, double mass) {
        rate.add(SCALAR_S, (h, q2) -> h.ss());
        rate.add(SCALAR_P, (h, q2) -> h.pp());
        rate.add(SCALAR_V, (h, q2) -> h.vt() * (q2 - 4 * mass * mass) / 3);
        rate.add(SCALAR_A, (h, q2) -> h.at() * (q2 - 4 * mass * mass) / 3);
    }
}
