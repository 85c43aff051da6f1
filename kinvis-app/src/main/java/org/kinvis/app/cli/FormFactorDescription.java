package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.format.NumberText;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.formfactor.FormFactor;
import org.kinvis.physics.formfactor.FormFactorBand;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.TheoryEnsemble;

/** What {@code kinvis show} says of form factors. */
final class FormFactorDescription {

    private static final double STEP = 2;

    /** In the small phase space of a kaon. */
    private static final int FEWEST_STEPS = 8;

    private FormFactorDescription() {}

    /** Values and band of one form factor against q². */
    static Description of(FormFactorSet set, FormFactor which, Inputs inputs) {
        Description description =
                header(set).field("form factor", which.symbol() + "(" + set.transition() + ")");
        Listing table = new Listing("q2 [GeV^2]", "value", "uncertainty", "low", "high");
        FormFactorBand band =
                FormFactorBand.of(
                        set,
                        which,
                        inputs,
                        grid(set, inputs),
                        TheoryEnsemble.DEFAULT_SIZE,
                        TheoryEnsemble.DEFAULT_SEED);
        for (FormFactorBand.Point point : band.points()) {
            table.add(
                    NumberText.rounded(point.q2(), 4),
                    NumberText.rounded(point.central(), 6),
                    NumberText.rounded(point.sigma(), 2),
                    NumberText.rounded(point.central() - point.sigma(), 5),
                    NumberText.rounded(point.central() + point.sigma(), 5));
        }
        return description.listing(table);
    }

    private static List<Double> grid(FormFactorSet set, Inputs inputs) {
        double end = 0;
        for (HadronicMode mode : HadronicMode.values()) {
            if (mode.transition().equals(set.transition())) {
                end = Math.max(end, mode.largestQSquared(inputs));
            }
        }
        List<Double> grid = new ArrayList<>();
        double step = Math.min(STEP, end / FEWEST_STEPS);
        for (int i = 0; i * step < end; i++) {
            double q2 = i * step;
            grid.add(q2);
        }
        grid.add(end);
        return grid;
    }

    /** All sets of one name, with their parameters. */
    static Description of(List<FormFactorSet> sets, Inputs inputs) {
        Description description = header(sets.getFirst());
        Listing table = new Listing("transition", "parameter", "value", "uncertainty");
        for (FormFactorSet set : sets) {
            description.source(set.source().key());
            for (int i = 0; i < set.parameterNames().size(); i++) {
                table.add(
                        set.transition(),
                        set.parameterNames().get(i),
                        String.valueOf(set.central(i)),
                        NumberText.rounded(set.uncertainty(i), 3));
            }
        }
        return description
                .field(
                        "used by",
                        sets.stream()
                                .filter(s -> inputs.formFactorSet(s.transition()).equals(s.name()))
                                .map(s -> "inputs " + inputs.name() + " for " + s.transition())
                                .toList())
                .listing(table);
    }

    private static Description header(FormFactorSet set) {
        Description description =
                new Description()
                        .field("set", set.name())
                        .field("what", set.title())
                        .field(
                                "source",
                                Bibliography.load().line(set.source().key())
                                        + ", "
                                        + set.source().where())
                        .field("status", set.status().label())
                        .field("note", set.note().strip())
                        .source(set.source().key());
        set.replicas(TheoryEnsemble.DEFAULT_SEED)
                .notice()
                .ifPresent(notice -> description.field("covariance", notice));
        return description;
    }
}
