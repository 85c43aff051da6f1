package org.kinvis.physics.inputs;

import java.util.List;

/** A correlation matrix: symmetric, ones on the diagonal, entries between −1 and 1. */
public final class CorrelationMatrix {

    /** Published matrices are rounded; two mirrored entries may differ by this much. */
    private static final double SYMMETRY = 1e-9;

    private final double[][] entries;

    private CorrelationMatrix(double[][] entries) {
        this.entries = entries;
    }

    /**
     * @param rows the rows, each of the length of the matrix
     */
    public static CorrelationMatrix of(List<List<Double>> rows) {
        int n = rows.size();
        double[][] entries = new double[n][n];
        for (int i = 0; i < n; i++) {
            List<Double> row = rows.get(i);
            if (row.size() != n) {
                throw new InvalidInputException(
                        "correlation row %d has %d entries; %d are needed"
                                .formatted(i + 1, row.size(), n));
            }
            for (int j = 0; j < n; j++) {
                entries[i][j] = row.get(j);
            }
        }
        for (int i = 0; i < n; i++) {
            check(i, entries);
        }
        return new CorrelationMatrix(entries);
    }

    /** The correlation matrix of a covariance matrix. */
    public static CorrelationMatrix ofCovariance(List<List<Double>> covariance) {
        int n = covariance.size();
        List<List<Double>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Double> row = new java.util.ArrayList<>();
            for (int j = 0; j < n; j++) {
                double scale = Math.sqrt(covariance.get(i).get(i) * covariance.get(j).get(j));
                row.add(i == j ? 1.0 : covariance.get(i).get(j) / scale);
            }
            rows.add(row);
        }
        return of(rows);
    }

    private static void check(int i, double[][] entries) {
        if (entries[i][i] != 1) {
            throw new InvalidInputException(
                    "correlation row %d has %s on the diagonal; 1 is needed"
                            .formatted(i + 1, entries[i][i]));
        }
        for (int j = 0; j < i; j++) {
            if (!(Math.abs(entries[i][j] - entries[j][i]) <= SYMMETRY)
                    || !(Math.abs(entries[i][j]) <= 1 + SYMMETRY)) {
                throw new InvalidInputException(
                        "correlation entry (%d, %d) is %s, its mirror %s; both are the same number between -1 and 1"
                                .formatted(i + 1, j + 1, entries[i][j], entries[j][i]));
            }
        }
    }

    public int size() {
        return entries.length;
    }

    /** Entry (i, j), counted from 0. */
    public double entry(int i, int j) {
        return (entries[i][j] + entries[j][i]) / 2;
    }
}
