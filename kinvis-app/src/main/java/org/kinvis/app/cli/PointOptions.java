package org.kinvis.app.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.format.WcxfFile;
import org.kinvis.inference.card.Card;
import org.kinvis.inference.card.DarkParticleReader;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.inference.card.PointSpecification;
import org.kinvis.physics.darkmatter.direct.NucleonSets;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.ElectromagneticCoupling;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.model.Model;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A point: a card, inputs, a model, Wilson coefficients. What stands on the command line wins over a file. */
final class PointOptions {

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = "A card with the point; the other options win over it.")
    private @Nullable Path cardFile;

    @Option(
            names = "--inputs",
            paramLabel = "SET",
            description = "Input set: default, paper, flavio-2.7.")
    private @Nullable String inputSet;

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

    @Option(
            names = "--nucleon",
            paramLabel = "SET",
            description =
                    "Scalar matrix elements of the nucleon: delnobile (default), flag21, flag211, roysteiner.")
    private String nucleon = NucleonSets.USUAL;

    @Mixin private ModelOptions model = new ModelOptions();

    @Option(
            names = "--dark",
            paramLabel = "NAME:PROPERTIES",
            description =
                    "A light invisible particle: phi:spin=0,mass=0.5,self-conjugate; its coefficients follow"
                            + " --set: phi.S_sb=1e-8.")
    private @Nullable String dark;

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

    /** Another card than the one of {@code --card}: for commands whose argument is one. */
    void card(Path file) {
        if (cardFile != null) {
            throw new InvalidInputException(
                    "--card " + cardFile + ": the card is already given: " + file);
        }
        cardFile = file;
    }

    /** The card, if one is given. */
    Optional<Card> card() {
        return Optional.ofNullable(cardFile).map(Card::read);
    }

    /** The inputs with all changes. */
    Inputs inputs() {
        return inputs(card());
    }

    private Inputs inputs(Optional<Card> card) {
        Inputs inputs =
                inputSet == null
                        ? card.map(Card::inputs).orElseGet(() -> InputSets.load("default"))
                        : InputSets.load(inputSet);
        inputs = NucleonSets.choose(inputs, nucleon);
        for (Map.Entry<String, String> entry :
                assignments("--form-factors", formFactors).entrySet()) {
            inputs =
                    FormFactorSet.choose(
                            inputs, Mode.transitionOf(entry.getKey()), entry.getValue());
        }
        for (Map.Entry<String, String> entry : assignments("--param", parameters).entrySet()) {
            NumberParser.Measured value = NumberParser.measured(entry.getValue(), entry.getKey());
            inputs = inputs.with(entry.getKey(), value.value(), value.uncertainty());
        }
        return inputs;
    }

    /** The light invisible particle that is given: by an option, or by the card. */
    Optional<DarkParticle> dark() {
        return givenDark().or(() -> card().flatMap(Card::dark));
    }

    private Optional<DarkParticle> givenDark() {
        return Optional.ofNullable(dark).map(text -> DarkParticleReader.parse(text, "--dark"));
    }

    /** The names of the parameters that {@code --param} changes. */
    List<String> changedParameters() {
        return List.copyOf(assignments("--param", parameters).keySet());
    }

    /**
     * A point.
     *
     * @param inputs the input values
     * @param matching its Wilson coefficients: given ones are fixed, those of a model follow the inputs
     * @param dark the light invisible particle, if there is one
     * @param notices what the user should be told
     */
    record Point(
            Inputs inputs,
            Function<Inputs, WilsonCoefficients> matching,
            Optional<DarkParticle> dark,
            List<String> notices) {}

    /**
     * The point: the card's, with what the options change. Coefficients of the file are replaced by given
     * ones; those of the model add. {@code --scale} is for given coefficients alone: a model is matched
     * with the α of the inputs.
     */
    Point point() {
        return family().at(Map.of());
    }

    /** Whether anything of a point is given. */
    boolean isGiven() {
        return cardFile != null
                || wcxf != null
                || dark != null
                || !values.isEmpty()
                || model.model().isPresent();
    }

    /** The points that differ in some coefficients. */
    Family family() {
        Optional<Card> card = card();
        Inputs inputs = inputs(card);
        Optional<Model> named = model.model().or(() -> card.flatMap(Card::model));
        Optional<DarkParticle> given = givenDark();
        Optional<DarkParticle> particle = given.or(() -> card.flatMap(Card::dark));
        ModelOptions.Assignments set =
                ModelOptions.assignments(named, particle, assignments("--set", values));
        return new Family(
                card,
                inputs,
                named,
                given,
                ofModel(named, card, set).or(() -> particle),
                set,
                fromFile(inputs),
                conversion(inputs),
                running(inputs));
    }

    /** The particle that the model has with the parameters of the options and the card. */
    private static Optional<DarkParticle> ofModel(
            Optional<Model> model, Optional<Card> card, ModelOptions.Assignments set) {
        Map<String, Complex> parameters = new LinkedHashMap<>();
        card.ifPresent(
                c -> {
                    Set<String> overridden = union(set);
                    overridden.addAll(c.free());
                    parameters.putAll(c.point(overridden).parameters());
                });
        parameters.putAll(set.parameters());
        return model.flatMap(m -> m.dark(parameters));
    }

    /**
     * Points that differ in some coefficients.
     *
     * @param card what is not said elsewhere
     * @param inputs the input values
     * @param model the model
     * @param given the light invisible particle of {@code --dark}
     * @param dark the light invisible particle: that of the model, if it has one
     * @param set what the options set
     * @param fromFile coefficients of a file
     * @param conversion of given coefficients to the α of the inputs
     * @param running of dark coefficients
     */
    record Family(
            Optional<Card> card,
            Inputs inputs,
            Optional<Model> model,
            Optional<DarkParticle> given,
            Optional<DarkParticle> dark,
            ModelOptions.Assignments set,
            WilsonCoefficients fromFile,
            double conversion,
            DarkCoefficientRunning running) {

        /** The names that a distribution of the card leaves free. */
        List<String> free() {
            return card.map(Card::free).orElse(List.of()).stream()
                    .filter(name -> !set.parameters().containsKey(name))
                    .filter(name -> !set.coefficients().containsKey(name))
                    .toList();
        }

        /** The point with more coefficients, which win. */
        Point at(Map<String, Complex> more) {
            Map<String, Complex> parameters = new LinkedHashMap<>();
            Map<String, Complex> coefficients = new LinkedHashMap<>();
            Set<String> overridden = union(set);
            overridden.addAll(more.keySet());
            card.ifPresent(
                    c -> {
                        PointSpecification of = c.point(overridden);
                        parameters.putAll(of.parameters());
                        coefficients.putAll(of.coefficients());
                    });
            parameters.putAll(set.parameters());
            coefficients.putAll(set.coefficients());
            coefficients.putAll(more);
            PointSpecification specification =
                    new PointSpecification(inputs, model, parameters, coefficients, dark);
            given.ifPresent(other -> refuseSecond(other, model.flatMap(m -> m.dark(parameters))));
            return new Point(
                    inputs,
                    specification.matching(fromFile, conversion, running),
                    specification.dark(),
                    specification.notices().stream()
                            .map(n -> card.map(c -> c.locatedNotice(n)).orElse(n))
                            .toList());
        }
    }

    private static void refuseSecond(DarkParticle given, Optional<DarkParticle> own) {
        own.ifPresent(
                particle -> {
                    throw new InvalidInputException(
                            "--dark %s: the model has its own dark particle, %s; one is allowed"
                                    .formatted(given.name(), particle.name()));
                });
    }

    private static Set<String> union(ModelOptions.Assignments set) {
        Set<String> names = new HashSet<>(set.parameters().keySet());
        names.addAll(set.coefficients().keySet());
        return names;
    }

    private WilsonCoefficients fromFile(Inputs inputs) {
        return Optional.ofNullable(wcxf)
                .map(file -> WcxfFile.read(file).coefficients(inputs))
                .orElse(WilsonCoefficients.none());
    }

    private double conversion(Inputs inputs) {
        return scale == null
                ? 1
                : ElectromagneticCoupling.conversion(NumberParser.real(scale, "--scale"), inputs);
    }

    private DarkCoefficientRunning running(Inputs inputs) {
        return scale == null
                ? DarkCoefficientRunning.none()
                : DarkCoefficientRunning.from(NumberParser.real(scale, "--scale"), inputs);
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
