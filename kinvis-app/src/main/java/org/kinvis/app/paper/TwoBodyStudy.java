package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.HorizontalLine;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.VerticalBand;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Version;

/**
 * B⁺ → K⁺X with one invisible particle X on top of the Standard Model, in Belle II's public likelihood: branching fraction and −2 ln L against
 * the mass of X, beside the published reading of the same data (Gartner:2026bkx).
 */
final class TwoBodyStudy implements Study {

    private static final String FILE = "two-body";
    private static final double STEP = 0.025;
    private static final double LEVEL = 0.9;
    private static final double UNIT = 1e-6;
    private static final double STAR = 8;

    /** Two-sided. */
    private static final double THREE_SIGMA = SignalFit.pValue(9, 1);

    private static final double PALE = 0.4;

    /**
     * The fit at a mass.
     *
     * @param mass of X in GeV
     * @param best the branching fraction
     * @param low where −2 ln L is 1 above its minimum at this mass
     * @param high the other end
     * @param limit CLs, 90 %
     * @param gain −2 ln L below the Standard Model alone
     */
    private record Row(
            double mass, double best, double low, double high, double limit, double gain) {

        static Row of(double mass, SignalFit fit, double standardModel) {
            SignalFit.Interval interval = fit.interval(0, 1);
            return new Row(
                    mass,
                    fit.best(0),
                    interval.low(),
                    interval.high(),
                    fit.upperLimit(0, LEVEL),
                    standardModel - fit.twiceNegative());
        }
    }

    @Override
    public String name() {
        return FILE;
    }

    @Override
    public String title() {
        return "B+ -> K+ X with one invisible particle in the likelihood of Belle II";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Recast recast = LightLikelihood.published(InputSets.load("paper"));
        QuotedNumbers quoted = QuotedNumbers.load();
        LightLikelihood likelihood = new LightLikelihood(recast, LightSignal.TWO_BODY);
        double standardModel = recast.standardModel().twiceNegative();
        int last = (int) Math.round(LightSignal.TWO_BODY.largestMass() / STEP);
        List<Row> rows =
                IntStream.rangeClosed(0, last)
                        .parallel()
                        .mapToObj(i -> i * STEP)
                        .map(mass -> Row.of(mass, recast.line(mass), standardModel))
                        .toList();
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.row(
                                                rates(rows, likelihood, quoted),
                                                gains(rows, likelihood, quoted))
                                        .title("B+ -> K+ X"),
                                FILE));
        files.add(output.text(FILE + ".csv", csv(rows)));
        return List.of(
                mass(likelihood, quoted).withFiles(files),
                rate(likelihood, quoted).withFiles(files),
                preference(likelihood, quoted).withFiles(files));
    }

    private static double[] column(List<Row> rows, ToDoubleFunction<Row> of) {
        return rows.stream().mapToDouble(of).toArray();
    }

    private static Panel rates(List<Row> rows, LightLikelihood likelihood, QuotedNumbers quoted) {
        double[] mass = column(rows, Row::mass);
        QuotedNumbers.Quoted published = quoted.get("two-body BR");
        LightSignal.Best best = likelihood.best();
        return Panel.of(
                        Axis.linear("$m_X$ [GeV]").range(0, LightSignal.TWO_BODY.largestMass()),
                        Axis.linear("$\\mathcal{B}(B^+\\to K^+X)$ [$10^{-6}$]").range(0, 20))
                .legend(Legend.BELOW)
                .add(
                        Band.of(
                                        mass,
                                        column(rows, row -> row.low / UNIT),
                                        column(rows, row -> row.high / UNIT))
                                .colour(Colour.BLUE.opacity(PALE))
                                .label("68$\\,\\%$ at each mass"))
                .add(
                        Line.of(mass, column(rows, row -> row.best / UNIT))
                                .colour(Colour.BLUE)
                                .label("best fit at each mass"))
                .add(
                        Line.of(mass, column(rows, row -> row.limit / UNIT))
                                .colour(Colour.BLACK)
                                .label("90$\\,\\%$ upper limit"))
                .add(
                        Line.between(
                                        quoted.get("two-body mass").value(),
                                        (published.value() - published.uncertainty().minus())
                                                / UNIT,
                                        quoted.get("two-body mass").value(),
                                        (published.value() + published.uncertainty().plus()) / UNIT)
                                .colour(Colour.RED)
                                .label("published mode and 68$\\,\\%$"))
                .add(
                        Marker.at(best.mass(), best.fit().best(0) / UNIT)
                                .size(STAR)
                                .label("best fit"));
    }

    private static Panel gains(List<Row> rows, LightLikelihood likelihood, QuotedNumbers quoted) {
        QuotedNumbers.Quoted published = quoted.get("two-body mass");
        LightSignal.Best best = likelihood.best();
        return Panel.of(
                        Axis.linear("$m_X$ [GeV]").range(0, LightSignal.TWO_BODY.largestMass()),
                        Axis.linear("$-2\\ln L$ above the Standard Model").range(-16, 2))
                .legend(Legend.BELOW)
                .add(
                        VerticalBand.between(
                                        published.value() - published.uncertainty().minus(),
                                        published.value() + published.uncertainty().plus())
                                .colour(Colour.RED.opacity(PALE))
                                .label("published 68$\\,\\%$"))
                .add(HorizontalLine.at(0))
                .add(
                        Line.of(column(rows, Row::mass), column(rows, row -> -row.gain))
                                .colour(Colour.BLUE)
                                .label("rate at its best"))
                .add(Marker.at(best.mass(), -likelihood.preference()).size(STAR).label("best fit"));
    }

    private static Entry mass(LightLikelihood likelihood, QuotedNumbers quoted) {
        QuotedNumbers.Quoted published = quoted.get("two-body mass");
        LightLikelihood.Masses masses = likelihood.masses(1);
        double low = masses.low().orElse(0);
        double high = masses.high().orElse(LightSignal.TWO_BODY.largestMass());
        double best = likelihood.best().mass();
        return Entry.statement(
                "two-body-mass",
                "mass of X, rate at its best, in GeV",
                "%s +%s -%s"
                        .formatted(
                                published.value(),
                                published.uncertainty().plus(),
                                published.uncertainty().minus()),
                "%.2f +%.2f -%.2f".formatted(best, high - best, best - low),
                low < published.value() && published.value() < high,
                "published: mode and interval of a posterior with flat priors in mass and rate; here the"
                        + " profile, where -2 ln L rises by 1");
    }

    private static Entry rate(LightLikelihood likelihood, QuotedNumbers quoted) {
        QuotedNumbers.Quoted published = quoted.get("two-body BR");
        SignalFit fit = likelihood.best().fit();
        SignalFit.Interval interval = fit.interval(0, 1);
        double best = fit.best(0);
        return Entry.statement(
                "two-body-rate",
                "BR(B+ -> K+ X) in 1e-6",
                "%.1f +%.1f -%.1f"
                        .formatted(
                                published.value() / UNIT,
                                published.uncertainty().plus() / UNIT,
                                published.uncertainty().minus() / UNIT),
                "%.1f +%.1f -%.1f"
                        .formatted(
                                best / UNIT,
                                (interval.high() - best) / UNIT,
                                (best - interval.low()) / UNIT),
                interval.low() < published.value() && published.value() < interval.high(),
                "at the best mass, neutrinos of the Standard Model at mu = 1; the published form-factor nuisances"
                        + " are kept");
    }

    private static Entry preference(LightLikelihood likelihood, QuotedNumbers quoted) {
        QuotedNumbers.Quoted published = quoted.get("two-body significance");
        double gain = likelihood.preference();
        double local = Math.sqrt(gain);
        double p = SignalFit.pValue(gain, 2);
        return Entry.statement(
                "two-body-significance",
                "preference over the Standard Model alone, in standard deviations",
                "%.1f".formatted(published.value()),
                "%.2f local (-2 ln L lower by %.2f); p = %.1e with two free parameters"
                        .formatted(local, gain, p),
                p < THREE_SIGMA,
                "agreement: at least three standard deviations (two-sided) with mass and rate free, as published; local: one"
                        + " degree of freedom at the best mass");
    }

    private static String csv(List<Row> rows) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append(
                        ", inputs paper; m_X in GeV; BR(B+ -> K+ X) with its 68 % interval and 90 % CLs limit; gain = -2 ln L below the Standard Model\n")
                .append("m_X,BR,low,high,limit,gain\n");
        for (Row row : rows) {
            csv.append(
                            String.join(
                                    ",",
                                    Arrays.stream(
                                                    new double[] {
                                                        row.mass, row.best, row.low, row.high,
                                                        row.limit, row.gain
                                                    })
                                            .mapToObj(String::valueOf)
                                            .toList()))
                    .append('\n');
        }
        return csv.toString();
    }
}
