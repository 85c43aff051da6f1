package org.kinvis.physics.inputs;

import java.util.Arrays;
import java.util.List;

/** The four numbers an input set takes the quark-mixing matrix from. */
public enum CkmParametrisation {
    /** λ, A, ρ̄, η̄: flavio's names {@code laC}, {@code A}, {@code rhobar}, {@code etabar}. */
    WOLFENSTEIN("wolfenstein", "laC A rhobar etabar"),
    /** |V_us|, |V_ub|, |V_cb| and γ, from tree-level decays. */
    TREE("tree", "Vus Vub Vcb gamma");

    private final String label;
    private final String parameters;

    CkmParametrisation(String label, String parameters) {
        this.label = label;
        this.parameters = parameters;
    }

    /** The name in input-set files. */
    public String label() {
        return label;
    }

    /** The names of its four parameters, in order. */
    public List<String> parameters() {
        return List.of(parameters.split(" ", -1));
    }

    /** The parametrisation of that name. */
    public static CkmParametrisation of(String label) {
        return Arrays.stream(values())
                .filter(parametrisation -> parametrisation.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label,
                                        "CKM parametrisation",
                                        Arrays.stream(values())
                                                .map(CkmParametrisation::label)
                                                .toList()));
    }
}
