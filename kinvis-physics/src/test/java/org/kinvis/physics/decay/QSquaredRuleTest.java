package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The quadrature in q² against more points. */
class QSquaredRuleTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final QSquaredRule FINER = new QSquaredRule(96);
    private static final QSquaredRule FINEST = new QSquaredRule(192);
    private static final FermionPairOperators CHI = FermionPairOperators.named("chi");

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    private static Spectrum pair(Mode mode, double m1, double m2) {
        return FermionPairDecaysTest.width(
                mode, INPUTS, new FermionPair(m1, m2, CHI), new QuarkMasses(4.1, 0.08));
    }

    private static WilsonCoefficients mixture() {
        return WilsonCoefficients.of(CHI.vector(), 1)
                .with(CHI.axial(), -0.4)
                .with(CHI.scalar(), 0.3)
                .with(CHI.pseudoscalarPrime(), 0.7)
                .with(CHI.tensorLeft(), 0.3);
    }

    /** The spectrum at a point as a single structure function. */
    private static double integral(Spectrum spectrum, WilsonCoefficients point, QSquaredRule rule) {
        StructureFunctions density =
                new StructureFunctions() {
                    @Override
                    public int size() {
                        return 1;
                    }

                    @Override
                    public void at(double q2, double[] values) {
                        values[0] = spectrum.at(q2).value(point);
                    }
                };
        return rule.integrate(density, spectrum.support())[0];
    }

    static Stream<FormFactorSet.Key> formFactorSets() {
        return FormFactorSet.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formFactorSets")
    void quadratureOfTheNeutrinoRatesHasConverged(FormFactorSet.Key key) {
        Inputs inputs = INPUTS.withFormFactors(key.transition(), key.name());
        for (Mode mode : Mode.values()) {
            if (mode.transition().equals(key.transition())) {
                Spectrum spectrum = SpectrumTest.neutrinos(mode, inputs);
                WilsonCoefficients point = NeutrinoPoints.random(3);
                agrees(
                        integral(spectrum, point, QSquaredRule.STANDARD),
                        integral(spectrum, point, FINER),
                        1e-14);
                agrees(spectrum.integral().value(point), integral(spectrum, point, FINER), 1e-13);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.5", "0.5, 0.9", "1, 1", "2.3, 2", "0.1056583755, 1.77686"})
    void quadratureOfTheFermionPairRatesHasConverged(double m1, double m2) {
        for (Mode mode : Mode.values()) {
            Spectrum spectrum = pair(mode, m1, m2);
            agrees(
                    integral(spectrum, mixture(), QSquaredRule.STANDARD),
                    integral(spectrum, mixture(), FINER),
                    1e-13);
        }
    }

    /** The singularities at q² = 0 and (m₁−m₂)² lie close to the threshold of a light pair. */
    @ParameterizedTest
    @CsvSource({
        "0.1056583755, 0.1056583755, 1e-11",
        "0, 0.1056583755, 1e-8",
        "0.01, 0.01, 1e-7",
        "0.00051099895, 0.00051099895, 3e-8",
        "0, 0.001, 1e-7"
    })
    void quadratureOfLightFermionPairsIsGoodToASmallFractionOfAMillionth(
            double m1, double m2, double precision) {
        for (Mode mode : new Mode[] {Mode.B_PLUS_TO_K, Mode.B_ZERO_TO_K_STAR}) {
            Spectrum spectrum = pair(mode, m1, m2);
            double converged = integral(spectrum, mixture(), FINEST);
            agrees(spectrum.integral().value(mixture()), converged, precision);
        }
    }
}
