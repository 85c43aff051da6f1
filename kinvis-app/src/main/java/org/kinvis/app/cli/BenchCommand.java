package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.bench.ScanBenchmark;
import org.kinvis.app.bench.Stopwatch;
import org.kinvis.app.bench.Workload;
import org.kinvis.app.format.NumberText;
import org.kinvis.physics.inputs.UnknownNameException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code kinvis bench}: how fast this machine is. */
@Command(
        name = "bench",
        description =
                "Times the library's work on this machine: medians of repeated runs, on one thread; scan also"
                        + " on all.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class)
final class BenchCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "Benchmarks by name: ratios, ratios-complex, figure3, kstar-form, uncertainty,"
                            + " belle2-density, belle2-fit, belle2-profile, belle2-cls, migdal, scan; default all.")
    private List<String> names = List.of();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        List<Workload> workloads = Workload.all();
        List<String> known =
                Stream.concat(workloads.stream().map(Workload::name), Stream.of(ScanBenchmark.NAME))
                        .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UnknownNameException(name, "benchmark", known);
            }
        }
        List<Stopwatch.Timing> timings = new ArrayList<>();
        for (Workload workload : workloads) {
            if (isWanted(workload.name())) {
                tell(workload.what(), line.getErr());
                timings.add(Stopwatch.time(workload));
            }
        }
        if (isWanted(ScanBenchmark.NAME)) {
            for (ScanBenchmark benchmark : ScanBenchmark.all()) {
                tell(benchmark.what(), line.getErr());
                timings.add(benchmark.time());
            }
        }
        if (output.format() == OutputOptions.Format.JSON) {
            JsonOutput.print(line.getOut(), json(timings));
        } else {
            listing(timings).print(output.format(), line.getOut());
        }
        return Kinvis.DONE;
    }

    private boolean isWanted(String name) {
        return names.isEmpty() || names.contains(name);
    }

    private void tell(String what, PrintWriter err) {
        if (!output.quiet()) {
            err.println("kinvis: timing " + what + " …");
        }
    }

    private static Listing listing(List<Stopwatch.Timing> timings) {
        Listing listing = new Listing("name", "what", "kernel", "threads", "wall", "cpu");
        for (Stopwatch.Timing t : timings) {
            listing.add(
                    t.name(),
                    t.what(),
                    t.kernel(),
                    String.valueOf(t.threads()),
                    speed(t, t.secondsPerItem()),
                    speed(t, t.cpuSecondsPerItem()));
        }
        return listing;
    }

    private static String speed(Stopwatch.Timing timing, double seconds) {
        return timing.scan()
                ? NumberText.rounded(1e-6 / seconds, 3) + " M points/s"
                : NumberText.rounded(1e6 * seconds, 3) + " us/item";
    }

    private static ObjectNode json(List<Stopwatch.Timing> timings) {
        ObjectNode root = JsonOutput.object();
        root.put("machine", machine());
        ArrayNode entries = root.putArray("entries");
        for (Stopwatch.Timing t : timings) {
            ObjectNode node = entries.addObject();
            node.put("name", t.name());
            node.put("kernel", t.kernel());
            node.put("threads", t.threads());
            if (t.scan()) {
                node.put("pointsPerSecond", 1 / t.secondsPerItem());
                node.put("pointsPerCpuSecond", 1 / t.cpuSecondsPerItem());
            } else {
                node.put("secondsPerItem", t.secondsPerItem());
            }
        }
        return root;
    }

    private static String machine() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version());
    }
}
