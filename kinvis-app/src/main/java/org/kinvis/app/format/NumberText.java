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
        return value == 0 || isPlain(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value).replace("E", "e");
    }

    /** A value and its uncertainty, both to the uncertainty's two digits: {@code (4.39 ± 0.34)e-6}. */
    public static String withUncertainty(double value, double sigma) {
        return withUncertainty(value, sigma, sigma);
    }

    /** As {@link #withUncertainty(double, double)}; where the sides differ, {@code (1.31 +0.75 -0.66)e-3}. */
    public static String withUncertainty(double value, double plus, double minus) {
        double smaller = Math.min(plus, minus);
        if (smaller == 0) {
            return rounded(value) + " ± 0";
        }
        double largest = Math.max(Math.abs(value), Math.max(plus, minus));
        int power = isPlain(largest) ? 0 : exponent(largest);
        double scale = Math.pow(10, power);
        String pattern = "%." + Math.max(0, 1 - exponent(smaller / scale)) + "f";
        String both =
                String.format(Locale.ROOT, pattern, value / scale)
                        + (plus == minus
                                ? " ± " + String.format(Locale.ROOT, pattern, plus / scale)
                                : " +"
                                        + String.format(Locale.ROOT, pattern, plus / scale)
                                        + " -"
                                        + String.format(Locale.ROOT, pattern, minus / scale));
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
