package org.kinvis.inference.scan;

/**
 * Equal bins as a kernel finds them: t = scale x + offset lies in [base, base + bins), base a power of two
 * not below the number of bins, so that the upper bits of t's fraction are the bin and all others are cut
 * off by a mask.
 *
 * <p>An x on the lower edge of the axis lies in the first bin, one on the upper edge outside. Between them
 * edges are exact within the rounding of one multiplication and addition.
 *
 * @param scale bins per unit of x
 * @param offset puts the lower edge on the base
 * @param base a power of two
 * @param top base + number of bins
 * @param mask keeps the bits of t that are integer
 */
record Bins(double scale, double offset, double base, double top, long mask) {

    /** Equal bins between two ends. */
    static Bins of(int bins, double low, double high) {
        int exponent = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(bins - 1));
        double base = 1L << exponent;
        double scale = bins / (high - low);
        double offset = base - low * scale;
        while (Math.fma(low, scale, offset) < base || Math.fma(high, scale, offset) < base + bins) {
            offset = Math.nextUp(offset);
        }
        long mask = -1L << (Kernel.FRACTION - exponent);
        return new Bins(scale, offset, base, base + bins, mask);
    }

    /** t for a value. */
    double t(double x) {
        return Math.fma(x, scale, offset);
    }

    /** Whether t belongs to a bin; no if it is no number. */
    boolean contain(double t) {
        return t >= base && t < top;
    }

    /** The bin of t, if it belongs to one. */
    double bin(double t) {
        return Math.floor(t) - base;
    }
}
