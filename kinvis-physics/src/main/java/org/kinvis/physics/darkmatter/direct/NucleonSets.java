package org.kinvis.physics.darkmatter.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * Scalar matrix elements of the nucleon by name: {@code delnobile}, those of the input sets, and sets from σ terms, which
 * take their place.
 */
public final class NucleonSets {

    /** The set that the library's inputs hold. */
    public static final String USUAL = "delnobile";

    private static final Set<String> FRACTIONS =
            Set.of("f_Tu(p)", "f_Td(p)", "f_Tu(n)", "f_Td(n)", "f_Ts");

    private NucleonSets() {}

    private static YamlResource file() {
        return YamlResource.read(NucleonSets.class, "nucleon-sets.yaml");
    }

    /** The names, the usual set first. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(USUAL));
        YamlResource file = file();
        file.required(file.root(), "sets").properties().forEach(set -> names.add(set.getKey()));
        return names;
    }

    /**
     * The inputs with a set.
     *
     * @throws UnknownNameException if there is no such set
     */
    public static Inputs choose(Inputs inputs, String name) {
        return name.equals(USUAL) ? inputs : inputs.replacing(FRACTIONS, parameters(name));
    }

    /** The parameters of a set from σ terms. */
    static List<Parameter> parameters(String name) {
        YamlResource file = file();
        JsonNode set = file.required(file.root(), "sets").get(name);
        if (set == null) {
            throw new UnknownNameException(name, "set of nucleon matrix elements", names());
        }
        List<Parameter> parameters =
                new ArrayList<>(file.parameters(file.required(set, "parameters")));
        parameters.addAll(file.parameters(file.required(file.root(), "isospin-breaking")));
        return parameters;
    }
}
