package org.kinvis.inference.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Parquet by DuckDB, on one thread, so that the same rows make the same bytes, and in memory that does not
 * grow with their number.
 */
final class ParquetWriter {

    private static final String IN_MEMORY = "jdbc:duckdb:";

    private ParquetWriter() {}

    static void write(Path file, RunRecord record, List<String> columns, PointJournal journal)
            throws IOException {
        try (DuckDBConnection connection =
                        DriverManager.getConnection(IN_MEMORY).unwrap(DuckDBConnection.class);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            DuckDBFunctions.tableFunction()
                    .withName("points")
                    .withFunction(new Points(columns, journal))
                    .register(connection);
            statement.execute(
                    "COPY (FROM points()) TO "
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

    /** The rows of a journal as a table that DuckDB reads from the first to the last and never holds. */
    private record Points(List<String> columns, PointJournal journal)
            implements DuckDBTableFunction<List<String>, JournalRows, List<String>> {

        @Override
        public List<String> bind(DuckDBTableFunctionBindInfo info) {
            columns.forEach(name -> info.addResultColumn(name, DuckDBColumnType.DOUBLE));
            info.setCardinality(journal.rowCount(), true);
            return columns;
        }

        @Override
        public JournalRows init(DuckDBTableFunctionInitInfo info) throws IOException {
            info.setMaxThreads(1);
            return journal.rows();
        }

        @Override
        public List<String> localInit(DuckDBTableFunctionInitInfo info) {
            return columns;
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter to)
                throws IOException {
            JournalRows rows = info.getInitData();
            DuckDBWritableVector[] vectors = new DuckDBWritableVector[columns.size()];
            for (int j = 0; j < vectors.length; j++) {
                vectors[j] = to.vector(j);
            }
            double[] row = new double[vectors.length];
            int count = 0;
            while (count < to.capacity() && rows.next(row)) {
                for (int j = 0; j < row.length; j++) {
                    vectors[j].setDouble(count, row[j]);
                }
                count++;
            }
            return count;
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
