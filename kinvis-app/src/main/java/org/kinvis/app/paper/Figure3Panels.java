package org.kinvis.app.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinvis.app.figure.Anchor;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.HorizontalLine;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Points;
import org.kinvis.app.figure.Region;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Symbol;
import org.kinvis.app.figure.Text;
import org.kinvis.app.figure.Values;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.app.paper.Figure3Points.Point;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.observable.TauCoefficientRegion;

/** Draws the panels of Figure 3: the points as in Figure 2, and the exact regions over them. */
final class Figure3Panels {

    private static final int CURVE_POINTS = 400;
    private static final double SMALL = 0.7;
    private static final double LARGE = 1.5;
    private static final double WIDE = 5;
    private static final double BOLD = 1.0;
    private static final double THIN = 0.6;
    private static final double PALE = 0.3;
    private static final double VERY_PALE = 0.13;
    private static final double TICK = 2.5;
    private static final double BESIDE = 1.12;
    private static final double SMALL_LETTERS = 7;
    private static final double MICRO = 1e6;

    private final Figure3Points points;
    private final Figure3Regions regions;
    private final Figure3Rates rates;
    private final Figure2Windows windows;

    Figure3Panels(
            Figure3Points points,
            Figure3Regions regions,
            Figure3Rates rates,
            Figure2Windows windows) {
        this.points = points;
        this.regions = regions;
        this.rates = rates;
        this.windows = windows;
    }

    /** (C_R^ττ, C_R^μτ) with the exact boundaries. */
    Panel left() {
        Panel panel =
                axes(
                        Axis.linear("C_R^{\\tau\\tau}").range(-21, 0),
                        Axis.linear("C_R^{\\mu\\tau}").range(-17, 17));
        panel = panel.add(area(regions.blue(), Colour.BLUE)).add(area(regions.red(), Colour.RED));
        return coloured(panel, Point::tautau, Point::mutau, SMALL)
                .add(boundary(regions.blue()))
                .add(boundary(regions.red()));
    }

    private static Region area(TauCoefficientRegion region, Colour colour) {
        Line line = boundary(region);
        return Region.polygon(line.x().stream().toArray(), line.y().stream().toArray())
                .colour(colour.opacity(VERY_PALE));
    }

    /** Along the upper half and back along the lower one, dense where the curve is steep. */
    private static Line boundary(TauCoefficientRegion region) {
        double[] x = new double[2 * CURVE_POINTS + 1];
        double[] y = new double[x.length];
        for (int i = 0; i < CURVE_POINTS; i++) {
            double along = 0.5 * (1 - Math.cos(Math.PI * i / (CURVE_POINTS - 1)));
            x[i] = region.smallest() + (region.largest() - region.smallest()) * along;
            y[i] = region.largestOffDiagonal(Math.min(x[i], region.largest()));
            x[2 * CURVE_POINTS - 1 - i] = x[i];
            y[2 * CURVE_POINTS - 1 - i] = -y[i];
        }
        x[2 * CURVE_POINTS] = x[0];
        y[2 * CURVE_POINTS] = y[0];
        return Line.of(x, y).stroke(Stroke.of(Colour.PURPLE).width(BOLD)).label("exact boundaries");
    }

    /** (BR(B_s → ττ), BR(B⁺ → K⁺ττ)) on its curve, with the Standard Model. */
    Panel centre() {
        Panel panel =
                axes(
                                Axis.logarithmic("\\mathcal{B}(B_s\\to\\tau^+\\tau^-)")
                                        .range(5e-7, 5e-5),
                                Axis.logarithmic("\\mathcal{B}(B^+\\to K^+\\tau^+\\tau^-)")
                                        .range(1e-9, 1e-5))
                        .add(
                                curve(-25, 0)
                                        .stroke(Stroke.of(Colour.PURPLE).width(THIN))
                                        .label("C_R^{\\tau\\tau}\\leq 0"))
                        .add(exact(regions.blue(), Colour.BLUE))
                        .add(exact(regions.red(), Colour.RED));
        for (double x : new double[] {-5, -10, -15, -20}) {
            panel = labelled(panel, x);
        }
        Stroke black = Stroke.of(Colour.BLACK).width(THIN);
        return coloured(panel, Point::bsTauTau, Point::kTauTau, LARGE)
                .add(VerticalLine.at(rates.bsTauTau().curve().constant()).stroke(black))
                .add(
                        HorizontalLine.at(rates.kTauTau().curve().constant())
                                .stroke(black)
                                .label("Standard Model"));
    }

    /** A place on the curve with its C_R^ττ. */
    private Panel labelled(Panel panel, double x) {
        double bs = rates.bsTauTau().curve().value(x);
        double k = rates.kTauTau().curve().value(x);
        return panel.add(Marker.at(bs, k).symbol(Symbol.CIRCLE).size(TICK).colour(Colour.PURPLE))
                .add(
                        Text.at(BESIDE * bs, k, "%.0f".formatted(x))
                                .anchor(Anchor.LEFT)
                                .colour(Colour.PURPLE)
                                .size(SMALL_LETTERS));
    }

    private Line exact(TauCoefficientRegion region, Colour colour) {
        return curve(region.smallest(), region.largest())
                .stroke(Stroke.of(colour.opacity(PALE)).width(WIDE))
                .label("exact range");
    }

    private Line curve(double from, double to) {
        Values x = Values.linear(from, to, CURVE_POINTS);
        Parabola bs = rates.bsTauTau().curve();
        Parabola k = rates.kTauTau().curve();
        return Line.of(x.map(bs::value), x.map(k::value));
    }

    /** (BR(B_s → τμ), BR(B⁺ → K⁺τμ)) on its line. */
    Panel right() {
        Panel panel =
                axes(
                                Axis.linear("$\\mathcal{B}(B_s\\to\\tau^+\\mu^-)$ [$10^{-6}$]")
                                        .range(0, 6),
                                Axis.linear("$\\mathcal{B}(B^+\\to K^+\\tau^+\\mu^-)$ [$10^{-6}$]")
                                        .range(0, 6))
                        .add(line(regions.blue(), Colour.BLUE))
                        .add(line(regions.red(), Colour.RED));
        return coloured(panel, p -> MICRO * p.bsTauMu(), p -> MICRO * p.kTauMu(), LARGE);
    }

    private Line line(TauCoefficientRegion region, Colour colour) {
        double end = region.largestOffDiagonal();
        return Line.between(
                        0,
                        0,
                        MICRO * rates.bsTauMu().curve().value(end),
                        MICRO * rates.kTauMu().curve().value(end))
                .stroke(Stroke.of(colour.opacity(PALE)).width(WIDE))
                .label("exact range");
    }

    private static Panel axes(Axis x, Axis y) {
        return Panel.of(x, y).aspect(Aspect.heightOverWidth(1)).legend(Legend.BELOW);
    }

    private Panel coloured(
            Panel panel, ToDoubleFunction<Point> x, ToDoubleFunction<Point> y, double size) {
        return panel.add(
                        cloud(points.blue(), x, y, Colour.BLUE)
                                .size(size)
                                .label("R_{K^*}^{\\nu\\nu}\\leq " + windows.looseLimit()))
                .add(
                        cloud(points.red(), x, y, Colour.RED)
                                .size(size)
                                .label("R_{K^*}^{\\nu\\nu}\\leq " + windows.tightLimit()));
    }

    private static Points cloud(
            List<Point> some, ToDoubleFunction<Point> x, ToDoubleFunction<Point> y, Colour colour) {
        return Points.of(
                        some.stream().mapToDouble(x).toArray(),
                        some.stream().mapToDouble(y).toArray())
                .colour(colour);
    }
}
