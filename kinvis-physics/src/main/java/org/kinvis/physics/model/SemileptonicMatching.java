package org.kinvis.physics.model;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.Inputs;

/**
 * What a tree-level exchange in b → s or s → d is multiplied with to become a Wilson coefficient.
 */
final class SemileptonicMatching {

    private static final String GIVEN_FACTOR = "k(b->c)";

    private SemileptonicMatching() {}

    /**
     * K = π / (√2 α G_F V_tb V_ts*) in GeV², complex, with the α of the inputs. A contact interaction L =
     * x (s̄γ_μP_X b)(ν̄γ^μP ν) + h.c. has the coefficient K x, because (4G_F/√2) V_tb V_ts* (α/4π) K = ½
     * and 1∓γ₅ is twice a projector. Paper, Eq. (11), with V_tb where V_td is printed.
     */
    static Complex normalisation(Inputs inputs) {
        return normalisation(CkmMatrix.of(inputs).lambdaT(), inputs);
    }

    /**
     * K_d = π / (√2 α G_F V_td V_ts*) in GeV², complex: as K, for a contact interaction L = x
     * (s̄γ_μP_X d)(ν̄γ^μP ν) + h.c.
     */
    static Complex kaonNormalisation(Inputs inputs) {
        return normalisation(CkmMatrix.of(inputs).lambdaTOfKaons(), inputs);
    }

    private static Complex normalisation(Complex ckm, Inputs inputs) {
        double product = Math.sqrt(2) * inputs.alpha() * inputs.get("GF");
        return ckm.reciprocal().multiply(Math.PI / product);
    }

    /**
     * k = V_cs V_tb V_ts* / V_cb, which relates b → cτν to b → s with the same couplings of the quark
     * doublets. The paper's Eq. (12) has k = −1: input set {@code paper} gives it as {@code k(b->c)}, which
     * then takes its place. The up-type couplings of the b and d quark, V_cb λ^b
     * and V_cd λ^d beside V_cs λ^s, are left out, as there.
     */
    static Complex chargedCurrent(Inputs inputs) {
        if (inputs.has(GIVEN_FACTOR)) {
            return new Complex(inputs.get(GIVEN_FACTOR));
        }
        CkmMatrix ckm = CkmMatrix.of(inputs);
        return ckm.vcs().multiply(ckm.lambdaT()).divide(ckm.vcb());
    }
}
