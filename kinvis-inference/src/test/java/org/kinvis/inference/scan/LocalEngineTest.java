package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** The same bits for any number of threads, any kernel, in one piece and in many. */
final class LocalEngineTest {

    static final long POINTS = 300_001;

    private static final ScanPlan PLAN = plan(new Sampler.Random(3));

    static ScanPlan plan(Sampler sampler) {
        CellGrid coarse =
                new CellGrid(List.of(Axis.linear("R_K", 16, 0, 8), Axis.linear("R_K*", 12, 0, 6)));
        return ScanPlans.figure2(sampler)
                .histogram(ScanPlans.histogram(Population.ALL, 64))
                .histogram(ScanPlans.histogram(Population.KEPT, 32))
                .histogram(
                        HistogramRequest.of(
                                Population.ALL, Axis.logarithmic("R_K*", 100, 0.1, 100)))
                .profile(
                        new ProfileRequest(
                                coarse,
                                Population.ALL,
                                "CR_bsnutaunutau",
                                ProfileRequest.Best.LARGEST))
                .profile(
                        new ProfileRequest(
                                coarse, Population.KEPT, "R_K", ProfileRequest.Best.SMALLEST))
                .build();
    }

    /** What a scan gives: its tally and its rows. */
    private record Outcome(ScanTally tally, List<Long> points, List<double[]> rows) {

        void isThatOf(Outcome other) {
            assertThat(tally).isEqualTo(other.tally);
            assertThat(points).isEqualTo(other.points);
            for (int r = 0; r < rows.size(); r++) {
                assertThat(Arrays.equals(rows.get(r), other.rows.get(r))).isTrue();
            }
        }
    }

    private static Outcome scan(ScanPlan plan, int threads, KernelKind kernel, ScanRange range)
            throws InterruptedException {
        ScanPlans.Rows rows = new ScanPlans.Rows(plan);
        LocalEngine engine = new LocalEngine(threads, kernel, Thread.ofPlatform().factory());
        return new Outcome(engine.run(plan, range, rows), rows.points, rows.rows);
    }

    private static final Outcome EXPECTED = expected();

    private static Outcome expected() {
        try {
            return scan(PLAN, 1, KernelKind.SCALAR, ScanRange.of(POINTS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> threadsAndKernels() {
        return Stream.of(1, 2, 7)
                .flatMap(
                        threads ->
                                Arrays.stream(KernelKind.values())
                                        .map(kernel -> Arguments.of(threads, kernel)));
    }

    @ParameterizedTest
    @MethodSource("threadsAndKernels")
    void resultsDoNotDependOnThreadsAndKernels(int threads, KernelKind kernel)
            throws InterruptedException {
        Assumptions.assumeTrue(kernel.isAvailable());
        scan(PLAN, threads, kernel, ScanRange.of(POINTS)).isThatOf(EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("threadsAndKernels")
    void countingAloneGivesTheSameCounts(int threads, KernelKind kernel)
            throws InterruptedException {
        Assumptions.assumeTrue(kernel.isAvailable());
        LocalEngine engine = new LocalEngine(threads, kernel, Thread.ofPlatform().factory());
        assertThat(engine.run(PLAN, ScanRange.of(POINTS), ScanPlans.SILENT))
                .isEqualTo(EXPECTED.tally);
    }

    @Test
    void soDoSobolAndGrid() throws InterruptedException {
        ScanSpace space = PLAN.space();
        for (Sampler sampler :
                List.of(new Sampler.Sobol(3), Sampler.Grid.fitting(space, 600_000))) {
            ScanPlan plan = plan(sampler);
            Outcome one = scan(plan, 1, KernelKind.SCALAR, ScanRange.of(POINTS));
            scan(plan, 2, KernelKind.fastest(), new ScanRange(POINTS, 70_001)).isThatOf(one);
            assertThat(one.tally).isNotEqualTo(EXPECTED.tally);
        }
    }

    @Test
    void theScanFindsSomething() {
        assertThat(EXPECTED.tally.points()).isEqualTo(POINTS);
        assertThat(EXPECTED.tally.kept())
                .isEqualTo(EXPECTED.rows.size())
                .isBetween(1000L, 100_000L);
        assertThat(EXPECTED.points).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void anyPartitionOfTheRangeGivesTheSame(
            @ForAll @LongRange(min = 0, max = POINTS) long first,
            @ForAll @LongRange(min = 0, max = POINTS) long second) {
        long low = Math.min(first, second);
        long high = Math.max(first, second);
        PointRunner runner = new PointRunner(PLAN, KernelKind.fastest().kernel());
        KeptPoints rows = new KeptPoints(PLAN.columns().size());
        runner.run(low, high, rows);
        ScanTally middle = runner.take();
        runner.run(high, POINTS);
        runner.run(0, low);
        ScanTally ends = runner.take();
        assertThat(ends.plus(middle)).isEqualTo(EXPECTED.tally);
        assertThat(middle.plus(ends)).isEqualTo(EXPECTED.tally);
        int from = (int) EXPECTED.points.stream().filter(point -> point < low).count();
        for (int r = 0; r < rows.size(); r++) {
            assertThat(rows.point(r)).isEqualTo(EXPECTED.points.get(from + r));
            assertThat(rows.value(r, 12)).isEqualTo(EXPECTED.rows.get(from + r)[12]);
        }
    }

    @Test
    void rowsObeyTheCutsAndAreThePointsOfThePlan() {
        int rK = PLAN.column("R_K");
        int rKStar = PLAN.column("R_K*");
        PointLookup lookup = new PointLookup(PLAN);
        for (int r = 0; r < EXPECTED.rows.size(); r++) {
            double[] row = EXPECTED.rows.get(r);
            assertThat(row[rK]).isBetween(3.6, 7.0);
            assertThat(row[rKStar]).isLessThanOrEqualTo(2.7);
            if (r % 100 == 0) {
                assertThat(lookup.row(EXPECTED.points.get(r))).isEqualTo(row);
                assertThat(lookup.isKept()).isTrue();
            }
        }
    }

    @Test
    void histogramsAndProfilesAreWhatTheRowsSay() {
        ScanTally tally = EXPECTED.tally;
        assertThat(tally.histograms().get(0).total()).isEqualTo(POINTS);
        assertThat(tally.histograms().get(2).total()).isEqualTo(POINTS);
        Histogram kept = tally.histograms().get(1);
        assertThat(kept.total()).isEqualTo(tally.kept());
        long[] counts = new long[32 * 32];
        ProfileMap profile = tally.profiles().get(1);
        double[] best = new double[16 * 12];
        long[] points = new long[best.length];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(points, ProfileMap.NONE);
        for (int r = 0; r < EXPECTED.rows.size(); r++) {
            double x = EXPECTED.rows.get(r)[12];
            double y = EXPECTED.rows.get(r)[13];
            counts[kept.request().grid().cell((int) (x * 4), (int) (y / 6 * 32))]++;
            int cell = profile.request().grid().cell((int) (x * 2), (int) (y * 2));
            if (x < best[cell]) {
                best[cell] = x;
                points[cell] = EXPECTED.points.get(r);
            }
        }
        for (int c = 0; c < counts.length; c++) {
            assertThat(kept.count(c)).isEqualTo(counts[c]);
        }
        for (int c = 0; c < best.length; c++) {
            assertThat(profile.point(c)).isEqualTo(points[c]);
            assertThat(profile.best(c)).isEqualTo(best[c]);
        }
    }

    @Test
    void aFinishedScanHasNothingToDo() throws InterruptedException {
        ScanTally tally =
                LocalEngine.of(2).run(PLAN, ScanRange.of(POINTS), EXPECTED.tally, ScanPlans.SILENT);
        assertThat(tally).isEqualTo(EXPECTED.tally);
    }

    @Test
    void progressIsToldAndCountsUp() throws InterruptedException {
        List<ScanListener.Progress> told = new ArrayList<>();
        ScanPlan plan = ScanPlans.figure2(new Sampler.Random(1)).build();
        LocalEngine engine = new LocalEngine(2, KernelKind.SCALAR, Thread.ofPlatform().factory());
        ScanListener listener =
                new ScanListener() {
                    @Override
                    public void progress(Progress progress) {
                        told.add(progress);
                    }
                };
        long points = 50_000_000;
        while (told.isEmpty()) {
            engine.run(plan, ScanRange.of(points), listener);
            points *= 2;
        }
        ScanListener.Progress last = told.getLast();
        assertThat(last.done()).isBetween(1L, last.total());
        assertThat(last.pointsPerSecond()).isPositive();
        assertThat(last.left().isNegative()).isFalse();
    }

    /** A description that a cluster could be sent. */
    private record Described(long seed) implements ScanDescription {

        @Override
        public ScanPlan plan() {
            return LocalEngineTest.plan(new Sampler.Random(seed));
        }
    }

    @Test
    void aDescriptionSentElsewhereGivesTheSame() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Described(3));
        }
        ScanDescription there =
                (ScanDescription)
                        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))
                                .readObject();
        ScanEngine engine = LocalEngine.ofAllProcessors();
        assertThat(engine.name()).isEqualTo("local");
        assertThat(engine.run(there, ScanRange.of(POINTS), ScanTally.empty(PLAN), ScanPlans.SILENT))
                .isEqualTo(EXPECTED.tally);
    }

    @Test
    void moreSobolPointsThanThereAreAreRefused() {
        ScanPlan plan = plan(new Sampler.Sobol(1));
        assertThatThrownBy(
                        () -> LocalEngine.of(1).run(plan, ScanRange.of(1L << 32), ScanPlans.SILENT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("this sampler has 2147483648");
    }
}
