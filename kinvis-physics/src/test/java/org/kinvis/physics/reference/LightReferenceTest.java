package org.kinvis.physics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.LightReference.transition;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.HadronToDarkPair;
import org.kinvis.physics.decay.HadronToDarkParticle;
import org.kinvis.physics.decay.HadronToNeutrinos;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.MesonToDarkPair;
import org.kinvis.physics.decay.NeutralMeson;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.decay.TransitionQuarks;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/** Every rate of the independent calculation, to the digits it prints. */
class LightReferenceTest {

    private static final double PRECISION = 1e-8;
    private static final Inputs INPUTS = LightReference.inputs();

    private static void agrees(double computed, double expected) {
        assertThat(computed).isCloseTo(expected, Offset.offset(PRECISION * Math.abs(expected)));
    }

    private static DarkParticle particle(String spin, double mass, boolean selfConjugate) {
        return new DarkParticle("X", DarkSpin.of(spin), mass, selfConjugate);
    }

    private static WilsonCoefficients one(String symbol, DarkQuarks quarks) {
        return WilsonCoefficients.of(new Coefficient("X." + symbol + "_" + quarks.label()), 1);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-rates.csv", numLinesToSkip = 1)
    void ratesOfEveryOperator(
            String label,
            String spin,
            String symbol,
            double mass,
            double width,
            double at5,
            double at12) {
        HadronicMode mode = HadronicMode.of(label);
        Spectrum spectrum =
                new HadronToDarkPair(transition(mode), particle(spin, mass, false)).width();
        WilsonCoefficients point = one(symbol, mode.quarks());
        agrees(spectrum.integral().value(point), width);
        agrees(spectrum.at(5).value(point), at5);
        agrees(spectrum.at(12).value(point), at12);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-interference.csv", numLinesToSkip = 1)
    void interferencesOfSpinOneHalf(
            String label, double mass, String coefficients, double expected) {
        HadronicMode mode = HadronicMode.of(label);
        WilsonCoefficients point = WilsonCoefficients.none();
        for (String entry : coefficients.split(" ", -1)) {
            int equals = entry.indexOf('=');
            double value = Double.parseDouble(entry.substring(equals + 1));
            point = point.plus(one(entry.substring(0, equals), mode.quarks()).times(value));
        }
        Spectrum spectrum =
                new HadronToDarkPair(transition(mode), particle("1/2", mass, false)).width();
        agrees(spectrum.integral().value(point), expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-annihilation.csv", numLinesToSkip = 1)
    void annihilation(String label, String spin, String symbol, double mass, double expected) {
        NeutralMeson meson = "Bs".equals(label) ? NeutralMeson.B_S : NeutralMeson.B_ZERO;
        MesonToDarkPair decay =
                new MesonToDarkPair(
                        meson,
                        INPUTS,
                        TransitionQuarks.at(meson.quarks(), INPUTS),
                        particle(spin, mass, false));
        agrees(decay.width().value(one(symbol, meson.quarks())), expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-two-body.csv", numLinesToSkip = 1)
    void twoBodyDecays(String label, double mass, String spin, String symbol, double expected) {
        HadronicMode mode = HadronicMode.of(label);
        HadronToDarkParticle decay =
                new HadronToDarkParticle(transition(mode), particle(spin, mass, true));
        agrees(decay.width().value(one(symbol, mode.quarks())), expected);
    }

    /** Section "Kpi", with quark masses at 2 GeV. */
    @ParameterizedTest
    @CsvSource({
        "S, 0.05, 8.77536269925e-05",
        "S, 0.1, 4.05379478306e-05",
        "V, 0.05, 7.94613886655e-08",
        "V, 0.1, 1.3474158508e-08"
    })
    void kaonDecays(String symbol, double mass, double expected) {
        HadronicMode mode = HadronicMode.K_PLUS_TO_PI;
        Spectrum spectrum =
                new HadronToDarkPair(transition(mode), particle("0", mass, false)).width();
        agrees(spectrum.integral().value(one(symbol, mode.quarks())), expected);
    }

    /** Section "SM_nunu_BR". */
    @ParameterizedTest
    @CsvSource({
        "B+->K, 4.90200785683e-06",
        "B0->K, 4.53006558541e-06",
        "B+->K*, 9.61206557805e-06",
        "B0->K*, 8.90914527448e-06",
        "Bs->phi, 1.09912878377e-05",
        "Lambdab->Lambda, 8.46034829814e-06"
    })
    void neutrinoRatesOfTheStandardModel(String label, double expected) {
        HadronicMode mode = HadronicMode.of(label);
        double width =
                new HadronToNeutrinos(transition(mode), INPUTS).width().integral().standardModel();
        agrees(mode.lifetime(INPUTS) * width, expected);
    }
}
