package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.cli.CommandLineRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code reproduce} of the studies of §2.2–2.4, once and whole: panels, points, report. */
final class Figure3StudyTest {

    @TempDir private static Path folder;

    private static CommandLineRun run;

    @BeforeAll
    static void reproduce() {
        run =
                CommandLineRun.done(
                        "reproduce",
                        "fig3",
                        "fig2-rank-one",
                        "sec2.3",
                        "sec2.4",
                        "-o",
                        folder.toString());
    }

    private static List<JsonNode> entries() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("entries")
                .forEach(entries::add);
        return entries;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fig3",
                "fig3-left",
                "fig3-centre",
                "fig3-right",
                "fig2-rank-one",
                "sec2.3-rD",
                "sec2.4-zprime"
            })
    void everyFigureIsThereAsPdfSvgAndPng(String name) throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isBetween(5_000, 4_000_000);
        assertThat(Files.readString(folder.resolve(name + ".svg"))).contains("<svg", "</svg");
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

    /** R_K = 1 − A x + B S ≥ …: the windows and the region of neutrino.md §g, from the file alone. */
    @Test
    void thePointsOfTheFileLieInTheirWindows() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve("fig3.csv"))) {
            assertThat(reader.readLine())
                    .startsWith("# kinvis ")
                    .contains("inputs paper", "flavio-2.7", "seed 1");
            assertThat(reader.readLine())
                    .isEqualTo(
                            "colour,point,CR_tautau,CR_mutau,R_K,R_K*,BR(Bs->tautau),BR(B+->Ktautau),"
                                    + "BR(Bs->taumu),BR(B+->Ktaumu)");
            int count = 0;
            String line = reader.readLine();
            while (line != null) {
                assertPoint(line.split(",", -1));
                count++;
                line = reader.readLine();
            }
            assertThat(count).isGreaterThan(20_000);
        }
    }

    private static void assertPoint(String[] cells) {
        boolean red = cells[0].equals("red");
        double x = Double.parseDouble(cells[2]);
        double y = Double.parseDouble(cells[3]);
        double rK = Double.parseDouble(cells[4]);
        double rKStar = Double.parseDouble(cells[5]);
        double radius = red ? 11.26370649496102 : 14.958367279446392;
        double end = red ? -9.727614960776709 : -5.149913802764139;
        boolean inside =
                Math.hypot(x + 4.228381236911898, y) <= radius + 1e-6
                        && x <= end + 1e-6
                        && rK >= 3.6 - 1e-9
                        && rK <= 7 + 1e-9
                        && rKStar <= (red ? 1.9 : 2.7)
                        && (red || rKStar > 1.9);
        double bs = 7.6968e-7 * Math.pow(1 - x / 4.1665, 2);
        double k = 1.58793e-7 + 7.72274e-8 * x + 9.45293e-9 * x * x;
        boolean rates =
                Math.abs(Double.parseDouble(cells[6]) / bs - 1) < 1e-3
                        && Math.abs(Double.parseDouble(cells[7]) - k) < 1e-3 * (k + 1e-8)
                        && Math.abs(Double.parseDouble(cells[8]) - 2.2035e-8 * y * y)
                                <= 1e-3 * 2.2035e-8 * y * y
                        && Math.abs(Double.parseDouble(cells[9]) - 2.2846e-8 * y * y)
                                <= 1e-3 * 2.2846e-8 * y * y;
        if (!(inside && rates)) {
            assertThat(cells).as("a point outside the region").isEmpty();
        }
    }

    @Test
    void exactlyTheKnownStatementsDiffer() throws IOException {
        List<String> ids = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (JsonNode entry : entries()) {
            ids.add(entry.get("id").asString());
            if (!entry.get("agrees").asBoolean()) {
                differing.add(entry.get("id").asString());
                assertThat(entry.get("comment").asString()).isNotBlank();
            }
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(45);
        assertThat(differing)
                .containsExactlyInAnyOrder(
                        "fig3-alpha",
                        "sec2.3-Ktautau-blue",
                        "fig2-rank-one-blue",
                        "fig2-rank-one-red",
                        "fig2-rank-one-area",
                        "sec2.3-rD-max",
                        "sec2.3-rD-max-several",
                        "sec2.3-rD-max-ckm",
                        "sec2.3-diagonal-three-2.7",
                        "sec2.3-diagonal-three-1.9",
                        "sec2.3-diagonal-light-2.7",
                        "sec2.4-operators",
                        "sec2.4-Bstautau");
    }

    @Test
    void theReportShowsTheFiguresAndSaysWhichAlpha() throws IOException {
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html)
                .contains("src=\"fig3-left.png\"", "src=\"fig3-centre.png\"", "href=\"fig3.pdf\"")
                .contains("src=\"fig2-rank-one.png\"", "src=\"sec2.3-rD.png\"")
                .contains("src=\"sec2.4-zprime.png\"", "alpha(4.8 GeV)", "one alpha throughout");
    }

    @Test
    void progressGoesToStderrAndTheSummaryToStdout() {
        assertThat(run.out()).contains("fig3-left-blue", "fig2-rank-one-S12", "sec2.4-R");
        assertThat(run.err()).contains("kinvis: Figure 3", "kinvis: Section 2.3", "report.html");
    }
}
