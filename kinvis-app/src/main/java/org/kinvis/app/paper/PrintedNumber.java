package org.kinvis.app.paper;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as the paper prints it; the digits tell how it was rounded.
 *
 * @param text the digits, such as {@code 0.008}
 * @param uncertaintyText those of the uncertainty, if one is printed
 * @param where the equation or the place in the text
 * @param reason where it comes from, if it does not follow from the other numbers; may be empty
 */
public record PrintedNumber(
        String text, Optional<String> uncertaintyText, String where, String reason) {

    /** The value. */
    public double value() {
        return new BigDecimal(text).doubleValue();
    }

    /** The uncertainty; zero if none is printed. */
    public double uncertainty() {
        return uncertaintyText.map(BigDecimal::new).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** Whether a number rounds to the printed digits. */
    public boolean roundsFrom(double computed) {
        return rounds(computed, text);
    }

    /** Whether a number and its uncertainty both round to the printed digits. */
    public boolean roundsFrom(double computed, double sigma) {
        return rounds(computed, text) && rounds(sigma, uncertaintyText.orElse("0"));
    }

    private static boolean rounds(double computed, String digits) {
        BigDecimal printed = new BigDecimal(digits);
        double halfUnit = printed.ulp().doubleValue() / 2;
        double rounding = 1e-9 * halfUnit;
        return Math.abs(computed - printed.doubleValue()) <= halfUnit + rounding;
    }

    /** Whether a number lies within the printed uncertainty. */
    public boolean covers(double computed) {
        return Math.abs(computed - value()) <= uncertainty();
    }

    @Override
    public String toString() {
        return uncertaintyText.map(sigma -> text + " +- " + sigma).orElse(text);
    }
}
