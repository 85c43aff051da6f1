package org.kinvis.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Times a workload on one thread: the median of repeated runs after warming up. */
public final class Stopwatch {

    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final long RUN_NANOS = 300_000_000L;
    private static final int RUNS = 7;
    private static final double NANOS = 1e9;
    private static final String SCALAR = "scalar";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /**
     * The cost of an item.
     *
     * @param name of the workload
     * @param what it does
     * @param scan whether its items are points of a scan
     * @param kernel with what its loops run: simd or scalar
     * @param threads how many
     * @param secondsPerItem by the clock, median
     * @param cpuSecondsPerItem of all threads together, median
     */
    public record Timing(
            String name,
            String what,
            boolean scan,
            String kernel,
            int threads,
            double secondsPerItem,
            double cpuSecondsPerItem) {}

    /** Times a workload. */
    public static Timing time(Workload workload) {
        repeat(workload, WARM_UP_NANOS);
        double[] wall = new double[RUNS];
        double[] cpu = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long startWall = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            long calls = repeat(workload, RUN_NANOS);
            double items = (double) calls * workload.items();
            wall[run] = (System.nanoTime() - startWall) / NANOS / items;
            cpu[run] = (THREADS.getCurrentThreadCpuTime() - startCpu) / NANOS / items;
        }
        return new Timing(
                workload.name(),
                workload.what(),
                workload.isScan(),
                SCALAR,
                1,
                median(wall),
                median(cpu));
    }

    private static long repeat(Workload workload, long nanos) {
        long start = System.nanoTime();
        long calls = 0;
        double sum = 0;
        do {
            sum += workload.run();
            calls++;
        } while (System.nanoTime() - start < nanos);
        if (!Double.isFinite(sum)) {
            throw new ArithmeticException(workload.name() + " gave " + sum);
        }
        return calls;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
