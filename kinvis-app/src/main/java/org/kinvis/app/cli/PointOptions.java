package org.kinvis.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.format.WcxfFile;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.ElectromagneticCoupling;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A point: the inputs and the Wilson coefficients. A coefficient given by {@code --set} wins over one in a file. */
final class PointOptions {

    @Option(
            names = "--inputs",
            paramLabel = "SET",
            defaultValue = "default",
            description = "Input set: default, paper, flavio-2.7.")
    private String inputSet = "default";

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description =
                    "Change an input parameter, e.g. Vcb=0.0411, m_B+=5.28, tau_B+=1.638(4). Without an"
                            + " uncertainty it is fixed.")
    private List<String> parameters = List.of();

    @Option(
            names = "--form-factors",
            paramLabel = "MODE=SET",
            description = "Form-factor set of a transition, e.g. B->K=FLAG21.")
    private List<String> formFactors = List.of();

    @Mixin private ModelOptions model = new ModelOptions();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "A Wilson coefficient, complex if wanted: CR_bsnutaunutau=1.5-2i; or a parameter of the"
                            + " model, to whose coefficients the others add.")
    private List<String> values = List.of();

    @Option(
            names = "--wcxf",
            paramLabel = "FILE",
            description =
                    "Coefficients from a WCxf file (basis flavio; JSON or YAML); --set wins over it.")
    private @Nullable Path wcxf;

    @Option(
            names = "--scale",
            paramLabel = "MU",
            description =
                    "Scale in GeV at which coefficients given by --set are quoted; their alpha is converted."
                            + " Default: the alpha of the input set.")
    private @Nullable String scale;

    /** The inputs with all changes. */
    Inputs inputs() {
        Inputs inputs = InputSets.load(inputSet);
        for (Map.Entry<String, String> entry :
                assignments("--form-factors", formFactors).entrySet()) {
            String transition = transition(entry.getKey());
            FormFactorSet.load(transition, entry.getValue());
            inputs = inputs.withFormFactors(transition, entry.getValue());
        }
        for (Map.Entry<String, String> entry : assignments("--param", parameters).entrySet()) {
            NumberParser.Measured value = NumberParser.measured(entry.getValue(), entry.getKey());
            inputs = inputs.with(entry.getKey(), value.value(), value.uncertainty());
        }
        return inputs;
    }

    /** The names of the parameters that {@code --param} changes. */
    List<String> changedParameters() {
        return List.copyOf(assignments("--param", parameters).keySet());
    }

    private static String transition(String modeOrTransition) {
        for (Mode mode : Mode.values()) {
            if (mode.label().equals(modeOrTransition)) {
                return mode.transition();
            }
        }
        return modeOrTransition;
    }

    /**
     * A point.
     *
     * @param matching its Wilson coefficients: given ones are fixed, those of a model follow the inputs
     * @param notices what the user should be told
     */
    record Point(Function<Inputs, WilsonCoefficients> matching, List<String> notices) {}

    /**
     * The Wilson coefficients, in the convention of the inputs: those of the file, replaced by those of
     * {@code --set}, plus those of the model. {@code --scale} is for given coefficients alone: a model
     * is matched with the α of the inputs.
     */
    Point point(Inputs inputs) {
        ModelOptions.Assignments given = model.assignments(assignments("--set", values));
        WilsonCoefficients coefficients = coefficients(given.coefficients(), inputs);
        return model.match(given.parameters(), inputs)
                .map(
                        matched ->
                                new Point(
                                        at ->
                                                model.coefficients(given.parameters(), at)
                                                        .plus(coefficients),
                                        matched.notices()))
                .orElseGet(() -> new Point(at -> coefficients, List.of()));
    }

    private WilsonCoefficients coefficients(Map<String, String> texts, Inputs inputs) {
        WilsonCoefficients base =
                Optional.ofNullable(wcxf)
                        .map(file -> WcxfFile.read(file).coefficients(inputs))
                        .orElse(WilsonCoefficients.none());
        Map<String, Complex> given = new LinkedHashMap<>();
        texts.forEach((name, value) -> given.put(name, NumberParser.complex(value, name)));
        double factor =
                scale == null
                        ? 1
                        : ElectromagneticCoupling.conversion(
                                NumberParser.real(scale, "--scale"), inputs);
        return CoefficientNames.set(base, given, inputs, factor);
    }

    private static Map<String, String> assignments(String option, List<String> given) {
        LinkedHashMap<String, String> assignments = new LinkedHashMap<>();
        for (String text : given) {
            int equals = text.lastIndexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new InvalidInputException(option + " " + text + ": NAME=VALUE is needed");
            }
            assignments.putLast(
                    text.substring(0, equals).strip(), text.substring(equals + 1).strip());
        }
        return assignments;
    }
}
