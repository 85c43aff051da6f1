package org.kinvis.app.figure;

import java.util.List;

/** A horizontal line over the full width of the plot area, at one y (data units). */
public record HorizontalLine(double y, Stroke stroke, String label) implements Layer {

    public HorizontalLine {
        Require.finite("horizontal line: y", y);
    }

    /** A solid black line. */
    public static HorizontalLine at(double y) {
        return new HorizontalLine(y, Stroke.of(Colour.BLACK), "");
    }

    /** This line with another stroke. */
    public HorizontalLine stroke(Stroke newStroke) {
        return new HorizontalLine(y, newStroke, label);
    }

    /** This line with a legend entry. */
    public HorizontalLine label(String newLabel) {
        return new HorizontalLine(y, stroke, newLabel);
    }

    @Override
    public List<Values> ys() {
        return List.of(Values.of(y));
    }

    @Override
    public List<Values> xs() {
        return List.of();
    }
}
