package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ProfileLikelihood;
import org.kinvis.inference.reinterpretation.Folding.Undefined;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.observable.Theory;

/** The published number densities and what they make of a spectrum. */
class FoldingTest {

    private static final BelleTwoLikelihood LIKELIHOOD = BelleTwoLikelihood.load();
    private static final NumberDensity DENSITY = NumberDensity.load();
    private static final Folding FOLDING = Folding.of(DENSITY, LIKELIHOOD.workspace());

    private static double[] ones() {
        double[] ones = new double[FOLDING.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theDensitiesSayWhereTheyComeFrom() {
        assertThat(Bibliography.load().has(DENSITY.source().key())).isTrue();
        assertThat(DENSITY.status()).isNotEqualTo(Status.USER);
    }

    /** Source: the light-invisible check points: null_BR, null_bins_0_10_50_90; their ħ is rounded to six digits. */
    @Test
    void theNullSpectrumIsThatOfTheSimulation() {
        assertThat(DENSITY.nullBranchingFraction())
                .isCloseTo(4.96612901865e-6, withinPercentage(2e-4));
        double[] rates = DENSITY.nullRates();
        assertThat(new double[] {rates[0], rates[10], rates[50], rates[90]})
                .usingComparatorWithPrecision(1e-13)
                .containsExactly(
                        6.72909080788e-08, 6.69509336628e-08, 5.76491877933e-08, 1.55865107907e-08);
    }

    /** Source: the light-invisible check points, efficiency ITA_SR; their ħ is rounded to six digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.143263260656",
        "1, 0.155036763389",
        "2, 0.166280213642",
        "3, 0.168823244307",
        "10, 0.163971725331",
        "35, 0.0843800939562"
    })
    void theEfficiencyOfTheInclusiveTag(int bin, double expected) {
        double[] efficiency = DENSITY.efficiency(DENSITY.channels(Tag.ITA, LIKELIHOOD));
        assertThat(efficiency[bin]).isCloseTo(expected, withinPercentage(2e-4));
    }

    /** Published: 8 % and 0.4 %. */
    @ParameterizedTest
    @CsvSource({"ITA, 0.0814", "HTA, 0.00409"})
    void theMeanEfficiencyIsThePublishedOne(Tag tag, double expected) {
        double events =
                DENSITY.channels(tag, LIKELIHOOD).stream()
                        .flatMap(c -> Arrays.stream(c.events()))
                        .flatMapToDouble(Arrays::stream)
                        .sum();
        assertThat(events / (DENSITY.chargedMesons() * DENSITY.nullBranchingFraction()))
                .isCloseTo(expected, withinPercentage(1));
    }

    @Test
    void sumsOverTheGeneratedMomentumAreTheNominalSignal() {
        for (NumberDensity.Channel channel : DENSITY.channels()) {
            String signal = Folding.signal(LIKELIHOOD.workspace(), channel.name());
            double[] nominal =
                    LIKELIHOOD.workspace().channel(channel.name()).samples().stream()
                            .filter(s -> s.name().equals(signal))
                            .findFirst()
                            .orElseThrow()
                            .yields();
            for (int r = 0; r < channel.bins(); r++) {
                double sum = Arrays.stream(channel.events()[r]).sum() + channel.undefined()[r];
                assertThat(sum).isCloseTo(nominal[r], withinPercentage(0.01));
            }
        }
    }

    @Test
    void theNullSpectrumHasWeightOne() {
        double[] byForms =
                FOLDING.forms(DENSITY.nullSpectrum()).stream()
                        .mapToDouble(HermitianForm::standardModel)
                        .toArray();
        assertThat(FOLDING.weights(DENSITY.nullRates())).containsExactly(ones(), within(1e-14));
        assertThat(byForms).containsExactly(ones(), within(1e-14));
    }

    @Test
    void weightsOfOneGiveTheFitOfTheStrength() {
        Model base = LIKELIHOOD.model(Tag.COMBINED);
        ProfileLikelihood plain = ProfileLikelihood.of(base, base.data());
        ProfileLikelihood weighted = ProfileLikelihood.of(FOLDING.model(base, ones()), base.data());
        assertThat(weighted.bestValue()).isEqualTo(plain.bestValue());
        assertThat(weighted.best().twiceNegative()).isEqualTo(plain.best().twiceNegative());
    }

    @Test
    void eventsWithoutAGeneratedMomentumFollowAreLostOrStay() {
        double[] zero = new double[DENSITY.bins().size()];
        double[] nullRates = DENSITY.nullRates();
        Folding kept = Folding.of(DENSITY, LIKELIHOOD.workspace(), Undefined.KEEP);
        Folding dropped = Folding.of(DENSITY, LIKELIHOOD.workspace(), Undefined.DROP);
        int last = FOLDING.size() - 1;
        assertThat(FOLDING.weights(zero)[last]).isZero();
        assertThat(dropped.weights(zero)[last]).isZero();
        assertThat(kept.weights(zero)[last]).isBetween(0.001, 0.003);
        assertThat(dropped.weights(nullRates)[last])
                .isCloseTo(1 - kept.weights(zero)[last], within(1e-14));
        assertThat(kept.weights(nullRates)).containsExactly(ones(), within(1e-14));
        assertThat(kept.forms(DENSITY.nullSpectrum()).get(last).standardModel())
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void aFormIsTheSumOfItsBinsForEveryCoefficient() {
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, 0.3, false);
        Spectrum spectrum =
                Theory.central(InputSets.load("default")).darkPair(HadronicMode.B_PLUS_TO_K, phi);
        WilsonCoefficients point =
                WilsonCoefficients.of(new Coefficient("phi.S_sb"), 1)
                        .with(new Coefficient("phi.V_sb"), -0.3);
        double[] rates =
                DENSITY.bins().stream()
                        .mapToDouble(bin -> spectrum.integral(bin).value(point))
                        .toArray();
        double[] expected = FOLDING.weights(rates);
        List<HermitianForm> forms = FOLDING.forms(spectrum);
        for (int r = 0; r < expected.length; r++) {
            assertThat(forms.get(r).value(point)).isCloseTo(expected[r], withinPercentage(1e-11));
        }
        QSquaredRange above =
                new QSquaredRange(DENSITY.bins().getLast().high(), spectrum.support().high());
        assertThat(Arrays.stream(rates).sum() + spectrum.integral(above).value(point))
                .isCloseTo(spectrum.integral().value(point), withinPercentage(1e-9));
    }

    @Test
    void aLineIsTheLimitOfANarrowSpectrum() {
        int bin = 19;
        double centre = (DENSITY.bins().get(bin).low() + DENSITY.bins().get(bin).high()) / 2;
        double[] rates = new double[DENSITY.bins().size()];
        rates[bin] = 1e-5;
        assertThat(FOLDING.line(centre, 1e-5))
                .containsExactly(FOLDING.weights(rates), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "22.9", "NaN"})
    void aLineWhereNothingWasSimulatedIsRefused(double q2) {
        assertThatThrownBy(() -> FOLDING.line(q2, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("events were simulated");
    }

    @Test
    void channelsWithoutSignalAreRefused() {
        assertThatThrownBy(
                        () ->
                                Folding.of(
                                        DENSITY,
                                        LIKELIHOOD
                                                .workspace()
                                                .restrictedTo(
                                                        LIKELIHOOD
                                                                .workspace()
                                                                .channelNames()
                                                                .stream()
                                                                .filter(n -> n.startsWith("C_"))
                                                                .toList())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("signal");
    }
}
