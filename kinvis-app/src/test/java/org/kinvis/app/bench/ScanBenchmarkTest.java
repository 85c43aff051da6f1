package org.kinvis.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinvis.inference.scan.Distribution;
import org.kinvis.inference.scan.KernelKind;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.Population;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanTally;

/** What {@code bench scan} times is the scan of a card. */
final class ScanBenchmarkTest {

    @Test
    void itIsTheScanOfFigure2sLightGreyRegion() {
        ScanPlan plan = ScanBenchmark.plan();
        assertThat(plan.space().distributions()).hasSize(12);
        assertThat(plan.space().distributions().values())
                .allMatch(distribution -> distribution instanceof Distribution.Uniform);
        assertThat(plan.columns()).hasSize(14).endsWith("R_K", "R_K*");
        assertThat(plan.cuts()).hasSize(2);
        assertThat(plan.histograms()).hasSize(1);
        assertThat(plan.histograms().getFirst().grid().cells()).isEqualTo(512 * 512);
        assertThat(plan.histograms().getFirst().population()).isEqualTo(Population.ALL);
    }

    @Test
    void pointsAreCountedCutAndFilledIn() {
        ScanTally tally = ScanBenchmark.scan(LocalEngine.of(2), ScanBenchmark.plan(), 1_000_000);
        assertThat(tally.points()).isEqualTo(1_000_000);
        assertThat(tally.kept()).isBetween(50_000L, 150_000L);
        assertThat(tally.histograms().getFirst().total()).isEqualTo(1_000_000);
        assertThat(tally.histograms().getFirst().outside()).isLessThan(300_000);
    }

    @Test
    void kernelsAndThreadsOfThisMachineAreTimed() {
        assertThat(ScanBenchmark.all())
                .contains(
                        new ScanBenchmark(KernelKind.SCALAR, 1),
                        new ScanBenchmark(
                                KernelKind.SCALAR, Runtime.getRuntime().availableProcessors()))
                .doesNotHaveDuplicates()
                .allMatch(benchmark -> benchmark.kernel().isAvailable());
    }

    /** Some six seconds. */
    @Test
    void aTimingSaysWithWhatItWasTaken() {
        Stopwatch.Timing timing = new ScanBenchmark(KernelKind.SCALAR, 2).time();
        assertThat(timing.name()).isEqualTo("scan");
        assertThat(timing.scan()).isTrue();
        assertThat(timing.kernel()).isEqualTo("scalar");
        assertThat(timing.threads()).isEqualTo(2);
        assertThat(timing.secondsPerItem()).isPositive();
        assertThat(timing.cpuSecondsPerItem()).isPositive();
    }
}
