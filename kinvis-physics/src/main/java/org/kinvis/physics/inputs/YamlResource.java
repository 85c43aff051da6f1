package org.kinvis.physics.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML data file of the library, read as a tree; a defect is named with the file. */
public final class YamlResource {

    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();

    private final String file;
    private final JsonNode root;

    private YamlResource(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * @param neighbour a class in the package whose folder holds the file
     * @param file the file's name
     */
    public static YamlResource read(Class<?> neighbour, String file) {
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "data file " + file + " is missing from the library");
            }
            return new YamlResource(file, MAPPER.readTree(stream));
        } catch (JacksonException | IOException e) {
            throw new IllegalStateException("data file " + file + ": " + e.getMessage(), e);
        }
    }

    /** The whole file. */
    public JsonNode root() {
        return root;
    }

    /** The text at a key of the top level. */
    public String text(String key) {
        return required(root, key).asString();
    }

    /** The node at a key, which must be there. */
    public JsonNode required(JsonNode node, String key) {
        JsonNode child = node.get(key);
        if (child == null) {
            throw new IllegalStateException("data file " + file + ": " + key + " is missing");
        }
        return child;
    }

    /** The text at a key, or the alternative where the key is absent. */
    public static String text(JsonNode node, String key, String otherwise) {
        JsonNode child = node.get(key);
        return child == null ? otherwise : child.asString();
    }

    /** The source of an entry: its keys {@code source} and {@code where}. */
    public Citation citation(JsonNode node) {
        return new Citation(required(node, "source").asString(), text(node, "where", ""));
    }

    /** Parameters by name: their values with unit, symbol, source and status. */
    public List<Parameter> parameters(JsonNode node) {
        return node.properties().stream()
                .map(entry -> parameter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Parameter parameter(String name, JsonNode entry) {
        return new Parameter(
                name,
                required(entry, "value").asDouble(),
                uncertainty(entry),
                required(entry, "unit").asString(),
                required(entry, "tex").asString(),
                citation(entry),
                Status.of(required(entry, "status").asString()),
                text(entry, "note", ""));
    }

    /** The uncertainty of an entry: a number, {plus, minus}, or none. */
    public static Uncertainty uncertainty(JsonNode node) {
        return uncertainty(node, "uncertainty").orElse(Uncertainty.NONE);
    }

    /** The uncertainty at a key, if it is there. */
    public static Optional<Uncertainty> uncertainty(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key))
                .map(
                        child ->
                                child.isNumber()
                                        ? Uncertainty.symmetric(child.asDouble())
                                        : new Uncertainty(
                                                child.get("plus").asDouble(),
                                                child.get("minus").asDouble()));
    }

    /** A matrix as a list of rows. */
    public static List<List<Double>> matrix(JsonNode node) {
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode row : node) {
            List<Double> entries = new ArrayList<>();
            for (JsonNode entry : row) {
                entries.add(entry.asDouble());
            }
            rows.add(entries);
        }
        return rows;
    }
}
