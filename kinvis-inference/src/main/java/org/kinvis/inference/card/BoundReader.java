package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.scan.Distribution.Bound;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * Reads ends of ranges that depend on a name given before: {@code 2*lambda_s_tau}, {@code m_phi}, {@code 10
 * - m_phi}: a constant + a factor · the name. Whatever else a card gives that name decides whether this makes
 * sense.
 */
final class BoundReader {

    private static final String NAME = "[A-Za-z_][A-Za-z_0-9.]*";

    /** A term of the sum. */
    private static final Pattern TERM =
            Pattern.compile(
                    "\\G(?<sign>[+-]?)(?:(?<number>%1$s)(?:\\*(?<times>%2$s))?|(?<name>%2$s)(?:\\*(?<factor>%1$s))?)(?=[+-]|$)"
                            .formatted(NumberParser.REAL, NAME));

    /** Names that are numbers. */
    private static final Set<String> NUMBERS = Set.of("i", "j", "nan", "inf", "infinity");

    private final Map<String, CardValue> earlier = new LinkedHashMap<>();
    private final List<String> all;

    /**
     * @param all names of parameters and coefficients of the card
     */
    BoundReader(List<String> all) {
        this.all = List.copyOf(all);
    }

    /** A name has a value now. */
    void add(String name, CardValue value) {
        earlier.put(name, value);
    }

    /** An end that is no number; nothing if the text has not the form of one. */
    static Optional<Bound> parse(String text) {
        String compact = text.replace(" ", "");
        Matcher term = TERM.matcher(compact);
        double constant = 0;
        double factor = 0;
        List<String> names = new ArrayList<>();
        int end = 0;
        while (term.find()) {
            end = term.end();
            double number = number(term, "number") * number(term, "factor");
            double signed = term.group("sign").equals("-") ? -number : number;
            String name = term.group("times") == null ? term.group("name") : term.group("times");
            if (name == null) {
                constant += signed;
            } else {
                names.add(name);
                factor = signed;
            }
        }
        boolean isOne = end == compact.length() && names.size() == 1;
        return isOne && !NUMBERS.contains(names.getFirst().toLowerCase(Locale.ROOT))
                ? Optional.of(new Bound(constant, factor, names.getFirst()))
                : Optional.empty();
    }

    private static double number(Matcher term, String group) {
        String text = term.group(group);
        return text == null ? 1 : Double.parseDouble(text);
    }

    /** The end, with the number in its place where its name is one. */
    Bound resolve(CardNode node, String own, Bound bound) {
        String name = bound.name();
        CardValue value = earlier.get(name);
        if (value == null) {
            throw unknown(node, own, name);
        }
        if (value.isComplex()) {
            throw node.invalid(name + " is complex; a range depends on real names");
        }
        return value instanceof CardValue.Fixed fixed
                ? Bound.of(bound.constant() + bound.factor() * fixed.value().getRealPart())
                : bound;
    }

    private RuntimeException unknown(CardNode node, String own, String name) {
        if (name.equals(own)) {
            return node.invalid("its range depends on itself");
        }
        if (all.contains(name)) {
            return node.invalid(
                    name
                            + " is drawn later; a range depends on names before it, parameters before"
                            + " coefficients");
        }
        return earlier.isEmpty()
                ? node.invalid(name + ": no such name before this one")
                : node.value(
                        () -> {
                            throw new UnknownNameException(
                                    name, "name before this one", earlier.keySet());
                        });
    }

    /** The least and the largest value that an end can have. */
    Extremes extremes(Bound bound) {
        if (bound.name().isEmpty()) {
            return new Extremes(bound.constant(), bound.constant());
        }
        Extremes of = extremes(java.util.Objects.requireNonNull(earlier.get(bound.name())));
        double a = bound.constant() + bound.factor() * of.least;
        double b = bound.constant() + bound.factor() * of.largest;
        return new Extremes(Math.min(a, b), Math.max(a, b));
    }

    private Extremes extremes(CardValue value) {
        return switch (value) {
            case CardValue.Fixed fixed ->
                    new Extremes(fixed.value().getRealPart(), fixed.value().getRealPart());
            case CardValue.Conditional range ->
                    new Extremes(extremes(range.low()).least, extremes(range.high()).largest);
            case CardValue.Free free -> Extremes.of(free);
        };
    }

    /** A least and a largest value. */
    record Extremes(double least, double largest) {

        private static Extremes of(CardValue.Free free) {
            List<Double> numbers = free.numbers().stream().map(Complex::getRealPart).toList();
            return switch (free.kind()) {
                case NORMAL, DISC ->
                        new Extremes(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                case RADIAL ->
                        new Extremes(
                                Math.min(0, numbers.getFirst()), Math.max(0, numbers.getLast()));
                case UNIFORM, LOG_UNIFORM, CHOICE ->
                        new Extremes(
                                numbers.stream().mapToDouble(x -> x).min().orElseThrow(),
                                numbers.stream().mapToDouble(x -> x).max().orElseThrow());
            };
        }
    }
}
