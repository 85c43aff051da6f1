package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinvis.inference.table.PointFile;
import tools.jackson.databind.JsonNode;

/** {@code kinvis scan} of a card with the ensemble sampler. */
final class EnsembleScanTest {

    private static final String FIGURE_2 =
            """
            kinvis: 1
            inputs: paper
            coefficients:
              CR_bsnutaunutau: {uniform: [-18, 18]}
              CR_bsnumunutau: {uniform: [-18, 18]}
              CL_bsnuenue: {disc: 3}
            observables: [R_K, "R_K*", "BR(B0->K*nunu)"]
            keep: {R_K: [3.6, 3.7], "R_K*": [~, 1.7]}
            scan:
              points: 270000
              seed: 5
              sampler: ensemble
              histograms: [{R_K: [0, 8, 32], "R_K*": [0, 6, 24]}]
              profiles: [{R_K: [0, 8, 16], smallest: "R_K*"}]
            """;

    /** Every point is matched anew and ΔM_s is no rate, so that a scan takes its time. */
    private static final String MODEL =
            """
            model: zprime
            parameters:
              mass: {log-uniform: [500, 5000]}
              g_sb: {disc: 0.01}
              g_nu: {uniform: [0, 4]}
            observables: [R_K, DeltaM_s]
            keep: {R_K: [2.5, 2.6]}
            scan: {points: 270000, seed: 3, sampler: ensemble}
            """;

    @TempDir private Path folder = Path.of(".");

    private String card(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String result(String name) {
        return folder.resolve(name).toString();
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void theSameBytesComeFromAnyNumberOfThreadsAndSayWhatWasFound() throws IOException {
        String card = card("card.yaml", FIGURE_2);
        JsonNode json =
                done("scan", card, "-o", result("1.csv"), "--threads", "1", "--format", "json")
                        .json();
        String csv =
                done("scan", card, "-o", result("2.csv"), "--threads", "2", "--format", "csv")
                        .out();
        String table = done("scan", card, "-o", result("7.csv"), "--threads", "7").out();
        for (String file : List.of(".csv", "-histogram-1.csv", "-profile-1.csv")) {
            assertThat(bytes("2" + file)).isEqualTo(bytes("1" + file));
            assertThat(bytes("7" + file)).isEqualTo(bytes("1" + file));
        }
        JsonNode found = json.get("ensemble");
        assertThat(found.get("searches").asInt()).isEqualTo(8);
        assertThat(found.get("reached").asInt()).isEqualTo(8);
        assertThat(json.get("points").asLong()).isBetween(200_000L, 270_000L);
        assertThat(found.get("efficiency").asDouble())
                .isEqualTo(json.get("kept").asDouble() / found.get("evaluated").asDouble());
        assertThat(found.get("acceptance").asDouble()).isBetween(0.05, 0.9);
        assertThat(found.get("effectiveSize").asDouble())
                .isBetween(10.0, json.get("kept").asDouble());
        double fraction = found.get("fraction").asDouble();
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("points,kept,file,searches")
                .endsWith("fraction,fractionError");
        assertThat(csv).contains("," + fraction + ",");
        assertThat(table).contains("8 of 8 searches", "part of the space", "effective sample");
        assertThat(PointFile.record(folder.resolve("1.csv")))
                .contains("findings:", "  fraction: " + fraction);
        assertThat(random(card)).isCloseTo(fraction, within(4 * errorOf(found, fraction)));
    }

    /** The fraction that random points have. */
    private double random(String card) throws IOException {
        String text = Files.readString(Path.of(card));
        String other =
                text.replace("sampler: ensemble", "sampler: random")
                        .replace("points: 270000", "points: 3000000");
        JsonNode json =
                done(
                                "scan",
                                card("random.yaml", other),
                                "-o",
                                result("random.csv"),
                                "--format",
                                "json")
                        .json();
        assertThat(json.has("ensemble")).isFalse();
        return json.get("kept").asDouble() / json.get("points").asDouble();
    }

    private static double errorOf(JsonNode found, double fraction) {
        double error = found.get("fractionError").asDouble();
        assertThat(error).isBetween(0.0, 0.5 * fraction);
        return error;
    }

    @Test
    void weightsAddUpToTheFraction() throws IOException {
        String card = card("card.yaml", FIGURE_2);
        JsonNode json = done("scan", card, "-o", result("p.csv"), "--format", "json").json();
        List<String> lines = Files.readAllLines(folder.resolve("p.csv"));
        List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(rows.getFirst()).endsWith(",weight");
        double sum =
                rows.stream()
                        .skip(1)
                        .mapToDouble(r -> Double.parseDouble(r.substring(r.lastIndexOf(',') + 1)))
                        .sum();
        double fraction = json.get("ensemble").get("fraction").asDouble();
        assertThat(sum).isCloseTo(fraction, within(1e-9 * fraction));
    }

    @Test
    void aRegionThatIsNotFoundFailsAndLeavesNothing() throws IOException {
        String empty = card("empty.yaml", FIGURE_2.replace("[~, 1.7]", "[~, 0.001]"));
        CommandLineRun run = CommandLineRun.of("scan", empty, "-o", result("p.csv"), "--quiet");
        assertThat(run.exitCode()).isEqualTo(Kinvis.FAILED);
        run.isOneLine("none of 8 searches reached the region");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .containsExactly("empty.yaml");
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() throws IOException {
        String file = result("p.csv");
        refused(
                List.of("scan", card("a.yaml", FIGURE_2.replace("270000", "1000")), "-o", file),
                "points: 1000; the ensemble sampler needs at least 262144");
        String uncut = FIGURE_2.replaceAll("keep: .*\n", "");
        refused(List.of("scan", card("b.yaml", uncut), "-o", file), "region that cuts keep");
        String all = FIGURE_2.replace("24]}", "24], of: all}");
        refused(List.of("scan", card("c.yaml", all), "-o", file), "c.yaml", "no sample");
        refused(
                List.of(
                        "scan",
                        card("d.yaml", FIGURE_2.replace("ensemble", "ensembl")),
                        "-o",
                        file),
                "ensembl",
                "did you mean ensemble");
    }

    @Test
    void aRunThatIsKilledEndsWithTheSameBytes() throws IOException, InterruptedException {
        String card = card("card.yaml", MODEL);
        done("scan", card, "-o", result("whole.csv"), "--threads", "2");
        Random random = new Random(12);
        int kills = 0;
        for (int run = 0; run < 6 && kills < 3; run++) {
            Process process = child("scan", card, "-o", result("killed.csv"), "--resume");
            if (process.waitFor(1000 + random.nextInt(2000), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
                Files.delete(folder.resolve("killed.csv"));
            } else {
                process.destroyForcibly().waitFor();
                assertThat(folder.resolve("killed.csv")).doesNotExist();
                kills++;
            }
        }
        assertThat(kills).isPositive();
        done("scan", card, "-o", result("killed.csv"), "--resume", "--threads", "1");
        assertThat(bytes("killed.csv")).isEqualTo(bytes("whole.csv"));
    }

    private Process child(String... arguments) throws IOException {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.kinvis.app.cli.Kinvis"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }
}
