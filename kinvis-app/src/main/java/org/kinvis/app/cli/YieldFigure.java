package org.kinvis.app.cli;

import java.util.Arrays;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.physics.darkmatter.relic.RelicDensity;
import org.kinvis.physics.eft.WilsonCoefficients;

/** Y against x = m/T: how a relic leaves equilibrium. */
final class YieldFigure {

    private static final int EVERY = 20;
    private static final double DECADES_BELOW = 1e-3;
    private static final double LAST_X = 1000;

    private YieldFigure() {}

    static Figure of(RelicDensity relic, WilsonCoefficients point) {
        RelicDensity.History history = relic.history(point, EVERY);
        double[] yield = history.yield();
        double today = yield[yield.length - 1];
        double top = 2 * Arrays.stream(yield).max().orElse(1);
        Panel panel =
                Panel.of(
                                Axis.logarithmic("x = m/T").range(history.x()[0], LAST_X),
                                Axis.logarithmic("Y = n/s").range(DECADES_BELOW * today, top))
                        .add(
                                Line.of(history.x(), history.equilibrium())
                                        .stroke(Stroke.of(Colour.RED).dash(Dash.DASHED))
                                        .label("Y_\\mathrm{eq}"))
                        .add(Line.of(history.x(), yield).label("Y"));
        if (relic.freezeOut(point).isPresent()) {
            panel =
                    panel.add(
                            VerticalLine.at(relic.freezeOut(point).getAsDouble())
                                    .stroke(Stroke.of(Colour.GREY).dash(Dash.DOTTED))
                                    .label("n_\\mathrm{eq}\\langle\\sigma v\\rangle = H"));
        }
        return Figure.of(panel).title("Freeze-out of " + relic.annihilation().particle().name());
    }
}
