package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.observable.Quantity;

/** What is no rate goes through the same engine at its own price. */
final class FunctionScanTest {

    private static final long POINTS = 20_000;
    private static final Coefficient RIGHT =
            NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU);
    private static final Coefficient MIXING = new Coefficient("CVLL_bsbs");

    private static ScanPlan.Builder builder(Quantity function) {
        Map<String, Distribution> names = new LinkedHashMap<>();
        names.put(RIGHT.name(), new Distribution.Uniform(-20, 20));
        names.put(MIXING.name(), new Distribution.Disc(1e-10));
        return ScanPlan.builder(new ScanSpace(names), new Sampler.Random(9))
                .coefficientsByName()
                .observable("R_K", ScanPlans.R_K)
                .observable("DeltaM_s", function)
                .cut(new Cut("R_K", 3, 4));
    }

    @Test
    void aFunctionIsWhatItIsAtEachPoint() throws InterruptedException {
        Quantity deltaM = ScanPlans.quantity("DeltaM_s");
        ScanPlan plan = builder(deltaM).build();
        ScanPlans.Rows one = new ScanPlans.Rows(plan);
        ScanPlans.Rows many = new ScanPlans.Rows(plan);
        LocalEngine.of(1).run(plan, ScanRange.of(POINTS), one);
        LocalEngine.of(7).run(plan, ScanRange.of(POINTS), many);
        assertThat(one.points).hasSizeGreaterThan(100).isEqualTo(many.points);
        for (int r = 0; r < one.rows.size(); r++) {
            double[] row = one.rows.get(r);
            assertThat(row).isEqualTo(many.rows.get(r));
            double expected =
                    deltaM.value(
                            org.kinvis.physics.eft.WilsonCoefficients.none()
                                    .with(
                                            MIXING,
                                            new org.hipparchus.complex.Complex(row[1], row[2])));
            assertThat(row[plan.column("DeltaM_s")]).isEqualTo(expected);
        }
    }

    @Test
    void aDearFunctionIsComputedOnlyWhereCheapCutsAllowIt() throws InterruptedException {
        AtomicLong calls = new AtomicLong();
        Quantity counting =
                new Quantity.Function(
                        Set.of(MIXING),
                        point -> {
                            calls.incrementAndGet();
                            return point.get(MIXING).getRealPart();
                        });
        ScanPlan plan =
                builder(counting)
                        .cut(new Cut("DeltaM_s", 0, Double.POSITIVE_INFINITY))
                        .histogram(
                                HistogramRequest.of(
                                        Population.KEPT, Axis.linear("DeltaM_s", 10, 0, 1e-10)))
                        .build();
        ScanTally tally = LocalEngine.of(2).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
        assertThat(calls.get()).isBetween(1L, POINTS / 4);
        assertThat((double) tally.kept() / calls.get()).isBetween(0.4, 0.6);
        assertThat(tally.histograms().getFirst().total()).isEqualTo(tally.kept());
    }

    /** The real part of the coefficient, at a price. */
    private static Quantity counting(AtomicLong calls, Duration price) {
        return new Quantity.Function(
                Set.of(MIXING),
                point -> {
                    calls.incrementAndGet();
                    long end = System.nanoTime() + price.toNanos();
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    return point.get(MIXING).getRealPart();
                });
    }

    @Test
    void aPointThatACheapFunctionRefusesCostsNoDearOne() throws InterruptedException {
        AtomicLong dear = new AtomicLong();
        AtomicLong cheap = new AtomicLong();
        AtomicLong last = new AtomicLong();
        ScanPlan plan =
                builder(counting(dear, Duration.ofMillis(1)))
                        .observable("uncut", counting(last, Duration.ZERO))
                        .observable("cheap", counting(cheap, Duration.ZERO))
                        .cut(new Cut("DeltaM_s", -1e-11, Double.POSITIVE_INFINITY))
                        .cut(new Cut("cheap", 5e-11, Double.POSITIVE_INFINITY))
                        .build();
        ScanTally tally = LocalEngine.of(1).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
        // Both cuts are on one number, so that the cheap function's alone decides.
        assertThat(last.get()).isEqualTo(tally.kept());
        assertThat(tally.kept()).isBetween(100L, cheap.get() / 3);
        // Until the prices are known a few points more; then none.
        assertThat(dear.get()).isBetween(tally.kept(), tally.kept() + 10);
    }

    @Test
    void aHistogramOfAllPointsWantsItsOwnFunctionAlone() throws InterruptedException {
        AtomicLong everywhere = new AtomicLong();
        AtomicLong keptOnly = new AtomicLong();
        ScanPlan plan =
                builder(counting(everywhere, Duration.ZERO))
                        .observable("other", counting(keptOnly, Duration.ZERO))
                        .cut(new Cut("DeltaM_s", 0, Double.POSITIVE_INFINITY))
                        .histogram(
                                HistogramRequest.of(
                                        Population.ALL, Axis.linear("DeltaM_s", 10, -2e-10, 2e-10)))
                        .build();
        ScanTally tally = LocalEngine.of(2).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
        assertThat(everywhere.get()).isEqualTo(POINTS);
        assertThat(tally.histograms().getFirst().outside()).isZero();
        assertThat(keptOnly.get()).isEqualTo(tally.kept()).isPositive();
    }

    @Test
    void aPointThatDoesNotExistIsNoPointOfAFunction() throws InterruptedException {
        AtomicLong calls = new AtomicLong();
        Map<String, Distribution> names = new LinkedHashMap<>();
        names.put(RIGHT.name(), new Distribution.Uniform(-1, 1));
        names.put(
                MIXING.name(),
                new Distribution.Between(
                        Distribution.Bound.of(0), new Distribution.Bound(0, 1e-10, RIGHT.name())));
        ScanPlan plan =
                ScanPlan.builder(new ScanSpace(names), new Sampler.Random(9))
                        .coefficientsByName()
                        .observable("f", counting(calls, Duration.ZERO))
                        .histogram(HistogramRequest.of(Population.ALL, Axis.linear("f", 9, 0, 1)))
                        .histogram(
                                HistogramRequest.of(
                                        Population.ALL, Axis.linear(RIGHT.name(), 2, -1, 1)))
                        .build();
        ScanPlans.Rows rows = new ScanPlans.Rows(plan);
        ScanTally tally = LocalEngine.of(2).run(plan, ScanRange.of(POINTS), rows);
        assertThat(tally.kept()).isEqualTo(rows.rows.size()).isEqualTo(calls.get());
        assertThat(rows.rows).allMatch(row -> row[0] > 0 && row[1] > 0 && row[2] == row[1]);
        for (Histogram histogram : tally.histograms()) {
            assertThat(histogram.outside()).isEqualTo(POINTS - tally.kept());
        }
        assertThat((double) tally.kept() / POINTS).isBetween(0.48, 0.52);
    }

    @Test
    void aHistogramOfAllPointsWantsItEverywhere() throws InterruptedException {
        AtomicLong calls = new AtomicLong();
        Quantity counting =
                new Quantity.Function(Set.of(MIXING), point -> calls.incrementAndGet() % 10);
        ScanPlan plan =
                builder(counting)
                        .histogram(
                                HistogramRequest.of(
                                        Population.ALL, Axis.linear("DeltaM_s", 10, 0, 10)))
                        .build();
        ScanTally tally = LocalEngine.of(2).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
        assertThat(calls.get()).isEqualTo(POINTS);
        assertThat(tally.histograms().getFirst().outside()).isZero();
    }

    @Test
    void aValueThatIsNoNumberIsNeitherKeptNorCounted() throws InterruptedException {
        for (double value :
                List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            Quantity broken = new Quantity.Function(Set.of(MIXING), point -> value);
            CellGrid grid = new CellGrid(List.of(Axis.linear("DeltaM_s", 10, -1, 1)));
            ScanPlan plan =
                    builder(broken)
                            .cut(
                                    new Cut(
                                            "DeltaM_s",
                                            Double.NEGATIVE_INFINITY,
                                            Double.POSITIVE_INFINITY))
                            .histogram(new HistogramRequest(grid, Population.ALL))
                            .profile(
                                    new ProfileRequest(
                                            new CellGrid(
                                                    List.of(Axis.linear(RIGHT.name(), 4, -20, 20))),
                                            Population.ALL,
                                            "DeltaM_s",
                                            ProfileRequest.Best.LARGEST))
                            .build();
            ScanTally tally = LocalEngine.of(2).run(plan, ScanRange.of(POINTS), ScanPlans.SILENT);
            assertThat(tally.kept()).isZero();
            assertThat(tally.histograms().getFirst().outside()).isEqualTo(POINTS);
            assertThat(tally.profiles().getFirst().point(0) == ProfileMap.NONE)
                    .isEqualTo(Double.isNaN(value));
        }
    }

    @Test
    void ofEquallyGoodPointsTheFirstIsBest() throws InterruptedException {
        Quantity flat = new Quantity.Function(Set.of(MIXING), point -> 1);
        CellGrid grid = new CellGrid(List.of(Axis.linear(RIGHT.name(), 8, -20, 20)));
        ScanPlan plan =
                builder(flat)
                        .profile(
                                new ProfileRequest(
                                        grid,
                                        Population.ALL,
                                        "DeltaM_s",
                                        ProfileRequest.Best.SMALLEST))
                        .build();
        ProfileMap map =
                LocalEngine.of(7)
                        .run(plan, ScanRange.of(POINTS), ScanPlans.SILENT)
                        .profiles()
                        .getFirst();
        PointLookup lookup = new PointLookup(plan);
        long[] first = new long[8];
        java.util.Arrays.fill(first, -1);
        for (long k = 0; k < 1000; k++) {
            int cell = (int) Math.floor((lookup.row(k)[0] + 20) / 5);
            first[cell] = first[cell] < 0 ? k : first[cell];
        }
        for (int cell = 0; cell < 8; cell++) {
            assertThat(map.point(cell)).isEqualTo(first[cell]);
        }
    }
}
