package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.HorizontalLine;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Points;
import org.kinvis.app.figure.Region;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.physics.observable.RatioRegion;

/** Draws the panels of Figure 2: colours and lines as the paper describes, and the exact boundaries. */
final class Figure2Panels {

    /** All three diagonal entries of C_R are free. */
    static final int THREE_DIAGONALS = 3;

    /** One diagonal entry is free, or the matrix has rank one. */
    static final int ONE_DIAGONAL = 1;

    private static final double LARGEST_RK = 8;
    private static final double LARGEST_RKSTAR = 6;
    private static final int CURVE_POINTS = 400;
    private static final double MARKER = 0.7;
    private static final double THIN = 0.6;
    private static final double BOLD = 1.0;

    private final RatioRegion region;
    private final Figure2Windows windows;

    Figure2Panels(RatioRegion region, Figure2Windows windows) {
        this.region = region;
        this.windows = windows;
    }

    /** Whether a point lies inside the axes. */
    static boolean shows(double rK, double rKStar) {
        return rK >= 0 && rK <= LARGEST_RK && rKStar >= 0 && rKStar <= LARGEST_RKSTAR;
    }

    /** The plane of R_K and R_K*, with the legend below. */
    static Panel axes() {
        return Panel.of(
                        Axis.linear("R_K^{\\nu\\nu}").range(0, LARGEST_RK),
                        Axis.linear("R_{K^*}^{\\nu\\nu}").range(0, LARGEST_RKSTAR))
                .aspect(Aspect.heightOverWidth(1))
                .legend(Legend.BELOW);
    }

    /** Twelve unprimed and twelve primed parameters, the Standard Model in green. */
    Panel left(ScanCloud unprimed, ScanCloud primed, StandardModelBand standardModel) {
        Panel panel =
                axes().add(
                                points(
                                        unprimed,
                                        Figure2Panels::shows,
                                        Colour.LIGHT_GREY,
                                        "C_L^{ij},\\,C_R^{ij}"))
                        .add(
                                points(
                                        primed,
                                        Figure2Panels::shows,
                                        Colour.DARK_GREY,
                                        "C'^{ij}_L,\\,C'^{ij}_R"));
        panel = withLines(panel);
        double k = StandardModelBand.SIGMAS * standardModel.publishedK();
        double kStar = StandardModelBand.SIGMAS * standardModel.publishedKStar();
        double slope = region.slope();
        return panel.add(
                        Region.rectangle(1 - k, 1 + k, 1 - kStar, 1 + kStar)
                                .colour(Colour.GREEN)
                                .label("SM, $3\\sigma$"))
                .add(
                        Line.between(0, 0, LARGEST_RK, slope * LARGEST_RK)
                                .stroke(boundary(Colour.PURPLE))
                                .label("exact boundaries"))
                .add(
                        Line.of(
                                        new double[] {1, 1, LARGEST_RK},
                                        new double[] {
                                            LARGEST_RKSTAR, 1, 1 + slope * (LARGEST_RK - 1)
                                        })
                                .stroke(boundary(Colour.PURPLE))
                                .label("exact boundaries"));
    }

    /** C_R alone with n free diagonal entries; n = 3 also shows where a single leptoquark ends. */
    Panel rightHanded(ScanCloud cloud, int n) {
        Panel panel =
                axes().add(points(cloud, this::plain, Colour.LIGHT_GREY, "C_R^{ij}"))
                        .add(
                                points(
                                        cloud,
                                        windows::blue,
                                        Colour.BLUE,
                                        "R_{K^*}^{\\nu\\nu}\\leq " + windows.looseLimit()))
                        .add(
                                points(
                                        cloud,
                                        windows::red,
                                        Colour.RED,
                                        "R_{K^*}^{\\nu\\nu}\\leq " + windows.tightLimit()));
        panel = withLines(panel).add(boundary(n, boundary(Colour.PURPLE)).label("exact boundary"));
        return n == ONE_DIAGONAL
                ? panel
                : panel.add(
                        boundary(
                                        ONE_DIAGONAL,
                                        Stroke.of(Colour.ORANGE).width(BOLD).dash(Dash.DASH_DOTTED))
                                .label("one leptoquark"));
    }

    /** Inside the axes, neither blue nor red. */
    boolean plain(double rK, double rKStar) {
        return shows(rK, rKStar) && !windows.blue(rK, rKStar) && !windows.red(rK, rKStar);
    }

    static Points points(RatioCloud cloud, RatioCloud.Cut cut, Colour colour, String label) {
        List<Integer> selected = cloud.select(cut);
        double[] x = selected.stream().mapToDouble(cloud::rK).toArray();
        double[] y = selected.stream().mapToDouble(cloud::rKStar).toArray();
        return Points.of(x, y).colour(colour).size(MARKER).label(label);
    }

    /** The panel with the windows of Eqs. (3) and (4) and the diagonal. */
    Panel withLines(Panel panel) {
        Stroke solid = Stroke.of(Colour.BLACK).width(THIN);
        Stroke dashed = solid.dash(Dash.DASHED);
        Stroke limit = Stroke.of(Colour.RED).width(THIN).dash(Dash.DASHED);
        return panel.add(Line.between(0, 0, LARGEST_RKSTAR, LARGEST_RKSTAR).stroke(solid))
                .add(VerticalLine.at(windows.newLow()).stroke(solid))
                .add(VerticalLine.at(windows.newHigh()).stroke(solid))
                .add(VerticalLine.at(windows.averageLow()).stroke(dashed))
                .add(VerticalLine.at(windows.averageHigh()).stroke(dashed))
                .add(HorizontalLine.at(windows.looseLimit()).stroke(limit))
                .add(HorizontalLine.at(windows.tightLimit()).stroke(limit));
    }

    private static Stroke boundary(Colour colour) {
        return Stroke.of(colour).width(BOLD);
    }

    /** The curve R_K = 1 + 2u + (3/n)u², R_K* = R_K − (2+κ)u, from end to end of the axes. */
    Line boundary(int n, Stroke stroke) {
        double[] x = new double[CURVE_POINTS];
        double[] y = new double[CURVE_POINTS];
        double first = -3;
        double last = 3;
        for (int i = 0; i < CURVE_POINTS; i++) {
            double u = first + (last - first) * i / (CURVE_POINTS - 1);
            x[i] = region.boundaryRK(u, n);
            y[i] = region.boundaryRKStar(u, n);
        }
        return Line.of(x, y).stroke(stroke);
    }
}
