package org.kinvis.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinvis.app.paper.Study;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/** What {@code kinvis show} says of each kind of thing. */
final class Descriptions {

    /** What observables with dark particles are computed for to see which inputs they read. */
    private static final DarkParticle SOME_PARTICLE =
            new DarkParticle("X", DarkSpin.ZERO, 0, false);

    private static final double SOMEWHERE = 5;
    private static final double SOME_RELIC_MASS = 0.6;

    private Descriptions() {}

    static Description observable(Observable observable, Inputs inputs) {
        Bibliography bibliography = Bibliography.load();
        Set<String> read = read(observable, inputs);
        Optional<FormFactorSet> set =
                observable
                        .definition()
                        .mode()
                        .map(Mode::transition)
                        .map(t -> FormFactorSet.load(t, inputs.formFactorSet(t)));
        Description description =
                new Description()
                        .field("observable", observable.name())
                        .field("aliases", String.join(", ", observable.aliases()))
                        .field("tex", observable.tex())
                        .field("unit", observable.unit())
                        .field("what", observable.description())
                        .field("formula", List.of(observable.formula().split("; ", -1)))
                        .field(
                                "sources",
                                observable.references().stream()
                                        .map(c -> line(bibliography, c))
                                        .toList())
                        .field(
                                "form factors",
                                set.map(
                                                s ->
                                                        s.name()
                                                                + " ("
                                                                + s.transition()
                                                                + "): "
                                                                + line(bibliography, s.source()))
                                        .orElse(""))
                        .field("inputs", inputs.name() + ": " + inputs.title());
        observable.references().forEach(citation -> description.source(citation.key()));
        set.ifPresent(s -> description.source(s.source().key()));
        Listing table = new Listing("depends on", "value", "uncertainty", "unit", "source");
        for (String name : read) {
            Parameter parameter = inputs.parameter(name);
            table.add(
                    name,
                    String.valueOf(parameter.value()),
                    ListCommand.uncertainty(parameter.uncertainty()),
                    parameter.unit(),
                    parameter.source().toString());
            description.source(parameter.source().key());
        }
        return description.listing(table);
    }

    /**
     * The parameters that are read when the observable is computed, the tree-level τ included,
     * lepton-number violation not.
     */
    private static Set<String> read(Observable observable, Inputs inputs) {
        Set<String> read = new LinkedHashSet<>();
        Range range =
                observable.kind() == Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION
                        ? new Range.Point(SOMEWHERE)
                        : new Range.Total();
        observable.quantity(
                Theory.central(inputs.tracedBy(read::add)),
                range,
                Contributions.withTreeLevelTau().with(someParticle(observable)));
        return read;
    }

    private static DarkParticle someParticle(Observable observable) {
        return observable.kind() == Observable.Kind.RELIC_DENSITY
                ? SOME_PARTICLE.withMass(SOME_RELIC_MASS)
                : SOME_PARTICLE;
    }

    private static String line(Bibliography bibliography, Citation citation) {
        return bibliography.line(citation.key())
                + (citation.where().isEmpty() ? "" : ", " + citation.where());
    }

    static Description coefficient(String name, Inputs inputs) {
        for (NeutrinoOperators operator : NeutrinoOperators.values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    if (operator.coefficient(created, annihilated).name().equals(name)) {
                        return neutrino(operator, created, annihilated, inputs);
                    }
                }
            }
        }
        return KaonDescription.of(name, inputs)
                .or(() -> ChargedLeptonDescription.of(name, inputs))
                .or(() -> HeavyEffects.named(name).map(Descriptions::heavy))
                .orElseGet(() -> EosDescription.of(name, inputs));
    }

    private static Description heavy(HeavyEffects effect) {
        return new Description()
                .field("coefficient", effect.coefficient().name())
                .field("operator", effect.operatorTex())
                .field("unit", effect.unit())
                .field("hamiltonian", effect.meaning())
                .field("SM", "0")
                .source("Valencia:2025corfu");
    }

    private static Description neutrino(
            NeutrinoOperators operator, Flavour created, Flavour annihilated, Inputs inputs) {
        boolean standardModel = operator == NeutrinoOperators.CL && created == annihilated;
        return new Description()
                .field("coefficient", operator.coefficient(created, annihilated).name())
                .field("tex", operator.tex(created, annihilated))
                .field("operator", operator.operatorTex(created, annihilated))
                .field(
                        "hamiltonian",
                        "H = -(4 GF/sqrt2) Vtb Vts* (e^2/16 pi^2) C O + h.c. (paper, Eqs. 5-6)")
                .field(
                        "flavours",
                        "nu_"
                                + created.label()
                                + " is created, the second flavour of the name; nubar_"
                                + annihilated.label()
                                + " comes with it")
                .field(
                        "SM",
                        standardModel
                                ? "C_SM = %.6f adds to it (inputs %s)"
                                        .formatted(
                                                StandardModelNeutrino.coefficient(inputs),
                                                inputs.name())
                                : "0")
                .field(
                        "alpha",
                        inputs.alphaConvention().parameter()
                                + " = "
                                + inputs.alpha()
                                + "; only alpha C is independent of the scale")
                .source("Valencia:2025corfu")
                .source("Aebischer:2017ugx");
    }

    static Description parameter(Parameter parameter, Inputs inputs) {
        return new Description()
                .field("parameter", parameter.name())
                .field("tex", parameter.tex())
                .field("value", (parameter.value() + " " + parameter.unit()).replaceAll(" 1$", ""))
                .field("uncertainty", ListCommand.uncertainty(parameter.uncertainty()))
                .field("inputs", inputs.name() + ": " + inputs.title())
                .field(
                        "correlated",
                        inputs.correlations().stream()
                                .filter(c -> c.parameters().contains(parameter.name()))
                                .map(c -> "with " + c.parameters())
                                .toList())
                .field("source", source(parameter.source()))
                .field("status", parameter.status().label())
                .field("note", parameter.note())
                .source(parameter.source().key());
    }

    private static String source(Citation citation) {
        return citation.key().isEmpty() ? "" : line(Bibliography.load(), citation);
    }

    static Description inputSet(Inputs inputs) {
        Description description =
                new Description()
                        .field("inputs", inputs.name())
                        .field("for", inputs.title())
                        .field(
                                "alpha",
                                "coefficients belong to " + inputs.alphaConvention().parameter())
                        .field("CKM", inputs.ckmParametrisation().label())
                        .field(
                                "form factors",
                                inputs.transitions().stream()
                                        .sorted()
                                        .map(t -> t + " " + inputs.formFactorSet(t))
                                        .toList());
        Listing table = new Listing("parameter", "value", "uncertainty", "unit", "source");
        for (Parameter parameter : inputs.parameters()) {
            table.add(
                    parameter.name(),
                    String.valueOf(parameter.value()),
                    ListCommand.uncertainty(parameter.uncertainty()),
                    parameter.unit(),
                    parameter.source().toString());
            description.source(parameter.source().key());
        }
        return description.listing(table);
    }

    static Description study(Study study) {
        return new Description()
                .field("study", study.name())
                .field("what", study.title())
                .field("run", "kinvis reproduce " + study.name())
                .source("Valencia:2025corfu");
    }

    static Description measurements(String id, List<Measurement> entries) {
        Description description = new Description().field("entry", id);
        Listing table = new Listing("observable", "value", "status", "source", "note");
        for (Measurement m : entries) {
            table.add(
                    m.observable(),
                    ListCommand.statement(m.statement()),
                    m.status().label(),
                    m.source().toString(),
                    m.note());
            description.source(m.source().key());
        }
        return description.listing(table);
    }
}
