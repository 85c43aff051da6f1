package org.kinvis.inference.posterior;

import java.util.Arrays;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A density within bounds as one without: the line is folded at the bounds, u ↦ x = low + |(u − low) mod 2(high − low)| with the remainder
 * nearest to zero, and where only one end is finite at that end.
 *
 * <p>The fold is made of mirror images, so |dx/du| = 1 and every image has the same density: x(u) has the density in question
 * whichever images a chain visits. Where a density depends on x² alone and is bounded by 0, its unfolded image is as smooth as
 * it is; other densities have a kink at a bound, which costs acceptance but is no error.
 */
public final class FoldedDensity implements LogDensity {

    private final LogDensity density;
    private final double[] low;
    private final double[] high;

    private FoldedDensity(LogDensity density, double[] low, double[] high) {
        this.density = density;
        this.low = low.clone();
        this.high = high.clone();
    }

    /**
     * A density within bounds.
     *
     * @param low one a variable, −∞ for none
     * @param high one a variable, +∞ for none
     */
    public static FoldedDensity of(LogDensity density, double[] low, double[] high) {
        for (int i = 0; i < density.dimension(); i++) {
            if (!(low[i] < high[i])) {
                throw new InvalidInputException(
                        "bounds of variable %d: %s to %s; the lower one is to be below the upper"
                                .formatted(i, low[i], high[i]));
            }
        }
        return new FoldedDensity(density, low, high);
    }

    @Override
    public int dimension() {
        return density.dimension();
    }

    /** x of u. */
    public double[] fold(double[] u) {
        double[] x = new double[u.length];
        Arrays.setAll(x, i -> fold(i, u[i]));
        return x;
    }

    private double fold(int i, double u) {
        if (Double.isInfinite(low[i])) {
            return Double.isInfinite(high[i]) ? u : high[i] - Math.abs(high[i] - u);
        }
        return low[i] + Math.abs(remainder(i, u));
    }

    /** The distance from the nearest image of the lower bound, with its sign. */
    private double remainder(int i, double u) {
        double distance = u - low[i];
        return Double.isInfinite(high[i])
                ? distance
                : Math.IEEEremainder(distance, 2 * (high[i] - low[i]));
    }

    /** Whether x falls as u grows. */
    private boolean isMirrored(int i, double u) {
        return Double.isInfinite(low[i]) ? u > high[i] : remainder(i, u) < 0;
    }

    @Override
    public double gradient(double[] u, double[] gradient) {
        double value = density.gradient(fold(u), gradient);
        for (int i = 0; i < u.length; i++) {
            if (isMirrored(i, u[i])) {
                gradient[i] = -gradient[i];
            }
        }
        return value;
    }
}
