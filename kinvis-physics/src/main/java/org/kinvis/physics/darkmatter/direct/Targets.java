package org.kinvis.physics.darkmatter.direct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.darkmatter.direct.Target.Isotope;
import org.kinvis.physics.darkmatter.direct.Target.Shell;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The targets of direct detection: natural xenon and argon. */
public final class Targets {

    private Targets() {}

    private static YamlResource file() {
        return YamlResource.read(Targets.class, "targets.yaml");
    }

    /** The symbols. */
    public static List<String> names() {
        YamlResource file = file();
        return file.required(file.root(), "targets").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The target of that symbol.
     *
     * @throws UnknownNameException if there is none
     */
    public static Target named(String name) {
        YamlResource file = file();
        JsonNode node = file.required(file.root(), "targets").get(name);
        if (node == null) {
            throw new UnknownNameException(name, "target", names());
        }
        return new Target(
                name,
                file.required(node, "protons").asInt(),
                file.required(node, "mass-number").asDouble(),
                isotopes(file.required(node, "isotopes")),
                radii(file, file.required(file.root(), "helm")),
                shells(file, node));
    }

    private static List<Isotope> isotopes(JsonNode node) {
        return node.properties().stream()
                .map(e -> new Isotope(Integer.parseInt(e.getKey()), e.getValue().asDouble()))
                .toList();
    }

    private static HelmFormFactor.Radii radii(YamlResource file, JsonNode node) {
        return new HelmFormFactor.Radii(
                file.required(node, "radius").asDouble(),
                file.required(node, "offset").asDouble(),
                file.required(node, "a").asDouble(),
                file.required(node, "s").asDouble(),
                file.required(node, "hbarc").asDouble());
    }

    private static List<Shell> shells(YamlResource file, JsonNode node) {
        NumberTable table =
                NumberTable.read(Targets.class, file.required(node, "ionisation").asString());
        Map<String, Double> binding = new LinkedHashMap<>();
        file.required(node, "shells")
                .properties()
                .forEach(e -> binding.put(e.getKey(), e.getValue().asDouble()));
        List<Shell> shells = new ArrayList<>();
        binding.forEach(
                (name, energy) ->
                        shells.add(
                                new Shell(
                                        name,
                                        energy,
                                        new IonisationTable(
                                                table.column("E"), table.column(name)))));
        return shells;
    }
}
