package org.kinvis.physics.reference;

import java.util.Map;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HadronicTransition;
import org.kinvis.physics.decay.TransitionQuarks;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The inputs of the independent calculation of light invisible particles, light.json of the specification. */
public final class LightReference {

    private static final Map<String, Double> VALUES =
            Map.ofEntries(
                    Map.entry("m_B+", 5.27934),
                    Map.entry("m_B0", 5.27965),
                    Map.entry("m_Bs", 5.36692),
                    Map.entry("m_K+", 0.493677),
                    Map.entry("m_K0", 0.497611),
                    Map.entry("m_K*+", 0.89167),
                    Map.entry("m_K*0", 0.89555),
                    Map.entry("m_phi", 1.019461),
                    Map.entry("m_pi+", 0.13957039),
                    Map.entry("m_pi0", 0.1349768),
                    Map.entry("m_rho+", 0.77511),
                    Map.entry("m_rho0", 0.77526),
                    Map.entry("m_Lambdab", 5.6196),
                    Map.entry("m_Lambda", 1.115683),
                    Map.entry("tau_K+", 12380.0),
                    Map.entry("tau_B+", 1.638),
                    Map.entry("tau_B0", 1.517),
                    Map.entry("tau_Bs", 1.52),
                    Map.entry("tau_Lambdab", 1.471),
                    Map.entry("GF", 1.1663788e-5),
                    Map.entry("alpha_e", 0.007815491867980712),
                    Map.entry("s2w", 0.23121),
                    Map.entry("X_t", 1.469),
                    Map.entry("lambda_t", 0.04185),
                    Map.entry("alpha_s", 0.1184),
                    Map.entry("m_Z", 91.1876),
                    Map.entry("m_b", 4.18),
                    Map.entry("m_s", 0.0934),
                    Map.entry("m_d", 0.0934 / 20),
                    Map.entry("f_Bs", 0.2303),
                    Map.entry("f_B0", 0.1905));

    private static final Inputs INPUTS = overlaid();

    private LightReference() {}

    private static Inputs overlaid() {
        Inputs inputs =
                InputSets.load("default")
                        .withFormFactors("B->K", "GRvDV23")
                        .withFormFactors("B->K*", "GRvDV23");
        for (Map.Entry<String, Double> entry : VALUES.entrySet()) {
            inputs = inputs.with(entry.getKey(), entry.getValue());
        }
        return inputs;
    }

    /** The inputs of the file. */
    public static Inputs inputs() {
        return INPUTS;
    }

    /** A transition at central form factors. */
    public static HadronicTransition transition(HadronicMode mode) {
        return transition(mode, INPUTS);
    }

    /** A transition at central form factors of other inputs. */
    public static HadronicTransition transition(HadronicMode mode, Inputs inputs) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), inputs.formFactorSet(mode.transition()));
        TransitionQuarks quarks = TransitionQuarks.at(mode.quarks(), inputs);
        return switch (mode.finalState()) {
            case PSEUDOSCALAR ->
                    HadronicTransition.toPseudoscalar(
                            mode, inputs, set.pseudoscalar(inputs), quarks);
            case VECTOR -> HadronicTransition.toVector(mode, inputs, set.vector(inputs), quarks);
            case BARYON -> HadronicTransition.toBaryon(mode, inputs, set.baryon(inputs), quarks);
        };
    }
}
