package org.kinvis.app.format;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers for people to read. */
public final class NumberText {

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e5;
    private static final int USUAL_DIGITS = 5;

    private NumberText() {}

    /** Five significant digits. */
    public static String rounded(double value) {
        return rounded(value, USUAL_DIGITS);
    }

    /** So many significant digits; an exponent where the number is very small or large. */
    public static String rounded(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        return isPlain(value)
                ? String.format(
                        Locale.ROOT, "%." + Math.max(0, digits - 1 - exponent(value)) + "f", value)
                : String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
    }

    /** The fewest digits that mean this very number. */
    public static String shortest(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return value == 0 || isPlain(value) ? exact.toPlainString() : exact.toString();
    }

    /** A value and its uncertainty, both to the uncertainty's two digits: {@code (4.39 ± 0.34)e-6}. */
    public static String withUncertainty(double value, double sigma) {
        double largest = Math.max(Math.abs(value), sigma);
        if (sigma == 0) {
            return rounded(value) + " ± 0";
        }
        int power = isPlain(largest) ? 0 : exponent(largest);
        double scale = Math.pow(10, power);
        int decimals = Math.max(0, 1 - exponent(sigma / scale));
        String pattern = "%." + decimals + "f";
        String both =
                String.format(Locale.ROOT, pattern, value / scale)
                        + " ± "
                        + String.format(Locale.ROOT, pattern, sigma / scale);
        return power == 0 ? both : "(" + both + ")e" + power;
    }

    private static boolean isPlain(double value) {
        double magnitude = Math.abs(value);
        return magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN;
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(Math.abs(value)));
    }
}
