package org.kinvis.inference.scan;

import java.io.Serializable;

/**
 * A profile map: in each cell the point at which a quantity is best.
 *
 * @param grid its cells
 * @param population which points compete
 * @param quantity a column of the scan
 * @param best whether the largest or the smallest value is best
 */
public record ProfileRequest(CellGrid grid, Population population, String quantity, Best best)
        implements Serializable {

    /** What is best. */
    public enum Best {
        LARGEST,
        SMALLEST;

        /** Whether a value beats another one. */
        boolean beats(double value, double other) {
            return this == LARGEST ? value > other : value < other;
        }

        /** A value that nothing fails to beat, but one that is no number or as bad. */
        double worst() {
            return this == LARGEST ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
    }
}
