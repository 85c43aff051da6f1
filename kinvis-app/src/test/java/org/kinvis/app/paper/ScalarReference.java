package org.kinvis.app.paper;

import java.util.Map;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Theory;

/** The inputs of the independent calculation of light scalars, light.json of the specification. */
final class ScalarReference {

    private static final Map<String, Double> VALUES =
            Map.ofEntries(
                    Map.entry("m_B+", 5.27934),
                    Map.entry("m_B0", 5.27965),
                    Map.entry("m_K+", 0.493677),
                    Map.entry("m_K0", 0.497611),
                    Map.entry("m_K*+", 0.89167),
                    Map.entry("m_K*0", 0.89555),
                    Map.entry("tau_B+", 1.638),
                    Map.entry("tau_B0", 1.517),
                    Map.entry("alpha_s", 0.1184),
                    Map.entry("m_Z", 91.1876),
                    Map.entry("m_b", 4.18),
                    Map.entry("m_s", 0.0934));

    private ScalarReference() {}

    static Inputs inputs() {
        Inputs inputs =
                InputSets.load("default")
                        .withFormFactors("B->K", "GRvDV23")
                        .withFormFactors("B->K*", "GRvDV23");
        for (Map.Entry<String, Double> entry : VALUES.entrySet()) {
            inputs = inputs.with(entry.getKey(), entry.getValue());
        }
        return inputs;
    }

    static ScalarRates rates(Field field) {
        return new ScalarRates(Theory.central(inputs()), field);
    }
}
