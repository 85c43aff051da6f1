package org.kinvis.app.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.format.NumberText;
import org.kinvis.app.paper.Studies;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.inputs.Uncertainty;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.model.Models;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kinvis list}: what there is. */
@Command(
        name = "list",
        description = "What there is: observables, models, coefficients, parameters, and so on.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class)
final class ListCommand implements Callable<Integer> {

    /** As limits are published; those derived from a value and its error have more. */
    private static final MathContext LIMIT_DIGITS = new MathContext(4);

    private enum Kind {
        OBSERVABLES,
        MODELS,
        COEFFICIENTS,
        PARAMETERS,
        MEASUREMENTS,
        FORM_FACTORS,
        FIGURES,
        INPUTS;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description =
                    "observables, models, coefficients, parameters, measurements, form-factors, figures or"
                            + " inputs; without it, how many there are of each.")
    private @Nullable String kind;

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Listing listing = kind == null ? overview() : listing(kind(kind));
        listing.print(output.format(), line.getOut());
        return Kinvis.DONE;
    }

    private static Kind kind(String label) {
        List<Kind> kinds = List.of(Kind.values());
        return kinds.stream()
                .filter(candidate -> candidate.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label, "list", kinds.stream().map(Kind::label).toList()));
    }

    private Listing overview() {
        Listing listing = new Listing("list", "entries");
        for (Kind each : Kind.values()) {
            listing.add(each.label(), String.valueOf(listing(each).size()));
        }
        return listing;
    }

    private Listing listing(Kind wanted) {
        return switch (wanted) {
            case OBSERVABLES -> observables();
            case MODELS -> models();
            case COEFFICIENTS -> coefficients(pointOptions.dark());
            case PARAMETERS -> parameters(pointOptions.inputs());
            case MEASUREMENTS -> measurements();
            case FORM_FACTORS -> formFactors();
            case FIGURES -> figures();
            case INPUTS -> inputSets();
        };
    }

    private static Listing observables() {
        Listing listing = new Listing("observable", "aliases", "unit", "description");
        for (Observable observable : Catalogue.all()) {
            listing.add(
                    observable.name(),
                    String.join(" ", observable.aliases()),
                    observable.unit(),
                    observable.description());
        }
        return listing;
    }

    private static Listing models() {
        Listing listing = new Listing("model", "title", "parameters");
        for (Model model : Models.all()) {
            listing.add(model.name(), model.title(), String.join(" ", model.parameterNames()));
        }
        return listing;
    }

    private static Listing coefficients(Optional<DarkParticle> dark) {
        Listing listing = new Listing("coefficient", "of", "unit", "operator");
        CoefficientNames.all().forEach(name -> listing.add(name, "", "", ""));
        DarkDescription.particles(dark).forEach(p -> DarkDescription.list(p, listing));
        return listing;
    }

    private static Listing parameters(Inputs inputs) {
        Listing listing =
                new Listing("parameter", "value", "uncertainty", "unit", "status", "source");
        for (Parameter parameter : inputs.parameters()) {
            listing.add(
                    parameter.name(),
                    String.valueOf(parameter.value()),
                    uncertainty(parameter.uncertainty()),
                    parameter.unit(),
                    parameter.status().label(),
                    parameter.source().toString());
        }
        return listing;
    }

    static String uncertainty(Uncertainty uncertainty) {
        if (uncertainty.isNone()) {
            return "-";
        }
        return uncertainty.plus() == uncertainty.minus()
                ? String.valueOf(uncertainty.plus())
                : "+" + uncertainty.plus() + " -" + uncertainty.minus();
    }

    private static Listing measurements() {
        Listing listing = new Listing("observable", "entry", "value", "status", "source");
        for (Measurement measurement : MeasurementLibrary.load().all()) {
            listing.add(
                    measurement.observable(),
                    measurement.id(),
                    statement(measurement.statement()),
                    measurement.status().label(),
                    measurement.source().toString());
        }
        return listing;
    }

    static String statement(Statement statement) {
        return switch (statement) {
            case Statement.Value value ->
                    NumberText.withUncertainty(
                                    value.value(),
                                    value.uncertainty().plus(),
                                    value.uncertainty().minus())
                            + (value.kind() == Measurement.Kind.MEASUREMENT
                                    ? ""
                                    : " (" + value.kind().name().toLowerCase(Locale.ROOT) + ")");
            case Statement.Limit limit ->
                    "< "
                            + NumberText.shortest(
                                    new BigDecimal(limit.limit()).round(LIMIT_DIGITS).doubleValue())
                            + " ("
                            + Math.round(100 * limit.confidenceLevel())
                            + "%)";
        };
    }

    private static Listing formFactors() {
        Listing listing = new Listing("transition", "set", "title", "source");
        for (FormFactorSet.Key key : FormFactorSet.all()) {
            FormFactorSet set = FormFactorSet.load(key.transition(), key.name());
            listing.add(key.transition(), key.name(), set.title(), set.source().toString());
        }
        return listing;
    }

    private static Listing figures() {
        Listing listing = new Listing("name", "title");
        Studies.all().forEach(study -> listing.add(study.name(), study.title()));
        return listing;
    }

    private static Listing inputSets() {
        Listing listing = new Listing("inputs", "title", "alpha", "CKM", "B->K", "B->K*");
        for (String name : InputSets.names()) {
            Inputs inputs = InputSets.load(name);
            listing.add(
                    name,
                    inputs.title(),
                    inputs.alphaConvention().label(),
                    inputs.ckmParametrisation().label(),
                    inputs.formFactorSet("B->K"),
                    inputs.formFactorSet("B->K*"));
        }
        return listing;
    }
}
