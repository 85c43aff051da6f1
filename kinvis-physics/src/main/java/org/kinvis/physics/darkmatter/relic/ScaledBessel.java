package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.cosh;
import static java.lang.Math.exp;
import static java.lang.Math.sinh;
import static java.lang.Math.sqrt;

/**
 * e^z K_ν(z), the modified Bessel function without its exponential fall, for z from some value upwards.
 *
 * <p>√z e^z K_ν(z) = ∫₀^∞ exp(−2z sinh²(τ/2√z)) cosh(ντ/√z) dτ, which the trapezoidal rule gives to rounding; it is smooth in 1/z and kept as a
 * Chebyshev series. Source: NIST:2010dlmf, Eq. (10.32.9).
 */
final class ScaledBessel {

    /** z from which the series hold: x ≥ 4 in K₂(x), u ≥ 2 in K₁(ux). */
    static final double SMALLEST_X = 4;

    /** K₁(z), z ≥ 8. */
    static final ScaledBessel K1 = new ScaledBessel(1, 2 * SMALLEST_X);

    /** K₂(z), z ≥ 4. */
    static final ScaledBessel K2 = new ScaledBessel(2, SMALLEST_X);

    private static final int DEGREE = 40;
    private static final double STEP = 0.125;
    private static final double NEGLIGIBLE = 1e-18;

    private final double smallest;
    private final double[] series;

    private ScaledBessel(int order, double smallest) {
        this.smallest = smallest;
        double[] values = new double[DEGREE];
        for (int k = 0; k < DEGREE; k++) {
            double w = cos(PI * (k + 0.5) / DEGREE);
            values[k] = integral(order, 2 * smallest / (1 + w));
        }
        int length = 1;
        double[] coefficients = new double[DEGREE];
        for (int j = 0; j < DEGREE; j++) {
            double sum = 0;
            for (int k = 0; k < DEGREE; k++) {
                sum += values[k] * cos(PI * j * (k + 0.5) / DEGREE);
            }
            coefficients[j] = (j == 0 ? 1 : 2) * sum / DEGREE;
            if (Math.abs(coefficients[j]) > NEGLIGIBLE * DEGREE) {
                length = j + 1;
            }
        }
        this.series = java.util.Arrays.copyOf(coefficients, length);
    }

    /** √z e^z K_ν(z). */
    static double integral(int order, double z) {
        double root = sqrt(z);
        double sum = 0.5;
        for (int k = 1; ; k++) {
            double t = k * STEP / root;
            double half = sinh(t / 2);
            double term = exp(-2 * z * half * half) * cosh(order * t);
            sum += term;
            if (term < NEGLIGIBLE * sum) {
                return sum * STEP;
            }
        }
    }

    /** e^z K_ν(z). */
    double at(double z) {
        double twice = 2 * (2 * smallest / z - 1);
        double b1 = 0;
        double b2 = 0;
        for (int j = series.length - 1; j > 0; j--) {
            double b = twice * b1 - b2 + series[j];
            b2 = b1;
            b1 = b;
        }
        return (twice * b1 / 2 - b2 + series[0]) / sqrt(z);
    }
}
