package org.kinvis.app.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The numbers the paper prints, by the id of the report entry they belong to. */
final class PaperNumbers {

    private final Map<String, PrintedNumber> numbers = new LinkedHashMap<>();

    private PaperNumbers() {}

    static PaperNumbers load() {
        PaperNumbers paper = new PaperNumbers();
        YamlResource yaml = YamlResource.read(PaperNumbers.class, "valencia-2025.yaml");
        yaml.required(yaml.root(), "numbers")
                .properties()
                .forEach(
                        entry -> {
                            JsonNode node = entry.getValue();
                            paper.numbers.put(
                                    entry.getKey(),
                                    new PrintedNumber(
                                            yaml.required(node, "value").asString(),
                                            Optional.ofNullable(node.get("uncertainty"))
                                                    .map(JsonNode::asString),
                                            yaml.required(node, "where").asString(),
                                            YamlResource.text(node, "reason", "")));
                        });
        return paper;
    }

    PrintedNumber get(String id) {
        PrintedNumber number = numbers.get(id);
        if (number == null) {
            throw new UnknownNameException(id, "number of the paper", numbers.keySet());
        }
        return number;
    }
}
