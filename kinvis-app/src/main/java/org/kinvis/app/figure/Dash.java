package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.List;

/**
 * How a line is broken.
 *
 * @param lengths drawn and empty lengths in turn (pt); empty for an unbroken line
 */
public record Dash(List<Double> lengths) {

    public static final Dash SOLID = new Dash(List.of());
    public static final Dash DASHED = of(4, 2.5);
    public static final Dash LONG_DASHED = of(8, 3);
    public static final Dash DOTTED = of(1, 1.8);
    public static final Dash DASH_DOTTED = of(5, 2, 1, 2);

    public Dash {
        lengths = List.copyOf(lengths);
        Require.that(
                lengths.size() % 2 == 0,
                "dash: %d lengths; they come in pairs, drawn and empty",
                lengths.size());
        lengths.forEach(length -> Require.positive("dash: length", length, "pt"));
    }

    /** The pattern with the given drawn and empty lengths in turn (pt). */
    public static Dash of(double... lengths) {
        return new Dash(Arrays.stream(lengths).boxed().toList());
    }
}
