package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.MixingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.mixing.MixingRunning;
import org.kinvis.physics.model.Chirality;
import org.kinvis.physics.model.MatchedPoint;
import org.kinvis.physics.model.MixingOperator;
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
    record Assignments(Map<String, String> parameters, Map<String, String> coefficients) {}

    private Optional<Model> model() {
        return Optional.ofNullable(modelName).map(Models::named);
    }

    /** Tells the parameters of the model from coefficients; a name that is neither is refused. */
    Assignments assignments(Map<String, String> given) {
        List<String> own = model().map(Model::parameterNames).orElse(List.of());
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> coefficients = new LinkedHashMap<>();
        given.forEach(
                (name, value) -> {
                    if (own.contains(name)) {
                        parameters.put(name, value);
                    } else {
                        requireCoefficient(name, own);
                        coefficients.put(name, value);
                    }
                });
        return new Assignments(parameters, coefficients);
    }

    private void requireCoefficient(String name, List<String> own) {
        List<String> known = CoefficientNames.all();
        if (known.contains(name)) {
            return;
        }
        if (modelName == null) {
            List<String> owners =
                    Models.all().stream()
                            .filter(model -> model.parameterNames().contains(name))
                            .map(Model::name)
                            .toList();
            if (!owners.isEmpty()) {
                throw new InvalidInputException(
                        "%s: a parameter of a model; --model is needed: %s"
                                .formatted(name, String.join(", ", owners)));
            }
            throw new UnknownNameException(name, "coefficient", known);
        }
        List<String> both = new ArrayList<>(own);
        both.addAll(known);
        throw new UnknownNameException(name, "parameter of " + modelName + " or coefficient", both);
    }

    /** The model at these parameters, if there is one. */
    Optional<MatchedPoint> match(Map<String, String> parameters, Inputs inputs) {
        return model().map(model -> model.match(values(model, parameters), inputs));
    }

    /** All coefficients of the model at these parameters, if there is one. */
    WilsonCoefficients coefficients(Map<String, String> parameters, Inputs inputs) {
        return match(parameters, inputs)
                .map(matched -> coefficients(matched, inputs))
                .orElse(WilsonCoefficients.none());
    }

    /**
     * All coefficients of a matched point. Its ΔB = 2 operators, L = −C O at their own scale, come as
     * flavio's L = +C O at m_b.
     */
    private static WilsonCoefficients coefficients(MatchedPoint matched, Inputs inputs) {
        WilsonCoefficients all = matched.coefficients();
        for (MixingOperator operator : matched.mixing()) {
            MixingOperators target =
                    operator.chirality() == Chirality.LEFT
                            ? MixingOperators.LEFT
                            : MixingOperators.RIGHT;
            double running = MixingRunning.of(inputs).downFrom(operator.scale());
            all =
                    all.plus(
                            WilsonCoefficients.none()
                                    .with(
                                            target.coefficient(),
                                            operator.coefficient().multiply(-running)));
        }
        return all;
    }

    private static Map<String, Complex> values(Model model, Map<String, String> texts) {
        Map<String, Complex> values = new LinkedHashMap<>();
        for (ModelParameter parameter : model.parameters()) {
            String text = texts.get(parameter.name());
            if (text != null) {
                values.put(
                        parameter.name(),
                        parameter.choices().isEmpty()
                                ? NumberParser.complex(text, parameter.name())
                                : parameter.choice(text));
            }
        }
        return values;
    }
}
