package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.card.CardValue.Kind;
import org.kinvis.inference.scan.Distribution;

/** Reads the values of parameters and coefficients. */
final class CardValueReader {

    private CardValueReader() {}

    /**
     * A number or a distribution.
     *
     * @param name whose value it is
     * @param node where it stands
     * @param number reads and checks a number of this name; called for fixed values and for the ends and
     *     choices of distributions
     * @param bounds reads ends that depend on names before this one
     */
    static CardValue read(
            String name, CardNode node, Function<String, Complex> number, BoundReader bounds) {
        if (!node.isMapping()) {
            return new CardValue.Fixed(node.located(() -> number.apply(node.text())));
        }
        Map<String, CardNode> entries =
                node.entries(
                        "distribution", Arrays.stream(Kind.values()).map(Kind::label).toList());
        if (entries.size() != 1) {
            throw node.invalid(
                    "one distribution is needed, such as {uniform: [-1, 1]}; there are "
                            + entries.size());
        }
        Map.Entry<String, CardNode> entry = entries.entrySet().iterator().next();
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(k -> k.label().equals(entry.getKey()))
                        .findFirst()
                        .orElseThrow();
        if (isConditional(kind, entry.getValue())) {
            return conditional(name, node, entry.getValue(), number, bounds);
        }
        return distribution(node, kind, entry.getValue(), number);
    }

    private static boolean isConditional(Kind kind, CardNode content) {
        if (!content.isList()
                || content.items().stream()
                        .noneMatch(x -> x.isText() && BoundReader.parse(x.text()).isPresent())) {
            return false;
        }
        if (kind != Kind.UNIFORM && kind != Kind.CHOICE) {
            throw content.invalid(
                    "numbers are needed; the ends of uniform alone may depend on other names");
        }
        return kind == Kind.UNIFORM;
    }

    private static CardValue conditional(
            String name,
            CardNode node,
            CardNode content,
            Function<String, Complex> number,
            BoundReader bounds) {
        List<CardNode> ends = content.items();
        if (ends.size() != Kind.UNIFORM.size()) {
            throw node.invalid("uniform: 2 numbers needed");
        }
        Distribution.Bound low = bound(name, node, ends.getFirst(), number, bounds);
        Distribution.Bound high = bound(name, node, ends.getLast(), number, bounds);
        BoundReader.Extremes lows = bounds.extremes(low);
        BoundReader.Extremes highs = bounds.extremes(high);
        if (!(lows.least() < highs.largest())) {
            throw node.invalid("uniform: the range is empty everywhere");
        }
        // What is not finite is a tail; zero itself is drawn with probability zero.
        if (Double.isFinite(lows.least()) && lows.least() != 0) {
            node.located(() -> number.apply(String.valueOf(lows.least())));
        }
        return new CardValue.Conditional(low, high);
    }

    private static Distribution.Bound bound(
            String name,
            CardNode node,
            CardNode end,
            Function<String, Complex> number,
            BoundReader bounds) {
        Optional<Distribution.Bound> bound = BoundReader.parse(end.text());
        if (bound.isPresent()) {
            return bounds.resolve(node, name, bound.get());
        }
        Complex constant = node.located(() -> number.apply(end.text()));
        if (constant.getImaginaryPart() != 0) {
            throw node.invalid("uniform: real numbers are needed");
        }
        return Distribution.Bound.of(constant.getRealPart());
    }

    private static CardValue distribution(
            CardNode node, Kind kind, CardNode content, Function<String, Complex> number) {
        List<Complex> numbers = new ArrayList<>();
        if (kind == Kind.DISC) {
            numbers.add(new Complex(content.number()));
        } else {
            for (CardNode item : content.items()) {
                numbers.add(
                        kind == Kind.NORMAL
                                ? new Complex(item.number())
                                : node.located(() -> number.apply(item.text())));
            }
        }
        check(node, kind, numbers);
        return new CardValue.Free(kind, numbers);
    }

    private static void check(CardNode node, Kind kind, List<Complex> numbers) {
        String label = kind.label();
        if (numbers.isEmpty() || (kind.size() > 0 && numbers.size() != kind.size())) {
            throw node.invalid(
                    label
                            + ": "
                            + (kind.size() == 0 ? "at least one value" : kind.size() + " numbers")
                            + " needed");
        }
        double first = numbers.getFirst().getRealPart();
        double last = numbers.getLast().getRealPart();
        boolean range = kind == Kind.UNIFORM || kind == Kind.LOG_UNIFORM || kind == Kind.RADIAL;
        boolean real = numbers.stream().allMatch(x -> x.getImaginaryPart() == 0);
        if (kind != Kind.CHOICE && !real) {
            throw node.invalid(label + ": real numbers are needed");
        }
        if (range && !(first < last)) {
            throw node.invalid(label + ": the first number is the smaller one");
        }
        if (kind == Kind.LOG_UNIFORM && !(first > 0)) {
            throw node.invalid(label + ": positive numbers are needed");
        }
        if ((kind == Kind.NORMAL || kind == Kind.DISC) && !(last > 0)) {
            throw node.invalid(
                    label
                            + (kind == Kind.NORMAL ? ": the standard deviation" : ": the radius")
                            + " is positive");
        }
    }
}
