package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Where and how cSL, cSR and cTL enter predictions. */
class LeptonNumberViolationInObservablesTest {

    private static final Percentage PRECISION = Percentage.withPercentage(1e-11);
    private static final Inputs INPUTS = InputSets.load("default");

    private static WilsonCoefficients point(Map<String, Complex> coefficients) {
        return CoefficientNames.set(WilsonCoefficients.none(), coefficients, INPUTS, 1);
    }

    private static WilsonCoefficients point(String name, double value) {
        return point(Map.of(name, new Complex(value)));
    }

    private static Prediction predict(String observable, WilsonCoefficients point) {
        return predict(observable, point, INPUTS);
    }

    private static Prediction predict(String observable, WilsonCoefficients point, Inputs inputs) {
        return new Predictor(inputs, point, false)
                .predict(
                        List.of(
                                new Predictor.Request(
                                        Catalogue.observable(observable), new Range.Total())))
                .getFirst();
    }

    @Test
    void oppositeScalarsLeaveBToKExactlyAsItIs() {
        WilsonCoefficients point = point(Map.of("cSL", new Complex(5), "cSR", new Complex(-5)));
        assertThat(predict("R_K", point).value()).isEqualTo(1);
        assertThat(predict("R_K*", point).value()).isGreaterThan(1);
    }

    @Test
    void standardModelValueIsUntouched() {
        for (String name : List.of("R_K", "R_K*", "FL(B0->K*nunu)", "BR(B+->K*nunu)")) {
            double alone = predict(name, WilsonCoefficients.none()).value();
            assertThat(predict(name, point("cTL", 2)).standardModel()).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cSL", "cSR", "cTL"})
    void ratesAddIncoherentlyAndSignsDoNotMatter(String name) {
        for (String ratio : List.of("R_K", "R_K*")) {
            double added = predict(ratio, point(name, 2)).value() - 1;
            assertThat(added).isPositive();
            assertThat(predict(ratio, point(name, -4)).value() - 1).isCloseTo(4 * added, PRECISION);
            WilsonCoefficients both = point(name, 2).plus(point("CR_bsnutaunutau", -10));
            double vectors = predict(ratio, point("CR_bsnutaunutau", -10)).value();
            assertThat(predict(ratio, both).value()).isCloseTo(vectors + added, PRECISION);
        }
    }

    /** F_L = (F_L^SM + R − 1) / R if all that is added is longitudinal, as a scalar is. */
    @Test
    void scalarsAddLongitudinalMesonsToTheLongitudinalFraction() {
        double ratio = predict("R_K*", point("cSR", 6)).value();
        Prediction fraction = predict("FL(B0->K*nunu)", point("cSR", 6));
        assertThat(fraction.value())
                .isCloseTo((fraction.standardModel() + ratio - 1) / ratio, PRECISION);
    }

    @Test
    void tensorsMakeMostlyTransverseMesons() {
        Prediction fraction = predict("FL(B0->K*nunu)", point("cTL", 6));
        assertThat(fraction.value()).isBetween(0.0, fraction.standardModel());
    }

    @Test
    void quarkMassesAndTheStrongCouplingEnterOnlyWithSuchACoefficient() {
        assertThat(read(WilsonCoefficients.none())).doesNotContain("m_b", "m_s", "alpha_s");
        assertThat(read(point("cVL", 8))).doesNotContain("m_b", "m_s", "alpha_s");
        assertThat(read(point("cSL", 0))).doesNotContain("m_b", "m_s", "alpha_s");
        assertThat(read(point("cSL", 3))).contains("m_b", "m_s", "alpha_s", "m_Z");
    }

    private static Set<String> read(WilsonCoefficients point) {
        Set<String> read = new LinkedHashSet<>();
        predict("R_K", point, INPUTS.tracedBy(read::add));
        return read;
    }
}
