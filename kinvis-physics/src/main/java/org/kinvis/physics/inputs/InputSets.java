package org.kinvis.physics.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The input sets of the library, one YAML file each, on top of the common numbers. */
public final class InputSets {

    private static final List<String> NAMES = List.of("default", "paper", "flavio-2.7");

    private InputSets() {}

    /** The names of all sets. */
    public static List<String> names() {
        return NAMES;
    }

    /** The set of that name. */
    public static Inputs load(String name) {
        if (!NAMES.contains(name)) {
            throw new UnknownNameException(name, "input set", NAMES);
        }
        YamlResource own = YamlResource.read(InputSets.class, name + ".yaml");
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<Correlation> correlations = new ArrayList<>();
        JsonNode base = own.root().get("base");
        if (base != null) {
            YamlResource common = YamlResource.read(InputSets.class, base.asString() + ".yaml");
            readInto(common, parameters, correlations);
        }
        readInto(own, parameters, correlations);
        Map<String, String> formFactors = new LinkedHashMap<>();
        own.required(own.root(), "form-factors")
                .properties()
                .forEach(entry -> formFactors.put(entry.getKey(), entry.getValue().asString()));
        return Inputs.of(
                name,
                own.text("title"),
                AlphaConvention.of(own.text("alpha")),
                CkmParametrisation.of(own.text("ckm")),
                formFactors,
                parameters,
                correlations);
    }

    /** The first set that has a parameter, if one does. */
    public static Optional<Inputs> having(String parameter) {
        return NAMES.stream()
                .map(InputSets::load)
                .filter(inputs -> inputs.has(parameter))
                .findFirst();
    }

    private static void readInto(
            YamlResource file, Map<String, Parameter> parameters, List<Correlation> correlations) {
        file.parameters(file.required(file.root(), "parameters"))
                .forEach(parameter -> parameters.put(parameter.name(), parameter));
        JsonNode groups = file.root().get("correlations");
        if (groups != null) {
            for (JsonNode group : groups) {
                correlations.add(correlation(file, group));
            }
        }
    }

    private static Correlation correlation(YamlResource file, JsonNode group) {
        List<String> members = new ArrayList<>();
        for (JsonNode member : file.required(group, "parameters")) {
            members.add(member.asString());
        }
        return new Correlation(
                members,
                CorrelationMatrix.of(YamlResource.matrix(file.required(group, "matrix"))),
                file.citation(group));
    }

    /**
     * The description (unit, TeX) of a parameter that a set lacks but another one has.
     *
     * @throws UnknownNameException if no set has it
     */
    static Parameter parameterOfAnySet(String parameter, Inputs lacking) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        lacking.parameters().forEach(known -> all.put(known.name(), known));
        for (String name : NAMES) {
            if (!name.equals(lacking.name())) {
                load(name).parameters().forEach(known -> all.putIfAbsent(known.name(), known));
            }
        }
        Parameter found = all.get(parameter);
        if (found == null) {
            throw new UnknownNameException(parameter, "parameter", all.keySet());
        }
        return found;
    }
}
