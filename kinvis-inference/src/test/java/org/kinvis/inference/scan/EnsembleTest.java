package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.observable.Quantity;

/** The ensemble sampler finds small regions, and its rows are the space restricted to the cuts. */
final class EnsembleTest {

    private static ScanSpace cube(int dimension) {
        Map<String, Distribution> names = new LinkedHashMap<>();
        for (NeutrinoOperators operator : List.of(NeutrinoOperators.CL, NeutrinoOperators.CR)) {
            for (Flavour a : Flavour.values()) {
                for (Flavour b : Flavour.values()) {
                    if (names.size() < dimension) {
                        names.put(
                                operator.coefficient(a, b).name(), new Distribution.Uniform(0, 1));
                    }
                }
            }
        }
        return new ScanSpace(names);
    }

    /** What a scan gives. */
    private record Found(Ensemble ensemble, List<double[]> rows) {

        static Found of(ScanPlan plan) throws InterruptedException {
            ScanPlans.Rows rows = new ScanPlans.Rows(plan);
            ScanTally tally =
                    LocalEngine.of(2).run(plan, ScanRange.of(plan.sampler().points()), rows);
            assertThat(tally.kept()).isEqualTo(rows.rows.size());
            return new Found(new Ensemble(tally.islands()), rows.rows);
        }

        double error() {
            return ensemble.error().orElseThrow();
        }

        double size() {
            return ensemble.effectiveSize().orElseThrow();
        }
    }

    /** x ≤ side in each coordinate: the region is side^d exactly. */
    private static ScanPlan corner(int dimension, double fraction, Sampler sampler) {
        ScanSpace space = cube(dimension);
        double side = Math.pow(fraction, 1.0 / dimension);
        ScanPlan.Builder builder = ScanPlan.builder(space, sampler);
        space.distributions().keySet().forEach(name -> builder.cut(new Cut(name, 0, side)));
        return builder.build();
    }

    @Test
    void aMillionthInTwelveDimensionsIsFound() throws InterruptedException {
        Sampler sampler = Sampler.Ensemble.fitting(cube(12), 2_000_000, 1);
        Found found = Found.of(corner(12, 1e-6, sampler));
        assertThat(found.ensemble.reached()).isEqualTo(8);
        assertThat(found.error()).isLessThan(0.4e-6);
        assertThat(found.ensemble.fraction()).isCloseTo(1e-6, within(3 * found.error()));
        assertThat(found.ensemble.evaluated()).isBetween(1_500_000L, 2_500_000L);
        assertThat(found.ensemble.efficiency()).isBetween(0.01, 0.5);
        assertThat(found.ensemble.acceptance()).isBetween(0.1, 0.8);
        assertThat(found.size()).isBetween(200.0, (double) found.rows.size());
        double weights = found.rows.stream().mapToDouble(row -> row[12]).sum();
        assertThat(weights).isCloseTo(found.ensemble.fraction(), within(1e-12 * weights));
        double side = Math.pow(1e-6, 1.0 / 12);
        for (int j = 0; j < 12; j++) {
            double mean = 0;
            for (double[] row : found.rows) {
                assertThat(row[j]).isBetween(0.0, side);
                mean += row[j] * row[12] / weights;
            }
            double error = side / Math.sqrt(12 * found.size());
            assertThat(mean).isCloseTo(side / 2, within(5 * error));
        }
    }

    /** Forty estimates of a known fraction: neither too large on average, nor their errors too small. */
    @Test
    void fractionsHaveNoBiasAndTheirErrorsAreTrue() throws InterruptedException {
        double exact = 1e-4;
        double sum = 0;
        double squares = 0;
        int n = 40;
        for (int seed = 0; seed < n; seed++) {
            Found found = Found.of(corner(6, exact, new Sampler.Ensemble(seed, 8, 64, 150)));
            assertThat(found.ensemble.reached()).isEqualTo(8);
            double pull = (found.ensemble.fraction() - exact) / found.error();
            squares += pull * pull;
            sum += found.ensemble.fraction();
        }
        assertThat(sum / n / exact).isCloseTo(1, within(0.1));
        assertThat(Math.sqrt(squares / n)).isBetween(0.6, 1.8);
    }

    /** Two opposite corners, one with three quarters of the region. */
    @Test
    void separatePartsAreFoundWithTheirShares() throws InterruptedException {
        int dimension = 6;
        ScanSpace space = cube(dimension);
        List<Coefficient> names =
                space.distributions().keySet().stream().map(Coefficient::new).toList();
        double first = Math.pow(0.75e-5, 1.0 / dimension);
        double second = Math.pow(0.25e-5, 1.0 / dimension);
        Quantity nearer =
                new Quantity.Function(
                        java.util.Set.copyOf(names),
                        point ->
                                Math.min(
                                        largest(point, names, 0, first),
                                        largest(point, names, 1, second)));
        ScanPlan plan =
                ScanPlan.builder(space, Sampler.Ensemble.fitting(space, 2_000_000, 3))
                        .coefficientsByName()
                        .observable("nearer", nearer)
                        .cut(new Cut("nearer", 0, 1))
                        .build();
        Found found = Found.of(plan);
        int weight = plan.column(ScanPlan.WEIGHT);
        double share =
                found.rows.stream().filter(row -> row[0] < 0.5).mapToDouble(r -> r[weight]).sum()
                        / found.ensemble.fraction();
        assertThat(found.ensemble.fraction()).isCloseTo(1e-5, within(3 * found.error()));
        assertThat(share).isCloseTo(0.75, within(3 * Math.sqrt(0.75 * 0.25 / found.size())));
        assertThat(found.size()).isGreaterThan(50);
    }

    private static double largest(
            WilsonCoefficients point, List<Coefficient> names, double corner, double side) {
        return names.stream()
                        .mapToDouble(name -> Math.abs(point.get(name).getRealPart() - corner))
                        .max()
                        .orElseThrow()
                / side;
    }

    /** Kolmogorov and Smirnov: rows against kept random points, with the light-grey cuts of Figure 2. */
    @Test
    void rowsAreDistributedAsRandomPointsThatPassTheCuts() throws InterruptedException {
        ScanPlan plan = ScanPlans.figure2(new Sampler.Ensemble(4, 8, 512, 300)).build();
        Found found = Found.of(plan);
        ScanPlan random = ScanPlans.figure2(new Sampler.Random(4)).build();
        ScanPlans.Rows rows = new ScanPlans.Rows(random);
        ScanTally tally = LocalEngine.of(2).run(random, ScanRange.of(3_000_000), rows);
        double brute = (double) tally.kept() / tally.points();
        assertThat(found.ensemble.fraction()).isCloseTo(brute, within(3 * found.error()));
        int weight = plan.column(ScanPlan.WEIGHT);
        double tolerance = 1.95 * Math.sqrt(1 / found.size() + 1.0 / tally.kept());
        assertThat(tolerance).isLessThan(0.15);
        for (int c = 0; c < weight; c++) {
            assertThat(distance(found.rows, rows.rows, c, weight))
                    .as(plan.columns().get(c))
                    .isLessThan(tolerance);
        }
    }

    /** The largest difference of two distribution functions of a column. */
    private static double distance(
            List<double[]> weighted, List<double[]> others, int column, int weight) {
        List<double[]> steps = new ArrayList<>();
        double total = weighted.stream().mapToDouble(row -> row[weight]).sum();
        weighted.forEach(row -> steps.add(new double[] {row[column], row[weight] / total}));
        others.forEach(row -> steps.add(new double[] {row[column], -1.0 / others.size()}));
        steps.sort(Comparator.comparingDouble(step -> step[0]));
        double sum = 0;
        double largest = 0;
        for (double[] step : steps) {
            sum += step[1];
            largest = Math.max(largest, Math.abs(sum));
        }
        return largest;
    }

    /** Figure 2 with windows of half a per cent; the density of random points there says how much it is. */
    @Test
    void narrowWindowsOfFigureTwoHaveTheFractionThatTheDensitySays() throws InterruptedException {
        ScanPlan wide = windows(new Sampler.Random(5), 25);
        ScanTally tally = LocalEngine.of(2).run(wide, ScanRange.of(6_000_000), ScanPlans.SILENT);
        double expected = (double) tally.kept() / tally.points() / (25 * 25);
        assertThat(expected).isBetween(0.8e-6, 1.5e-6);
        Sampler sampler = Sampler.Ensemble.fitting(wide.space(), 3_000_000, 5);
        Found found = Found.of(windows(sampler, 1));
        assertThat(found.ensemble.reached()).isPositive();
        assertThat(found.error()).isLessThan(0.2 * expected);
        assertThat(found.ensemble.fraction())
                .isCloseTo(expected, within(3 * Math.hypot(found.error(), 0.03 * expected)));
    }

    private static ScanPlan windows(Sampler sampler, double factor) {
        Map<Coefficient, Tie> ties = ScanPlans.symmetric();
        ScanPlan.Builder builder =
                ScanPlan.builder(
                        ScanPlans.space(ties.values(), new Distribution.Uniform(-10, 10)), sampler);
        ties.forEach(builder::coefficient);
        return builder.observable("R_K", ScanPlans.R_K)
                .observable("R_K*", ScanPlans.R_K_STAR)
                .cut(new Cut("R_K", 5 - 0.01 * factor, 5 + 0.01 * factor))
                .cut(new Cut("R_K*", 2 - 0.005 * factor, 2 + 0.005 * factor))
                .build();
    }

    /** Every kind of distribution; where the region is known it has its part of the space. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void choicesDiscsAndGaussiansAreSearchedToo(long seed) throws InterruptedException {
        Map<String, Distribution> names = new LinkedHashMap<>();
        names.put(
                "n",
                new Distribution.Choice(IntStream.range(0, 50).mapToObj(Complex::new).toList()));
        names.put("g", new Distribution.Normal(0, 1));
        names.put("d", new Distribution.Disc(1));
        names.put("l", new Distribution.LogUniform(1, 1e6));
        ScanPlan plan =
                ScanPlan.builder(new ScanSpace(names), new Sampler.Ensemble(seed, 16, 256, 300))
                        .cut(new Cut("n", 12, 13))
                        .cut(new Cut("g", 0, Double.POSITIVE_INFINITY))
                        .cut(new Cut("Re(d)", 0, 1))
                        .cut(new Cut("l", 10, 100))
                        .build();
        double exact = 2.0 / 50 / 2 / 2 / 6;
        Found found = Found.of(plan);
        int weight = plan.column(ScanPlan.WEIGHT);
        assertThat(found.ensemble.fraction()).isCloseTo(exact, within(3.5 * found.error()));
        assertThat(found.error()).isLessThan(0.2 * exact);
        double twelve =
                found.rows.stream().filter(row -> row[0] == 12).mapToDouble(r -> r[weight]).sum();
        assertThat(twelve / found.ensemble.fraction())
                .isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(found.size())));
    }

    @Test
    void aRegionThatIsEmptyIsNotFound() throws InterruptedException {
        ScanPlan plan =
                ScanPlans.figure2(new Sampler.Ensemble(1, 8, 64, 40))
                        .cut(new Cut("R_K*", -2, -1))
                        .build();
        Found found = Found.of(plan);
        assertThat(found.rows).isEmpty();
        assertThat(found.ensemble.reached()).isZero();
        assertThat(found.ensemble.fraction()).isZero();
        assertThat(found.ensemble.effectiveSize()).isEmpty();
        assertThat(found.ensemble.failure()).contains("none of 8 searches");
    }

    @Test
    void soIsOneWhoseQuantityHasNoValue() throws InterruptedException {
        ScanSpace space = cube(2);
        Quantity none = new Quantity.Function(java.util.Set.of(), _ -> Double.NaN);
        ScanPlan plan =
                ScanPlan.builder(space, new Sampler.Ensemble(1, 8, 16, 20))
                        .coefficientsByName()
                        .observable("none", none)
                        .cut(new Cut("none", 0, 1))
                        .build();
        Found found = Found.of(plan);
        assertThat(found.rows).isEmpty();
        assertThat(found.ensemble.smallest()).isZero();
    }
}
