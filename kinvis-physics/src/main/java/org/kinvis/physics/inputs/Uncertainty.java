package org.kinvis.physics.inputs;

/**
 * The uncertainty of a number, at 68 % confidence: how far it may go up and how far down, both
 * non-negative and in the number's own unit.
 */
public record Uncertainty(double plus, double minus) {

    /** No uncertainty: the number is fixed. */
    public static final Uncertainty NONE = new Uncertainty(0, 0);

    public Uncertainty {
        if (!(plus >= 0 && minus >= 0 && Double.isFinite(plus) && Double.isFinite(minus))) {
            throw new InvalidInputException(
                    "uncertainty +" + plus + " -" + minus + "; both are finite and not negative");
        }
    }

    /** The same up and down. */
    public static Uncertainty symmetric(double sigma) {
        return new Uncertainty(sigma, sigma);
    }

    /** In another unit: both sides times a positive factor. */
    public Uncertainty times(double factor) {
        return new Uncertainty(factor * plus, factor * minus);
    }

    public boolean isNone() {
        return plus == 0 && minus == 0;
    }

    /** The symmetric standard deviation: the mean of the two sides. */
    public double sigma() {
        return (plus + minus) / 2;
    }

    /**
     * The shift that belongs to a standard normal deviate: {@code plus} times it if positive, {@code
     * minus} times it if negative. The central value is the median, and one standard deviation to
     * either side covers the published 68 % interval; unlike a split normal density this also maps
     * correlated deviates.
     */
    public double shift(double standardNormal) {
        return standardNormal * (standardNormal > 0 ? plus : minus);
    }
}
