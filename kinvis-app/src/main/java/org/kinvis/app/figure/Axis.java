package org.kinvis.app.figure;

import java.util.Optional;

/**
 * One axis of a panel.
 *
 * @param label LaTeX; empty for none
 * @param range what it shows; empty for the range of the data with a small margin
 */
public record Axis(String label, Scale scale, Optional<Range> range) {

    /**
     * The numbers an axis shows, in data units.
     *
     * @param lo the left or lower end
     * @param hi the right or upper end
     */
    public record Range(double lo, double hi) {

        public Range {
            Require.that(
                    Double.isFinite(lo) && Double.isFinite(hi),
                    "axis: range %s to %s; both ends must be finite numbers",
                    lo,
                    hi);
            Require.that(lo < hi, "axis: range %s to %s; the lower end must come first", lo, hi);
            double resolution = Math.ulp(Math.max(Math.abs(lo), Math.abs(hi)));
            Require.that(
                    hi - lo > 1e4 * resolution && hi - lo < Double.MAX_VALUE / 4,
                    "axis: range %s to %s; its ends must differ by more than the rounding of a"
                            + " number, and by less than the largest one",
                    lo,
                    hi);
        }
    }

    public Axis {
        Require.that(
                scale == Scale.LINEAR || range.isEmpty() || range.get().lo() > 0,
                "axis: logarithmic range %s to %s; both ends must be positive",
                range.map(Range::lo).orElse(0.0),
                range.map(Range::hi).orElse(0.0));
    }

    /** A linear axis over the range of the data. */
    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR, Optional.empty());
    }

    /** A logarithmic axis over the range of the positive data. */
    public static Axis logarithmic(String label) {
        return new Axis(label, Scale.LOGARITHMIC, Optional.empty());
    }

    /** This axis with a given range. */
    public Axis range(double lo, double hi) {
        return new Axis(label, scale, Optional.of(new Range(lo, hi)));
    }
}
