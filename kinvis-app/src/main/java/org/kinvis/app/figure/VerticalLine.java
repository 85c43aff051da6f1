package org.kinvis.app.figure;

import java.util.List;

/** A vertical line over the full height of the plot area, at one x (data units). */
public record VerticalLine(double x, Stroke stroke, String label) implements Layer {

    public VerticalLine {
        Require.finite("vertical line: x", x);
    }

    /** A solid black line. */
    public static VerticalLine at(double x) {
        return new VerticalLine(x, Stroke.of(Colour.BLACK), "");
    }

    /** This line with another stroke. */
    public VerticalLine stroke(Stroke newStroke) {
        return new VerticalLine(x, newStroke, label);
    }

    /** This line with a legend entry. */
    public VerticalLine label(String newLabel) {
        return new VerticalLine(x, stroke, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(Values.of(x));
    }

    @Override
    public List<Values> ys() {
        return List.of();
    }
}
