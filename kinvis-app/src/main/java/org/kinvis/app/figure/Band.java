package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The area between two curves over common x: an uncertainty, or what a curve excludes. A NaN breaks
 * it; an infinite lower or upper edge reaches over the frame.
 *
 * @param outline the stroke of both edges; empty for none
 */
public record Band(
        Values x, Values lower, Values upper, Colour colour, Optional<Stroke> outline, String label)
        implements Layer {

    public Band {
        Require.sameSize("band", x, "lower", lower);
        Require.sameSize("band", x, "upper", upper);
    }

    /** The area between the curves, in pale blue. */
    public static Band of(double[] x, double[] lower, double[] upper) {
        return of(Values.of(x), Values.of(lower), Values.of(upper));
    }

    /** The area between the curves, in pale blue. */
    public static Band of(Values x, Values lower, Values upper) {
        return new Band(x, lower, upper, Colour.BLUE.opacity(0.3), Optional.empty(), "");
    }

    /** Everything above the curve. */
    public static Band above(double[] x, double[] y) {
        return of(x, y, constant(x.length, Double.POSITIVE_INFINITY));
    }

    /** Everything below the curve. */
    public static Band below(double[] x, double[] y) {
        return of(x, constant(x.length, Double.NEGATIVE_INFINITY), y);
    }

    private static double[] constant(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    /** This band in another colour. */
    public Band colour(Colour newColour) {
        return new Band(x, lower, upper, newColour, outline, label);
    }

    /** This band with its edges drawn. */
    public Band outline(Stroke stroke) {
        return new Band(x, lower, upper, colour, Optional.of(stroke), label);
    }

    /** This band with a legend entry. */
    public Band label(String newLabel) {
        return new Band(x, lower, upper, colour, outline, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(x);
    }

    @Override
    public List<Values> ys() {
        return List.of(lower, upper);
    }
}
