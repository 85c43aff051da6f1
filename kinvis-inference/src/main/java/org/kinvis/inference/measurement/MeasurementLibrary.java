package org.kinvis.inference.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinvis.inference.measurement.Measurement.Kind;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The measurements that come with the library, from its YAML files. */
public final class MeasurementLibrary {

    private static final List<String> FILES = List.of("b-to-s-nu-nu.yaml");

    private final List<Measurement> measurements;

    private MeasurementLibrary(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** Reads all files. */
    public static MeasurementLibrary load() {
        List<Measurement> all = new ArrayList<>();
        for (String file : FILES) {
            YamlResource yaml = YamlResource.read(MeasurementLibrary.class, file);
            for (JsonNode entry : yaml.required(yaml.root(), "measurements")) {
                all.add(read(yaml, entry));
            }
        }
        return new MeasurementLibrary(List.copyOf(all));
    }

    private static Measurement read(YamlResource yaml, JsonNode entry) {
        return new Measurement(
                yaml.required(entry, "observable").asString(),
                yaml.required(entry, "id").asString(),
                statement(yaml, entry),
                yaml.required(entry, "experiment").asString(),
                yaml.citation(entry),
                Status.of(yaml.required(entry, "status").asString()),
                Optional.ofNullable(entry.get("part-of"))
                        .or(() -> Optional.ofNullable(entry.get("superseded-by")))
                        .map(JsonNode::asString),
                YamlResource.text(entry, "note", ""));
    }

    private static Statement statement(YamlResource yaml, JsonNode entry) {
        String kind = YamlResource.text(entry, "kind", "measurement");
        if (kind.equals("limit")) {
            return new Statement.Limit(
                    yaml.required(entry, "limit").asDouble(),
                    yaml.required(entry, "cl").asDouble());
        }
        return new Statement.Value(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                yaml.required(entry, "value").asDouble(),
                YamlResource.uncertainty(entry),
                YamlResource.uncertainty(entry, "statistical"),
                YamlResource.uncertainty(entry, "systematic"));
    }

    /** All entries, in the order of the files. */
    public List<Measurement> all() {
        return measurements;
    }

    /** The entries about an observable. */
    public List<Measurement> about(String observable) {
        return measurements.stream().filter(m -> m.observable().equals(observable)).toList();
    }

    /** One entry. */
    public Measurement get(String observable, String id) {
        List<Measurement> candidates = about(observable);
        return candidates.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        id,
                                        "measurement of " + observable,
                                        candidates.stream().map(Measurement::id).toList()));
    }
}
