package org.kinvis.physics.decay;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A rate along a straight line through the Standard Model in the space of the coefficients: R(t) = a + b t
 * + c t², from {@link HermitianForm#along}.
 *
 * @param constant a, the Standard Model
 * @param linear b, interference
 * @param quadratic c
 */
public record Parabola(double constant, double linear, double quadratic) {

    /** The extremum itself counts as reached. */
    private static final double ROUNDING = 1e-15;

    /** R(t). */
    public double value(double t) {
        return constant + t * (linear + t * quadratic);
    }

    /** The t where the rate has its extremum, −b/2c. */
    public double vertex() {
        return -linear / (2 * quadratic);
    }

    /** The other t with the rate of the Standard Model, −b/c. */
    public double mirrorOfStandardModel() {
        return -linear / quadratic;
    }

    /** The smaller t with that rate. */
    public double lowerRoot(double rate) {
        return roots(rate)[0];
    }

    /** The larger t with that rate. */
    public double upperRoot(double rate) {
        return roots(rate)[1];
    }

    /** Both without loss of digits: the one far from zero first, the other from their product. */
    private double[] roots(double rate) {
        double c = constant - rate;
        double discriminant = linear * linear - 4 * quadratic * c;
        double rounding =
                ROUNDING * (linear * linear + 4 * abs(quadratic) * (abs(constant) + abs(rate)));
        if (!(discriminant >= -rounding)) {
            throw new InvalidInputException(
                    "rate %s: not reached; the extremum of the rate is %s"
                            .formatted(rate, value(vertex())));
        }
        double far = -(linear + Math.copySign(sqrt(max(0, discriminant)), linear)) / 2;
        double first = far / quadratic;
        double second = far == 0 ? first : c / far;
        return new double[] {min(first, second), max(first, second)};
    }

    /** The largest rate for t from one end to the other. */
    public double largest(double from, double to) {
        return max(max(value(from), value(to)), inside(from, to) ? value(vertex()) : value(from));
    }

    /** The smallest rate for t from one end to the other. */
    public double smallest(double from, double to) {
        return min(min(value(from), value(to)), inside(from, to) ? value(vertex()) : value(from));
    }

    private boolean inside(double from, double to) {
        return abs(quadratic) > 0 && vertex() > min(from, to) && vertex() < max(from, to);
    }
}
