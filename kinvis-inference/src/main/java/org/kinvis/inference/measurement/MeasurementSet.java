package org.kinvis.inference.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * The measurements that a comparison uses.
 *
 * <p>{@code default}: every measurement, average and limit that was read in its source, without those
 * whose data another one of the set contains. {@code all}: also those quoted from memory. The others are
 * lists in {@code sets.yaml}; {@code paper} is what Valencia:2025corfu uses.
 *
 * @param name the name of the choice
 * @param measurements what it uses
 */
public record MeasurementSet(String name, List<Measurement> measurements) {

    /** The set where nobody asks for another. */
    public static final String DEFAULT = "default";

    private static final String ALL = "all";

    public MeasurementSet {
        measurements = List.copyOf(measurements);
    }

    /** The names, each with what it is. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(DEFAULT, "what was read in its source, nothing twice");
        names.put(ALL, "as default, also what is quoted from memory");
        YamlResource yaml = sets();
        yaml.required(yaml.root(), "sets")
                .properties()
                .forEach(
                        e -> names.put(e.getKey(), yaml.required(e.getValue(), "what").asString()));
        return names;
    }

    /** A choice by its name. */
    public static MeasurementSet named(String name) {
        if (!names().containsKey(name)) {
            throw new UnknownNameException(name, "set of measurements", names().keySet());
        }
        MeasurementLibrary library = MeasurementLibrary.load();
        return new MeasurementSet(
                name,
                switch (name) {
                    case DEFAULT -> byRule(library, false);
                    case ALL -> byRule(library, true);
                    default -> List.copyOf(listed(name, library).values());
                });
    }

    private static YamlResource sets() {
        return YamlResource.read(MeasurementSet.class, "sets.yaml");
    }

    private static List<Measurement> byRule(MeasurementLibrary library, boolean fromMemory) {
        List<Measurement> candidates =
                library.all().stream()
                        .filter(m -> m.byDefault() && !m.isPrediction())
                        .filter(m -> fromMemory || m.status() != Status.MEMORY)
                        .toList();
        return candidates.stream()
                .filter(m -> containers(m, library).stream().noneMatch(candidates::contains))
                .toList();
    }

    /** The entries that contain the data of this one, step by step. */
    private static List<Measurement> containers(Measurement entry, MeasurementLibrary library) {
        List<Measurement> chain = new ArrayList<>();
        Optional<String> next = entry.containedIn();
        while (next.isPresent()) {
            Measurement container = library.get(entry.observable(), next.get());
            chain.add(container);
            next = container.containedIn();
        }
        return chain;
    }

    /** Observable to entry: what a set adds takes the place of what the set it builds on says. */
    private static Map<String, Measurement> listed(String name, MeasurementLibrary library) {
        YamlResource yaml = sets();
        JsonNode set = yaml.required(yaml.required(yaml.root(), "sets"), name);
        JsonNode base = set.get("and");
        Map<String, Measurement> listed =
                base == null ? new LinkedHashMap<>() : listed(base.asString(), library);
        for (JsonNode entry : yaml.required(set, "entries")) {
            String observable = yaml.required(entry, "observable").asString();
            listed.put(observable, library.get(observable, yaml.required(entry, "id").asString()));
        }
        return listed;
    }

    /** What the set says about an observable. */
    public List<Measurement> about(String observable) {
        return measurements.stream().filter(m -> m.observable().equals(observable)).toList();
    }

    /**
     * The set without some of its entries.
     *
     * @param left out: the name of an observable, or {@code observable, id} for one entry
     */
    public MeasurementSet without(String left) {
        List<Measurement> kept =
                measurements.stream()
                        .filter(m -> !m.observable().equals(left) && !m.label().equals(left))
                        .toList();
        if (kept.size() == measurements.size()) {
            throw new UnknownNameException(
                    left,
                    "measurement in the set " + name,
                    measurements.stream().map(Measurement::observable).distinct().toList());
        }
        return new MeasurementSet(name, kept);
    }
}
