package org.kinvis.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.paper.Entry;
import org.kinvis.app.paper.Report;
import org.kinvis.app.paper.Studies;
import org.kinvis.app.paper.Study;
import org.kinvis.app.paper.StudyOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinvis reproduce}: the paper, recomputed. */
@Command(
        name = "reproduce",
        description = "Recomputes the paper: figures, the points behind them, and a report.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class)
final class ReproduceCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Studies by name (`kinvis list figures`); without names, all.")
    private List<String> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder for the results (default: out).")
    private Path folder = Path.of("out");

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        List<Study> studies =
                names.isEmpty()
                        ? Studies.all()
                        : names.stream().distinct().map(Studies::named).toList();
        StudyOutput files = StudyOutput.in(folder);
        List<Report.Section> sections = new ArrayList<>();
        for (Study study : studies) {
            tell(line.getErr(), study.title() + " …");
            sections.add(new Report.Section(study.name(), study.title(), study.run(files)));
        }
        Report report = new Report(sections);
        report.write(files);
        tell(line.getErr(), "report: " + folder.resolve("report.html"));
        listing(report).print(output.format(), line.getOut());
        return Kinvis.DONE;
    }

    private void tell(PrintWriter err, String message) {
        if (!output.quiet()) {
            err.println("kinvis: " + message);
        }
    }

    private static Listing listing(Report report) {
        Listing listing = new Listing("entry", "agrees", "paper", "computed");
        for (Entry entry : report.entries()) {
            listing.add(
                    entry.id(),
                    entry.agrees() ? "yes" : "no",
                    entry.paperText(),
                    entry.computedText());
        }
        return listing;
    }
}
