package org.kinvis.inference.likelihood;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;

/**
 * Values of several observables by one experiment or average, with their correlations: χ² = rᵀ C⁻¹ r, r
 * the prediction less the value, C the covariance of the measurement plus the squared theory
 * uncertainties on the diagonal.
 *
 * @param measurements values of one id, each about another observable
 */
record CorrelatedValues(List<Measurement> measurements) {

    CorrelatedValues {
        measurements = List.copyOf(measurements);
    }

    /**
     * χ² of predictions, one a measurement.
     *
     * @param predictions in the order of the measurements
     * @param sigmas their standard deviations
     */
    double chiSquared(double[] predictions, double[] sigmas) {
        int n = measurements.size();
        RealVector residual = new ArrayRealVector(n);
        double[] width = new double[n];
        for (int i = 0; i < n; i++) {
            Statement.Value value = measurements.get(i).value();
            residual.setEntry(i, predictions[i] - value.value());
            width[i] =
                    predictions[i] > value.value()
                            ? value.uncertainty().plus()
                            : value.uncertainty().minus();
        }
        RealMatrix covariance = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double own = i == j ? sigmas[i] * sigmas[i] : 0;
                covariance.setEntry(i, j, width[i] * width[j] * correlation(i, j) + own);
            }
        }
        return residual.dotProduct(
                new CholeskyDecomposition(covariance).getSolver().solve(residual));
    }

    private double correlation(int i, int j) {
        return i == j
                ? 1
                : measurements
                        .get(i)
                        .correlations()
                        .getOrDefault(measurements.get(j).observable(), 0.0);
    }

    /** The standard deviations of one normal variable that are as unlikely as this χ². */
    double significance(double chiSquared) {
        return Significance.ofProbability(
                ChiSquaredDistribution.of(measurements.size()).survivalProbability(chiSquared));
    }
}
