package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InvalidInputException;

/** What is drawn has the distribution that was asked for. */
final class DistributionTest {

    private static final int POINTS = 1 << 16;

    private static ScanPlan plan(Sampler sampler, Object... namesAndDistributions) {
        Map<String, Distribution> names = new LinkedHashMap<>();
        for (int i = 0; i < namesAndDistributions.length; i += 2) {
            names.put(
                    (String) namesAndDistributions[i], (Distribution) namesAndDistributions[i + 1]);
        }
        return ScanPlan.builder(new ScanSpace(names), sampler).build();
    }

    /** The columns of the first points. */
    private static double[][] draw(ScanPlan plan, int points) {
        try {
            ScanPlans.Rows rows = new ScanPlans.Rows(plan);
            LocalEngine.of(1).run(plan, ScanRange.of(points), rows);
            double[][] columns = new double[plan.columns().size()][points];
            for (int r = 0; r < points; r++) {
                for (int c = 0; c < columns.length; c++) {
                    columns[c][r] = rows.rows.get(r)[c];
                }
            }
            return columns;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] draw(Object distribution) {
        return draw(plan(new Sampler.Random(5), "x", distribution), POINTS)[0];
    }

    /** The distance of Kolmogorov and Smirnov: below 1.95/√n but for one case in a thousand. */
    private static double distance(double[] x, java.util.function.DoubleUnaryOperator cumulative) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double largest = 0;
        for (int i = 0; i < sorted.length; i++) {
            double f = cumulative.applyAsDouble(sorted[i]);
            largest = Math.max(largest, Math.abs(f - (i + 0.5) / sorted.length));
        }
        return largest * Math.sqrt(sorted.length);
    }

    @Test
    void uniform() {
        double[] x = draw(new Distribution.Uniform(-18, 18));
        assertThat(distance(x, v -> (v + 18) / 36)).isLessThan(1.95);
    }

    @Test
    void logUniform() {
        double[] x = draw(new Distribution.LogUniform(1e-3, 1e4));
        assertThat(distance(x, v -> Math.log10(v / 1e-3) / 7)).isLessThan(1.95);
        assertThat(Arrays.stream(x).min().orElseThrow()).isGreaterThanOrEqualTo(1e-3);
        assertThat(Arrays.stream(x).max().orElseThrow()).isLessThanOrEqualTo(1e4);
    }

    @Test
    void normal() {
        double[] x = draw(new Distribution.Normal(3, 0.5));
        NormalDistribution expected = NormalDistribution.of(3, 0.5);
        assertThat(distance(x, expected::cumulativeProbability)).isLessThan(1.95);
    }

    @Test
    void choice() {
        List<Complex> values = List.of(new Complex(1), new Complex(2), new Complex(5));
        double[] x = draw(new Distribution.Choice(values));
        for (double value : new double[] {1, 2, 5}) {
            long count = Arrays.stream(x).filter(v -> v == value).count();
            assertThat((double) count / POINTS).isCloseTo(1.0 / 3, Offset.offset(0.01));
        }
    }

    @Test
    void disc() {
        double[][] x = draw(plan(new Sampler.Random(5), "c", new Distribution.Disc(4)), POINTS);
        double[] squared = new double[POINTS];
        double[] angle = new double[POINTS];
        for (int p = 0; p < POINTS; p++) {
            squared[p] = x[0][p] * x[0][p] + x[1][p] * x[1][p];
            angle[p] = Math.atan2(x[1][p], x[0][p]);
        }
        assertThat(distance(squared, v -> v / 16)).isLessThan(1.95);
        assertThat(distance(angle, v -> v / (2 * Math.PI) + 0.5)).isLessThan(1.95);
    }

    @Test
    void radialNamesShareTheirFactor() {
        Distribution radial = new Distribution.Radial(-18, 18);
        double[][] x = draw(plan(new Sampler.Random(5), "a", radial, "b", radial), POINTS);
        double aa = 0;
        double squares = 0;
        for (int p = 0; p < POINTS; p++) {
            aa += x[0][p] * x[0][p] / POINTS;
            squares += x[0][p] * x[0][p] * x[1][p] * x[1][p] / POINTS;
        }
        assertThat(aa).isCloseTo(18.0 * 18 / 9, Offset.offset(0.6));
        // <a²b²> = <r⁴> <a²>² = (1/5) 108², not 36² as for independent names.
        assertThat(squares).isCloseTo(108.0 * 108 / 5, Offset.offset(60.0));
        assertThat(distance(x[0], v -> 0.5 + cumulative(v / 18) / 2)).isLessThan(1.95);
    }

    /** Of the product of a uniform number in (−1, 1) and one in (0, 1): F = ½ + ½ v(1 − ln|v|). */
    private static double cumulative(double v) {
        return v * (1 - Math.log(Math.abs(v)));
    }

    /** P(x ≤ v) = (Φ(v) − Φ(0)) / (1 − Φ(0)), Φ that of the whole Gaussian. */
    @Test
    void aMassIsAGaussianThatEndsAtZero() {
        ScanPlan plan =
                plan(new Sampler.Random(8), "mass", new Distribution.PositiveNormal(1, 0.7));
        double[] x = draw(plan, POINTS)[0];
        NormalDistribution whole = NormalDistribution.of(1, 0.7);
        double below = whole.cumulativeProbability(0);
        assertThat(java.util.Arrays.stream(x).min().orElseThrow()).isPositive();
        assertThat(distance(x, v -> (whole.cumulativeProbability(v) - below) / (1 - below)))
                .isLessThan(1.95);
    }

    @Test
    void aRangeMayDependOnANameDrawnBefore() {
        ScanPlan plan =
                plan(
                        new Sampler.Random(5),
                        "heavy",
                        new Distribution.Uniform(1, 3),
                        "light",
                        new Distribution.Between(
                                Distribution.Bound.of(0),
                                new Distribution.Bound(-0.5, 1, "heavy")));
        double[][] x = draw(plan, POINTS);
        double[] fraction = new double[POINTS];
        for (int p = 0; p < POINTS; p++) {
            fraction[p] = x[1][p] / (x[0][p] - 0.5);
        }
        assertThat(distance(fraction, v -> v)).isLessThan(1.95);
    }

    @Test
    void whereARangeIsEmptyThereIsNoPoint() throws InterruptedException {
        Map<String, Distribution> names = new LinkedHashMap<>();
        names.put("a", new Distribution.Uniform(-1, 1));
        names.put(
                "b",
                new Distribution.Between(
                        Distribution.Bound.of(0), new Distribution.Bound(0, 1, "a")));
        ScanPlan plan =
                ScanPlan.builder(new ScanSpace(names), new Sampler.Random(1))
                        .cut(new Cut("b", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                        .histogram(HistogramRequest.of(Population.ALL, Axis.linear("b", 10, -1, 1)))
                        .build();
        ScanTally tally = LocalEngine.of(1).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
        assertThat((double) tally.kept() / POINTS).isCloseTo(0.5, Offset.offset(0.02));
        assertThat(tally.histograms().getFirst().outside()).isEqualTo(POINTS - tally.kept());
    }

    @Test
    void complexNamesMayBeDrawnInParts() {
        Distribution parts =
                new Distribution.Parts(
                        new Distribution.Uniform(0, 1), new Distribution.Normal(0, 1));
        ScanPlan plan = plan(new Sampler.Random(5), "c", parts);
        assertThat(plan.columns()).containsExactly("Re(c)", "Im(c)");
        double[][] x = draw(plan, POINTS);
        assertThat(distance(x[0], v -> v)).isLessThan(1.95);
        assertThat(distance(x[1], NormalDistribution.of(0, 1)::cumulativeProbability))
                .isLessThan(1.95);
    }

    @Test
    void aFixedNameTakesNoDraw() {
        Distribution uniform = new Distribution.Uniform(0, 1);
        double[][] with =
                draw(
                        plan(
                                new Sampler.Random(5),
                                "a",
                                new Distribution.Fixed(new Complex(2)),
                                "b",
                                uniform),
                        300);
        assertThat(with[0]).containsOnly(2);
        assertThat(with[1]).isEqualTo(draw(plan(new Sampler.Random(5), "b", uniform), 300)[0]);
    }

    @Property
    void uniformDrawsNeverLeaveTheirRange(
            @ForAll double low, @ForAll @DoubleRange(min = 0.01, max = 1e9) double width) {
        double high = low + width;
        if (low < high && Double.isFinite(high - low)) {
            Interval interval = Interval.of(low, high);
            for (double u : new double[] {1, Math.nextUp(1.0), 1.5, Math.nextDown(2.0)}) {
                double x = Math.fma(u, interval.width(), interval.shift());
                assertThat(x).isBetween(low, high);
            }
            assertThat(interval.at(0)).isEqualTo(low);
            assertThat(interval.at(1)).isEqualTo(high);
        }
    }

    @Test
    void aGridHasItsEndsAndItsLastNameRunsFastest() {
        ScanPlan plan =
                plan(
                        new Sampler.Grid(List.of(3, 2)),
                        "a",
                        new Distribution.Uniform(-1, 1),
                        "b",
                        new Distribution.LogUniform(1, 100));
        double[][] x = draw(plan, 6);
        assertThat(x[0]).containsExactly(-1, -1, 0, 0, 1, 1);
        assertThat(x[1]).containsExactly(1, 100, 1, 100, 1, 100);
        assertThat(plan.sampler().points()).isEqualTo(6);
    }

    @Test
    void aGridOfOtherDistributions() {
        ScanPlan plan =
                plan(
                        new Sampler.Grid(List.of(4, 2, 4)),
                        "n",
                        new Distribution.Normal(0, 1),
                        "c",
                        new Distribution.Disc(2));
        double[][] x = draw(plan, 32);
        assertThat(x[0][0]).isCloseTo(-1.1503, Offset.offset(1e-4));
        assertThat(x[0][31]).isCloseTo(1.1503, Offset.offset(1e-4));
        assertThat(x[1][4]).isCloseTo(2, Offset.offset(1e-15));
        assertThat(x[2][5]).isCloseTo(2, Offset.offset(1e-15));
        assertThat(x[1][6]).isCloseTo(-2, Offset.offset(1e-15));
    }

    @Test
    void theGridThatFits() {
        ScanSpace space =
                ScanPlans.space(
                        List.of(Tie.to("a"), Tie.to("b"), Tie.to("c")),
                        new Distribution.Uniform(0, 1));
        assertThat(Sampler.Grid.fitting(space, 1_000_000).sizes()).containsExactly(100, 100, 100);
        assertThat(Sampler.Grid.fitting(space, 999_999).sizes()).containsExactly(99, 99, 99);
        assertThat(Sampler.Grid.fitting(space, 1).sizes()).containsExactly(1, 1, 1);
    }

    private static void refused(Runnable mistake, String message) {
        assertThatThrownBy(mistake::run)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(() -> new Distribution.Uniform(1, 1), "uniform: two finite ends");
        refused(() -> new Distribution.Uniform(0, Double.NaN), "uniform: two finite ends");
        refused(
                () -> new Distribution.Uniform(-Double.MAX_VALUE, Double.MAX_VALUE),
                "uniform: two finite ends");
        refused(() -> new Distribution.LogUniform(0, 1), "log-uniform: positive ends");
        refused(() -> new Distribution.Normal(0, 0), "standard deviation is positive");
        refused(() -> new Distribution.Disc(-1), "radius is positive");
        refused(() -> new Distribution.PositiveNormal(-1, 1), "mean of a mass is positive");
        refused(() -> new Distribution.PositiveNormal(1, 0), "deviation is positive");
        refused(() -> new Distribution.Choice(List.of()), "at least one value");
        refused(() -> new Distribution.Fixed(Complex.INF), "finite");
        refused(() -> new Sampler.Grid(List.of(0)), "at least one value");
        refused(
                () -> new Sampler.Grid(List.of(1 << 30, 1 << 30, 1 << 30)),
                "more points than can be counted");
        refused(
                () -> plan(new Sampler.Grid(List.of(3)), "a", new Distribution.Disc(1)),
                "grid: 1 numbers of values for 2 coordinates");
        refused(
                () ->
                        plan(
                                new Sampler.Random(1),
                                "a",
                                new Distribution.Between(
                                        Distribution.Bound.of(0),
                                        new Distribution.Bound(0, 1, "b")),
                                "b",
                                new Distribution.Uniform(0, 1)),
                "not drawn before");
        refused(() -> new Cut("R_K", 2, 1), "the lower number comes first");
        refused(() -> new Cut("R_K", Double.NaN, 1), "the lower number comes first");
        refused(() -> ScanRange.of(0), "at least one is needed");
        refused(() -> LocalEngine.of(0), "threads: 0");
    }
}
