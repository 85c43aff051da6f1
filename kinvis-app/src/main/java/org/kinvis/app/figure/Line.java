package org.kinvis.app.figure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A curve through the given points in their order; a NaN breaks it. */
public record Line(Values x, Values y, Stroke stroke, String label) implements Layer {

    public Line {
        Require.sameSize("line", x, "y", y);
    }

    /** A solid black curve through the points. */
    public static Line of(double[] x, double[] y) {
        return of(Values.of(x), Values.of(y));
    }

    /** A solid black curve through the points. */
    public static Line of(Values x, Values y) {
        return new Line(x, y, Stroke.of(Colour.BLACK), "");
    }

    /** The function's curve through the given x, solid and black. */
    public static Line of(Values x, DoubleUnaryOperator function) {
        return of(x, x.map(function));
    }

    /** The straight line from one point to another, solid and black. */
    public static Line between(double x1, double y1, double x2, double y2) {
        return of(Values.of(x1, x2), Values.of(y1, y2));
    }

    /** This curve with another stroke. */
    public Line stroke(Stroke newStroke) {
        return new Line(x, y, newStroke, label);
    }

    /** This curve in another colour. */
    public Line colour(Colour newColour) {
        return stroke(stroke.colour(newColour));
    }

    /** This curve with a legend entry. */
    public Line label(String newLabel) {
        return new Line(x, y, stroke, newLabel);
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
