package org.kinvis.physics.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** The parameters of a model at one point: all known, each in its domain, defaults filled in. */
final class ParameterValues {

    /** A particle lighter than this is more likely a mistake in the unit. */
    private static final double LIGHT = 100;

    private static final double GEV_PER_TEV = 1000;

    private final Model model;
    private final Map<String, Complex> values;

    private ParameterValues(Model model, Map<String, Complex> values) {
        this.model = model;
        this.values = values;
    }

    /** Checks what is given against what the model knows. */
    static ParameterValues of(Model model, Map<String, Complex> given) {
        for (String name : given.keySet()) {
            if (!model.parameterNames().contains(name)) {
                throw new UnknownNameException(
                        name, "parameter of " + model.name(), model.parameterNames());
            }
        }
        Map<String, Complex> values = new LinkedHashMap<>();
        for (ModelParameter parameter : model.parameters()) {
            Complex value = given.get(parameter.name());
            values.put(
                    parameter.name(),
                    value == null
                            ? parameter.defaultValue().orElseThrow(() -> missing(parameter, model))
                            : parameter.checked(value));
        }
        return new ParameterValues(model, values);
    }

    /** One required parameter alone, checked. */
    static Complex required(Model model, String name, Map<String, Complex> given) {
        ModelParameter parameter =
                model.parameters().stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Complex value = given.get(name);
        if (value == null) {
            throw missing(parameter, model);
        }
        return parameter.checked(value);
    }

    private static InvalidInputException missing(ModelParameter parameter, Model model) {
        String unit = parameter.unit().equals("1") ? "" : " in " + parameter.unit();
        return new InvalidInputException(
                "%s is missing: %s needs its %s%s"
                        .formatted(parameter.name(), model.name(), parameter.description(), unit));
    }

    Complex complex(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    double real(String name) {
        return complex(name).getRealPart();
    }

    /** The place of a choice among those allowed. */
    int choice(String name) {
        return (int) real(name);
    }

    /** A warning for each coupling beyond √4π, where perturbation theory ends. */
    List<String> strongCouplings() {
        double bound = Math.sqrt(4 * Math.PI);
        List<String> notices = new ArrayList<>();
        for (ModelParameter parameter : model.parameters()) {
            double value = complex(parameter.name()).norm();
            boolean isCoupling =
                    parameter.unit().equals("1")
                            && parameter.domain() != ModelParameter.Domain.CHOICE;
            if (isCoupling && value > bound) {
                notices.add(
                        "%s: %s in modulus, beyond sqrt(4 pi) = %.2f: perturbation theory does not hold"
                                .formatted(parameter.name(), ModelText.plain(value), bound));
            }
        }
        return notices;
    }

    /** A warning for each mass that looks like TeV. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        for (ModelParameter parameter : model.parameters()) {
            double value = real(parameter.name());
            if (parameter.domain() == ModelParameter.Domain.POSITIVE && value < LIGHT) {
                String given = ModelText.plain(value);
                notices.add(
                        "%s = %s GeV: were %s TeV = %s GeV meant? %s is treated as much heavier than the b quark"
                                .formatted(
                                        parameter.name(),
                                        given,
                                        given,
                                        ModelText.plain(value * GEV_PER_TEV),
                                        model.name()));
            }
        }
        return notices;
    }
}
