package org.kinvis.inference.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Evidence;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementLibrary;

final class LikelihoodTermTest {

    private static final Percentage ONE_PER_CENT = Percentage.withPercentage(1);

    static List<Measurement> all() {
        return MeasurementLibrary.load().all();
    }

    static Stream<Measurement> limits() {
        return all().stream()
                .filter(m -> m.statement() instanceof Statement.Limit)
                .filter(m -> !(m.limit().evidence() instanceof Evidence.Total));
    }

    static Stream<Measurement> values() {
        return all().stream().filter(m -> m.statement() instanceof Statement.Value);
    }

    /** The probability below x from χ² alone, by the trapezoidal rule, with a flat prior on x ≥ 0. */
    private static double integrated(LimitTerm term, double x) {
        int steps = 20_000;
        double end = 40 * term.limit();
        double below = 0;
        double total = 0;
        for (int k = 0; k < steps; k++) {
            double t = (k + 0.5) / steps;
            double at = end * t * t * t;
            double part = Math.exp(-term.chiSquared(at) / 2) * 3 * t * t;
            total += part;
            below += at < x ? part : 0;
        }
        return below / total;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitReturnsItself(Measurement measurement) {
        LimitTerm term = LikelihoodTerm.of(measurement.limit());
        assertThat(term.exclusion(term.limit()))
                .isCloseTo(measurement.limit().confidenceLevel(), within(1e-9));
        assertThat(term.exclusion(1.01 * term.limit())).isGreaterThan(term.confidenceLevel());
        assertThat(term.exclusion(0.99 * term.limit())).isLessThan(term.confidenceLevel());
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theLikelihoodItselfGivesThePublishedLevelAtTheLimit(Measurement measurement) {
        LimitTerm term = LikelihoodTerm.of(measurement.limit());
        assertThat(integrated(term, term.limit())).isCloseTo(term.confidenceLevel(), ONE_PER_CENT);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void exclusionRisesFromZeroToOne(Measurement measurement) {
        LimitTerm term = LikelihoodTerm.of(measurement.limit());
        assertThat(term.exclusion(0)).isCloseTo(0, within(1e-12));
        double before = 0;
        for (double f = 0.1; f < 2; f += 0.1) {
            double now = term.exclusion(f * term.limit());
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        assertThat(term.exclusion(20 * term.limit())).isGreaterThan(0.999);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theMinimumIsZeroAtTheBestValue(Measurement measurement) {
        LikelihoodTerm term = LikelihoodTerm.of(measurement);
        assertThat(term.chiSquared(term.best())).isCloseTo(0, within(1e-8));
        double step = Math.max(Math.abs(term.best()), scale(measurement)) / 3;
        for (int k = 1; k < 10; k++) {
            assertThat(term.chiSquared(term.best() + k * step)).isPositive();
        }
    }

    private static double scale(Measurement measurement) {
        return switch (measurement.statement()) {
            case Statement.Value value -> value.uncertainty().plus();
            case Statement.Limit limit -> limit.limit();
        };
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsOneStandardDeviationFromItsEnds(Measurement measurement) {
        Statement.Value value = measurement.value();
        LikelihoodTerm term = LikelihoodTerm.of(measurement);
        assertThat(term.pull(value.value() + value.uncertainty().plus(), 0))
                .isCloseTo(1, within(1e-9));
        assertThat(term.pull(value.value() - value.uncertainty().minus(), 0))
                .isCloseTo(-1, within(1e-9));
    }

    /** Efficiency and background of Belle's K+ search: n = 83, b = 65.3 +- 3.4, limit 1.9e-5. */
    @Test
    void aCountingLikelihoodIsAPoissonOneWhereTheBackgroundIsKnown() {
        double background = 65.3;
        CountingTerm term = CountingTerm.of(1.9e-5, 0.9, new Evidence.Counts(83, background, 1e-6));
        double x = 2.4e-5;
        double mean = term.efficiency() * x + background;
        double expected = 2 * (mean - 83 + 83 * Math.log(83 / mean));
        assertThat(term.chiSquared(x)).isCloseTo(expected, within(1e-6));
        assertThat(term.best() * term.efficiency()).isCloseTo(83 - background, within(1e-4));
    }

    @Test
    void aCountingLikelihoodWithBackgroundUncertaintyIsTheBruteForceIntegral() {
        Evidence.Counts counts = new Evidence.Counts(13, 15, 1.8);
        CountingTerm term = CountingTerm.of(1.8e-5, 0.9, counts);
        double reference = marginal(counts, 0);
        for (double x : new double[] {4e-6, 1e-5, 3e-5}) {
            double expected = -2 * Math.log(marginal(counts, term.efficiency() * x) / reference);
            assertThat(term.chiSquared(x) - term.chiSquared(0)).isCloseTo(expected, within(1e-6));
        }
        assertThat(term.best()).isCloseTo(0, within(1e-9));
    }

    private static double marginal(Evidence.Counts counts, double signal) {
        int steps = 200_000;
        double high = counts.background() + 10 * counts.backgroundUncertainty();
        double sum = 0;
        for (int k = 0; k < steps; k++) {
            double b = high * (k + 0.5) / steps;
            double t = (b - counts.background()) / counts.backgroundUncertainty();
            double mean = b + signal;
            sum += Math.exp(-t * t / 2 + counts.observed() * Math.log(mean) - mean);
        }
        return sum;
    }

    /** LHCb publishes 6.8e-3 at 95 % and 5.2e-3 at 90 %: fixed by the first, the curve gives the other. */
    @Test
    void theTauPairCurveOfLhcbGivesBothPublishedLimits() {
        CurveTerm term =
                (CurveTerm)
                        LikelihoodTerm.of(
                                MeasurementLibrary.load()
                                        .get("BR(Bs->tautau)", "LHCb 2017")
                                        .limit());
        assertThat(term.exclusion(5.2e-3)).isCloseTo(0.9, within(0.01));
        assertThat(term.stretch()).isBetween(0.8, 1.0);
        assertThat(term.best()).isZero();
    }

    @Property
    void theoryUncertaintyMakesEveryPullSmaller(
            @ForAll @DoubleRange(min = 0.1, max = 5) double x,
            @ForAll @DoubleRange(min = 0.01, max = 2) double sigma) {
        for (LikelihoodTerm term :
                List.of(
                        new ValueTerm(2, 0.5, 0.3),
                        new HalfNormalTerm(1, 0.9),
                        CountingTerm.of(1, 0.9, new Evidence.Counts(6, 2.9, 0.1)))) {
            assertThat(Math.abs(term.pull(x, sigma)))
                    .isLessThanOrEqualTo(Math.abs(term.pull(x, 0)));
        }
    }

    @Property
    void widthsOfAValueAndOfTheTheoryAddInQuadrature(
            @ForAll @DoubleRange(min = -5, max = 5) double x,
            @ForAll @DoubleRange(min = 0.01, max = 2) double sigma) {
        ValueTerm value = new ValueTerm(1, 0.7, 0.7);
        LikelihoodTerm profiled = new CombinedTerm(List.of(value));
        double expected = (x - 1) * (x - 1) / (0.49 + sigma * sigma);
        assertThat(value.chiSquared(x, sigma)).isCloseTo(expected, within(1e-12));
        assertThat(profiled.chiSquared(x, sigma)).isCloseTo(expected, within(1e-7));
    }

    @Test
    void twoValuesCombineToTheirWeightedMean() {
        CombinedTerm both =
                new CombinedTerm(List.of(new ValueTerm(1, 0.5, 0.5), new ValueTerm(3, 1, 1)));
        double mean = (1 / 0.25 + 3) / (1 / 0.25 + 1);
        assertThat(both.best()).isCloseTo(mean, within(1e-7));
        assertThat(both.chiSquared(mean + 2 / Math.sqrt(5))).isCloseTo(4, within(1e-9));
    }

    /** With a normal smearing, half of a prediction right at a sharp edge lies above it. */
    @Test
    void anUncertainPredictionIsExcludedLessSharply() {
        LimitTerm term = new HalfNormalTerm(1, 0.9);
        assertThat(term.exclusion(3, 0.5)).isLessThan(term.exclusion(3));
        assertThat(term.exclusion(0.2, 0.5)).isGreaterThan(term.exclusion(0.2));
        assertThat(term.exclusion(1, 1e-6)).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void correlatedValuesHaveTheChiSquaredOfTheirCovariance() {
        MeasurementLibrary library = MeasurementLibrary.load();
        CorrelatedValues values =
                new CorrelatedValues(
                        List.of(
                                library.get("Rtaul(B->Dlnu)", "HFLAV spring 2025"),
                                library.get("Rtaul(B->D*lnu)", "HFLAV spring 2025")));
        double a = (0.296 - 0.347) / 0.025;
        double b = (0.254 - 0.288) / 0.012;
        double rho = -0.39;
        double expected = (a * a + b * b - 2 * rho * a * b) / (1 - rho * rho);
        double chiSquared = values.chiSquared(new double[] {0.296, 0.254}, new double[2]);
        assertThat(chiSquared).isCloseTo(expected, within(1e-9));
        assertThat(values.significance(5.991464547)).isCloseTo(1.959964, within(1e-6));
    }
}
