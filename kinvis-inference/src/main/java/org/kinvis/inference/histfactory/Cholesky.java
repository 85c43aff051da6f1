package org.kinvis.inference.histfactory;

import java.util.Optional;

/** L Lᵀ of a symmetric positive definite matrix. */
final class Cholesky {

    /** What remains of a diagonal entry when rows depend on each other, by rounding. */
    private static final double SINGULAR = 1e-12;

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Decomposes some rows and columns of a matrix, a ridge added to its diagonal. */
    static Optional<Cholesky> of(double[][] matrix, int[] rows, double ridge) {
        int n = rows.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] li = l[i];
            double[] source = matrix[rows[i]];
            for (int j = 0; j < i; j++) {
                double[] lj = l[j];
                double sum = source[rows[j]];
                for (int k = 0; k < j; k++) {
                    sum -= li[k] * lj[k];
                }
                li[j] = sum / lj[j];
            }
            double diagonal = source[rows[i]] + ridge;
            double sum = diagonal;
            for (int k = 0; k < i; k++) {
                sum -= li[k] * li[k];
            }
            if (!(sum > SINGULAR * diagonal)) {
                return Optional.empty();
            }
            li[i] = Math.sqrt(sum);
        }
        return Optional.of(new Cholesky(l));
    }

    /** x of L Lᵀ x = b. */
    double[] solve(double[] b) {
        int n = lower.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int k = 0; k < i; k++) {
                x[k] -= lower[i][k] * x[i];
            }
        }
        return x;
    }
}
