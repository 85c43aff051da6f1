package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code reproduce} with the equations, which take a second. */
final class ReproduceCommandTest {

    @TempDir private Path folder;

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void theEquationsGiveAReportAsJsonAndHtml() throws IOException {
        Path out = folder.resolve("new/out");
        CommandLineRun run = done("reproduce", "eqs", "-o", out.toString(), "--format", "json");
        assertThat(names(out)).containsExactly("report.html", "report.json");
        JsonNode report =
                JsonMapper.builder().build().readTree(Files.readString(out.resolve("report.json")));
        assertThat(report.propertyNames()).containsExactly("entries");
        String html = Files.readString(out.resolve("report.html"));
        List<String> ids = new ArrayList<>();
        for (JsonNode entry : report.get("entries")) {
            String id = entry.get("id").asString();
            ids.add(id);
            assertThat(html).contains("<code>" + id + "</code>");
            assertThat(entry.get("paper").isNumber() || entry.get("paper").isString()).isTrue();
            assertThat(entry.get("computed").isNumber() || entry.get("computed").isString())
                    .isTrue();
        }
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates().contains("eq2", "eq8-CR");
        List<String> listed = new ArrayList<>();
        run.json().forEach(row -> listed.add(row.get("entry").asString()));
        assertThat(listed).isEqualTo(ids);
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        String[] out = {first.toString(), second.toString()};
        assertThat(done("reproduce", "eqs", "-o", out[0], "--quiet").err()).isEmpty();
        assertThat(done("reproduce", "eqs", "eqs", "--output", out[1], "--quiet").err()).isEmpty();
        for (String name : names(first)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void progressIsToldOnStderr() {
        CommandLineRun run = done("reproduce", "eqs", "-o", folder.toString(), "--format", "csv");
        assertThat(run.err()).contains("kinvis: Equations", "report.html").hasLineCount(2);
        assertThat(Csv.rows(run.out()).getFirst()).contains("entry", "agrees", "paper");
    }

    @Test
    void anUnknownStudyIsRefusedBeforeAnythingIsDone() {
        Path out = folder.resolve("out");
        refused(
                List.of("reproduce", "eqs", "fig22", "-o", out.toString()),
                "fig22",
                "did you mean",
                "fig2");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileIsRefusedAsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        refused(
                List.of("reproduce", "eqs", "-o", file.toString()),
                file.toString(),
                "folder is needed");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedInOneLine() throws IOException {
        Path below = Files.writeString(folder.resolve("taken"), "mine").resolve("out");
        CommandLineRun run = CommandLineRun.of("reproduce", "eqs", "-o", below.toString());
        assertThat(run.exitCode()).isNotZero();
        run.isOneLine(below.toString());
        assertThat(names(folder)).containsExactly("taken");
    }

    /** A run that fails on the way: exit 1, one line, no report. */
    @Test
    void aReportThatCannotBeWrittenFailsTheRunAndLeavesNoHalf() throws IOException {
        Files.createDirectories(folder.resolve("report.json/inside"));
        CommandLineRun run =
                CommandLineRun.of("reproduce", "eqs", "-o", folder.toString(), "--quiet");
        assertThat(run.exitCode()).isEqualTo(Kinvis.FAILED);
        run.isOneLine("report.json");
        assertThat(names(folder)).containsExactly("report.json");
    }
}
