package org.kinvis.app.figure;

import java.util.List;

/** The strip between two y (data units) over the full width of the plot area: a measured range. */
public record HorizontalBand(double lo, double hi, Colour colour, String label) implements Layer {

    public HorizontalBand {
        Require.that(
                lo < hi, "horizontal band: from %s to %s; the lower end must come first", lo, hi);
    }

    /** A pale blue band. */
    public static HorizontalBand between(double lo, double hi) {
        return new HorizontalBand(lo, hi, Colour.BLUE.opacity(0.25), "");
    }

    /** This band in another colour. */
    public HorizontalBand colour(Colour newColour) {
        return new HorizontalBand(lo, hi, newColour, label);
    }

    /** This band with a legend entry. */
    public HorizontalBand label(String newLabel) {
        return new HorizontalBand(lo, hi, colour, newLabel);
    }

    @Override
    public List<Values> ys() {
        return List.of(Values.of(lo, hi));
    }

    @Override
    public List<Values> xs() {
        return List.of();
    }
}
