package org.kinvis.app.figure;

/** Where the legend of a panel stands. A panel without labelled layers has none. */
public sealed interface Legend {

    /** Inside, where it covers the least of the data; below the panel if there is no such place. */
    Legend AUTOMATIC = new Automatic();

    /** No legend. */
    Legend NONE = new None();

    /** Right of the panel. */
    Legend RIGHT = new Outside(Side.RIGHT);

    /** Below the panel. */
    Legend BELOW = new Outside(Side.BELOW);

    /** Inside, at the given corner, side or centre of the plot area. */
    static Legend inside(Anchor anchor) {
        return new Inside(anchor);
    }

    /** Inside, the box's anchor at the given place. */
    static Legend at(Place place, Anchor anchor) {
        return new At(place, anchor);
    }

    /** A side of the panel. */
    enum Side {
        RIGHT,
        BELOW
    }

    /** Inside where there is room, else below. */
    record Automatic() implements Legend {}

    /** Not drawn. */
    record None() implements Legend {}

    /** At a corner, a side or the centre of the plot area. */
    record Inside(Anchor anchor) implements Legend {}

    /** At a chosen place. */
    record At(Place place, Anchor anchor) implements Legend {}

    /** Outside the frame. */
    record Outside(Side side) implements Legend {}
}
