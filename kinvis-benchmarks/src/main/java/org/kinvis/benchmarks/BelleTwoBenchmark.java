package org.kinvis.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kinvis.app.bench.Workload;
import org.kinvis.physics.inputs.UnknownNameException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of Belle II's likelihood: a call of a workload, that is 100 log-densities with gradients for {@code belle2-density},
 * one result for the others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BelleTwoBenchmark {

    /** The workload's name. */
    @Param({"belle2-density", "belle2-fit", "belle2-profile", "belle2-cls"})
    public String name = "belle2-fit";

    private Workload workload = Workload.all().getFirst();

    /** Builds the workload, which is not timed. */
    @Setup
    public void prepare() {
        workload =
                Workload.all().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UnknownNameException(
                                                name,
                                                "workload",
                                                Workload.all().stream()
                                                        .map(Workload::name)
                                                        .toList()));
    }

    /** One call. */
    @Benchmark
    public double call() {
        return workload.run();
    }
}
