package org.kinvis.inference.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.kinvis.physics.inputs.InvalidInputException;

/** Parquet by DuckDB, on one thread, so that the same rows make the same bytes. */
final class ParquetWriter {

    private static final String IN_MEMORY = "jdbc:duckdb:";

    private ParquetWriter() {}

    static void write(Path file, RunRecord record, List<String> columns, PointJournal journal)
            throws IOException {
        try (DuckDBConnection connection =
                        DriverManager.getConnection(IN_MEMORY).unwrap(DuckDBConnection.class);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(
                    "CREATE TABLE points ("
                            + columns.stream()
                                    .map(name -> identifier(name) + " DOUBLE")
                                    .collect(Collectors.joining(", "))
                            + ")");
            append(connection, journal);
            statement.execute(
                    "COPY points TO "
                            + literal(file.toString())
                            + " (FORMAT PARQUET, KV_METADATA {kinvis: "
                            + literal(String.join("\n", record.lines()))
                            + "})");
        } catch (SQLException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The record that a file's metadata hold. */
    static List<String> record(Path file) throws IOException {
        try (DuckDBConnection connection =
                        DriverManager.getConnection(IN_MEMORY).unwrap(DuckDBConnection.class);
                Statement statement = connection.createStatement();
                ResultSet metadata =
                        statement.executeQuery(
                                "SELECT decode(value) FROM parquet_kv_metadata("
                                        + literal(file.toString())
                                        + ") WHERE decode(key) = 'kinvis'")) {
            return metadata.next() ? metadata.getString(1).lines().toList() : List.of();
        } catch (SQLException e) {
            throw new InvalidInputException(file + ": no Parquet file", e);
        }
    }

    private static void append(DuckDBConnection connection, PointJournal journal)
            throws SQLException, IOException {
        try (DuckDBAppender appender = connection.createAppender("main", "points")) {
            journal.read(
                    row -> {
                        try {
                            appender.beginRow();
                            for (double number : row) {
                                appender.append(number);
                            }
                            appender.endRow();
                        } catch (SQLException e) {
                            throw new IOException(e.getMessage(), e);
                        }
                    });
        }
    }

    private static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
