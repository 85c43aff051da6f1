package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.cli.CommandLineRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code reproduce fig2}, once and whole: panels, points, report. */
final class Figure2StudyTest {

    @TempDir private static Path folder;

    private static CommandLineRun run;

    @BeforeAll
    static void reproduce() {
        run = CommandLineRun.done("reproduce", "fig2", "-o", folder.toString());
    }

    private static JsonNode entries() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fig2", "fig2-left", "fig2-centre", "fig2-right"})
    void everyPanelIsThereAsPdfSvgAndPng(String name) throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isBetween(20_000, 4_000_000);
        String svg = Files.readString(folder.resolve(name + ".svg"));
        assertThat(svg.substring(0, 1000)).contains("<svg", "width");
        assertThat(svg.substring(svg.length() - 20)).contains("</svg");
        BufferedImage png = ImageIO.read(folder.resolve(name + ".png").toFile());
        assertThat(png.getWidth()).isGreaterThan(600);
        assertThat(png.getHeight()).isGreaterThan(400);
    }

    @Test
    void noOtherFilesAndNoHalvesAreLeft() throws IOException {
        Set<String> expected = new HashSet<>(Set.of("report.json", "report.html"));
        for (JsonNode entry : entries()) {
            entry.get("files").forEach(file -> expected.add(file.asString()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The data rows of a file with a record in comments and a header. */
    private static List<String[]> rows(String file, String header) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
            String line = reader.readLine();
            assertThat(line).startsWith("# kinvis ").contains("inputs paper", "seed 1");
            while (line.startsWith("#")) {
                line = reader.readLine();
            }
            assertThat(line).startsWith(header);
            int columns = line.split(",", -1).length;
            while ((line = reader.readLine()) != null) {
                String[] cells = line.split(",", -1);
                assertThat(cells.length).isEqualTo(columns);
                rows.add(cells);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"fig2-left, 400000", "fig2-centre, 200000", "fig2-right, 200000"})
    void thePointsOfAPanelLieInsideItsAxes(String panel, int most) throws IOException {
        List<String[]> rows = rows(panel + ".csv", "scan,point,R_K,R_K*");
        assertThat(rows).hasSizeGreaterThan(most / 4);
        double[] largest = new double[2];
        double[] smallest = {9, 9};
        for (String[] row : rows) {
            for (int i = 0; i < 2; i++) {
                double value = Double.parseDouble(row[i + 2]);
                largest[i] = Math.max(largest[i], value);
                smallest[i] = Math.min(smallest[i], value);
            }
        }
        assertThat(smallest[0]).isBetween(0.0, 1.0);
        assertThat(smallest[1]).isBetween(0.0, 1.0);
        assertThat(largest[0]).isBetween(7.9, 8.0);
        assertThat(largest[1]).isBetween(5.9, 6.0);
    }

    /** R_K = 1 − A x + B Σ with A = 2/(3|C|), B = 1/(3C²): neutrino.md §g. */
    @ParameterizedTest
    @CsvSource({"fig2-centre, 6", "fig2-right, 4"})
    void highlightedPointsLieInTheWindowsAndHaveTheirCoefficients(String panel, int number)
            throws IOException {
        List<String[]> rows = rows(panel + "-highlighted.csv", "point,R_K,R_K*,CR_bsnu");
        assertThat(rows).hasSizeGreaterThan(1000).allMatch(row -> row.length == number + 3);
        int[] diagonal = number == 6 ? new int[] {0, 3, 5} : new int[] {3};
        for (String[] row : rows) {
            double rK = Double.parseDouble(row[1]);
            double rKStar = Double.parseDouble(row[2]);
            if (!(rK >= 3.6 - 1e-9 && rK <= 7 + 1e-9 && rKStar <= 2.7)) {
                assertThat(row).as("a highlighted point in a window").isEmpty();
            }
            double trace = 0;
            double squares = 0;
            for (int i : diagonal) {
                trace += Double.parseDouble(row[i + 3]);
            }
            for (int i = 3; i < row.length; i++) {
                squares += Math.pow(Double.parseDouble(row[i]), 2);
            }
            double expected = 1 - 0.10492852280462898 * trace + 0.008257496173471159 * squares;
            if (Math.abs(rK - expected) > 1e-8) {
                assertThat(rK).isCloseTo(expected, within(1e-8));
            }
        }
    }

    @Test
    void theStatementsHoldOnThePlottedPoints() throws IOException {
        List<String> agreeing = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (JsonNode entry : entries()) {
            String id = entry.get("id").asString();
            assertThat(id).startsWith("fig2-");
            (entry.get("agrees").asBoolean() ? agreeing : differing).add(id);
            if (!entry.get("agrees").asBoolean()) {
                assertThat(entry.get("comment").asString()).isNotBlank();
            }
        }
        assertThat(agreeing)
                .contains("fig2-left-unprimed", "fig2-left-primed", "fig2-left-suppression")
                .contains("fig2-centre-boundary", "fig2-centre-blue", "fig2-centre-red")
                .contains("fig2-right-boundary", "fig2-right-blue", "fig2-right-red");
        assertThat(differing)
                .contains("fig2-single-leptoquark")
                .isSubsetOf("fig2-single-leptoquark", "fig2-left-sm");
    }

    @Test
    void theReportShowsThePanels() throws IOException {
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html)
                .contains("src=\"fig2-left.png\"", "src=\"fig2-centre.png\"")
                .contains("src=\"fig2-right.png\"", "href=\"fig2.pdf\"", "href=\"fig2.svg\"");
    }

    @Test
    void progressGoesToStderrAndTheSummaryToStdout() {
        assertThat(run.out()).contains("fig2-left-unprimed", "fig2-right-red");
        assertThat(run.err()).contains("kinvis: Figure 2", "report.html");
    }
}
