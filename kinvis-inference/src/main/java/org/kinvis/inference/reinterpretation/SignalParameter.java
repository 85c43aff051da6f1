package org.kinvis.inference.reinterpretation;

import org.kinvis.physics.inputs.InvalidInputException;

/**
 * What a fit of a signal varies: a strength, a branching fraction, a coefficient.
 *
 * @param name as users write it
 * @param low where it begins
 * @param high where it ends
 * @param isStrength whether the signal is linear in it, so that there is one minimum
 */
public record SignalParameter(String name, double low, double high, boolean isStrength) {

    private static final double ROUNDING = 1e-12;

    public SignalParameter {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new InvalidInputException(
                    "%s: from %s to %s; two finite numbers, the lower first, are needed"
                            .formatted(name, low, high));
        }
    }

    /** The value at t, −1 ≤ t ≤ 1; one that rounding alone keeps from the lower end is that end. */
    public double value(double t) {
        return Math.abs(1 + t) < ROUNDING ? low : (low * (1 - t) + high * (1 + t)) / 2;
    }

    /** The t of a value. */
    public double place(double value) {
        return (2 * value - low - high) / (high - low);
    }
}
