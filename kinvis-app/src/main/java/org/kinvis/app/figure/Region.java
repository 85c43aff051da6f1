package org.kinvis.app.figure;

import java.util.List;
import java.util.Optional;

/**
 * A filled polygon. A NaN ends one ring and starts the next; what an even number of rings surrounds
 * is not filled, so a ring inside another makes a hole. Infinite coordinates reach over the frame.
 *
 * @param outline the border's stroke; empty for none
 */
public record Region(Values x, Values y, Colour colour, Optional<Stroke> outline, String label)
        implements Layer {

    public Region {
        Require.sameSize("region", x, "y", y);
        Require.that(x.size() >= 3, "region: %d corners; at least 3 are needed", x.size());
    }

    /** The polygon with these corners, in pale grey. */
    public static Region polygon(double[] x, double[] y) {
        return new Region(Values.of(x), Values.of(y), Colour.LIGHT_GREY, Optional.empty(), "");
    }

    /** The rectangle between two x and two y, in pale grey. */
    public static Region rectangle(double xLo, double xHi, double yLo, double yHi) {
        return polygon(new double[] {xLo, xHi, xHi, xLo}, new double[] {yLo, yLo, yHi, yHi});
    }

    /** This region in another colour. */
    public Region colour(Colour newColour) {
        return new Region(x, y, newColour, outline, label);
    }

    /** This region with a border. */
    public Region outline(Stroke stroke) {
        return new Region(x, y, colour, Optional.of(stroke), label);
    }

    /** This region with a legend entry. */
    public Region label(String newLabel) {
        return new Region(x, y, colour, outline, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(x);
    }

    @Override
    public List<Values> ys() {
        return List.of(y);
    }
}
