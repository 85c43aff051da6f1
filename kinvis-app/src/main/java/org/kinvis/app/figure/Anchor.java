package org.kinvis.app.figure;

/**
 * Which point of a box stands at a given place: {@code LEFT} puts the place at the middle of the
 * box's left side.
 */
public enum Anchor {
    TOP_LEFT(0, 0),
    TOP(0.5, 0),
    TOP_RIGHT(1, 0),
    LEFT(0, 0.5),
    CENTRE(0.5, 0.5),
    RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1),
    BOTTOM(0.5, 1),
    BOTTOM_RIGHT(1, 1);

    private final double across;
    private final double down;

    Anchor(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** The anchor's distance from the box's left side, as a fraction of the width. */
    double across() {
        return across;
    }

    /** The anchor's distance from the box's upper side, as a fraction of the height. */
    double down() {
        return down;
    }
}
