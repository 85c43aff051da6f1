package org.kinvis.app.figure;

import java.util.List;

/** The strip between two x (data units) over the full height of the plot area: a measured range. */
public record VerticalBand(double lo, double hi, Colour colour, String label) implements Layer {

    public VerticalBand {
        Require.that(
                lo < hi, "vertical band: from %s to %s; the lower end must come first", lo, hi);
    }

    /** A pale blue band. */
    public static VerticalBand between(double lo, double hi) {
        return new VerticalBand(lo, hi, Colour.BLUE.opacity(0.25), "");
    }

    /** This band in another colour. */
    public VerticalBand colour(Colour newColour) {
        return new VerticalBand(lo, hi, newColour, label);
    }

    /** This band with a legend entry. */
    public VerticalBand label(String newLabel) {
        return new VerticalBand(lo, hi, colour, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(Values.of(lo, hi));
    }

    @Override
    public List<Values> ys() {
        return List.of();
    }
}
