package org.kinvis.physics.observable;

/**
 * Mean and standard deviation of numbers that come one by one (Welford 1962), without the
 * cancellation of a sum of squares. Numbers that are not finite are left out and counted apart.
 */
public final class RunningMoments {

    private int count;
    private int leftOut;
    private double mean;
    private double squares;

    /** Takes one number. */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            leftOut++;
            return;
        }
        count++;
        double deviation = value - mean;
        mean += deviation / count;
        squares += deviation * (value - mean);
    }

    /** How many finite numbers there were. */
    public int count() {
        return count;
    }

    /** How many were not finite. */
    public int leftOut() {
        return leftOut;
    }

    /** Their mean. */
    public double mean() {
        return mean;
    }

    /** The standard deviation of a sample: divided by one less than the count. */
    public double standardDeviation() {
        return Math.sqrt(squares / (count - 1));
    }
}
