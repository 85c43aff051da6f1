package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.HorizontalLine;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Points;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.paper.Discrimination.Separation;
import org.kinvis.inference.reinterpretation.LuminosityProjection.Simulation;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Version;

/** §4: "future measurements of the missing energy spectrum can discriminate between some of these possibilities". */
final class DiscriminationStudy implements Study {

    private static final double LARGEST = 16;
    private static final double FIRST_LUMINOSITY = 0.3;
    private static final double LAST_LUMINOSITY = 60;
    private static final double EVIDENCE = 3;
    private static final double DISCOVERY = 5;
    private static final double BOLD = 1.2;
    private static final double THIN = 0.6;
    private static final double DOT = 4;

    @Override
    public String name() {
        return "light-discrimination";
    }

    @Override
    public String title() {
        return "Section 4: telling scalar, vector and two-body signals apart with more data";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        QuotedNumbers quoted = QuotedNumbers.load();
        double published = quoted.get("luminosity 2023").value();
        List<Double> luminosities =
                List.of(
                        published,
                        quoted.get("luminosity soon").value(),
                        quoted.get("luminosity next").value(),
                        quoted.get("luminosity goal").value());
        List<Separation> all =
                new Discrimination(InputSets.load("paper"), published).separations(luminosities);
        Panel[] panels =
                Arrays.stream(LightSignal.values())
                        .map(truth -> panel(truth, all))
                        .toArray(Panel[]::new);
        List<String> files =
                output.figure(
                        Figure.row(panels).title("Separation of light signals"),
                        "light-discrimination");
        files.add(output.text("light-discrimination.csv", csv(all)));
        List<Entry> entries = new ArrayList<>();
        for (LightSignal truth : LightSignal.values()) {
            for (Optional<LightSignal> alternative : alternatives(truth)) {
                entries.add(entry(truth, alternative, all).withFiles(files));
            }
        }
        return entries;
    }

    private static List<Optional<LightSignal>> alternatives(LightSignal truth) {
        List<Optional<LightSignal>> alternatives = new ArrayList<>();
        for (LightSignal signal : LightSignal.values()) {
            if (signal != truth) {
                alternatives.add(Optional.of(signal));
            }
        }
        alternatives.add(Optional.empty());
        return alternatives;
    }

    private static String label(Optional<LightSignal> alternative) {
        return alternative.map(LightSignal::label).orElse("Standard Model");
    }

    private static List<Separation> of(
            LightSignal truth,
            Optional<LightSignal> alternative,
            Simulation simulation,
            List<Separation> all) {
        return all.stream()
                .filter(s -> s.truth() == truth && s.simulation() == simulation)
                .filter(s -> s.alternative().equals(alternative))
                .toList();
    }

    private static Panel panel(LightSignal truth, List<Separation> all) {
        Panel panel =
                Panel.of(
                                Axis.logarithmic("luminosity [ab$^{-1}$]")
                                        .range(FIRST_LUMINOSITY, LAST_LUMINOSITY),
                                Axis.linear("$\\sqrt{-2\\Delta\\ln L}$, expected")
                                        .range(0, LARGEST))
                        .title("if true: " + truth.label())
                        .aspect(Aspect.heightOverWidth(1))
                        .legend(Legend.BELOW)
                        .add(level(EVIDENCE))
                        .add(level(DISCOVERY));
        for (Optional<LightSignal> alternative : alternatives(truth)) {
            Colour colour = colour(alternative);
            for (Simulation simulation : Simulation.values()) {
                boolean growing = simulation == Simulation.GROWING;
                List<Separation> some = of(truth, alternative, simulation, all);
                double[] x = some.stream().mapToDouble(Separation::luminosity).toArray();
                double[] y = some.stream().mapToDouble(Separation::sigmas).toArray();
                Stroke stroke = Stroke.of(colour).width(BOLD);
                Line line = Line.of(x, y).stroke(growing ? stroke : stroke.dash(Dash.DASHED));
                panel =
                        panel.add(growing ? line.label("against " + label(alternative)) : line)
                                .add(Points.of(x, y).colour(colour).size(DOT));
            }
        }
        return panel.add(
                Line.between(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                        .stroke(Stroke.of(Colour.GREY).width(BOLD).dash(Dash.DASHED))
                        .label("simulated samples as published"));
    }

    private static HorizontalLine level(double sigmas) {
        return HorizontalLine.at(sigmas)
                .stroke(Stroke.of(Colour.GREY).width(THIN).dash(Dash.DOTTED));
    }

    private static Colour colour(Optional<LightSignal> alternative) {
        return alternative
                .map(
                        signal ->
                                switch (signal) {
                                    case SCALAR -> Colour.BLUE;
                                    case VECTOR -> Colour.RED;
                                    case TWO_BODY -> Colour.GREEN;
                                })
                .orElse(Colour.BLACK);
    }

    private static Entry entry(
            LightSignal truth, Optional<LightSignal> alternative, List<Separation> all) {
        List<Separation> growing = of(truth, alternative, Simulation.GROWING, all);
        List<Separation> published = of(truth, alternative, Simulation.AS_PUBLISHED, all);
        return Entry.statement(
                "sec4-"
                        + truth.id()
                        + "-"
                        + alternative.map(LightSignal::id).orElse("standard-model"),
                "expected separation from %s if the truth is the best-fit %s, at %s /ab"
                        .formatted(label(alternative), truth.label(), luminosities(growing)),
                "future spectra can discriminate between some of these possibilities",
                "%s sigma; with simulated samples as published %s"
                        .formatted(sigmas(growing), sigmas(published)),
                growing.getLast().sigmas() >= EVIDENCE,
                reason(growing)
                        + "Yields and shifts scale with the luminosity, relative systematic"
                        + " uncertainties stay; simulated samples grow with the data, or not. Selection and backgrounds as published;"
                        + " mass and rate of the alternative are free");
    }

    private static String reason(List<Separation> growing) {
        return growing.getLast().sigmas() >= EVIDENCE
                ? "3 sigma or more at the last luminosity. "
                : "below 3 sigma at the last luminosity: in three ranges of q2_rec another mass takes the place of another shape. ";
    }

    private static String luminosities(List<Separation> some) {
        return some.stream()
                .map(s -> String.format(Locale.ROOT, "%.3g", s.luminosity()))
                .collect(Collectors.joining(", "));
    }

    private static String sigmas(List<Separation> some) {
        return some.stream()
                .map(s -> String.format(Locale.ROOT, "%.1f", s.sigmas()))
                .collect(Collectors.joining(", "));
    }

    private static String csv(List<Separation> all) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append(
                        ", inputs paper; Asimov data of the truth at its best fit; luminosity in ab^-1; rise = Delta(-2 ln L)\n")
                .append("truth,alternative,luminosity,simulated samples,rise\n");
        for (Separation s : all) {
            csv.append(s.truth().label())
                    .append(',')
                    .append(label(s.alternative()))
                    .append(',')
                    .append(s.luminosity())
                    .append(',')
                    .append(s.simulation() == Simulation.GROWING ? "growing" : "as published")
                    .append(',')
                    .append(s.rise())
                    .append('\n');
        }
        return csv.toString();
    }
}
