package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.HorizontalLine;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.VerticalBand;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Version;

/** §2.4: how far a Z' with a light right-handed neutrino can raise R_K = R_K* against B_s mixing. */
final class ZPrimeStudy implements Study {

    private static final int CURVE_POINTS = 201;
    private static final double LARGEST_DELTA = 0.4;
    private static final double LARGEST_R = 5;
    private static final double LARGEST_FACTOR = 30;
    private static final double THIN = 0.6;
    private static final double BOLD = 1.2;
    private static final double PALE = 0.35;

    @Override
    public String name() {
        return "sec2.4";
    }

    @Override
    public String title() {
        return "Section 2.4: a Z' with a light right-handed neutrino against B_s mixing";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        PaperNumbers paper = PaperNumbers.load();
        QuotedNumbers quoted = QuotedNumbers.load();
        Figure2Windows windows = Figure2Windows.of(paper);
        ZPrimePoint.Family family = family("paper", quoted);
        List<ZPrimePoint> curve = new ArrayList<>();
        for (int i = 0; i < CURVE_POINTS; i++) {
            curve.add(family.at(LARGEST_DELTA * i / (CURVE_POINTS - 1)));
        }
        double allowed = ZPrimeEntries.largestDelta(quoted);
        Panel ratios = ratios(curve, windows, allowed);
        Panel tauPairs = tauPairs(curve, quoted.get("zprime Bs->tautau").value(), allowed);
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.row(ratios, tauPairs)
                                        .title("A Z' with a light right-handed neutrino"),
                                "sec2.4-zprime"));
        files.add(output.text("sec2.4-zprime.csv", csv(curve)));
        return new ZPrimeEntries(family, family("default", quoted), windows, paper, quoted)
                .entries(curve).stream().map(entry -> entry.withFiles(files)).toList();
    }

    /** The Z' of an input set with the largest coupling of the neutrino. */
    static ZPrimePoint.Family family(String inputs, QuotedNumbers quoted) {
        return new ZPrimePoint.Family(
                NeutrinoRatios.of(InputSets.load(inputs)), quoted.get("g_nu v/M").value());
    }

    private static Panel ratios(List<ZPrimePoint> curve, Figure2Windows windows, double allowed) {
        Stroke solid = Stroke.of(Colour.BLACK).width(THIN);
        Stroke dashed = solid.dash(Dash.DASHED);
        Stroke limit = Stroke.of(Colour.RED).width(THIN).dash(Dash.DASHED);
        String average = "new average, $1\\sigma$";
        String limits = "limits on $R_{K^*}^{\\nu\\nu}$";
        Panel panel =
                axes(Axis.linear("R_K^{\\nu\\nu}=R_{K^*}^{\\nu\\nu}").range(0, LARGEST_R))
                        .add(excluded(allowed))
                        .add(
                                HorizontalLine.at(windows.newLow())
                                        .stroke(solid)
                                        .label("new $1\\sigma$ range of $R_K^{\\nu\\nu}$ begins"))
                        .add(HorizontalLine.at(windows.averageLow()).stroke(dashed).label(average))
                        .add(HorizontalLine.at(windows.averageHigh()).stroke(dashed).label(average))
                        .add(HorizontalLine.at(windows.looseLimit()).stroke(limit).label(limits))
                        .add(HorizontalLine.at(windows.tightLimit()).stroke(limit).label(limits));
        return panel.add(line(curve, ZPrimePoint::rK, Colour.PURPLE).label("$Z'$, $g_\\nu/M=1/v$"));
    }

    private static Panel tauPairs(List<ZPrimePoint> curve, double quoted, double allowed) {
        return axes(Axis.linear("\\mathcal{B}(B_s\\to\\tau\\tau)/\\mathrm{SM}")
                        .range(0, LARGEST_FACTOR))
                .add(excluded(allowed))
                .add(
                        HorizontalLine.at(quoted)
                                .stroke(Stroke.of(Colour.BLACK).width(THIN).dash(Dash.DASHED))
                                .label("up to six (He, Valencia 2021)"))
                .add(
                        line(curve, ZPrimePoint::bsAdding, Colour.PURPLE)
                                .label("$\\tau_R$ partner, adding"))
                .add(
                        line(curve, ZPrimePoint::bsCancelling, Colour.ORANGE)
                                .label("$\\tau_R$ partner, cancelling"));
    }

    private static Panel axes(Axis y) {
        return Panel.of(
                        Axis.linear("|\\Delta|=|M_{12}^{Z'}/M_{12}^\\mathrm{SM}|")
                                .range(0, LARGEST_DELTA),
                        y)
                .aspect(Aspect.heightOverWidth(0.85))
                .legend(Legend.BELOW);
    }

    private static VerticalBand excluded(double allowed) {
        return VerticalBand.between(allowed, LARGEST_DELTA)
                .colour(Colour.GREY.opacity(PALE))
                .label("$\\Delta M_s$, excluded at $2\\sigma$");
    }

    private static Line line(
            List<ZPrimePoint> curve, ToDoubleFunction<ZPrimePoint> y, Colour colour) {
        return Line.of(
                        curve.stream().mapToDouble(ZPrimePoint::delta).toArray(),
                        curve.stream().mapToDouble(y).toArray())
                .stroke(Stroke.of(colour).width(BOLD));
    }

    private static String csv(List<ZPrimePoint> curve) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append(
                        ", inputs paper; Z' with g_nu/M = 1/v, M = 1 TeV in the running of the mixing operator\n")
                .append("|Delta|,|CRp_bsnutaunutau|,R_K,R_K*,Bs->tautau/SM adding,cancelling\n");
        for (ZPrimePoint p : curve) {
            csv.append(p.delta()).append(',').append(p.coefficient()).append(',');
            csv.append(p.rK()).append(',').append(p.rKStar()).append(',');
            csv.append(p.bsAdding()).append(',').append(p.bsCancelling()).append('\n');
        }
        return csv.toString();
    }
}
