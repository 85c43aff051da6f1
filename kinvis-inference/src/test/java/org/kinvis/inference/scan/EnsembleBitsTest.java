package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** An ensemble has the same bits on any number of threads, with any kernel, in one piece and in many. */
final class EnsembleBitsTest {

    private static final Sampler.Ensemble SAMPLER = new Sampler.Ensemble(7, 9, 100, 80);
    private static final ScanPlan PLAN = plan(SAMPLER);

    private static ScanPlan plan(Sampler sampler) {
        CellGrid grid =
                new CellGrid(List.of(Axis.linear("R_K", 8, 3, 8), Axis.linear("R_K*", 8, 0, 3)));
        return ScanPlans.figure2(sampler)
                .histogram(ScanPlans.histogram(Population.KEPT, 32))
                .profile(
                        new ProfileRequest(
                                grid,
                                Population.KEPT,
                                "CR_bsnutaunutau",
                                ProfileRequest.Best.LARGEST))
                .build();
    }

    private static ScanTally expected(ScanPlans.Rows rows) throws InterruptedException {
        return engine(1, KernelKind.SCALAR).run(PLAN, ScanRange.of(SAMPLER.points()), rows);
    }

    private static LocalEngine engine(int threads, KernelKind kernel) {
        return new LocalEngine(threads, kernel, Thread.ofPlatform().factory());
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
        ScanPlans.Rows expected = new ScanPlans.Rows(PLAN);
        ScanPlans.Rows rows = new ScanPlans.Rows(PLAN);
        ScanTally all = expected(expected);
        ScanRange range = new ScanRange(SAMPLER.points(), 2 * SAMPLER.together());
        assertThat(engine(threads, kernel).run(PLAN, range, rows)).isEqualTo(all);
        assertThat(engine(threads, kernel).run(PLAN, range, ScanPlans.SILENT)).isEqualTo(all);
        assertThat(rows.points).isEqualTo(expected.points).isSorted().doesNotHaveDuplicates();
        assertThat(rows.rows.stream().map(Arrays::toString))
                .isEqualTo(expected.rows.stream().map(Arrays::toString).toList());
        assertThat(all.histograms().getFirst().total()).isEqualTo(all.kept()).isPositive();
    }

    /** Also pieces that end in the middle of a search. */
    @ParameterizedTest
    @ValueSource(longs = {1, 4_321, 8_000, 30_007})
    void piecesAddUpToTheWhole(long cut) throws InterruptedException {
        ScanPlans.Rows expected = new ScanPlans.Rows(PLAN);
        ScanTally all = expected(expected);
        RangeRunner runner = RangeRunner.of(PLAN, KernelKind.fastest().kernel());
        KeptPoints rows = new KeptPoints(PLAN.columns().size());
        runner.run(0, cut, rows);
        ScanTally first = runner.take();
        runner.run(cut, SAMPLER.points(), rows);
        assertThat(runner.take().plus(first)).isEqualTo(all);
        double[] row = new double[PLAN.columns().size()];
        assertThat(rows.size()).isEqualTo(expected.rows.size());
        for (int r = 0; r < rows.size(); r++) {
            rows.copyRow(r, row);
            assertThat(rows.point(r)).isEqualTo(expected.points.get(r));
            assertThat(row).isEqualTo(expected.rows.get(r));
        }
    }

    @Test
    void aTallyComesBackFromACheckpoint() throws IOException, InterruptedException {
        ScanTally all = expected(new ScanPlans.Rows(PLAN));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        all.writeTo(new DataOutputStream(bytes));
        assertThat(
                        ScanTally.readFrom(
                                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())),
                                PLAN))
                .isEqualTo(all);
        assertThat(all.islands()).hasSize(9);
    }

    @Test
    void whatAnEnsembleCannotDoIsRefused() {
        ScanSpace space = PLAN.space();
        refused(ScanPlan.builder(space, SAMPLER).coefficientsByName(), "there are none");
        refused(
                ScanPlans.figure2(SAMPLER).histogram(ScanPlans.histogram(Population.ALL, 8)),
                "all points");
        refused(
                ScanPlans.figure2(SAMPLER)
                        .histogram(
                                HistogramRequest.of(
                                        Population.KEPT, Axis.linear(ScanPlan.WEIGHT, 8, 0, 1))),
                "weight");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Sampler.Ensemble.fitting(space, 1000, 1))
                .withMessageContaining("points: 1000; the ensemble sampler needs at least 393216");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Sampler.Ensemble(1, 1, 3, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new PointLookup(PLAN));
    }

    private static void refused(ScanPlan.Builder builder, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(reason);
    }
}
