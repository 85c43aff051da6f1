package org.kinvis.physics.inputs;

import java.util.Optional;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Correlated standard normal deviates: x = A g with A Aᵀ the correlation matrix and g independent.
 *
 * <p>A correlation matrix published with rounded entries need not be positive semidefinite. If its
 * smallest eigenvalue is negative beyond rounding, the negative eigenvalues are set to zero and the
 * diagonal is scaled back to one (the nearest matrix in the sense of the spectral projection); the
 * {@link #notice} then says so.
 */
public final class GaussianVector {

    /** Eigenvalues smaller than this (relative to the largest) are rounding, not a defect. */
    private static final double ROUNDING = 1e-10;

    private final double[][] factor;
    private final Optional<String> notice;

    private GaussianVector(double[][] factor, Optional<String> notice) {
        this.factor = factor;
        this.notice = notice;
    }

    /**
     * @param what what is correlated, for the notice
     * @param correlation the correlation matrix
     */
    public static GaussianVector of(String what, CorrelationMatrix correlation) {
        int n = correlation.size();
        RealMatrix matrix = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix.setEntry(i, j, correlation.entry(i, j));
            }
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(matrix);
        double[] eigenvalues = eigen.getEigenvalues();
        RealMatrix vectors = eigen.getV();
        double smallest = eigenvalues[n - 1];
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            double diagonal = 0;
            for (int k = 0; k < n; k++) {
                factor[i][k] = vectors.getEntry(i, k) * Math.sqrt(Math.max(0, eigenvalues[k]));
                diagonal += factor[i][k] * factor[i][k];
            }
            double scale = 1 / Math.sqrt(diagonal);
            for (int k = 0; k < n; k++) {
                factor[i][k] *= scale;
            }
        }
        boolean projected = smallest < -ROUNDING * eigenvalues[0];
        return new GaussianVector(
                factor, projected ? Optional.of(describe(what, smallest)) : Optional.empty());
    }

    private static String describe(String what, double smallest) {
        return "%s: the published correlation is not positive semidefinite (smallest eigenvalue %.2g);"
                        .formatted(what, smallest)
                + " negative eigenvalues are set to zero";
    }

    public int size() {
        return factor.length;
    }

    /** Present if the matrix had to be projected. */
    public Optional<String> notice() {
        return notice;
    }

    /** Correlated standard normal deviates of item {@code k} of a random stream. */
    public double[] draw(CounterBasedRandom random, long k) {
        int n = factor.length;
        double[] independent = new double[n];
        for (int j = 0; j < n; j++) {
            independent[j] = random.standardNormal(k, j);
        }
        return correlated(independent);
    }

    /** x = A g of independent standard normal g. */
    public double[] correlated(double[] independent) {
        double[] correlated = new double[factor.length];
        for (int i = 0; i < correlated.length; i++) {
            double sum = 0;
            for (int j = 0; j < correlated.length; j++) {
                sum += factor[i][j] * independent[j];
            }
            correlated[i] = sum;
        }
        return correlated;
    }

    /** Entry (i, j) of the matrix that is drawn from: the given one, or its projection. */
    public double correlation(int i, int j) {
        double sum = 0;
        for (int k = 0; k < factor.length; k++) {
            sum += factor[i][k] * factor[j][k];
        }
        return sum;
    }
}
