package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.List;

/**
 * Colours for numbers from 0 to 1.
 *
 * @param stops the colours at equidistant numbers, from 0 to 1; between them the colour changes
 *     evenly
 */
public record ColourMap(List<Colour> stops) {

    /** Dark blue over green to yellow, after matplotlib's viridis. */
    public static final ColourMap VIRIDIS =
            of(
                    0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30,
                    0xFDE725);

    /** White to dark blue, for densities on paper. */
    public static final ColourMap BLUES =
            of(
                    0xF7FBFF, 0xDEEBF7, 0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x4292C6, 0x2171B5, 0x08519C,
                    0x08306B);

    /** White to black. */
    public static final ColourMap GREYS = of(0xFFFFFF, 0x000000);

    public ColourMap {
        stops = List.copyOf(stops);
        Require.that(
                stops.size() >= 2, "colour map: %d colours; at least 2 are needed", stops.size());
    }

    private static ColourMap of(int... stops) {
        return new ColourMap(Arrays.stream(stops).mapToObj(Colour::rgb).toList());
    }

    /** The colour of a number between 0 and 1. */
    public Colour at(double fraction) {
        double position = Math.clamp(fraction, 0, 1) * (stops.size() - 1);
        int below = Math.min((int) position, stops.size() - 2);
        return stops.get(below).towards(stops.get(below + 1), position - below);
    }
}
