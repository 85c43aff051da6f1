package org.kinvis.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.card.CardScan;
import org.kinvis.inference.scan.Ensemble;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanEngine;
import org.kinvis.inference.scan.ScanEngines;
import org.kinvis.inference.scan.ScanRun;
import org.kinvis.physics.inputs.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code kinvis scan}: the points of a card's space, those that its cuts keep into a table. */
@Command(
        name = "scan",
        description =
                "Scans the space of a card: kept points into a CSV or Parquet file, histograms and profile maps"
                        + " beside it. The result is the same whatever the engine, the threads or interruptions.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "Examples:",
            "  kinvis scan card.yaml -o points.csv",
            "  kinvis scan card.yaml -o points.parquet --threads 2 --resume",
            "  kinvis scan card.yaml -o points.parquet --engine spark --master spark://host:7077"
        })
final class ScanCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "CARD", description = "The card with the space and the cuts.")
    private Path card = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The table of kept points: .csv or .parquet by its name.")
    private Path file = Path.of("");

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "local",
            description = "local (default): the threads of this machine; spark: a Spark cluster.")
    private String engine = "local";

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "The Spark master, with --engine spark. Default: local[*].")
    private String master = "local[*]";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of the local engine. Default: all processors.")
    private @Nullable Integer threads;

    @Option(
            names = "--resume",
            description = "Go on with an unfinished run of the same card, if there is one.")
    private boolean resume;

    @Option(names = "--force", description = "Replace a result or an unfinished run that is there.")
    private boolean force;

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (resume && force) {
            throw new InvalidInputException("--resume and --force: one of them is allowed");
        }
        CardScan scan = new CardScan(card.toString(), text());
        ScanRun run = new ScanRun(scan, scan.record(), file);
        ScanProgress progress = new ScanProgress(line.getErr(), output.quiet());
        ScanRun.Mode mode =
                force ? ScanRun.Mode.FORCE : resume ? ScanRun.Mode.RESUME : ScanRun.Mode.NEW;
        ScanRun.Outcome outcome;
        try (ScanEngines.Running running = engine()) {
            outcome = run.run(running.engine(), mode, progress::show);
        } finally {
            progress.end();
        }
        print(outcome, line.getOut());
        return Kinvis.DONE;
    }

    private String text() throws IOException {
        try {
            return Files.readString(card);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(card + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new InvalidInputException(card + ": not a text in UTF-8", e);
        }
    }

    private ScanEngines.Running engine() {
        if (threads != null && threads < 1) {
            throw new InvalidInputException("--threads " + threads + ": at least 1 is needed");
        }
        return switch (engine) {
            case "local" -> new ScanEngines.Running(local(), () -> {});
            default -> ScanEngines.start(engine, master);
        };
    }

    private ScanEngine local() {
        return threads == null ? LocalEngine.ofAllProcessors() : LocalEngine.of(threads);
    }

    private void print(ScanRun.Outcome outcome, PrintWriter out) {
        long points = outcome.tally().points();
        long kept = outcome.tally().kept();
        Optional<Ensemble> ensemble =
                Optional.of(new Ensemble(outcome.tally().islands()))
                        .filter(found -> !found.islands().isEmpty());
        switch (output.format()) {
            case JSON -> {
                ObjectNode root = JsonOutput.object();
                root.put("points", points);
                root.put("kept", kept);
                ArrayNode files = root.putArray("files");
                outcome.files().forEach(f -> files.add(f.toString()));
                ensemble.ifPresent(found -> EnsemblePrinter.json(found, root));
                JsonOutput.print(out, root);
            }
            case CSV -> {
                out.println(
                        "points,kept,file" + ensemble.map(e -> EnsemblePrinter.HEAD).orElse(""));
                out.println(
                        points
                                + ","
                                + kept
                                + ","
                                + file
                                + ensemble.map(EnsemblePrinter::csv).orElse(""));
            }
            case TABLE -> {
                out.println(kept + " of " + points + " points kept");
                ensemble.ifPresent(found -> EnsemblePrinter.table(found, out));
                outcome.files().forEach(f -> out.println(f));
            }
        }
    }
}
