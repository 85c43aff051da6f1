package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.table.PointFile;
import tools.jackson.databind.JsonNode;

/** {@code kinvis scan}: the same bytes whatever the threads and however often it is killed. */
final class ScanCommandTest {

    private static final String FIGURE_2 =
            """
            kinvis: 1
            inputs: paper
            coefficients:
              CR_bsnutaunutau: {uniform: [-18, 18]}
              CR_bsnumunutau: {uniform: [-18, 18]}
              CL_bsnuenue: {disc: 3}
            observables: [R_K, "R_K*", "BR(B0->K*nunu)"]
            keep: {R_K: [3.6, 7.0], "R_K*": [~, 2.7]}
            scan:
              points: 300000
              seed: 5
              histograms: [{R_K: [0, 8, 32], "R_K*": [0, 6, 24]}, {R_K: [0, 8, 16], of: kept}]
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
            keep: {R_K: [1.5, ~]}
            scan: {points: %d, seed: 3, histograms: [{R_K: [0, 8, 64]}]}
            """;

    @TempDir private Path folder = Path.of(".");

    private String card(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Path result(String name) {
        return folder.resolve(name);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(result(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".parquet"})
    void theSameBytesComeFromAnyNumberOfThreads(String ending) throws IOException {
        String card = card("card.yaml", FIGURE_2);
        for (String threads : List.of("1", "2", "7")) {
            done("scan", card, "-o", result(threads + ending).toString(), "--threads", threads);
        }
        assertThat(bytes("2" + ending)).isEqualTo(bytes("1" + ending));
        assertThat(bytes("7" + ending)).isEqualTo(bytes("1" + ending));
        for (String map : List.of("-histogram-1.csv", "-histogram-2.csv", "-profile-1.csv")) {
            assertThat(bytes("7" + map)).isEqualTo(bytes("1" + map));
        }
        assertThat(names()).noneMatch(name -> name.contains(".part") || name.contains("unfin"));
    }

    @Test
    void rowsHoldCoefficientsAndObservablesAndObeyTheCuts() throws IOException {
        JsonNode outcome =
                done(
                                "scan",
                                card("card.yaml", FIGURE_2),
                                "-o",
                                result("p.csv").toString(),
                                "--format",
                                "json")
                        .json();
        List<String> lines = Files.readAllLines(result("p.csv"));
        List<String> data = lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(data.getFirst())
                .isEqualTo(
                        "CR_bsnutaunutau,CR_bsnumunutau,Re(CL_bsnuenue),Im(CL_bsnuenue),R_K,R_K*,BR(B0->K*nunu)");
        assertThat(outcome.get("points").asLong()).isEqualTo(300_000);
        assertThat(outcome.get("kept").asLong()).isEqualTo(data.size() - 1).isPositive();
        String row = data.get(data.size() / 2);
        double[] x = Stream.of(row.split(",")).mapToDouble(Double::parseDouble).toArray();
        assertThat(x[4]).isBetween(3.6, 7.0);
        assertThat(x[5]).isLessThanOrEqualTo(2.7);
        double predicted =
                CommandLineRun.value(
                        "R_K*",
                        "--inputs",
                        "paper",
                        "--set",
                        "CR_bsnutaunutau=" + x[0],
                        "CR_bsnumunutau=" + x[1],
                        "CL_bsnuenue=" + x[2] + (x[3] < 0 ? "" : "+") + x[3] + "i");
        assertThat(x[5]).isCloseTo(predicted, org.assertj.core.api.Assertions.within(1e-11));
        assertThat(PointFile.record(result("p.csv"))).contains("inputs: paper", "seed: 5");
        assertThat(lines).anyMatch(line -> line.contains("CR_bsnutaunutau: {uniform: [-18, 18]}"));
    }

    @Test
    void aResultThatIsThereIsKeptUnlessForced() throws IOException {
        String card = card("card.yaml", FIGURE_2);
        String other = card("other.yaml", FIGURE_2.replace("seed: 5", "seed: 6"));
        String file = result("p.parquet").toString();
        done("scan", card, "-o", file);
        byte[] before = bytes("p.parquet");
        refused(List.of("scan", card, "-o", file), "exists", "--force");
        refused(List.of("scan", card, "-o", file, "--resume"), "finished already");
        refused(List.of("scan", other, "-o", file, "--resume"), "of another run");
        assertThat(bytes("p.parquet")).isEqualTo(before);
        done("scan", other, "-o", file, "--force");
        assertThat(bytes("p.parquet")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p.txt | .csv or .parquet",
                "no/such/p.csv | its folder does not exist",
                "card.yaml.d/p.csv | its folder does not exist"
            })
    void anOutputThatCannotBeIsRefusedAtOnce(String name, String message) throws IOException {
        refused(
                List.of("scan", card("card.yaml", FIGURE_2), "-o", result(name).toString()),
                message);
        assertThat(names()).containsExactly("card.yaml");
    }

    @Test
    void mistakesAreAnsweredInOneLine() throws IOException {
        String file = result("p.csv").toString();
        refused(List.of("scan", card("a.yaml", "kinvis: 1"), "-o", file), "nothing to scan");
        refused(List.of("scan", result("none.yaml").toString(), "-o", file), "no such file");
        String card = card("card.yaml", FIGURE_2);
        refused(List.of("scan", card, "-o", file, "--threads", "0"), "at least 1");
        refused(List.of("scan", card, "-o", file, "--engine", "sprak"), "sprak", "local");
        refused(List.of("scan", card, "-o", file, "--resume", "--force"), "one of them");
        refused(
                List.of(
                        "scan",
                        card("b.yaml", FIGURE_2.replace("R_K: [0, 8, 32]", "R_X: [0, 8, 32]")),
                        "-o",
                        file),
                "R_X");
        assertThat(names()).noneMatch(name -> name.startsWith("p"));
    }

    private Process child(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kinvis.app.cli.Kinvis"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(result("log.txt").toFile())
                .start();
    }

    /** kill -9 at random moments, until 20 runs have died; then the run goes on to its end. */
    @Test
    void aRunThatIsKilledTwentyTimesEndsWithTheSameBytes()
            throws IOException, InterruptedException {
        String card = card("card.yaml", MODEL.formatted(400_000));
        done("scan", card, "-o", result("whole.csv").toString(), "--threads", "2");
        Random random = new Random(11);
        int kills = 0;
        while (kills < 20) {
            Process process =
                    child(
                            "scan",
                            card,
                            "-o",
                            result("killed.csv").toString(),
                            "--resume",
                            "--quiet");
            if (process.waitFor(500 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue())
                        .as("%s", Files.readString(result("log.txt")))
                        .isZero();
                Files.delete(result("killed.csv"));
            } else {
                process.destroyForcibly().waitFor();
                assertThat(Files.exists(result("killed.csv"))).isFalse();
                kills++;
            }
        }
        done("scan", card, "-o", result("killed.csv").toString(), "--resume", "--threads", "1");
        assertThat(bytes("killed.csv")).isEqualTo(bytes("whole.csv"));
        assertThat(bytes("killed-histogram-1.csv")).isEqualTo(bytes("whole-histogram-1.csv"));
    }

    @Test
    void anUnfinishedRunOfAnotherCardIsNotTouched() throws IOException, InterruptedException {
        String card = card("card.yaml", MODEL.formatted(50_000_000));
        String file = result("p.csv").toString();
        Process process = child("scan", card, "-o", file, "--quiet");
        while (!Files.exists(result("p.csv.checkpoint")) && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly().waitFor();
        byte[] journal = bytes("p.csv.checkpoint");
        refused(
                List.of("scan", card("other.yaml", MODEL.formatted(1000)), "-o", file, "--resume"),
                "of another run");
        refused(List.of("scan", card, "-o", file), "an unfinished run is there", "--resume");
        assertThat(bytes("p.csv.checkpoint")).isEqualTo(journal);
        done("scan", card("other.yaml", MODEL.formatted(1000)), "-o", file, "--force", "--quiet");
        assertThat(names()).contains("p.csv").noneMatch(name -> name.endsWith(".checkpoint"));
    }

    /** A full disk: the run fails with its reason, and what is done is not lost. */
    @Test
    void afterADiskIsFullTheRunGoesOn() throws IOException, InterruptedException {
        String card = card("card.yaml", MODEL.formatted(200_000));
        Process process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "ulimit -f 2000; trap '' XFSZ; exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.kinvis.app.cli.Kinvis",
                                "scan",
                                card,
                                "-o",
                                result("p.csv").toString(),
                                "--quiet")
                        .redirectErrorStream(true)
                        .redirectOutput(result("log.txt").toFile())
                        .start();
        assertThat(process.waitFor()).as("%s", Files.readString(result("log.txt"))).isEqualTo(1);
        assertThat(Files.readString(result("log.txt"))).startsWith("kinvis: ").hasLineCount(1);
        assertThat(names()).contains("p.csv.checkpoint").doesNotContain("p.csv");
        done("scan", card, "-o", result("p.csv").toString(), "--resume");
        done("scan", card, "-o", result("whole.csv").toString());
        assertThat(bytes("p.csv")).isEqualTo(bytes("whole.csv"));
    }
}
