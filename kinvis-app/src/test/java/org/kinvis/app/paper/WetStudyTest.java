package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinvis.inference.posterior.SamplerSettings;

/** The posterior of three coefficients with fewer draws than the study's: what it reports and writes. */
final class WetStudyTest {

    @TempDir private static Path folder;

    private static List<Entry> entries = List.of();

    @BeforeAll
    static void run() throws IOException {
        entries = WetStudy.run(StudyOutput.in(folder), SamplerSettings.of(4, 500, 500, 1));
    }

    private static Entry entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theModeIsThePublishedOne() {
        assertThat(entry("wet-mode").paperText()).isEqualTo("(11.3, 0.00, 8.21)");
        assertThat(entry("wet-mode").computedText()).contains("(11.430, 0.000, 8.416)", "-30.7328");
        assertThat(entry("wet-mode").comment()).contains("0.0154 higher");
        assertThat(entry("wet-mode").agrees()).isTrue();
        assertThat(entry("wet-SM").computedText()).isEqualTo("9.261 and 13.856");
    }

    @Test
    void intervalsStandBesideThePublishedOnes() {
        assertThat(entry("wet-V").paperText()).isEqualTo("[1.86, 16.2]");
        assertThat(entry("wet-S").paperText()).isEqualTo("[0.00, 15.4]");
        assertThat(entry("wet-T").paperText()).isEqualTo("[0.00, 11.2]");
        assertThat(entries).allMatch(e -> e.files().contains("wet.csv"));
    }

    @Test
    void drawsAreWritten() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("wet.csv"));
        assertThat(lines).hasSize(2 + 2000);
        assertThat(lines.get(1)).isEqualTo("chain,V,S,T");
        assertThat(lines.getLast()).startsWith("4,");
        assertThat(folder.resolve("wet.png")).isNotEmptyFile();
        assertThat(folder.resolve("wet-marginals.pdf")).isNotEmptyFile();
    }

    @Test
    void aContourOfANormalIsItsCircle() {
        double[][] values = new double[41][41];
        double[] at = new double[41];
        for (int i = 0; i < 41; i++) {
            at[i] = i - 20;
            for (int j = 0; j < 41; j++) {
                values[i][j] = Math.exp(-((i - 20) * (i - 20) + (j - 20) * (j - 20)) / 72.0);
            }
        }
        ContourRings rings = ContourRings.of(at, values, Math.exp(-0.5));
        assertThat(rings.x()).hasSizeGreaterThan(40);
        for (int k = 0; k + 1 < rings.x().length; k++) {
            assertThat(Math.hypot(rings.x()[k], rings.y()[k])).isCloseTo(6, within(0.03));
        }
        assertThat(rings.x()[0]).isEqualTo(rings.x()[rings.x().length - 2]);
        assertThat(rings.x()[rings.x().length - 1]).isNaN();
    }

    @Test
    void aSaddleIsDecidedByItsMean() {
        double[] at = {0, 1, 2, 3};
        double[][] low = {{0, 0, 0, 0}, {0, 1, 0.2, 0}, {0, 0.2, 1, 0}, {0, 0, 0, 0}};
        double[][] high = {{0, 0, 0, 0}, {0, 1, 0.4, 0}, {0, 0.4, 1, 0}, {0, 0, 0, 0}};
        assertThat(rings(ContourRings.of(at, low, 0.65))).isEqualTo(2);
        assertThat(rings(ContourRings.of(at, high, 0.65))).isEqualTo(1);
    }

    private static long rings(ContourRings rings) {
        return java.util.Arrays.stream(rings.x()).filter(Double::isNaN).count();
    }

    /** Mirrored kernels keep the whole: the density of uniform draws is flat up to the edges. */
    @Test
    void smoothingKeepsFlatDensitiesFlat() {
        int n = 400;
        double[] x = new double[n * n];
        double[] y = new double[n * n];
        for (int k = 0; k < x.length; k++) {
            x[k] = 20 * (k % n + 0.5) / n;
            y[k] = 20 * (Math.floorDiv(k, n) + 0.5) / n;
        }
        assertThat(java.util.Arrays.stream(DensityGrid.marginal(x, 20, 40, 2)))
                .allMatch(v -> Math.abs(v - 0.05) < 1e-9);
        assertThat(DensityGrid.of(x, y, 20, 40, 2).level(0.5)).isCloseTo(1 / 1600.0, within(1e-9));
    }
}
