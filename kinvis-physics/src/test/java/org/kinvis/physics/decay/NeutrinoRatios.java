package org.kinvis.physics.decay;

import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** R_K, R_K* and F_L with the paper's inputs, as forms. */
final class NeutrinoRatios {

    static final Inputs INPUTS = InputSets.load("paper");
    static final double CSM = StandardModelNeutrino.coefficient(INPUTS);

    static final BToPNuNu TO_K =
            new BToPNuNu(
                    Mode.B_PLUS_TO_K,
                    INPUTS,
                    FormFactorSet.load("B->K", "HPQCD22").pseudoscalar(INPUTS));
    static final BToVNuNu TO_K_STAR =
            new BToVNuNu(
                    Mode.B_ZERO_TO_K_STAR,
                    INPUTS,
                    FormFactorSet.load("B->K*", "BSZ15").vector(INPUTS));

    static final double KAPPA = TO_K_STAR.kappa();
    static final HermitianForm R_K = normalised(TO_K.width().integral());
    static final HermitianForm R_K_STAR = normalised(TO_K_STAR.width().integral());

    /** The longitudinal rate over the Standard Model's total one: F_L is this over R_K*. */
    static final HermitianForm LONGITUDINAL =
            TO_K_STAR
                    .longitudinalWidth()
                    .integral()
                    .times(1 / TO_K_STAR.width().integral().standardModel());

    private NeutrinoRatios() {}

    private static HermitianForm normalised(HermitianForm rate) {
        return rate.times(1 / rate.standardModel());
    }
}
