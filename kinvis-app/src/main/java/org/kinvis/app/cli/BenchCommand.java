package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
                "Times the library's work on this machine: medians of repeated runs, one thread.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class)
final class BenchCommand implements Callable<Integer> {

    private static final String KERNEL = "scalar";
    private static final int THREADS = 1;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "Benchmarks by name: ratios, ratios-complex, figure3, kstar-form, uncertainty,"
                            + " belle2-density, belle2-fit, belle2-profile, belle2-cls; default all.")
    private List<String> names = List.of();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        List<Workload> workloads = Workload.all();
        List<String> known = workloads.stream().map(Workload::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UnknownNameException(name, "benchmark", known);
            }
        }
        List<Stopwatch.Timing> timings = new ArrayList<>();
        for (Workload workload : workloads) {
            if (names.isEmpty() || names.contains(workload.name())) {
                if (!output.quiet()) {
                    line.getErr().println("kinvis: timing " + workload.what() + " …");
                }
                timings.add(Stopwatch.time(workload));
            }
        }
        if (output.format() == OutputOptions.Format.JSON) {
            JsonOutput.print(line.getOut(), json(timings));
        } else {
            listing(timings).print(output.format(), line.getOut());
        }
        return Kinvis.DONE;
    }

    private static Listing listing(List<Stopwatch.Timing> timings) {
        Listing listing = new Listing("name", "what", "kernel", "threads", "wall", "cpu");
        for (Stopwatch.Timing t : timings) {
            listing.add(
                    t.name(),
                    t.what(),
                    KERNEL,
                    String.valueOf(THREADS),
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
            node.put("kernel", KERNEL);
            node.put("threads", THREADS);
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
