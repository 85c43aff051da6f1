package org.kinvis.app.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.Uncertainty;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The numbers that studies take from other publications than the paper, each with its source. */
final class QuotedNumbers {

    private final Map<String, Quoted> numbers = new LinkedHashMap<>();

    private QuotedNumbers() {}

    /**
     * A number of a publication.
     *
     * @param value in {@code unit}
     * @param uncertainty one standard deviation
     * @param unit {@code 1} for a pure number
     * @param source where it stands
     * @param status how sure that is
     */
    record Quoted(
            double value, Uncertainty uncertainty, String unit, Citation source, Status status) {}

    static QuotedNumbers load() {
        QuotedNumbers quoted = new QuotedNumbers();
        YamlResource yaml = YamlResource.read(QuotedNumbers.class, "quoted-numbers.yaml");
        yaml.required(yaml.root(), "numbers")
                .properties()
                .forEach(
                        entry -> {
                            JsonNode node = entry.getValue();
                            quoted.numbers.put(
                                    entry.getKey(),
                                    new Quoted(
                                            yaml.required(node, "value").asDouble(),
                                            YamlResource.uncertainty(node),
                                            yaml.required(node, "unit").asString(),
                                            yaml.citation(node),
                                            Status.of(yaml.required(node, "status").asString())));
                        });
        return quoted;
    }

    Quoted get(String name) {
        Quoted number = numbers.get(name);
        if (number == null) {
            throw new UnknownNameException(name, "quoted number", numbers.keySet());
        }
        return number;
    }

    /** All, by name. */
    Map<String, Quoted> all() {
        return Map.copyOf(numbers);
    }
}
