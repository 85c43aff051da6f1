package org.kinvis.inference.posterior;

import java.util.Optional;

/**
 * Coordinates y in which a distribution with covariance Σ = L Lᵀ looks round: x = L y. A unit mass in y is the mass matrix Σ⁻¹ in x.
 */
final class Whitening {

    /** L, row by row, in one array. */
    private final double[] lower;

    private final int dimension;

    private Whitening(double[] lower, int dimension) {
        this.lower = lower;
        this.dimension = dimension;
    }

    /** y = x. */
    static Whitening none(int dimension) {
        double[] unit = new double[dimension * dimension];
        for (int i = 0; i < dimension; i++) {
            unit[i * dimension + i] = 1;
        }
        return new Whitening(unit, dimension);
    }

    /** That of a covariance; empty if it is not positive definite. */
    static Optional<Whitening> of(double[][] covariance) {
        int n = covariance.length;
        double[] l = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i * n + k] * l[j * n + k];
                }
                if (i == j && !(sum > 0)) {
                    return Optional.empty();
                }
                l[i * n + j] = i == j ? Math.sqrt(sum) : sum / l[j * n + j];
            }
        }
        return Optional.of(new Whitening(l, n));
    }

    /** x = L y. */
    void colour(double[] y, double[] x) {
        for (int i = 0; i < dimension; i++) {
            double sum = 0;
            int row = i * dimension;
            for (int j = 0; j <= i; j++) {
                sum += lower[row + j] * y[j];
            }
            x[i] = sum;
        }
    }

    /** y = L⁻¹ x. */
    double[] whiten(double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < dimension; i++) {
            int row = i * dimension;
            for (int j = 0; j < i; j++) {
                y[i] -= lower[row + j] * y[j];
            }
            y[i] /= lower[row + i];
        }
        return y;
    }

    /** ∂/∂y = Lᵀ ∂/∂x. */
    void pullBack(double[] byX, double[] byY) {
        for (int i = 0; i < dimension; i++) {
            byY[i] = 0;
        }
        for (int i = 0; i < dimension; i++) {
            double slope = byX[i];
            int row = i * dimension;
            for (int j = 0; j <= i; j++) {
                byY[j] += lower[row + j] * slope;
            }
        }
    }
}
