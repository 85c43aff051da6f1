package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.histfactory.AsymptoticTest;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.histfactory.ProfileLikelihood;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.Folding.Undefined;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** The likelihood of Belle II with other signals. */
class RecastTest {

    private static final BelleTwoLikelihood LIKELIHOOD = BelleTwoLikelihood.load();
    private static final Workspace WORKSPACE = LIKELIHOOD.workspace();
    private static final NumberDensity DENSITY = NumberDensity.load();
    private static final Inputs GRVDV =
            FormFactorSet.choose(InputSets.load("default"), "B->K", "GRvDV23");
    private static final Recast RECAST = recast(Undefined.KEEP);
    private static final Recast DROPPED = recast(Undefined.DROP);

    private static Recast recast(Undefined undefined) {
        return Recast.of(
                Folding.of(DENSITY, WORKSPACE, undefined), WORKSPACE, LIKELIHOOD::model, GRVDV);
    }

    private static DarkParticle dark(DarkSpin spin, double mass) {
        return new DarkParticle("phi", spin, mass, false);
    }

    private static Coefficient coefficient(String symbol) {
        return new Coefficient("phi." + symbol + "_sb");
    }

    private static SpectrumTable table(double[] rates, double scale) {
        StringJoiner text = new StringJoiner("\n");
        for (int j = 0; j < rates.length; j++) {
            double low = DENSITY.bins().get(j).low();
            double width = DENSITY.bins().get(j).high() - low;
            text.add((low + 1e-9 * width) + "," + scale * rates[j]);
            text.add((low + (1 - 1e-9) * width) + "," + scale * rates[j]);
        }
        return SpectrumTable.parse("test", text.toString());
    }

    /** Source: the light-invisible specification, section c: μ − 1 = 3.6016 where events without a generated q² are lost. */
    @Test
    void theNullSpectrumOnTopOfItselfGivesTheStrengthLessOne() {
        SignalFit lost = DROPPED.spectrum(table(DENSITY.nullRates(), 1));
        SignalFit follow = recast(Undefined.FOLLOW).spectrum(table(DENSITY.nullRates(), 1));
        double unit = Arrays.stream(DENSITY.nullRates()).sum();
        assertThat(lost.best(0) / unit).isCloseTo(3.6016, within(5e-5));
        assertThat(follow.best(0) / unit).isCloseTo(3.599050, within(1e-6));
    }

    @Test
    void theStrengthOfTheStandardModelIsTheFitOfTheStrength() {
        ProfileLikelihood plain =
                ProfileLikelihood.of(
                        LIKELIHOOD.model(Tag.COMBINED), LIKELIHOOD.model(Tag.COMBINED).data());
        SignalFit fit = RECAST.withFreeStandardModel().standardModel();
        assertThat(fit.best(0)).isCloseTo(plain.bestValue(), withinPercentage(1e-6));
        assertThat(fit.sigma()).isCloseTo(plain.best().sigma(), withinPercentage(1e-6));
        assertThat(fit.twiceNegative()).isCloseTo(plain.best().twiceNegative(), within(1e-9));
        assertThat(fit.q(0, 1)).isCloseTo(plain.q(1), within(1e-8));
        assertThat(fit.interval(0, 1).low())
                .isCloseTo(plain.interval(1).low(), withinPercentage(1e-5));
        assertThat(fit.upperLimit(0, 0.9))
                .isCloseTo(AsymptoticTest.of(plain).upperLimit(0.9), withinPercentage(1e-5));
    }

    /**
     * Source: the light-invisible check points, NP_scan: events without a generated q² lost; their f₀ and masses differ in the fifth
     * digit.
     */
    @ParameterizedTest
    @CsvSource({
        "0, S, 0.3, 3.1166780018e-05, 9.05898271068",
        "0, S, 0.55, 4.17670845202e-05, 10.7365197769",
        "0, S, 1.0, 3.60681878272e-05, 4.02967080139",
        "0, V, 0.3, 2.57130278327e-05, 10.0390143945",
        "0, V, 0.45, 3.17263407929e-05, 11.0660467412",
        "0, V, 1.0, 1.67459843702e-05, 0.7958409433",
        "1/2, VV, 0.6, 2.88650458175e-05, 11.2652019928",
        "1/2, VA, 0.3, 2.06131042378e-05, 8.49080504064",
        "1/2, SS, 0.3, 6.9112418293e-05, 5.10972717986",
        "1/2, TT, 0.5, 4.85563625607e-05, 8.43290008698"
    })
    void agreesWithTheIndependentFits(
            String spin, String operator, double mass, double rate, double improvement) {
        Optional<DarkParticle> particle = Optional.of(dark(DarkSpin.of(spin), mass));
        WilsonCoefficients point = WilsonCoefficients.of(coefficient(operator), 1e-8);
        SignalFit fit = DROPPED.strength(point, particle);
        assertThat(fit.best(0) * DROPPED.branchingFraction(point, particle))
                .isCloseTo(rate, withinPercentage(0.02));
        assertThat(DROPPED.standardModel().twiceNegative() - fit.twiceNegative())
                .isCloseTo(improvement, within(2e-4));
    }

    /** Source: the light-invisible check points, BKX: m_X, BR, improvement, with events without a generated q² lost. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 1.12142673336e-06, 0.661054640944",
        "1.5, 1.10620501962e-06, 0.609076670132",
        "1.8, 5.15841689296e-06, 5.23395847858",
        "1.9, 7.54656750736e-06, 8.98802736562",
        "2.0, 8.57794631523e-06, 12.2583721835",
        "2.1, 8.68196243352e-06, 13.1741542473",
        "2.2, 7.44688892002e-06, 12.1950471962",
        "2.4, 6.27796271008e-06, 10.3441134245",
        "2.8, 1.09141677433e-05, 4.26794744494"
    })
    void oneParticleAgreesWithTheIndependentFits(double mass, double rate, double improvement) {
        SignalFit fit = DROPPED.line(mass);
        assertThat(fit.best(0)).isCloseTo(rate, withinPercentage(4e-4));
        assertThat(DROPPED.standardModel().twiceNegative() - fit.twiceNegative())
                .isCloseTo(improvement, within(2e-5));
    }

    /** Source: the specification of statistics: m_X = 2.10 GeV, BR = 8.7 (+2.6 −2.4) 10⁻⁶, 3.63σ. */
    @Test
    void theExcessAtTwoGeV() {
        SignalFit fit = RECAST.line(2.1);
        SignalFit.Interval interval = fit.interval(0, 1);
        assertThat(fit.best(0)).isCloseTo(8.7e-6, within(0.05e-6));
        assertThat(interval.high() - fit.best(0)).isCloseTo(2.6e-6, within(0.06e-6));
        assertThat(fit.best(0) - interval.low()).isCloseTo(2.4e-6, within(0.05e-6));
        double improvement = RECAST.standardModel().twiceNegative() - fit.twiceNegative();
        assertThat(Math.sqrt(improvement)).isCloseTo(3.63, within(0.005));
        for (double mass : new double[] {1.95, 2.05, 2.15, 2.25}) {
            assertThat(RECAST.line(mass).twiceNegative()).isGreaterThan(fit.twiceNegative());
        }
    }

    /** Source: the specification of statistics, to the last digit; f₀ of its WET check (wet.json: ff), whose masses in z are taken as EOS's. */
    @ParameterizedTest
    @CsvSource({
        "0, 2.459e-5, 7.565, 1e-8, 1e-3",
        "0.3, 3.072e-5, 9.044, 1e-8, 1e-3",
        "0.6, 4.29e-5, 10.76, 1e-7, 1e-2",
        "1.0, 3.59e-5, 4.08, 1e-7, 1e-2"
    })
    void lightScalarPairs(
            double mass, double rate, double improvement, double digit, double digitOfImprovement) {
        double[] alpha = {0.33797443273671224, 0.3742034912780241, 0.07874516948};
        double[] fractions = new ScalarPairs(mass, alpha).fractions(DENSITY.bins());
        double inside = Arrays.stream(fractions).sum();
        SignalFit fit = RECAST.spectrum(table(fractions, 1));
        assertThat(fit.best(0) / inside).isCloseTo(rate, within(digit));
        assertThat(RECAST.standardModel().twiceNegative() - fit.twiceNegative())
                .isCloseTo(improvement, within(digitOfImprovement));
    }

    @Test
    void theScaleOfASpectrumDoesNotMatter() {
        double[] rates =
                new ScalarPairs(0.5, new double[] {0.34, 0.37, 0.08}).fractions(DENSITY.bins());
        SignalFit small = RECAST.spectrum(table(rates, 1e-20));
        SignalFit large = RECAST.spectrum(table(rates, 7e15));
        assertThat(large.best(0)).isCloseTo(small.best(0), withinPercentage(1e-8));
        assertThat(large.twiceNegative()).isCloseTo(small.twiceNegative(), within(1e-10));
    }

    @Test
    void weightsOfSpectraAdd() {
        double[] one = DENSITY.nullRates();
        double[] other =
                new ScalarPairs(0.5, new double[] {0.3, 0.4, 0.1}).fractions(DENSITY.bins());
        double[] both = new double[one.length];
        Arrays.setAll(both, j -> 2 * one[j] + 3e-6 * other[j]);
        Folding folding = RECAST.folding().ofPart();
        double[] first = folding.weights(one);
        double[] second = folding.weights(other);
        double[] sum = folding.weights(both);
        for (int r = 0; r < sum.length; r++) {
            assertThat(sum[r]).isCloseTo(2 * first[r] + 3e-6 * second[r], withinPercentage(1e-11));
        }
    }

    @Test
    void aCoefficientAndAStrengthTellTheSame() {
        Optional<DarkParticle> particle = Optional.of(dark(DarkSpin.ZERO, 0.6));
        WilsonCoefficients unit = WilsonCoefficients.of(coefficient("S"), 1e-8);
        SignalFit strength = RECAST.strength(unit, particle);
        SignalFit fit =
                RECAST.coefficients(
                        List.of(new SignalParameter("phi.S_sb", 0, 2e-7, false)),
                        new Recast.Point(
                                v -> WilsonCoefficients.of(coefficient("S"), v[0]), particle));
        assertThat(fit.best(0))
                .isCloseTo(1e-8 * Math.sqrt(strength.best(0)), withinPercentage(1e-5));
        assertThat(fit.twiceNegative()).isCloseTo(strength.twiceNegative(), within(1e-9));
        assertThat(fit.interval(0, 1).high())
                .isCloseTo(
                        1e-8 * Math.sqrt(strength.interval(0, 1).high()), withinPercentage(1e-5));
        assertThat(fit.upperLimit(0, 0.9))
                .isCloseTo(1e-8 * Math.sqrt(strength.upperLimit(0, 0.9)), withinPercentage(1e-4));
    }

    private static Recast.Point neutrinos(String... names) {
        return new Recast.Point(
                values -> {
                    WilsonCoefficients point = WilsonCoefficients.none();
                    for (int i = 0; i < names.length; i++) {
                        point =
                                CoefficientNames.set(
                                        point, Map.of(names[i], new Complex(values[i])), GRVDV, 1);
                    }
                    return point;
                },
                Optional.empty());
    }

    /** C_R^ij alone makes the rate |C_SM + C_R|², twice as low where it is −C_SM. */
    @Test
    void coefficientsOfNeutrinosInterfereWithTheStandardModel() {
        Recast follow = recast(Undefined.FOLLOW);
        SignalFit fit =
                follow.coefficients(
                        List.of(new SignalParameter("CR_bsnumunumu", -30, 30, false)),
                        neutrinos("CR_bsnumunumu"));
        Coefficient right = new Coefficient("CR_bsnumunumu");
        SignalFit strength = follow.strength(WilsonCoefficients.of(right, 1e-12), Optional.empty());
        double sm = -StandardModelNeutrino.coefficient(GRVDV);
        double rate = (2 + Math.pow(1 - fit.best(0) / sm, 2)) / 3;
        assertThat(rate).isCloseTo(strength.best(0), withinPercentage(1e-3));
        assertThat(fit.twiceNegative()).isCloseTo(strength.twiceNegative(), within(1e-6));
        SignalFit.Interval interval = fit.interval(0, 1);
        assertThat(interval.isConnected()).isFalse();
        assertThat(fit.q(0, 2 * sm - fit.best(0))).isCloseTo(0, within(1e-3));
    }

    /** Source: statistics, WET with HPQCD's form factors alone: V, T = 11.572, 8.330, −30.7483; the form factors here are HPQCD's own expansion. */
    @Test
    void vectorAndTensorWithTheirFormFactorsFitted() {
        SignalFit fit =
                RECAST.withFormFactors("HPQCD22")
                        .coefficients(
                                List.of(
                                        new SignalParameter("cVL", 0, 20, false),
                                        new SignalParameter("cTL", 0, 20, false)),
                                neutrinos("cVL", "cTL"));
        assertThat(fit.twiceNegative()).isCloseTo(-30.7483, within(0.05));
        assertThat(fit.best(0)).isCloseTo(11.572, withinPercentage(5));
        assertThat(fit.best(1)).isCloseTo(8.330, withinPercentage(5));
    }

    @Test
    void aFreeStandardModelFitsNoWorse() {
        WilsonCoefficients point = WilsonCoefficients.of(coefficient("S"), 1e-8);
        Optional<DarkParticle> particle = Optional.of(dark(DarkSpin.ZERO, 0.6));
        SignalFit fixed = RECAST.strength(point, particle);
        SignalFit free = RECAST.withFreeStandardModel().strength(point, particle);
        assertThat(free.free()).hasSize(2);
        assertThat(free.twiceNegative()).isLessThanOrEqualTo(fixed.twiceNegative());
        assertThat(free.twiceNegative(free.best(0), 1))
                .isGreaterThanOrEqualTo(fixed.twiceNegative() - 1e-9);
        assertThat(free.twiceNegative(fixed.best(0), 1))
                .isCloseTo(fixed.twiceNegative(), within(1e-9));
    }

    @Test
    void whatIsClosedSaysSo() {
        assertThatThrownBy(() -> RECAST.line(4.9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> RECAST.line(4.78))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none of its events");
        assertThatThrownBy(
                        () ->
                                RECAST.strength(
                                        WilsonCoefficients.of(coefficient("S"), 1),
                                        Optional.of(dark(DarkSpin.ZERO, 2.5))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(
                        () ->
                                RECAST.coefficients(
                                        List.of(new SignalParameter("phi.P_sb", 0, 1, false)),
                                        new Recast.Point(
                                                v -> WilsonCoefficients.of(coefficient("P"), v[0]),
                                                Optional.of(dark(DarkSpin.ZERO, 0.5)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("phi.P_sb");
    }

    @Test
    void interferingNeutrinosHaveNoStandardModelBelowThem() {
        assertThatThrownBy(
                        () ->
                                RECAST.withFreeStandardModel()
                                        .coefficients(
                                                List.of(
                                                        new SignalParameter(
                                                                "CR_bsnumunumu", -30, 30, false)),
                                                neutrinos("CR_bsnumunumu")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--sm");
    }
}
