package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.HorizontalBand;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Points;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Symbol;
import org.kinvis.app.figure.Values;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Version;
import org.kinvis.physics.observable.SingletRegion;
import org.kinvis.physics.observable.Theory;

/** What §2.3 says about R(D⁽*⁾) with S_0, about S_1 and V_1, and about the size of C_R^ii. */
final class Section23Study implements Study {

    private static final int POINTS = 20_000;
    private static final int SCAN_POINTS = 500_000;
    private static final int CURVE_POINTS = 300;
    private static final long SEED = 1;
    private static final double LARGEST_RK = 8;
    private static final double LOWEST_RD = 0.9;
    private static final double HIGHEST_RD = 1.26;
    private static final double MARKER = 0.7;
    private static final double THIN = 0.6;
    private static final double BOLD = 1.0;

    @Override
    public String name() {
        return "sec2.3";
    }

    @Override
    public String title() {
        return "Section 2.3: r_D and r_D*, S_1 and V_1, the size of C_R^ii";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        NeutrinoRatios ratios = NeutrinoRatios.of(InputSets.load("paper"));
        NeutrinoRatios consistent = NeutrinoRatios.of(InputSets.load("default"));
        PaperNumbers paper = PaperNumbers.load();
        Figure2Windows windows = Figure2Windows.of(paper);
        SingletCloud cloud = SingletCloud.draw(consistent, POINTS, SEED);
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.of(
                                                panel(
                                                        SemileptonicEntries.full(
                                                                consistent.inputs()),
                                                        cloud,
                                                        paper,
                                                        windows))
                                        .title("r_D against R_K for S_0"),
                                "sec2.3-rD"));
        files.add(output.text("sec2.3-rD.csv", csv(cloud)));
        List<Entry> entries = new ArrayList<>();
        new SemileptonicEntries(ratios.inputs(), consistent.inputs(), paper, QuotedNumbers.load())
                .entries(cloud)
                .forEach(entry -> entries.add(entry.withFiles(files)));
        entries.addAll(new TripletEntries(ratios, consistent, windows, paper).entries());
        Theory theory = Theory.central(ratios.inputs());
        entries.addAll(
                new DiagonalEntries(ratios, windows, paper)
                        .entries(
                                Figure2Study.right(theory, SCAN_POINTS),
                                Figure2Study.centre(theory, SCAN_POINTS)));
        return entries;
    }

    private static Panel panel(
            SingletRegion region, SingletCloud cloud, PaperNumbers paper, Figure2Windows windows) {
        PrintedNumber d = paper.get("sec2.3-rD");
        PrintedNumber dStar = paper.get("sec2.3-rDstar");
        int[] shown =
                IntStream.range(0, cloud.size()).filter(i -> cloud.rK()[i] <= LARGEST_RK).toArray();
        Panel panel =
                Panel.of(
                                Axis.linear("R_K^{\\nu\\nu}=R_{K^*}^{\\nu\\nu}")
                                        .range(0, LARGEST_RK),
                                Axis.linear("r_D=r_{D^*}").range(LOWEST_RD, HIGHEST_RD))
                        .aspect(Aspect.heightOverWidth(1))
                        .legend(Legend.BELOW)
                        .add(band(d, Colour.SKY).label("r_D=" + tex(d)))
                        .add(band(dStar, Colour.GREEN).label("r_{D^*}=" + tex(dStar)))
                        .add(
                                Points.of(
                                                IntStream.of(shown)
                                                        .mapToDouble(i -> cloud.rK()[i])
                                                        .toArray(),
                                                IntStream.of(shown)
                                                        .mapToDouble(i -> cloud.rD()[i])
                                                        .toArray())
                                        .colour(Colour.GREY)
                                        .size(MARKER)
                                        .label("\\text{one }S_0"));
        return withRegion(withLines(panel, windows), region)
                .add(
                        Marker.at(
                                        paper.get("sec2.3-RK").value(),
                                        paper.get("sec2.3-rD-max").value())
                                .symbol(Symbol.STAR)
                                .label(
                                        "paper, $r_D\\lesssim %s$"
                                                .formatted(paper.get("sec2.3-rD-max").text())));
    }

    private static String tex(PrintedNumber number) {
        return number.text() + "\\pm" + number.uncertaintyText().orElse("0");
    }

    private static HorizontalBand band(PrintedNumber number, Colour colour) {
        return HorizontalBand.between(
                        number.value() - number.uncertainty(),
                        number.value() + number.uncertainty())
                .colour(colour.opacity(0.35));
    }

    private static Panel withRegion(Panel panel, SingletRegion region) {
        Values any = Values.linear(0, LARGEST_RK, CURVE_POINTS);
        Values one = Values.linear(SingletRegion.SMALLEST_RK, LARGEST_RK, CURVE_POINTS);
        Stroke purple = Stroke.of(Colour.PURPLE).width(BOLD);
        Stroke orange = Stroke.of(Colour.ORANGE).width(BOLD).dash(Dash.DASH_DOTTED);
        return panel.add(
                        Line.of(one, region::largestOfOne).stroke(orange).label("exact, one $S_0$"))
                .add(Line.of(one, region::smallestOfOne).stroke(orange).label("exact, one $S_0$"))
                .add(Line.of(any, region::largest).stroke(purple).label("exact, any $C_L^{ij}$"))
                .add(Line.of(any, region::smallest).stroke(purple).label("exact, any $C_L^{ij}$"));
    }

    private static Panel withLines(Panel panel, Figure2Windows windows) {
        Stroke solid = Stroke.of(Colour.BLACK).width(THIN);
        Stroke dashed = solid.dash(Dash.DASHED);
        Stroke limit = Stroke.of(Colour.RED).width(THIN).dash(Dash.DASHED);
        String newRange = "new $1\\sigma$ range of $R_K^{\\nu\\nu}$";
        String average = "new average, $1\\sigma$";
        String limits = "limits on $R_{K^*}^{\\nu\\nu}$";
        return panel.add(VerticalLine.at(windows.newLow()).stroke(solid).label(newRange))
                .add(VerticalLine.at(windows.newHigh()).stroke(solid).label(newRange))
                .add(VerticalLine.at(windows.averageLow()).stroke(dashed).label(average))
                .add(VerticalLine.at(windows.averageHigh()).stroke(dashed).label(average))
                .add(VerticalLine.at(windows.looseLimit()).stroke(limit).label(limits))
                .add(VerticalLine.at(windows.tightLimit()).stroke(limit).label(limits));
    }

    private static String csv(SingletCloud cloud) {
        StringBuilder csv = new StringBuilder(1 << 20);
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", inputs default, seed ")
                .append(SEED)
                .append("; one S_0; ")
                .append(RandomCouplings.RECIPE)
                .append("\npoint,R_K,r_D\n");
        for (int i = 0; i < cloud.size(); i++) {
            csv.append(i).append(',').append(cloud.rK()[i]).append(',');
            csv.append(cloud.rD()[i]).append('\n');
        }
        return csv.toString();
    }
}
