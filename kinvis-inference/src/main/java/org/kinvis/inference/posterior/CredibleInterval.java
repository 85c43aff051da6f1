package org.kinvis.inference.posterior;

import java.util.Arrays;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A range that holds a given part of a posterior.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record CredibleInterval(double low, double high) {

    /**
     * The interval of highest density of a quantity whose density has one peak: the shortest that holds the part.
     *
     * <p>Source: Chen:1999hpd, Theorem 1.
     *
     * @param draws of the quantity
     * @param part such as 0.95
     */
    public static CredibleInterval highestDensity(double[] draws, double part) {
        if (!(part > 0 && part < 1)) {
            throw new InvalidInputException("credibility: " + part + "; between 0 and 1");
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int inside = (int) Math.ceil(part * sorted.length);
        int best = 0;
        for (int i = 0; i + inside - 1 < sorted.length; i++) {
            if (sorted[i + inside - 1] - sorted[i] < sorted[best + inside - 1] - sorted[best]) {
                best = i;
            }
        }
        return new CredibleInterval(sorted[best], sorted[best + inside - 1]);
    }

    /** The interval that leaves the same part out on both sides. */
    public static CredibleInterval central(double[] draws, double part) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new CredibleInterval(
                quantile(sorted, (1 - part) / 2), quantile(sorted, (1 + part) / 2));
    }

    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.min(place, sorted.length - 2.0);
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /** Its length. */
    public double length() {
        return high - low;
    }
}
