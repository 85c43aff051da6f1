package org.kinvis.app.figure;

/** A point of the plot area. */
public record Place(double x, double y, Units units) {

    /** What the two numbers count. */
    public enum Units {
        /** Data units of the axes. */
        DATA,
        /** Fractions of the plot area's width and height, from its lower left corner. */
        FRACTION
    }

    public Place {
        Require.finite("place: x", x);
        Require.finite("place: y", y);
    }

    /** The point with these coordinates in data units. */
    public static Place data(double x, double y) {
        return new Place(x, y, Units.DATA);
    }

    /**
     * The point at these fractions of the plot area's width and height, (0, 0) at the lower left.
     */
    public static Place fraction(double x, double y) {
        return new Place(x, y, Units.FRACTION);
    }
}
