package org.kinvis.physics.decay;

import org.kinvis.physics.inputs.InvalidInputException;

/**
 * An interval in q², the squared invariant mass of the invisible pair.
 *
 * @param low lower end in GeV²
 * @param high upper end in GeV²
 */
public record QSquaredRange(double low, double high) {

    public QSquaredRange {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new InvalidInputException(
                    "q2 from %s to %s GeV^2; two finite numbers, the lower first, are needed"
                            .formatted(low, high));
        }
    }

    /** Whether q² lies in the interval, ends included. */
    public boolean contains(double q2) {
        return low <= q2 && q2 <= high;
    }

    /** Whether the other interval lies in this one. */
    public boolean contains(QSquaredRange other) {
        return contains(other.low) && contains(other.high);
    }

    /** The ends as people read them. */
    @Override
    public String toString() {
        return "%.6g to %.6g GeV^2".formatted(low, high);
    }
}
