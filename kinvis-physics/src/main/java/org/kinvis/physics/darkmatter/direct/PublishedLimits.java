package org.kinvis.physics.darkmatter.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** Limits that experiments have published, as digitised by others. */
public final class PublishedLimits {

    private PublishedLimits() {}

    private static YamlResource file() {
        return YamlResource.read(PublishedLimits.class, "limits.yaml");
    }

    /**
     * A published limit.
     *
     * @param name the experiment and the year
     * @param target the symbol of its target
     * @param source the paper, and who digitised it
     * @param note what else should be known
     * @param curve at 90 %
     */
    public record Limit(
            String name, String target, Citation source, String note, LimitCurve curve) {}

    /** A limit that has no machine-readable curve. */
    public record Unavailable(String name, String target, Citation source, String note) {}

    /** All curves. */
    public static List<Limit> all() {
        YamlResource file = file();
        List<Limit> limits = new ArrayList<>();
        for (JsonNode node : file.required(file.root(), "curves")) {
            String name = file.required(node, "name").asString();
            limits.add(
                    new Limit(
                            name,
                            file.required(node, "target").asString(),
                            file.citation(node),
                            file.required(node, "note").asString(),
                            curve(name, file.required(node, "curve"))));
        }
        return List.copyOf(limits);
    }

    /** What is missing. */
    public static List<Unavailable> unavailable() {
        YamlResource file = file();
        List<Unavailable> missing = new ArrayList<>();
        for (JsonNode node : file.required(file.root(), "unavailable")) {
            missing.add(
                    new Unavailable(
                            file.required(node, "name").asString(),
                            file.required(node, "target").asString(),
                            file.citation(node),
                            file.required(node, "note").asString()));
        }
        return List.copyOf(missing);
    }

    /** Rows of mass, limit, mass, limit … */
    private static LimitCurve curve(String name, JsonNode rows) {
        double[] numbers =
                StreamSupport.stream(rows.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .mapToDouble(JsonNode::asDouble)
                        .toArray();
        double[] masses = new double[numbers.length / 2];
        double[] limits = new double[numbers.length / 2];
        for (int i = 0; i < masses.length; i++) {
            masses[i] = numbers[2 * i];
            limits[i] = numbers[2 * i + 1];
        }
        return LimitCurve.of(name, masses, limits);
    }
}
