package org.kinvis.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kinvis.app.bench.ScanBenchmark;
import org.kinvis.inference.scan.KernelKind;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The scan of Figure 2's light-grey region on one thread, in ns a point; JVM options as the launcher's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-modules",
            "jdk.incubator.vector",
            "-XX:ObjectAlignmentInBytes=64",
            "-XX:+UseParallelGC"
        })
public class ScanBenchmarks {

    private static final int POINTS = 1 << 24;

    /** With what the loops run. */
    @Param({"SIMD", "SCALAR"})
    public KernelKind kernel = KernelKind.SCALAR;

    private ScanPlan plan = ScanBenchmark.plan();
    private LocalEngine engine = LocalEngine.of(1);

    /** Compiles the plan, which is not timed. */
    @Setup
    public void prepare() {
        plan = ScanBenchmark.plan();
        engine = new LocalEngine(1, kernel, Thread.ofPlatform().factory());
    }

    /** Points of the scan. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public long scan() {
        return ScanBenchmark.scan(engine, plan, POINTS).kept();
    }
}
