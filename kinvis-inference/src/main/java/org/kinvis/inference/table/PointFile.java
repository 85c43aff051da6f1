package org.kinvis.inference.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The finished table of a run, CSV or Parquet by its name. The run's record is inside: in CSV as lines that
 * begin with #, in Parquet as the file's metadata under the key {@code kinvis}.
 */
public final class PointFile {

    private PointFile() {}

    /** The format of a table. */
    public enum Format {
        CSV,
        PARQUET;

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The format that a name asks for.
     *
     * @throws InvalidInputException if it ends neither in .csv nor in .parquet
     */
    public static Format format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith(format.ending())) {
                return format;
            }
        }
        throw new InvalidInputException(file + ": a name that ends in .csv or .parquet is needed");
    }

    /**
     * Writes the rows of a journal. The file appears under its name when it is complete.
     *
     * @param file the result
     * @param record what the run is
     * @param columns the names of the columns
     * @param journal the rows
     */
    public static void write(
            Path file, RunRecord record, List<String> columns, PointJournal journal)
            throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            switch (format(file)) {
                case CSV -> csv(unfinished, record, columns, journal);
                case PARQUET -> ParquetWriter.write(unfinished, record, columns, journal);
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void csv(Path file, RunRecord record, List<String> columns, PointJournal journal)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (String line : record.lines()) {
                out.write("# " + line + "\n");
            }
            out.write(String.join(",", columns.stream().map(PointFile::quoted).toList()) + "\n");
            StringBuilder text = new StringBuilder();
            journal.read(
                    row -> {
                        text.setLength(0);
                        for (int j = 0; j < row.length; j++) {
                            text.append(j == 0 ? "" : ",").append(row[j]);
                        }
                        out.write(text.append('\n').toString());
                    });
        }
    }

    /**
     * The record inside a table that this class wrote.
     *
     * @return its lines; none if there is no record inside
     */
    public static List<String> record(Path file) throws IOException {
        return switch (format(file)) {
            case CSV -> {
                try (Stream<String> lines = Files.lines(file)) {
                    yield lines.takeWhile(line -> line.startsWith("# "))
                            .map(line -> line.substring(2))
                            .toList();
                }
            }
            case PARQUET -> ParquetWriter.record(file);
        };
    }

    private static String quoted(String name) {
        return name.contains(",") ? "\"" + name + "\"" : name;
    }
}
