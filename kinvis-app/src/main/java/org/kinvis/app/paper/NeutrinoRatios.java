package org.kinvis.app.paper;

import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.RatioRegion;
import org.kinvis.physics.observable.Theory;

/**
 * R_K and R_K* of an input set as forms, 1 in the Standard Model.
 *
 * @param inputs the set
 * @param k R_K
 * @param kStar R_K*
 * @param kappa κ of the K* mode
 */
record NeutrinoRatios(Inputs inputs, HermitianForm k, HermitianForm kStar, double kappa) {

    static NeutrinoRatios of(Inputs inputs) {
        Theory theory = Theory.central(inputs);
        return new NeutrinoRatios(
                inputs,
                ratio(theory, Mode.B_PLUS_TO_K),
                ratio(theory, Mode.B_ZERO_TO_K_STAR),
                theory.vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa());
    }

    private static HermitianForm ratio(Theory theory, Mode mode) {
        HermitianForm form = theory.neutrinos(mode).integral();
        return form.times(1 / form.standardModel());
    }

    /** The exact boundaries in the plane of the two. */
    RatioRegion region() {
        return new RatioRegion(kappa);
    }
}
