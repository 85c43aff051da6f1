package org.kinvis.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.kinvis.inference.card.CardScan;
import org.kinvis.inference.scan.KernelKind;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.inference.scan.ScanTally;

/**
 * The scan of the card of Figure 2's light-grey region, counted and not written: draws of 6 + 6 real
 * coefficients, R_K and R_K*, cuts, a histogram of 512 × 512 cells.
 *
 * @param kernel with what the loops run
 * @param threads how many
 */
public record ScanBenchmark(KernelKind kernel, int threads) {

    /** The name on the command line. */
    public static final String NAME = "scan";

    private static final String WHAT = "a scan of 6 + 6 real coefficients with cuts and histogram";
    private static final String CARD = "figure2-light-grey.yaml";
    private static final double WARM_UP_SECONDS = 2;
    private static final double RUN_SECONDS = 0.5;
    private static final int RUNS = 7;
    private static final long FIRST_POINTS = 1 << 20;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The kernels that this machine has, on one thread and on one for each processor. */
    public static List<ScanBenchmark> all() {
        List<ScanBenchmark> all = new ArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        for (KernelKind kernel : KernelKind.values()) {
            if (kernel.isAvailable()) {
                IntStream.of(1, processors)
                        .distinct()
                        .forEach(threads -> all.add(new ScanBenchmark(kernel, threads)));
            }
        }
        return all;
    }

    /** What is timed, in a line. */
    public String what() {
        return "%s, %s, threads: %d".formatted(WHAT, kernel.label(), threads);
    }

    /** The plan of the card, as {@code kinvis scan} compiles it. */
    public static ScanPlan plan() {
        try (InputStream card =
                Objects.requireNonNull(ScanBenchmark.class.getResourceAsStream(CARD))) {
            return new CardScan(CARD, new String(card.readAllBytes(), StandardCharsets.UTF_8))
                    .plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run: how many points in what time. */
    private record Run(long points, double seconds, double cpuSeconds) {}

    /** Times it: the medians of repeated runs after warming up. */
    public Stopwatch.Timing time() {
        ScanPlan plan = plan();
        long points = FIRST_POINTS;
        double warm = 0;
        while (warm < WARM_UP_SECONDS) {
            Run run = run(plan, points);
            warm += run.cpuSeconds;
            points = (long) (points * Math.clamp(threads * RUN_SECONDS / run.cpuSeconds, 0.5, 4));
        }
        double[] wall = new double[RUNS];
        double[] cpu = new double[RUNS];
        for (int r = 0; r < RUNS; r++) {
            Run run = run(plan, points);
            wall[r] = run.seconds / run.points;
            cpu[r] = run.cpuSeconds / run.points;
        }
        return new Stopwatch.Timing(
                NAME, what(), true, kernel.label(), threads, median(wall), median(cpu));
    }

    /** Scans so many points; time is of all threads together. */
    private Run run(ScanPlan plan, long points) {
        AtomicLong cpu = new AtomicLong();
        LocalEngine engine =
                new LocalEngine(
                        threads,
                        kernel,
                        work -> Thread.ofPlatform().unstarted(() -> cpu.addAndGet(cost(work))));
        long start = System.nanoTime();
        cpu.addAndGet(cost(() -> scan(engine, plan, points)));
        return new Run(points, (System.nanoTime() - start) / NANOS, cpu.get() / NANOS);
    }

    /** Processor time of the current thread, in ns. */
    private static long cost(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** Scans so many points. */
    public static ScanTally scan(LocalEngine engine, ScanPlan plan, long points) {
        try {
            return engine.run(plan, ScanRange.of(points), new ScanListener() {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(NAME + " was interrupted", e);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
