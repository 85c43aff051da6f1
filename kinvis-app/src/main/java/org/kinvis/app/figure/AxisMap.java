package org.kinvis.app.figure;

/**
 * Data units to pt on the page, for one axis.
 *
 * @param start the page coordinate of the range's lower end
 * @param end the page coordinate of the range's upper end
 */
record AxisMap(Scale scale, Axis.Range range, double start, double end) {

    /**
     * How far beyond the frame a coordinate may lie, in lengths of the axis: keeps page coordinates
     * printable.
     */
    private static final double REACH = 100;

    /** The page coordinate of a value; NaN for NaN. */
    double toPage(double value) {
        return start + Math.clamp(fraction(value), -REACH, REACH) * (end - start);
    }

    /** The value at a page coordinate. */
    double toData(double coordinate) {
        double lo = scale.forward(range.lo());
        double hi = scale.forward(range.hi());
        return scale.backward(lo + (coordinate - start) / (end - start) * (hi - lo));
    }

    /** Where on the axis a value lies: 0 at the lower end, 1 at the upper. */
    double fraction(double value) {
        double lo = scale.forward(range.lo());
        double hi = scale.forward(range.hi());
        return (scale.forward(value) - lo) / (hi - lo);
    }

    double length() {
        return Math.abs(end - start);
    }
}
