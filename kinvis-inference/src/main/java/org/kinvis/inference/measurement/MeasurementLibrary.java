package org.kinvis.inference.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinvis.inference.measurement.Measurement.Evidence;
import org.kinvis.inference.measurement.Measurement.Kind;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The measurements that come with the library, from its YAML files. */
public final class MeasurementLibrary {

    private static final List<String> FILES =
            List.of(
                    "b-to-s-nu-nu.yaml",
                    "b-to-s-l-l.yaml",
                    "b-to-c-tau-nu.yaml",
                    "mixing-and-kaons.yaml",
                    "b-to-d-nu-nu.yaml",
                    "dark-matter.yaml",
                    "heavy-particles.yaml");

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
                !YamlResource.text(entry, "used", "yes").equals("no"),
                correlations(entry),
                YamlResource.text(entry, "note", ""));
    }

    private static Map<String, Double> correlations(JsonNode entry) {
        Map<String, Double> correlations = new LinkedHashMap<>();
        JsonNode node = entry.get("correlation");
        if (node != null) {
            node.properties().forEach(e -> correlations.put(e.getKey(), e.getValue().asDouble()));
        }
        return correlations;
    }

    private static Statement statement(YamlResource yaml, JsonNode entry) {
        String kind = YamlResource.text(entry, "kind", "measurement");
        double unit = unit(entry);
        if (kind.equals("limit") || kind.equals("likelihood")) {
            return new Statement.Limit(
                    unit * yaml.required(entry, "limit").asDouble(),
                    yaml.required(entry, "cl").asDouble(),
                    evidence(yaml, entry));
        }
        return new Statement.Value(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                unit * yaml.required(entry, "value").asDouble(),
                YamlResource.uncertainty(entry).times(unit),
                YamlResource.uncertainty(entry, "statistical").map(u -> u.times(unit)),
                YamlResource.uncertainty(entry, "systematic").map(u -> u.times(unit)));
    }

    /** The unit of an entry in that of its observable: ps⁻¹ in GeV for mass differences, else 1. */
    private static double unit(JsonNode entry) {
        return YamlResource.text(entry, "unit", "1").equals("ps^-1")
                ? 1 / PhysicalConstants.picosecondsToInverseGeV(1)
                : 1;
    }

    private static Evidence evidence(YamlResource yaml, JsonNode entry) {
        JsonNode counts = entry.get("counts");
        if (counts != null) {
            double observed = yaml.required(counts, "observed").asDouble();
            JsonNode signal = counts.get("signal");
            return new Evidence.Counts(
                    observed,
                    signal == null
                            ? yaml.required(counts, "background").asDouble()
                            : observed - signal.asDouble(),
                    yaml.required(counts, "background-uncertainty").asDouble());
        }
        JsonNode total = entry.get("total");
        if (total != null) {
            return new Evidence.Total(
                    yaml.required(total, "value").asDouble(),
                    yaml.required(total, "uncertainty").asDouble());
        }
        return entry.has("at")
                ? new Evidence.Curve(
                        numbers(yaml.required(entry, "at")),
                        numbers(yaml.required(entry, "likelihood")))
                : new Evidence.None();
    }

    private static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        list.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
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
