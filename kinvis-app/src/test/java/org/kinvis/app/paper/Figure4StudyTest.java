package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures 4 and 5, once and whole: panels, points, entries. */
final class Figure4StudyTest {

    @TempDir private static Path folder;

    private static List<Entry> entries;
    private static Map<String, Entry> byId;

    @BeforeAll
    static void run() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        entries = new ArrayList<>(Studies.named("fig4").run(output));
        entries.addAll(Studies.named("fig5").run(output));
        byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fig4",
                "fig4-left",
                "fig4-left-real",
                "fig4-centre",
                "fig4-right",
                "fig4-right-vector",
                "fig4-spectra",
                "fig5",
                "fig5-complex",
                "fig5-real"
            })
    void everyFigureIsThereAsPdfSvgAndPng(String name) {
        for (String ending : List.of(".pdf", ".svg", ".png")) {
            assertThat(folder.resolve(name + ending)).isNotEmptyFile();
        }
    }

    @Test
    void everyFileBelongsToAnEntry() throws IOException {
        Set<String> named = new HashSet<>();
        entries.forEach(entry -> named.addAll(entry.files()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void exactlyTheKnownStatementsDifferEachWithItsReason() {
        List<Entry> differing = entries.stream().filter(entry -> !entry.agrees()).toList();
        assertThat(differing)
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("eq13-scalar", "eq14", "sec3.1-mass-S", "sec3.2-C-real");
        assertThat(differing).allSatisfy(entry -> assertThat(entry.comment()).isNotBlank());
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
    }

    /** Section d of the specification, with its form factors; those of the paper's inputs are within a per cent. */
    @ParameterizedTest
    @CsvSource({
        "0.3, 1, 1.613e7, 2.398e7, 2.300e7, 3.815e7, 1.675e7",
        "1.0, 1, 1.326e7, 1.971e7, 1.891e7, 3.136e7, 1.376e7"
    })
    void theTableHasTheScales(
            double mass,
            double unit,
            double newLow,
            double newHigh,
            double averageLow,
            double averageHigh,
            double excluded)
            throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("fig4.csv"));
        List<String> head = List.of(lines.get(1).split(",", -1));
        double[] expected = {newHigh, newLow, averageHigh, averageLow, excluded};
        List<String> columns =
                List.of(
                        "S complex new at lower BR",
                        "S complex new at upper BR",
                        "S complex average at lower BR",
                        "S complex average at upper BR",
                        "S complex B0->K");
        String[] row =
                lines.stream()
                        .skip(2)
                        .map(line -> line.split(",", -1))
                        .filter(cells -> Math.abs(Double.parseDouble(cells[0]) - mass) < 1e-6)
                        .findFirst()
                        .orElseThrow();
        for (int i = 0; i < expected.length; i++) {
            double value = Double.parseDouble(row[head.indexOf(columns.get(i))]);
            assertThat(value * unit).isCloseTo(expected[i], Percentage.withPercentage(1));
        }
    }

    @Test
    void closedModesLeaveEmptyCells() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("fig4.csv"));
        int column = List.of(lines.get(1).split(",", -1)).indexOf("V complex B0->K*");
        assertThat(lines.get(2).split(",", -1)[column]).isNotEmpty();
        assertThat(lines.getLast().split(",", -1)[column]).isEmpty();
    }

    @Test
    void theNormalisedSpectraAddUpToOne() throws IOException {
        for (String file : List.of("fig4-right.csv", "fig4-spectra.csv")) {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            int column = List.of(lines.get(1).split(",", -1)).indexOf("S 0.3");
            double sum =
                    lines.stream()
                            .skip(2)
                            .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                            .sum();
            assertThat(sum).isCloseTo(1, Percentage.withPercentage(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sec3.2-C, 3.2-7.5",
        "sec3.2-C-real, 4.5-10.6",
        "fig5-reweighted, 10.9-16.2 (real phi)",
        "eq13-scalar, dimension 5",
        "eq13-vector, dimension 6",
        "eq13-operators, 'S, V; none from P, A'",
        "sec3.1-mass-S, 0.78 GeV"
    })
    void theEntriesHaveTheirNumbers(String id, String number) {
        assertThat(byId.get(id).computedText()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "sec3.2-C-real, arXiv:2309.12741",
        "eq14, |C^P| = |C^S|",
        "eq13-scalar, 1/mass",
        "sec1-neutral, upper"
    })
    void theReasonsAreGiven(String id, String reason) {
        assertThat(byId.get(id).comment()).contains(reason);
    }
}
