package org.kinvis.app.figure;

import java.util.Locale;

/** The checks the values of this package make at their construction. */
final class Require {

    private Require() {}

    /** Refuses with the formatted message unless the condition holds. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
    static void that(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
        }
    }

    static void sameSize(String what, Values x, String name, Values other) {
        that(
                x.size() == other.size(),
                "%s: %d x values but %d %s values; they must be as many",
                what,
                x.size(),
                other.size(),
                name);
    }

    static void positive(String what, double value, String unit) {
        that(
                value > 0 && value < Double.POSITIVE_INFINITY,
                "%s: %s %s; it must be positive and finite",
                what,
                value,
                unit);
    }

    static void finite(String what, double value) {
        that(Double.isFinite(value), "%s: %s; it must be a finite number", what, value);
    }
}
