package org.kinvis.physics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.formfactor.FormFactor;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.TensorCurrentRunning;

/** Form factors and the running of the tensor current against the independent calculation, to the digits it prints. */
class LightFormFactorReferenceTest {

    private static final double PRECISION = 1e-8;
    private static final Inputs INPUTS = LightReference.inputs();

    private static void agrees(double computed, double expected) {
        assertThat(computed).isCloseTo(expected, Offset.offset(PRECISION * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-form-factors.csv", numLinesToSkip = 1)
    void formFactors(String transition, String name, String symbol, double q2, double expected) {
        FormFactorSet set = FormFactorSet.load(transition, name);
        FormFactor which = FormFactor.of(symbol, set);
        double computed =
                switch (set.finalState()) {
                    case PSEUDOSCALAR -> which.in(set.pseudoscalar(INPUTS).at(q2));
                    case VECTOR -> which.in(set.vector(INPUTS).at(q2));
                    case BARYON -> which.in(set.baryon(INPUTS).at(q2));
                };
        agrees(computed, expected);
    }

    /** Section "running": T(μ)/T(m_b). */
    @ParameterizedTest
    @CsvSource({"4.18, 1", "4.8, 0.990910064294", "10, 0.950428718346", "91.1876, 0.872192453768"})
    void runningOfTheTensorCurrent(double scale, double expected) {
        agrees(TensorCurrentRunning.of(INPUTS).ratio(INPUTS.get("m_b"), scale), expected);
    }
}
