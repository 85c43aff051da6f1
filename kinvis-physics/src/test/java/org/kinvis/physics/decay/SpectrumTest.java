package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.reference.NeutrinoReference.check;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.reference.NeutrinoReference;
import tools.jackson.databind.JsonNode;

/** Spectra in q²: their ends, windows, limits and integrals. */
class SpectrumTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final QuarkMasses QUARKS = new QuarkMasses(4.1, 0.08);
    private static final FermionPairOperators CHI = FermionPairOperators.named("chi");

    static Spectrum neutrinos(Mode mode, Inputs inputs) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), inputs.formFactorSet(mode.transition()));
        return mode.isVector()
                ? new BToVNuNu(mode, inputs, set.vector(inputs)).width()
                : new BToPNuNu(mode, inputs, set.pseudoscalar(inputs)).width();
    }

    private static Spectrum neutrinos(Mode mode) {
        return neutrinos(mode, INPUTS);
    }

    private static Spectrum pair(Mode mode, Inputs inputs, double m1, double m2) {
        return FermionPairDecaysTest.width(mode, inputs, new FermionPair(m1, m2, CHI), QUARKS);
    }

    private static WilsonCoefficients mixture() {
        return WilsonCoefficients.of(CHI.vector(), 1)
                .with(CHI.axial(), -0.4)
                .with(CHI.scalar(), 0.3)
                .with(CHI.pseudoscalarPrime(), 0.7)
                .with(CHI.tensorLeft(), 0.3);
    }

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    // Ends and windows

    @ParameterizedTest
    @EnumSource(Mode.class)
    void rateVanishesWhereTheMesonStaysAtRest(Mode mode) {
        Spectrum spectrum = neutrinos(mode);
        double end = spectrum.support().high();
        double middle = spectrum.at(end / 2).standardModel();
        assertThat(spectrum.at(end).standardModel()).isBetween(0.0, 1e-6 * middle);
        double momentum1 = Math.sqrt(spectrum.at(end - 1e-4).standardModel());
        double momentum2 = Math.sqrt(spectrum.at(end - 4e-4).standardModel());
        double power = mode.isVector() ? 1 : 3;
        agrees(momentum2 / momentum1, Math.pow(2, power / 2), 1e-3);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void rateVanishesOutsidePhaseSpace(Mode mode) {
        Spectrum spectrum = neutrinos(mode);
        WilsonCoefficients point = NeutrinoPoints.random(4);
        double end = spectrum.support().high();
        assertThat(spectrum.at(-1e-9).value(point)).isZero();
        assertThat(spectrum.at(end + 1e-9).value(point)).isZero();
        assertThat(spectrum.at(Double.NaN).value(point)).isZero();
        assertThat(spectrum.integral(new QSquaredRange(end + 1e-9, end + 1)).value(point)).isZero();
        assertThat(spectrum.integral(new QSquaredRange(-2, -1)).value(point)).isZero();
    }

    /** A window that ends just before phase space does has a root close to it. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ratesInAdjacentWindowsAdd(
            @ForAll Mode mode,
            @ForAll @DoubleRange(max = 6) double a,
            @ForAll @DoubleRange(min = 6.01, max = 14) double b,
            @ForAll @DoubleRange(min = 14.01, max = 30) double c) {
        WilsonCoefficients point = NeutrinoPoints.random(5);
        Spectrum spectrum = neutrinos(mode);
        double whole = spectrum.integral(new QSquaredRange(a, c)).value(point);
        double parts =
                spectrum.integral(new QSquaredRange(a, b)).value(point)
                        + spectrum.integral(new QSquaredRange(b, c)).value(point);
        boolean nearTheEnd = Math.abs(spectrum.support().high() - c) < 0.02;
        agrees(parts, whole, nearTheEnd ? 1e-9 : 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void windowOfEverythingIsTheTotal(Mode mode) {
        WilsonCoefficients point = NeutrinoPoints.random(6);
        Spectrum spectrum = neutrinos(mode);
        double total = spectrum.integral().value(point);
        agrees(spectrum.integral(spectrum.support()).value(point), total, 1e-15);
        agrees(spectrum.integral(new QSquaredRange(-5, 50)).value(point), total, 1e-15);
    }

    @Test
    void narrowWindowIsTheDensityTimesItsWidth() {
        Spectrum spectrum = neutrinos(Mode.B_ZERO_TO_K_STAR);
        WilsonCoefficients point = NeutrinoPoints.random(7);
        double width = 1e-3;
        double rate = spectrum.integral(new QSquaredRange(8, 8 + width)).value(point);
        agrees(rate / width, spectrum.at(8 + width / 2).value(point), 1e-8);
    }

    @Test
    void longitudinalAndTransverseRatesAddToTheTotalOfTheVectorMeson() {
        FormFactorSet set = FormFactorSet.load("B->K*", "BSZ15");
        BToVNuNu decay = new BToVNuNu(Mode.B_ZERO_TO_K_STAR, INPUTS, set.vector(INPUTS));
        WilsonCoefficients point = NeutrinoPoints.random(8);
        double atZero =
                decay.longitudinalWidth().at(0).value(point) / decay.width().at(0).value(point);
        assertThat(atZero).isEqualTo(1);
        for (double q2 : new double[] {0.1, 3, 10, 19}) {
            assertThat(
                            decay.longitudinalWidth().at(q2).value(point)
                                    / decay.width().at(q2).value(point))
                    .isBetween(0.0, 1.0);
        }
    }

    /** There the meson's spin has no direction to point in, whatever the coefficients. */
    @Test
    void longitudinalFractionIsAThirdWhereTheMesonStaysAtRest() {
        FormFactorSet set = FormFactorSet.load("B->K*", "BSZ15");
        BToVNuNu decay = new BToVNuNu(Mode.B_ZERO_TO_K_STAR, INPUTS, set.vector(INPUTS));
        WilsonCoefficients point = NeutrinoPoints.random(9);
        double q2 = decay.width().support().high() - 1e-7;
        double fraction =
                decay.longitudinalWidth().at(q2).value(point) / decay.width().at(q2).value(point);
        assertThat(fraction).isCloseTo(1.0 / 3, Offset.offset(0.02));
    }

    @Test
    void refusalsOfQSquaredSayWhatIsAllowed() {
        Spectrum spectrum = neutrinos(Mode.B_PLUS_TO_K);
        assertThatThrownBy(() -> spectrum.requireInside(23))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "q2 = 23.0 GeV^2 is outside the phase space of B+->Knunu; 0 to"
                                + " 22.9025 GeV^2 is allowed");
        assertThatThrownBy(() -> spectrum.requireInside(Double.NaN))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> spectrum.requireInside(new QSquaredRange(-1, 2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("q2 = -1.0 GeV^2");
        spectrum.requireInside(0);
        spectrum.requireInside(spectrum.support());
    }

    // Limits

    @ParameterizedTest
    @EnumSource(Mode.class)
    void masslessFermionPairsAreNeutrinos(Mode mode) {
        double c = 2.7;
        WilsonCoefficients current =
                WilsonCoefficients.of(CHI.vector(), c)
                        .with(CHI.axial(), -c)
                        .with(CHI.vectorPrime(), -0.8)
                        .with(CHI.axialPrime(), 0.8);
        WilsonCoefficients neutrinos =
                WilsonCoefficients.of(NeutrinoOperators.CL.coefficient(Flavour.E, Flavour.TAU), c)
                        .with(NeutrinoOperators.CR.coefficient(Flavour.E, Flavour.TAU), -0.8);
        double newPhysics =
                neutrinos(mode).integral().value(neutrinos)
                        - neutrinos(mode).integral().standardModel();
        agrees(pair(mode, INPUTS, 0, 0).integral().value(current), newPhysics, 1e-12);
        for (double q2 : new double[] {0.2, 9, 18}) {
            double difference =
                    neutrinos(mode).at(q2).value(neutrinos)
                            - neutrinos(mode).at(q2).standardModel();
            agrees(pair(mode, INPUTS, 0, 0).at(q2).value(current), difference, 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void masslessLimitIsReachedSmoothly(Mode mode) {
        WilsonCoefficients current = WilsonCoefficients.of(CHI.vector(), 1).with(CHI.axial(), -1);
        double massless = pair(mode, INPUTS, 0, 0).integral().value(current);
        agrees(pair(mode, INPUTS, 0, 1e-4).integral().value(current), massless, 1e-6);
        agrees(pair(mode, INPUTS, 1e-4, 1e-4).integral().value(current), massless, 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void masslessFermionPairsAreNeutrinosAlsoAtZeroQSquared(Mode mode) {
        WilsonCoefficients current = WilsonCoefficients.of(CHI.vector(), 1).with(CHI.axial(), -1);
        double atZero = pair(mode, INPUTS, 0, 0).at(0).value(current);
        agrees(atZero, pair(mode, INPUTS, 0, 0).at(1e-9).value(current), 1e-7);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void pairsThatAreTooHeavyAreNotProduced(Mode mode) {
        for (double m : new double[] {2.4, 2.6, 1000}) {
            Spectrum closed = pair(mode, INPUTS, m, m);
            assertThat(closed.integral().value(mixture())).isZero();
            assertThat(closed.at(20).value(mixture())).isZero();
            assertThat(closed.integral(new QSquaredRange(1, 5)).value(mixture())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void rateVanishesAtTheThresholdOfThePair(Mode mode) {
        Spectrum spectrum = pair(mode, INPUTS, 0.5, 0.9);
        assertThat(spectrum.support().low()).isEqualTo(1.4 * 1.4);
        assertThat(spectrum.at(1.4 * 1.4).value(mixture())).isZero();
        assertThat(spectrum.at(1.9).value(mixture())).isZero();
        assertThat(spectrum.at(2).value(mixture())).isPositive();
    }

    @Test
    void massesMustBeNumbersThatAreNotNegative() {
        for (double wrong : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new FermionPair(0.5, wrong, CHI))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> new FermionPair(wrong, 0.5, CHI))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> new QuarkMasses(0.1, 0.2))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new QuarkMasses(4.2, Double.NaN))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void integralsOfTheVectorMesonAreThoseOfTheIndependentCalculation() {
        Inputs inputs = NeutrinoReference.inputs("paper");
        FormFactorSet set = FormFactorSet.load("B->K*", "BSZ15");
        BToVNuNu decay = new BToVNuNu(Mode.B_ZERO_TO_K_STAR, inputs, set.vector(inputs));
        double[] integrals =
                QSquaredRule.STANDARD.integrate(decay.new Densities(), decay.width().support());
        JsonNode expected = check("K* integrals rhoV,rhoA1,rhoA12 (B0->K*0)");
        for (int i = 0; i < 3; i++) {
            agrees(integrals[i], expected.get(i).asDouble(), 1e-6);
        }
    }

    @Test
    void kappaOfAWindowFollowsFromTheWidths() {
        Inputs inputs = NeutrinoReference.inputs("paper");
        FormFactorSet set = FormFactorSet.load("B->K*", "BSZ15");
        BToVNuNu decay = new BToVNuNu(Mode.B_ZERO_TO_K_STAR, inputs, set.vector(inputs));
        for (QSquaredRange window : List.of(new QSquaredRange(0.1, 6), new QSquaredRange(14, 19))) {
            HermitianForm rate = decay.width().integral(window);
            double slope =
                    rate.linear(NeutrinoOperators.CR.coefficient(Flavour.E, Flavour.E))
                            / rate.linear(NeutrinoOperators.CL.coefficient(Flavour.E, Flavour.E));
            agrees(decay.kappa(window), -2 * slope, 1e-13);
        }
    }
}
