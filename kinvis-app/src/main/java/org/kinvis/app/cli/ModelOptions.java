package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.model.ModelParameter;
import org.kinvis.physics.model.Models;
import picocli.CommandLine.Option;

/** The model of a point. Its parameters stand in {@code --set}, among the coefficients. */
final class ModelOptions {

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description =
                    "A model, e.g. leptoquark-S12; its parameters follow --set: mass=2000"
                            + " lambda_b_tau=1. `kinvis list models` shows all.")
    private @Nullable String modelName;

    /** What {@code --set} gives, told apart. */
    record Assignments(Map<String, Complex> parameters, Map<String, Complex> coefficients) {}

    /** The model that {@code --model} names. */
    Optional<Model> model() {
        return Optional.ofNullable(modelName).map(Models::named);
    }

    /**
     * Tells the parameters of a model from coefficients; a name that is neither is refused.
     *
     * @param model the model of the point
     * @param dark the light invisible particle that is given; else that of the model
     * @param given name to text
     */
    static Assignments assignments(
            Optional<Model> model, Optional<DarkParticle> dark, Map<String, String> given) {
        Map<String, Complex> parameters = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>(given);
        for (ModelParameter own : model.map(Model::parameters).orElse(List.of())) {
            String text = others.remove(own.name());
            if (text != null) {
                parameters.put(own.name(), value(own, text));
            }
        }
        if (others.isEmpty()) {
            return new Assignments(parameters, Map.of());
        }
        Optional<DarkParticle> particle = dark.or(() -> model.flatMap(m -> m.dark(parameters)));
        Map<String, Complex> coefficients = new LinkedHashMap<>();
        others.forEach(
                (name, text) -> {
                    requireCoefficient(name, model, particle);
                    coefficients.put(name, NumberParser.complex(text, name));
                });
        return new Assignments(parameters, coefficients);
    }

    private static Complex value(ModelParameter parameter, String text) {
        return parameter.choices().isEmpty()
                ? NumberParser.complex(text, parameter.name())
                : parameter.choice(text);
    }

    private static void requireCoefficient(
            String name, Optional<Model> model, Optional<DarkParticle> dark) {
        List<String> known = new ArrayList<>(CoefficientNames.all());
        dark.ifPresent(particle -> known.addAll(particle.coefficientNames()));
        if (known.contains(name)) {
            return;
        }
        if (dark.isEmpty() && name.contains(".")) {
            throw new InvalidInputException(
                    name
                            + ": a coefficient of a dark particle; --dark "
                            + name.substring(0, name.indexOf('.'))
                            + ":spin=0,mass=0.5 or the like is needed");
        }
        if (model.isEmpty()) {
            List<String> owners =
                    Models.all().stream()
                            .filter(other -> other.parameterNames().contains(name))
                            .map(Model::name)
                            .toList();
            if (!owners.isEmpty()) {
                throw new InvalidInputException(
                        "%s: a parameter of a model; --model is needed: %s"
                                .formatted(name, String.join(", ", owners)));
            }
            throw new UnknownNameException(name, "coefficient", known);
        }
        List<String> both = new ArrayList<>(model.get().parameterNames());
        both.addAll(known);
        throw new UnknownNameException(
                name, "parameter of " + model.get().name() + " or coefficient", both);
    }
}
