package org.kinvis.inference.card;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.scan.Distribution.Bound;

/** What a card gives a parameter or a coefficient: a number, or a distribution to draw it from. */
public sealed interface CardValue {

    /** A number; of a choice, its place among those allowed. */
    record Fixed(Complex value) implements CardValue {}

    /**
     * A distribution.
     *
     * @param kind which
     * @param numbers its parameters, in order
     */
    record Free(Kind kind, List<Complex> numbers) implements CardValue {

        public Free {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Uniform between ends, at least one of which depends on a name given before.
     *
     * @param low lower end
     * @param high upper end
     */
    record Conditional(Bound low, Bound high) implements CardValue {}

    /** Whether it varies. */
    default boolean isFree() {
        return !(this instanceof Fixed);
    }

    /** Whether it has, or may have, an imaginary part. */
    default boolean isComplex() {
        return switch (this) {
            case Fixed fixed -> fixed.value.getImaginaryPart() != 0;
            case Free free ->
                    free.kind == Kind.DISC
                            || free.numbers.stream().anyMatch(x -> x.getImaginaryPart() != 0);
            case Conditional _ -> false;
        };
    }

    /** The distributions of CONTRACT.md. */
    enum Kind {
        /** From a to b. */
        UNIFORM("uniform", 2),
        /** From a to b, uniform in the logarithm. */
        LOG_UNIFORM("log-uniform", 2),
        /** Mean and standard deviation. */
        NORMAL("normal", 2),
        /** From a to b, times a factor uniform in (0, 1) that all radial names share. */
        RADIAL("radial", 2),
        /** Uniform in the complex disc of that radius. */
        DISC("disc", 1),
        /** One of several values. */
        CHOICE("choice", 0);

        private final String label;
        private final int size;

        Kind(String label, int size) {
            this.label = label;
            this.size = size;
        }

        /** The key in a card. */
        public String label() {
            return label;
        }

        /** How many numbers it takes; 0 for any number of them, at least one. */
        int size() {
            return size;
        }
    }
}
