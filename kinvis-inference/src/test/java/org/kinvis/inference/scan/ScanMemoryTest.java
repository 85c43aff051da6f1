package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * Scans need no more memory for more points. With the scalar loops: vectors are objects where code is
 * instrumented or not compiled yet.
 */
final class ScanMemoryTest {

    private static final ScanPlan PLAN = LocalEngineTest.plan(new Sampler.Random(1));

    @Test
    void memoryDoesNotGrowWithTheNumberOfPoints() throws InterruptedException {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        LocalEngine engine = new LocalEngine(1, KernelKind.SCALAR, Thread.ofPlatform().factory());
        long[] allocated = new long[2];
        long points = 2_000_000;
        for (int run = 0; run < 2; run++) {
            engine.run(PLAN, ScanRange.of(points), ScanPlans.SILENT);
            long before = threads.getCurrentThreadAllocatedBytes();
            engine.run(PLAN, ScanRange.of(points), ScanPlans.SILENT);
            allocated[run] = threads.getCurrentThreadAllocatedBytes() - before;
            points *= 10;
        }
        assertThat(allocated[1]).isLessThan(2 * allocated[0]);
    }
}
