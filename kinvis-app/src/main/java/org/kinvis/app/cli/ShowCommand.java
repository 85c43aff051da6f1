package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.paper.Studies;
import org.kinvis.app.paper.Study;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.formfactor.FormFactor;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.model.Models;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinvis show}: all about one thing, found by its name. */
@Command(
        name = "show",
        description =
                "All about one thing: an observable, model, coefficient, parameter, form factor or set of"
                        + " them, measurement, input set or figure.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "Examples:",
            "  kinvis show \"BR(B+->Knunu)\" --bibtex",
            "  kinvis show \"f+(B->K)\" --form-factors B->K=FLAG21",
            "  kinvis show CR_bsnumunutau",
            "  kinvis show phi.S_sb",
            "  kinvis show leptoquark-S12",
            "  kinvis show Vcb --inputs flavio-2.7"
        })
final class ShowCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name; `kinvis list` tells what there is.")
    private String name = "";

    @Option(names = "--bibtex", description = "Print the BibTeX entries of the sources alone.")
    private boolean bibtex;

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Description description = description(pointOptions.inputs());
        PrintWriter out = line.getOut();
        if (bibtex) {
            Bibliography bibliography = Bibliography.load();
            description.sources().stream()
                    .distinct()
                    .forEach(key -> out.println(bibliography.bibtex(key) + "\n"));
        } else {
            description.print(output.format(), out);
        }
        return Kinvis.DONE;
    }

    private Description description(Inputs inputs) {
        return Stream.of(
                        observable(inputs),
                        model(inputs),
                        coefficient(inputs),
                        parameter(inputs),
                        formFactor(inputs),
                        formFactorSet(inputs),
                        inputSet(),
                        study(),
                        measurement())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(name, "name", allNames(inputs)));
    }

    private Optional<Description> observable(Inputs inputs) {
        boolean known =
                Catalogue.all().stream()
                        .anyMatch(o -> o.name().equals(name) || o.aliases().contains(name));
        return known
                ? Optional.of(Descriptions.observable(Catalogue.observable(name), inputs))
                : Optional.empty();
    }

    private Optional<Description> model(Inputs inputs) {
        return Models.names().contains(name)
                ? Optional.of(ModelDescription.of(Models.named(name), inputs))
                : Optional.empty();
    }

    private Optional<Description> coefficient(Inputs inputs) {
        return CoefficientNames.all().contains(name)
                ? Optional.of(Descriptions.coefficient(name, inputs))
                : DarkDescription.of(name, pointOptions.dark(), inputs);
    }

    private Optional<Description> parameter(Inputs inputs) {
        if (inputs.has(name)) {
            return Optional.of(Descriptions.parameter(inputs.parameter(name), inputs));
        }
        return InputSets.having(name)
                .map(
                        other ->
                                Descriptions.parameter(other.parameter(name), other)
                                        .field(
                                                "in " + inputs.name(),
                                                "not a parameter of its own; --param "
                                                        + name
                                                        + "=VALUE puts it in place of what follows"
                                                        + " from the others"));
    }

    private Optional<Description> formFactor(Inputs inputs) {
        for (String transition : inputs.transitions()) {
            String end = "(" + transition + ")";
            if (name.endsWith(end)) {
                FormFactorSet set =
                        FormFactorSet.load(transition, inputs.formFactorSet(transition));
                FormFactor which =
                        FormFactor.of(name.substring(0, name.length() - end.length()), set);
                return Optional.of(FormFactorDescription.of(set, which, inputs));
            }
        }
        return Optional.empty();
    }

    private Optional<Description> formFactorSet(Inputs inputs) {
        List<FormFactorSet> sets =
                FormFactorSet.all().stream()
                        .filter(key -> key.name().equals(name))
                        .map(key -> FormFactorSet.load(key.transition(), key.name()))
                        .toList();
        return sets.isEmpty()
                ? Optional.empty()
                : Optional.of(FormFactorDescription.of(sets, inputs));
    }

    private Optional<Description> inputSet() {
        return InputSets.names().contains(name)
                ? Optional.of(Descriptions.inputSet(InputSets.load(name)))
                : Optional.empty();
    }

    private Optional<Description> study() {
        return Studies.all().stream()
                .filter(study -> study.name().equals(name))
                .map(Descriptions::study)
                .findFirst();
    }

    private Optional<Description> measurement() {
        var entries =
                MeasurementLibrary.load().all().stream().filter(m -> m.id().equals(name)).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Descriptions.measurements(name, entries));
    }

    private List<String> allNames(Inputs inputs) {
        List<String> names = new ArrayList<>();
        Catalogue.all().stream().map(Observable::name).forEach(names::add);
        names.addAll(Models.names());
        names.addAll(CoefficientNames.all());
        DarkDescription.particles(pointOptions.dark())
                .forEach(particle -> names.addAll(particle.coefficientNames()));
        inputs.parameters().forEach(parameter -> names.add(parameter.name()));
        for (FormFactorSet.Key key : FormFactorSet.all()) {
            names.add(key.name());
            FormFactorSet set = FormFactorSet.load(key.transition(), key.name());
            FormFactor.of(set).forEach(f -> names.add(f.symbol() + "(" + key.transition() + ")"));
        }
        names.addAll(InputSets.names());
        Studies.all().stream().map(Study::name).forEach(names::add);
        MeasurementLibrary.load().all().forEach(m -> names.add(m.id()));
        return names.stream().distinct().toList();
    }
}
