package org.kinvis.physics.decay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * An interval in q², the squared invariant mass of the invisible pair.
 *
 * @param low lower end in GeV²
 * @param high upper end in GeV²
 */
public record QSquaredRange(double low, double high) {

    private static final int DIGITS = 6;

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

    /** The ends as people read them, rounded inwards. */
    @Override
    public String toString() {
        return rounded(low, RoundingMode.CEILING)
                + " to "
                + rounded(high, RoundingMode.FLOOR)
                + " GeV^2";
    }

    private static String rounded(double q2, RoundingMode mode) {
        return BigDecimal.valueOf(q2)
                .round(new MathContext(DIGITS, mode))
                .stripTrailingZeros()
                .toPlainString();
    }
}
