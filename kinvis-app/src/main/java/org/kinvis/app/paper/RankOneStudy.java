package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Version;
import org.kinvis.physics.model.Leptoquark;
import org.kinvis.physics.model.LeptoquarkModel;
import org.kinvis.physics.observable.RatioRegion;

/**
 * One leptoquark, S̃_1/2 or V_1/2, with couplings to all three leptons in the plane of Figure 2: its
 * matrix C_R has rank one and stays out of most of what the centre panel highlights. The paper does not
 * show this.
 */
final class RankOneStudy implements Study {

    private static final int POINTS = 40_000;
    private static final long SEED = 1;
    private static final double MARKER = 1.1;
    private static final double BOLD = 1.0;

    @Override
    public String name() {
        return "fig2-rank-one";
    }

    @Override
    public String title() {
        return "Figure 2 for a single leptoquark: matrices of rank one";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        NeutrinoRatios ratios = NeutrinoRatios.of(InputSets.load("paper"));
        RatioRegion region = ratios.region();
        Figure2Windows windows = Figure2Windows.of(PaperNumbers.load());
        Figure2Panels panels = new Figure2Panels(region, windows);
        RankOneCloud scalar = cloud(Leptoquark.S12, ratios);
        RankOneCloud vector = cloud(Leptoquark.V12, ratios);
        List<RankOneCloud> both = List.of(scalar, vector);
        Panel scalarPanel = panel(panels, windows, scalar, "\\tilde S_{1/2}");
        Panel vectorPanel = panel(panels, windows, vector, "V_{1/2}");
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.row(scalarPanel, vectorPanel)
                                        .title("One leptoquark in the plane of Figure 2"),
                                name()));
        files.add(output.text(name() + ".csv", csv(both)));
        RankOneStatements statements = new RankOneStatements(region, windows);
        return List.of(
                        statements.inside("fig2-rank-one-S12", scalar),
                        statements.inside("fig2-rank-one-V12", vector),
                        statements.rank(both),
                        statements.reach("fig2-rank-one-blue", windows.looseLimit(), both),
                        statements.reach("fig2-rank-one-red", windows.tightLimit(), both),
                        statements.area(both))
                .stream()
                .map(entry -> entry.withFiles(files))
                .toList();
    }

    private static RankOneCloud cloud(Leptoquark leptoquark, NeutrinoRatios ratios) {
        return RankOneCloud.draw(new LeptoquarkModel(leptoquark), ratios, POINTS, SEED);
    }

    private static Panel panel(
            Figure2Panels panels, Figure2Windows windows, RankOneCloud cloud, String tex) {
        Panel panel =
                Figure2Panels.axes()
                        .add(
                                Figure2Panels.points(
                                                cloud,
                                                panels::plain,
                                                Colour.LIGHT_GREY,
                                                "\\text{one }" + tex)
                                        .size(MARKER))
                        .add(
                                Figure2Panels.points(
                                                cloud,
                                                windows::blue,
                                                Colour.BLUE,
                                                "R_{K^*}^{\\nu\\nu}\\leq " + windows.looseLimit())
                                        .size(MARKER))
                        .add(
                                Figure2Panels.points(
                                                cloud,
                                                windows::red,
                                                Colour.RED,
                                                "R_{K^*}^{\\nu\\nu}\\leq " + windows.tightLimit())
                                        .size(MARKER));
        return panels.withLines(panel)
                .add(
                        panels.boundary(
                                        Figure2Panels.ONE_DIAGONAL,
                                        Stroke.of(Colour.ORANGE).width(BOLD).dash(Dash.DASH_DOTTED))
                                .label("rank one"))
                .add(
                        panels.boundary(
                                        Figure2Panels.THREE_DIAGONALS,
                                        Stroke.of(Colour.PURPLE).width(BOLD))
                                .label("any $C_R^{ij}$"));
    }

    private static String csv(List<RankOneCloud> clouds) {
        StringBuilder csv = new StringBuilder(1 << 20);
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", inputs paper, seed ")
                .append(SEED)
                .append("; points inside the axes; ")
                .append(RandomCouplings.RECIPE)
                .append("\nmodel,point,R_K,R_K*\n");
        for (RankOneCloud cloud : clouds) {
            for (int i : cloud.select(Figure2Panels::shows)) {
                csv.append(cloud.model()).append(',').append(i).append(',');
                csv.append(cloud.rK(i)).append(',').append(cloud.rKStar(i)).append('\n');
            }
        }
        return csv.toString();
    }
}
