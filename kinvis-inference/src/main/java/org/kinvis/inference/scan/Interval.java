package org.kinvis.inference.scan;

/**
 * An interval, and how a number in [1, 2) is mapped on it with one multiplication and addition: x = width
 * u + shift, never outside the ends.
 *
 * @param low lower end
 * @param high upper end
 * @param width about high − low
 * @param shift about low − width
 */
record Interval(double low, double high, double width, double shift) {

    private static final double LARGEST = Math.nextDown(2.0);

    /** The open interval (0, 1): the middles of 2⁵² equal parts, exactly. */
    static final Interval UNIT = new Interval(0, 1, 1, -Math.nextDown(1.0));

    static Interval of(double low, double high) {
        double width = high - low;
        double shift = low - width;
        while (Math.fma(1, width, shift) < low) {
            shift = Math.nextUp(shift);
        }
        while (Math.fma(LARGEST, width, shift) > high) {
            width = Math.nextDown(width);
            shift = Math.max(shift, low - width);
        }
        return new Interval(low, high, width, shift);
    }

    /** The value at a fraction u ∈ [0, 1] of the way. */
    double at(double u) {
        return Math.min(high, Math.fma(high - low, u, low));
    }
}
