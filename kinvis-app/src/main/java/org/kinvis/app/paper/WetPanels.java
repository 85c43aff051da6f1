package org.kinvis.app.paper;

import java.util.Arrays;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Region;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Symbol;
import org.kinvis.app.figure.VerticalBand;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.inference.posterior.CredibleInterval;
import org.kinvis.inference.reinterpretation.WeakEffectiveTheory.ModulusOf;

/** Draws the posterior of V, S and T: planes of two, and each alone. */
final class WetPanels {

    private static final int CELLS = 80;
    private static final double KERNEL = 3.5;
    private static final double INNER = 0.68;
    private static final double OUTER = 0.95;
    private static final double SMALL = 3.5;
    private static final double LARGE = 8;
    private static final double PALE = 0.22;
    private static final double PALER = 0.12;
    private static final double THIN = 0.7;
    private static final double BOLD = 1.1;
    private static final double ROOM = 1.25;
    private static final double HIGH = 0.1;

    private final WetDraws draws;
    private final WetFits fits;
    private final QuotedNumbers quoted;
    private final double end;

    WetPanels(WetDraws draws, WetFits fits, QuotedNumbers quoted) {
        this.draws = draws;
        this.fits = fits;
        this.quoted = quoted;
        this.end = draws.theory().prior().high();
    }

    /** (V, S), (V, T), (S, T). */
    Panel[] planes() {
        return new Panel[] {plane(0, 1), plane(0, 2), plane(1, 2)};
    }

    private ModulusOf coefficient(int i) {
        return draws.theory().coefficients().get(i);
    }

    private Axis axis(int i) {
        return Axis.linear(coefficient(i).tex()).range(0, end);
    }

    private double published(String what, int i) {
        return quoted.get("wet-" + what + "-" + coefficient(i).label()).value();
    }

    private Panel plane(int i, int j) {
        DensityGrid grid = DensityGrid.of(draws.of(i), draws.of(j), end, CELLS, KERNEL);
        double[] mode = fits.mode().moduli();
        double[] standardModel = draws.theory().standardModel();
        return Panel.of(axis(i), axis(j))
                .aspect(Aspect.heightOverWidth(1))
                .legend(Legend.BELOW)
                .add(region(grid, OUTER, PALE).label("$95\\%$ of the posterior"))
                .add(region(grid, INNER, 2 * PALE).label("$68\\%$ of it"))
                .add(Marker.at(mode[i], mode[j]).size(LARGE).label("mode"))
                .add(
                        Marker.at(published("mode", i), published("mode", j))
                                .symbol(Symbol.CIRCLE)
                                .colour(Colour.ORANGE)
                                .size(SMALL)
                                .label("published mode"))
                .add(
                        Marker.at(standardModel[i], standardModel[j])
                                .symbol(Symbol.SQUARE)
                                .colour(Colour.RED)
                                .size(SMALL)
                                .label("Standard Model"));
    }

    private static Region region(DensityGrid grid, double part, double opacity) {
        ContourRings rings = grid.rings(grid.level(part));
        return Region.polygon(rings.x(), rings.y())
                .colour(Colour.BLUE.opacity(opacity))
                .outline(Stroke.of(Colour.BLUE).width(THIN));
    }

    /** V, S and T alone. */
    Panel[] marginals() {
        return new Panel[] {marginal(0), marginal(1), marginal(2)};
    }

    private Panel marginal(int i) {
        double[] density = DensityGrid.marginal(draws.of(i), end, CELLS, KERNEL);
        double[] centres = new double[CELLS];
        Arrays.setAll(centres, k -> (k + 0.5) * end / CELLS);
        double highest = Arrays.stream(density).max().orElseThrow();
        CredibleInterval interval = draws.interval(i, OUTER);
        Stroke thin = Stroke.of(Colour.RED).width(THIN);
        Panel panel =
                Panel.of(axis(i), Axis.linear("\\text{posterior density}").range(0, ROOM * highest))
                        .aspect(Aspect.heightOverWidth(1))
                        .legend(Legend.BELOW)
                        .add(
                                VerticalBand.between(interval.low(), interval.high())
                                        .colour(Colour.BLUE.opacity(PALER))
                                        .label("$95\\%$ interval"))
                        .add(
                                Line.of(centres, density)
                                        .stroke(Stroke.of(Colour.BLUE).width(BOLD))
                                        .label("posterior"))
                        .add(
                                Line.between(
                                                published("low", i),
                                                (ROOM - HIGH) * highest,
                                                published("high", i),
                                                (ROOM - HIGH) * highest)
                                        .stroke(Stroke.of(Colour.ORANGE).width(2 * BOLD))
                                        .label("published $95\\%$ interval"))
                        .add(
                                VerticalLine.at(fits.mode().moduli()[i])
                                        .stroke(
                                                Stroke.of(Colour.BLACK)
                                                        .width(THIN)
                                                        .dash(Dash.DASHED))
                                        .label("mode of all"));
        return panel.add(
                VerticalLine.at(draws.theory().standardModel()[i])
                        .stroke(thin)
                        .label("Standard Model"));
    }
}
