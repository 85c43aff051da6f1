package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import tools.jackson.databind.JsonNode;

/**
 * A value in a workspace and where it stands, so that a mistake in it can be told.
 *
 * @param where {@code channel SR, sample top, data}
 * @param node what stands there
 */
record JsonField(String where, JsonNode node) {

    InvalidInputException invalid(String problem) {
        return new InvalidInputException(where.isEmpty() ? problem : where + ": " + problem);
    }

    private String inside(String step) {
        return where.isEmpty() ? step : where + ", " + step;
    }

    /** The value at a key. */
    Optional<JsonField> optional(String key) {
        return Optional.ofNullable(node.get(key))
                .filter(child -> !child.isNull())
                .map(child -> new JsonField(inside(key), child));
    }

    /** The value at a key that must be there. */
    JsonField required(String key) {
        return optional(key).orElseThrow(() -> invalid(key + " is missing"));
    }

    String text() {
        if (!node.isString() || node.asString().isEmpty()) {
            throw invalid("a name is needed");
        }
        return node.asString();
    }

    /** Its key {@code name}. */
    String name() {
        return required("name").text();
    }

    /** A kind of modifier. */
    Modifier.Kind kind() {
        String text = text();
        List<Modifier.Kind> kinds = List.of(Modifier.Kind.values());
        return kinds.stream()
                .filter(kind -> kind.label().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                invalid(
                                        String.valueOf(
                                                new UnknownNameException(
                                                                text,
                                                                "kind of modifier",
                                                                kinds.stream()
                                                                        .map(Modifier.Kind::label)
                                                                        .toList())
                                                        .getMessage())));
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw invalid("true or false is needed");
        }
        return node.asBoolean();
    }

    private List<JsonField> elements() {
        if (!node.isArray()) {
            throw invalid("a list is needed");
        }
        List<JsonField> elements = new ArrayList<>();
        node.forEach(child -> elements.add(new JsonField(where, child)));
        return elements;
    }

    /** The entries of a list, each with a name; the place of each is told by that. */
    List<JsonField> items(String kind) {
        String parent = where.contains(", ") ? where.substring(0, where.lastIndexOf(", ")) : "";
        List<JsonField> items = new ArrayList<>();
        for (JsonField element : elements()) {
            String step = kind + element.name();
            items.add(
                    new JsonField(parent.isEmpty() ? step : parent + ", " + step, element.node()));
        }
        return items;
    }

    /** As {@link #items}; at least one, and no name twice. */
    List<JsonField> named(String kind) {
        List<JsonField> items = items(kind);
        if (items.isEmpty() && !kind.startsWith("parameter")) {
            throw invalid("empty");
        }
        Set<String> names = new HashSet<>();
        for (JsonField item : items) {
            if (!names.add(item.name())) {
                throw item.invalid("given twice");
            }
        }
        return items;
    }

    double number() {
        double number = node.isNumber() ? node.asDouble() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw invalid(node + "; a number is needed");
        }
        return number;
    }

    double positiveNumber() {
        double number = number();
        if (number <= 0) {
            throw invalid(node + "; a factor is positive");
        }
        return number;
    }

    /** A list of numbers. */
    double[] numbers() {
        return elements().stream().mapToDouble(JsonField::number).toArray();
    }

    /** A list of so many numbers. */
    double[] numbers(int bins) {
        double[] numbers = numbers();
        if (numbers.length != bins) {
            throw invalid(numbers.length + " numbers for " + bins + " bins");
        }
        return numbers;
    }

    /** A list of numbers, none negative. */
    double[] yields() {
        double[] yields = numbers();
        for (int bin = 0; bin < yields.length; bin++) {
            if (yields[bin] < 0) {
                throw invalid("bin " + (bin + 1) + ": " + yields[bin] + "; none may be negative");
            }
        }
        if (yields.length == 0) {
            throw invalid("empty");
        }
        return yields;
    }

    /** A list of so many numbers, none negative. */
    double[] yields(int bins) {
        numbers(bins);
        return yields();
    }

    /** A list of pairs of numbers. */
    double[][] pairs() {
        return elements().stream().map(pair -> pair.numbers(2)).toArray(double[][]::new);
    }
}
