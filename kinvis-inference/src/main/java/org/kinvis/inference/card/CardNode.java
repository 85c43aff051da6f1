package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A part of a card that knows where it stands.
 *
 * @param file the card's name
 * @param field the path of keys, such as {@code parameters.mass}; empty for the whole card
 * @param node the YAML
 */
record CardNode(String file, String field, Node node) {

    private static final Set<String> NOTHING = Set.of("", "~", "null");

    /** The line where it stands, from 1 on. */
    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private String where() {
        return file + ":" + line() + ": ";
    }

    /** A mistake whose message already tells file, line and field. */
    private static final class Located extends InvalidInputException {

        private static final long serialVersionUID = 1L;

        Located(String message, Throwable cause) {
            super(message, cause);
        }

        Located(String message) {
            super(message);
        }
    }

    /** A mistake at this field. */
    InvalidInputException invalid(String problem) {
        return new Located(where() + (field.isEmpty() ? "" : field + ": ") + problem);
    }

    /** What a supplier gives; a mistake in it is one in the value of this field. */
    <T> T value(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (Located e) {
            throw e;
        } catch (InvalidInputException e) {
            throw new Located(where() + field + ": " + e.getMessage(), e);
        }
    }

    /**
     * What a supplier gives; a mistake that it names by the last key of this field is told with file, line
     * and the whole field.
     */
    <T> T located(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (Located e) {
            throw e;
        } catch (InvalidInputException e) {
            throw new Located(where() + before(String.valueOf(e.getMessage())) + e.getMessage(), e);
        }
    }

    /** What of this field stands before the key that a message begins with; a key may have dots of its own. */
    private String before(String message) {
        for (int start = 0; start >= 0; start = field.indexOf('.', start) + 1) {
            if (message.startsWith(field.substring(start))) {
                return field.substring(0, start);
            }
            if (field.indexOf('.', start) < 0) {
                break;
            }
        }
        return field.substring(0, field.lastIndexOf('.') + 1);
    }

    /** Whether it is empty, or {@code ~}. */
    boolean isNull() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && NOTHING.contains(scalar.getValue());
    }

    boolean isText() {
        return node instanceof ScalarNode && !isNull();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The text of a scalar. */
    String text() {
        if (node instanceof ScalarNode scalar && !isNull()) {
            return scalar.getValue().strip();
        }
        throw invalid("a single value is needed");
    }

    /** A finite real number. */
    double number() {
        return located(() -> NumberParser.real(text(), lastKey()));
    }

    /** A whole number from 0 on. */
    long wholeNumber() {
        String text = text().replace("_", "");
        try {
            long number = new java.math.BigDecimal(text).longValueExact();
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException _) {
            throw invalid(text() + "; a whole number from 0 on is needed");
        }
        throw invalid(text() + "; a whole number from 0 on is needed");
    }

    /** One of several words. */
    String word(String kind, Collection<String> allowed) {
        String text = text();
        if (!allowed.contains(text)) {
            value(
                    () -> {
                        throw new UnknownNameException(text, kind, allowed);
                    });
        }
        return text;
    }

    private String lastKey() {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    /** The elements of a list. */
    List<CardNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw invalid("a list such as [a, b] is needed");
        }
        List<CardNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new CardNode(file, field, item));
        }
        return items;
    }

    /** The entries of a mapping, by any names; none twice. */
    Map<String, CardNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw invalid("keys with values are needed");
        }
        Map<String, CardNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new CardNode(file, field, tuple.getKeyNode()).invalid("a key is one word");
            }
            String name = key.getValue();
            String path = field.isEmpty() ? name : field + "." + name;
            CardNode value = new CardNode(file, path, tuple.getValueNode());
            if (entries.put(name, value) != null) {
                throw new CardNode(file, path, key).invalid("given twice");
            }
        }
        return entries;
    }

    /** The entries of a mapping whose names are known. */
    Map<String, CardNode> entries(String kind, Collection<String> known) {
        Map<String, CardNode> entries = entries();
        entries.forEach((name, value) -> value.requireKnown(name, kind, known));
        return entries;
    }

    /** Refuses a key that is not among those known. */
    void requireKnown(String name, String kind, Collection<String> known) {
        if (!known.contains(name)) {
            located(
                    () -> {
                        throw new UnknownNameException(name, kind, known);
                    });
        }
    }
}
