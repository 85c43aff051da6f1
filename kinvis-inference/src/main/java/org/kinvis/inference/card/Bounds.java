package org.kinvis.inference.card;

/**
 * The values of an observable that a card keeps, ends included.
 *
 * @param low −∞ where there is none
 * @param high ∞ where there is none
 */
public record Bounds(double low, double high) {

    /** Whether a value lies inside; one that is no number does not. */
    public boolean contain(double value) {
        return value >= low && value <= high;
    }
}
