package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.formfactor.FormFactor;
import org.kinvis.physics.formfactor.FormFactorBand;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.TheoryEnsemble;

/** Each form factor against q², every set of the library with its band. The paper does not show them. */
final class FormFactorStudy implements Study {

    private static final int STEPS = 100;
    private static final double COMPATIBLE = 3;
    private static final double OPACITY = 0.25;
    private static final List<Colour> COLOURS =
            List.of(Colour.BLUE, Colour.ORANGE, Colour.GREEN, Colour.PURPLE);

    @Override
    public String name() {
        return "form-factors";
    }

    @Override
    public String title() {
        return "Form factors of B -> K and B -> K* against q2, all sets with bands";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Inputs inputs = InputSets.load("default");
        List<Entry> entries = new ArrayList<>();
        entries.add(study(output, inputs, Mode.B_PLUS_TO_K, "form-factors-BK", "f"));
        entries.add(study(output, inputs, Mode.B_ZERO_TO_K_STAR, "form-factors-BKstar", "VA"));
        entries.add(
                study(output, inputs, Mode.B_ZERO_TO_K_STAR, "form-factors-BKstar-tensor", "T"));
        return entries;
    }

    /** One row of panels: the form factors whose symbol begins with one of the letters. */
    private static Entry study(
            StudyOutput output, Inputs inputs, Mode mode, String name, String letters)
            throws IOException {
        List<FormFactorSet> sets =
                FormFactorSet.all().stream()
                        .filter(key -> key.transition().equals(mode.transition()))
                        .map(key -> FormFactorSet.load(key.transition(), key.name()))
                        .toList();
        List<Double> q2 = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            q2.add(mode.largestQSquared(inputs) * i / STEPS);
        }
        StringBuilder csv =
                new StringBuilder("# Form factors with one standard deviation; q2 in GeV^2\n")
                        .append("set,form_factor,q2,central,sigma\n");
        List<Panel> panels = new ArrayList<>();
        double farthest = 0;
        for (FormFactor which : FormFactor.of(sets.getFirst())) {
            if (letters.indexOf(which.symbol().charAt(0)) < 0) {
                continue;
            }
            Panel panel =
                    Panel.of(
                                    Axis.linear("$q^2$ [GeV$^2$]").range(0, q2.getLast()),
                                    Axis.linear(which.tex() + "(q^2)"))
                            .aspect(Aspect.heightOverWidth(1));
            List<FormFactorBand> bands = new ArrayList<>();
            for (FormFactorSet set : sets) {
                FormFactorBand band =
                        FormFactorBand.of(
                                set,
                                which,
                                inputs,
                                q2,
                                TheoryEnsemble.DEFAULT_SIZE,
                                TheoryEnsemble.DEFAULT_SEED);
                Colour colour = COLOURS.get(sets.indexOf(set));
                panel = add(panel, band, colour, set.name());
                for (FormFactorBand.Point p : band.points()) {
                    csv.append(
                            "%s,%s,%s,%s,%s\n"
                                    .formatted(
                                            set.name(),
                                            which.symbol(),
                                            p.q2(),
                                            p.central(),
                                            p.sigma()));
                }
                for (FormFactorBand other : bands) {
                    farthest = Math.max(farthest, distance(band, other));
                }
                bands.add(band);
            }
            panels.add(panels.isEmpty() ? panel : panel.legend(Legend.NONE));
        }
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.row(panels.toArray(Panel[]::new))
                                        .title("Form factors of " + mode.transition()),
                                name));
        files.add(output.text(name + ".csv", csv.toString()));
        return Entry.statement(
                        name,
                        "form factors of "
                                + mode.transition()
                                + ": "
                                + String.join(
                                        ", ", sets.stream().map(FormFactorSet::name).toList()),
                        "not shown",
                        "largest distance between two sets: %.1f standard deviations"
                                .formatted(farthest),
                        farthest < COMPATIBLE,
                        ("the sets agree with each other within %.0f standard deviations at every q2, errors in"
                                        + " quadrature; bands are one standard deviation from %d replicas")
                                .formatted(COMPATIBLE, TheoryEnsemble.DEFAULT_SIZE))
                .withFiles(files);
    }

    private static Panel add(Panel panel, FormFactorBand band, Colour colour, String label) {
        double[] q2 = band.points().stream().mapToDouble(FormFactorBand.Point::q2).toArray();
        double[] central =
                band.points().stream().mapToDouble(FormFactorBand.Point::central).toArray();
        double[] low = band.points().stream().mapToDouble(p -> p.central() - p.sigma()).toArray();
        double[] high = band.points().stream().mapToDouble(p -> p.central() + p.sigma()).toArray();
        return panel.add(Band.of(q2, low, high).colour(colour.opacity(OPACITY)).label(label))
                .add(Line.of(q2, central).stroke(Stroke.of(colour).width(0.9)).label(label));
    }

    /** The largest difference of two bands in units of their errors in quadrature. */
    private static double distance(FormFactorBand first, FormFactorBand second) {
        double largest = 0;
        for (int i = 0; i < first.points().size(); i++) {
            FormFactorBand.Point a = first.points().get(i);
            FormFactorBand.Point b = second.points().get(i);
            double sigma = Math.hypot(a.sigma(), b.sigma());
            largest = Math.max(largest, Math.abs(a.central() - b.central()) / sigma);
        }
        return largest;
    }
}
