package org.kinvis.physics.eft;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The Standard Model coefficient of s → dνν̄: the top quark's, which is that of b → sνν̄, and the charm
 * quark's, which counts because λ_c = V_cd V_cs* is so much larger than λ_t = V_td V_ts*.
 *
 * <p>C_SM^ii = −(X_t + (λ_c/λ_t) X_c^i)/s_W² · α(m_Z)/α, complex, with α the coupling that normalises
 * the coefficients of the input set; the amplitude is then λ_t X_t + λ_c X_c^i. X_c^i = λ_κ⁴ (P_c p_i +
 * δP_{c,u}) with λ_κ the |V_us| at which P_c is quoted: X_c itself does not depend on it. P_c is the mean
 * of three flavours; the τ in the box makes p = 3(1, 1, r)/(2 + r), r = X_c^τ/X_c^e.
 *
 * <p>Source: arXiv:1503.02693, section 2; hep-ph/9512380 for X_c^e and X_c^τ; hep-ph/0503107 for δP_{c,u},
 * whose dependence on the flavour is not included.
 */
public final class StandardModelKaonNeutrino {

    private StandardModelKaonNeutrino() {}

    /**
     * C_SM^ii in the convention of the inputs.
     *
     * @throws InvalidInputException if V_td V_ts*, which normalises it, is zero
     */
    public static Complex coefficient(Flavour flavour, Inputs inputs) {
        CkmMatrix ckm = CkmMatrix.of(inputs);
        Complex lambdaT = ckm.lambdaTOfKaons();
        if (lambdaT.isZero()) {
            throw new InvalidInputException(
                    "CKM parameters: V_td V_ts* = 0; coefficients of s -> d nu nu need one that is not zero");
        }
        Complex charm = ckm.lambdaCOfKaons().divide(lambdaT).multiply(charmLoop(flavour, inputs));
        return charm.add(inputs.get("X_t")).multiply(StandardModelNeutrino.ofLoop(1, inputs));
    }

    /** X_c^i, the loop function of charm with lepton i. */
    public static double charmLoop(Flavour flavour, Inputs inputs) {
        double ratio = inputs.get("P_c(tau)/P_c(e)");
        double ofFlavour = 3 * (flavour == Flavour.TAU ? ratio : 1) / (2 + ratio);
        return Math.pow(inputs.get("Vus(kappa)"), 4)
                * (inputs.get("P_c") * ofFlavour + inputs.get("deltaPcu"));
    }
}
