package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The studies with Belle II's likelihood, once and whole. */
final class LightStudiesTest {

    private static final int RISE = 4;

    @TempDir private static Path folder;

    private static List<Entry> entries;
    private static Map<String, Entry> byId;

    @BeforeAll
    static void run() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        entries = new ArrayList<>(Studies.named("light-likelihood").run(output));
        entries.addAll(Studies.named("light-discrimination").run(output));
        entries.addAll(Studies.named("two-body").run(output));
        byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fig4-likelihood", "fig5-likelihood", "light-discrimination", "two-body"})
    void everyFigureIsThereAsPdfSvgAndPng(String name) {
        for (String ending : List.of(".pdf", ".svg", ".png")) {
            assertThat(folder.resolve(name + ending)).isNotEmptyFile();
        }
    }

    @Test
    void exactlyTheKnownStatementsDifferEachWithItsReason() {
        List<Entry> differing = entries.stream().filter(entry -> !entry.agrees()).toList();
        assertThat(differing)
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(
                        "sec3.1-mass-likelihood", "sec4-scalar-vector", "sec4-vector-scalar");
        assertThat(differing).allSatisfy(entry -> assertThat(entry.comment()).isNotBlank());
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "fig4-likelihood-scalar, 'm_phi = 0.57 GeV'",
        "fig4-likelihood-vector, 'm_phi = 0.46 GeV'",
        "sec3.1-mass-likelihood, 1.3 sigma",
        "sec3.1-q2, '3 to 7 GeV^2: 13.0'",
        "sec3.2-C-likelihood, best 8.9",
        "sec4-viable-scalar, smallest ratio 1.2",
        "two-body-mass, '2.11 +0.09 -0.11'",
        "two-body-rate, '8.6 +2.5 -2.4'",
        "two-body-significance, 3.63 local"
    })
    void theEntriesHaveTheirNumbers(String id, String number) {
        assertThat(byId.get(id).computedText()).contains(number);
    }

    /** Rows of light-discrimination.csv that differ in one column alone. */
    @Test
    void moreDataSeparateMoreAndSimulationLimitsThem() throws IOException {
        Map<String, Double> rises =
                Files.readAllLines(folder.resolve("light-discrimination.csv")).stream()
                        .skip(2)
                        .map(line -> line.split(",", -1))
                        .collect(
                                Collectors.toMap(
                                        cells -> String.join(",", List.of(cells).subList(0, RISE)),
                                        cells -> Double.parseDouble(cells[RISE])));
        assertThat(rises).hasSize(3 * 3 * 4 * 2);
        rises.forEach(
                (key, rise) -> {
                    assertThat(rise).as(key).isPositive();
                    double growing = rises.get(key.replace("as published", "growing"));
                    assertThat(rise).as(key).isLessThanOrEqualTo(growing * 1.02 + 0.01);
                    double goal = rises.get(key.replaceAll(",[0-9.]+,", ",50.0,"));
                    assertThat(rise).as(key).isLessThanOrEqualTo(goal * 1.02 + 0.01);
                    if (key.contains("0.362")) {
                        assertThat(rise).as(key).isGreaterThanOrEqualTo(growing * 0.98 - 0.01);
                    }
                });
    }

    /** At 2.1 GeV: the specification's fit. Heavier than 3 GeV next to nothing is selected. */
    @Test
    void theTwoBodyScanIsWritten() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("two-body.csv"));
        assertThat(lines).hasSize(2 + 129);
        assertThat(lines.get(1)).isEqualTo("m_X,BR,low,high,limit,gain");
        String best =
                lines.stream()
                        .skip(2)
                        .max(Comparator.comparingDouble(line -> last(line)))
                        .orElseThrow();
        assertThat(Double.parseDouble(best.substring(0, best.indexOf(',')))).isBetween(2.05, 2.15);
        assertThat(last(best)).isBetween(13.1, 13.2);
        lines.stream().skip(2).forEach(line -> assertThat(last(line)).isGreaterThan(-1e-6));
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    /** Asimov data at the published luminosity separate the truth from the Standard Model about as the data do. */
    @Test
    void theStandardModelIsAsFarAwayAsInTheData() {
        assertThat(byId.get("sec4-two-body-standard-model").computedText()).startsWith("3.7");
        assertThat(byId.get("sec4-scalar-standard-model").computedText()).startsWith("3.4");
    }
}
