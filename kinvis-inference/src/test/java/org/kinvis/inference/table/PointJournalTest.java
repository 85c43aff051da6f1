package org.kinvis.inference.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** Unfinished runs and the files they become. */
final class PointJournalTest {

    private static final RunRecord RECORD =
            new RunRecord("1", "default", "abc", 7, 100, List.of("kinvis: 1", "scan: {seed: 7}"));
    private static final RunRecord OTHER =
            new RunRecord("1", "default", "abc", 8, 100, List.of("kinvis: 1", "scan: {seed: 8}"));

    @TempDir private Path folder = Path.of(".");

    private Path result(String name) {
        return folder.resolve(name);
    }

    private static void append(PointJournal journal, int from, int to) throws IOException {
        for (int k = from; k < to; k++) {
            journal.append(k, 1.0 / (k + 1), -k * 1e-9);
        }
    }

    private static List<Double> firstColumn(PointJournal journal) throws IOException {
        List<Double> all = new ArrayList<>();
        journal.read(row -> all.add(row[0]));
        return all;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    @Test
    void aResumedRunGoesOnFromItsLastCheckpoint() throws IOException {
        Path result = result("r.csv");
        try (PointJournal journal = PointJournal.create(result, RECORD, 3)) {
            append(journal, 0, 10_000);
            journal.checkpoint(4, "state".getBytes(StandardCharsets.UTF_8));
            append(journal, 10_000, 20_000);
        }
        PointJournal.Resumed resumed = PointJournal.resume(result, RECORD, 3).orElseThrow();
        assertThat(resumed.checkpoint().done()).isEqualTo(4);
        assertThat(resumed.checkpoint().rows()).isEqualTo(10_000);
        assertThat(resumed.checkpoint().state()).asString().isEqualTo("state");
        try (PointJournal journal = resumed.journal()) {
            append(journal, 10_000, 10_003);
            assertThat(journal.rowCount()).isEqualTo(10_003);
            assertThat(firstColumn(journal)).hasSize(10_003).endsWith(10_001.0, 10_002.0);
            append(journal, 10_003, 10_004);
            assertThat(firstColumn(journal)).hasSize(10_004).endsWith(10_003.0);
        }
    }

    @Test
    void whatWasWrittenAfterTheCheckpointIsCutOff() throws IOException {
        Path result = result("r.csv");
        try (PointJournal journal = PointJournal.create(result, RECORD, 3)) {
            append(journal, 0, 5);
            journal.checkpoint(1, new byte[0]);
        }
        Files.write(result("r.csv.part"), new byte[] {1, 2, 3, 4, 5}, StandardOpenOption.APPEND);
        try (PointJournal journal =
                PointJournal.resume(result, RECORD, 3).orElseThrow().journal()) {
            append(journal, 5, 6);
            assertThat(firstColumn(journal)).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
        }
    }

    @Test
    void theJournalOfAnotherRunIsRefusedAndKept() throws IOException {
        Path result = result("r.csv");
        PointJournal.create(result, RECORD, 3).close();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointJournal.resume(result, OTHER, 3))
                .withMessageContaining("of another run");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointJournal.resume(result, RECORD, 2))
                .withMessageContaining("of another run");
        assertThat(PointJournal.exists(result)).isTrue();
    }

    @Test
    void aDamagedCheckpointIsRefused() throws IOException {
        Path result = result("r.csv");
        PointJournal.create(result, RECORD, 3).close();
        Path checkpoint = result("r.csv.checkpoint");
        byte[] content = Files.readAllBytes(checkpoint);
        content[content.length / 2] ^= 1;
        Files.write(checkpoint, content);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointJournal.resume(result, RECORD, 3))
                .withMessageContaining("damaged");
        Files.write(checkpoint, new byte[3]);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointJournal.resume(result, RECORD, 3))
                .withMessageContaining("damaged");
    }

    @Test
    void rowsThatTheCheckpointPromisesAndTheFileLacksAreMissed() throws IOException {
        Path result = result("r.csv");
        try (PointJournal journal = PointJournal.create(result, RECORD, 3)) {
            append(journal, 0, 5);
            journal.checkpoint(1, new byte[0]);
        }
        Files.write(result("r.csv.part"), new byte[8]);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointJournal.resume(result, RECORD, 3))
                .withMessageContaining("shorter than its checkpoint");
    }

    @Test
    void withoutAJournalThereIsNothingToResume() throws IOException {
        assertThat(PointJournal.resume(result("r.csv"), RECORD, 3)).isEmpty();
        assertThat(PointJournal.exists(result("r.csv"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.csv", "r.parquet"})
    void aFinishedRunLeavesItsResultAlone(String name) throws IOException {
        Path result = result(name);
        PointJournal journal = PointJournal.create(result, RECORD, 3);
        append(journal, 0, 1000);
        assertThat(files()).doesNotContain(name);
        PointFile.write(result, RECORD, List.of("R_K", "a,b", "R_K*"), journal);
        journal.finish();
        assertThat(files()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.csv", "r.parquet"})
    void theSameRowsMakeTheSameBytes(String name) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (int split : new int[] {0, 777}) {
            Path result = result(split + name);
            PointJournal journal = PointJournal.create(result, RECORD, 3);
            append(journal, 0, split);
            journal.checkpoint(1, new byte[0]);
            journal.close();
            journal = PointJournal.resume(result, RECORD, 3).orElseThrow().journal();
            append(journal, split, 3000);
            PointFile.write(result, RECORD, List.of("x", "y", "z"), journal);
            journal.finish();
            contents.add(Files.readAllBytes(result));
        }
        assertThat(contents.getFirst()).isEqualTo(contents.getLast());
    }

    @Test
    void aCsvFileHoldsItsRecordAndEveryDigit() throws IOException {
        Path result = result("r.csv");
        PointJournal journal = PointJournal.create(result, RECORD, 3);
        append(journal, 2, 3);
        PointFile.write(result, RECORD, List.of("R_K", "a,b", "R_K*"), journal);
        journal.finish();
        assertThat(Files.readAllLines(result))
                .containsExactly(
                        "# kinvis: 1",
                        "# inputs: default",
                        "# data: abc",
                        "# seed: 7",
                        "# points: 100",
                        "# card:",
                        "#   kinvis: 1",
                        "#   scan: {seed: 7}",
                        "R_K,\"a,b\",R_K*",
                        "2.0,0.3333333333333333,-2.0E-9");
    }

    @Test
    void aParquetFileHoldsItsRecordAndEveryDigit() throws IOException, SQLException {
        Path result = result("r.parquet");
        PointJournal journal = PointJournal.create(result, RECORD, 3);
        append(journal, 0, 100);
        PointFile.write(result, RECORD, List.of("R_K", "a,b", "R_K*"), journal);
        journal.finish();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            try (ResultSet rows =
                    statement.executeQuery("SELECT \"a,b\" FROM '" + result + "' WHERE R_K = 2")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getDouble(1)).isEqualTo(1.0 / 3);
                assertThat(rows.next()).isFalse();
            }
            try (ResultSet metadata =
                    statement.executeQuery(
                            "SELECT decode(value) FROM parquet_kv_metadata('"
                                    + result
                                    + "') WHERE decode(key) = 'kinvis'")) {
                assertThat(metadata.next()).isTrue();
                assertThat(metadata.getString(1)).contains("seed: 7", "  scan: {seed: 7}");
            }
        }
    }

    /** More than one group of rows. */
    @Test
    void aParquetFileHoldsAllRowsInTheirOrder() throws IOException, SQLException {
        Path result = result("r.parquet");
        int rows = 300_000;
        PointJournal journal = PointJournal.create(result, RECORD, 3);
        append(journal, 0, rows);
        List<Double> expected = firstColumn(journal);
        PointFile.write(result, RECORD, List.of("x", "y", "z"), journal);
        journal.finish();
        List<Double> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet read =
                        statement.executeQuery(
                                "SELECT x FROM '" + result + "' ORDER BY file_row_number")) {
            while (read.next()) {
                found.add(read.getDouble(1));
            }
        }
        assertThat(found).hasSize(rows).isEqualTo(expected);
    }

    @Test
    void aTableIsCsvOrParquet() {
        assertThat(PointFile.format(Path.of("a.CSV"))).isEqualTo(PointFile.Format.CSV);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PointFile.format(Path.of("a.txt")))
                .withMessage("a.txt: a name that ends in .csv or .parquet is needed");
    }
}
