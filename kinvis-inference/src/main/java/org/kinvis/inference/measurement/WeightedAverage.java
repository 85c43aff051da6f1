package org.kinvis.inference.measurement;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.kinvis.inference.measurement.Measurement.Statement;

/**
 * The average of independent measurements of one quantity with weights 1/σ², as the PDG takes it
 * without scale factor: x̄ = Σ w x / Σ w, σ̄ = (Σ w)^{−1/2}, χ² = Σ w (x − x̄)². Asymmetric
 * uncertainties enter by their mean.
 *
 * @param value x̄
 * @param uncertainty σ̄
 * @param chiSquared χ²
 * @param degreesOfFreedom one less than the number of measurements
 */
public record WeightedAverage(
        double value, double uncertainty, double chiSquared, int degreesOfFreedom) {

    /** The average of at least two values. */
    public static WeightedAverage of(List<Statement.Value> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException(values.size() + " values; an average needs two");
        }
        double sum = 0;
        double weights = 0;
        for (Statement.Value value : values) {
            double weight = weight(value);
            sum += weight * value.value();
            weights += weight;
        }
        double mean = sum / weights;
        double chiSquared = 0;
        for (Statement.Value value : values) {
            chiSquared += weight(value) * (value.value() - mean) * (value.value() - mean);
        }
        return new WeightedAverage(mean, 1 / Math.sqrt(weights), chiSquared, values.size() - 1);
    }

    private static double weight(Statement.Value value) {
        double sigma = value.uncertainty().sigma();
        return 1 / (sigma * sigma);
    }

    /** The probability of a larger χ². */
    public double pValue() {
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(chiSquared);
    }
}
