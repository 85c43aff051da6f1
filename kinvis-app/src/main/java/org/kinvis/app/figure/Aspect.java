package org.kinvis.app.figure;

/** The shape of a plot area. */
public sealed interface Aspect {

    /**
     * One step in x is as long on paper as the same step in y (on logarithmic axes: a decade as a
     * decade).
     */
    Aspect EQUAL_UNITS = new EqualUnits();

    /** A plot area whose height is this many times its width. */
    static Aspect heightOverWidth(double ratio) {
        return new Ratio(ratio);
    }

    /** A given height over width. */
    record Ratio(double heightOverWidth) implements Aspect {

        public Ratio {
            Require.that(
                    heightOverWidth >= 0.1 && heightOverWidth <= 10,
                    "aspect: height over width %s; it is 0.1 to 10",
                    heightOverWidth);
        }
    }

    /** The same length for the same step on both axes. */
    record EqualUnits() implements Aspect {}
}
