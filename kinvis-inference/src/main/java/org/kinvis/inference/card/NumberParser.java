package org.kinvis.inference.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.Uncertainty;

/** Numbers as users write them: real, complex ({@code 1.5-2i}), with an uncertainty. */
public final class NumberParser {

    /** A number without a sign. */
    static final String REAL = "[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+\\.(?:[eE][+-]?[0-9]+)?";

    private static final Pattern SIGNED = Pattern.compile("[+-]?(?:" + REAL + ")");

    /** The real part ends where the text ends or where the sign of the imaginary part stands. */
    private static final Pattern COMPLEX =
            Pattern.compile(
                    "(?:(?<re>[+-]?(?:"
                            + REAL
                            + "))(?=[+-]|$))?"
                            + "(?:(?<im>[+-]?(?:"
                            + REAL
                            + ")?)[ij])?");

    private static final Pattern PLUS_MINUS =
            Pattern.compile("(?<value>.+?)(?:\\+-|\\+/-|±)(?<error>.+)");
    private static final Pattern DIGITS_IN_BRACKETS =
            Pattern.compile(
                    "(?<value>[+-]?[0-9]*\\.?[0-9]*)\\((?<digits>[0-9]+)\\)(?<exponent>[eE][+-]?[0-9]+)?");

    private NumberParser() {}

    /** A value and its uncertainty. */
    public record Measured(double value, Uncertainty uncertainty) {}

    /** A finite real number. */
    public static double real(String text, String what) {
        if (!SIGNED.matcher(text).matches()) {
            throw new InvalidInputException(
                    what
                            + ": "
                            + text
                            + " is not a number; a finite one such as -10 or 2.5e-3 is needed");
        }
        return finite(Double.parseDouble(text), text, what);
    }

    /** A finite complex number such as {@code -10}, {@code 1.5-2i}, {@code 3i}. */
    public static Complex complex(String text, String what) {
        String compact = text.replace(" ", "");
        Matcher matcher = COMPLEX.matcher(compact);
        if (compact.isEmpty() || !matcher.matches()) {
            throw new InvalidInputException(
                    what
                            + ": "
                            + text
                            + " is not a number; a finite one such as -10, 1.5-2i or 3i is needed");
        }
        String re = matcher.group("re");
        String im = matcher.group("im");
        return new Complex(
                re == null ? 0 : finite(Double.parseDouble(re), text, what),
                im == null ? 0 : finite(imaginary(im), text, what));
    }

    private static double imaginary(String text) {
        return switch (text) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Double.parseDouble(text);
        };
    }

    /** A real number with or without an uncertainty: {@code 0.041}, {@code 0.0411(5)}, {@code 4+-0.1}. */
    public static Measured measured(String text, String what) {
        Matcher brackets = DIGITS_IN_BRACKETS.matcher(text);
        if (brackets.matches()) {
            String exponent = brackets.group("exponent") == null ? "" : brackets.group("exponent");
            String value = brackets.group("value");
            int decimals = value.contains(".") ? value.length() - value.indexOf('.') - 1 : 0;
            double unit = Double.parseDouble("1e-" + decimals);
            double scale = Double.parseDouble("1" + (exponent.isEmpty() ? "e0" : exponent));
            return new Measured(
                    real(value + exponent, what),
                    Uncertainty.symmetric(
                            Double.parseDouble(brackets.group("digits")) * unit * scale));
        }
        Matcher plusMinus = PLUS_MINUS.matcher(text);
        if (plusMinus.matches()) {
            return new Measured(
                    real(plusMinus.group("value"), what),
                    Uncertainty.symmetric(real(plusMinus.group("error"), what)));
        }
        return new Measured(real(text, what), Uncertainty.NONE);
    }

    private static double finite(double value, String text, String what) {
        if (!Double.isFinite(value)) {
            throw new InvalidInputException(what + ": " + text + " is not finite");
        }
        return value;
    }
}
