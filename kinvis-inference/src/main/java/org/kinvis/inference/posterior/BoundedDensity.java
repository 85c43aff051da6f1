package org.kinvis.inference.posterior;

import java.util.Arrays;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A density within bounds as one of variables u without: x = low + (high − low)/(1 + e^{−u}), or x = low + e^u, x = high − e^u where one end alone is finite. Its
 * logarithm gains ln |dx/du|.
 *
 * <p>Folding the line at the bounds instead would turn the sign of a variable's correlations with others from image to image, and no mass matrix
 * fits them all.
 */
public final class BoundedDensity implements LogDensity {

    private final LogDensity density;
    private final double[] low;
    private final double[] high;

    private BoundedDensity(LogDensity density, double[] low, double[] high) {
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
    public static BoundedDensity of(LogDensity density, double[] low, double[] high) {
        for (int i = 0; i < density.dimension(); i++) {
            if (!(low[i] < high[i])) {
                throw new InvalidInputException(
                        "bounds of variable %d: %s to %s; the lower one is to be below the upper"
                                .formatted(i, low[i], high[i]));
            }
        }
        return new BoundedDensity(density, low, high);
    }

    @Override
    public int dimension() {
        return density.dimension();
    }

    /** x of u. */
    public double[] bounded(double[] u) {
        double[] x = new double[u.length];
        Arrays.setAll(x, i -> bounded(i, u[i]));
        return x;
    }

    private double bounded(int i, double u) {
        if (Double.isInfinite(low[i])) {
            return Double.isInfinite(high[i]) ? u : high[i] - Math.exp(u);
        }
        return Double.isInfinite(high[i])
                ? low[i] + Math.exp(u)
                : low[i] + (high[i] - low[i]) / (1 + Math.exp(-u));
    }

    /** u of x, which lies between its bounds. */
    public double[] unbounded(double[] x) {
        double[] u = new double[x.length];
        for (int i = 0; i < u.length; i++) {
            if (!(x[i] > low[i] && x[i] < high[i])) {
                throw new InvalidInputException(
                        "variable %d: %s; between %s and %s is needed"
                                .formatted(i, x[i], low[i], high[i]));
            }
            u[i] = unbounded(i, x[i]);
        }
        return u;
    }

    private double unbounded(int i, double x) {
        if (Double.isInfinite(low[i])) {
            return Double.isInfinite(high[i]) ? x : Math.log(high[i] - x);
        }
        double above = Math.log(x - low[i]);
        return Double.isInfinite(high[i]) ? above : above - Math.log(high[i] - x);
    }

    @Override
    public double gradient(double[] u, double[] gradient) {
        double value = density.gradient(bounded(u), gradient);
        for (int i = 0; i < u.length; i++) {
            boolean hasLow = !Double.isInfinite(low[i]);
            boolean hasHigh = !Double.isInfinite(high[i]);
            if (hasLow && hasHigh) {
                double decay = Math.exp(-Math.abs(u[i]));
                double scale = (high[i] - low[i]) * decay / ((1 + decay) * (1 + decay));
                value += Math.log(high[i] - low[i]) - Math.abs(u[i]) - 2 * Math.log1p(decay);
                gradient[i] = gradient[i] * scale - Math.tanh(u[i] / 2);
            } else if (hasLow || hasHigh) {
                value += u[i];
                gradient[i] = gradient[i] * (hasLow ? 1 : -1) * Math.exp(u[i]) + 1;
            }
        }
        return value;
    }
}
