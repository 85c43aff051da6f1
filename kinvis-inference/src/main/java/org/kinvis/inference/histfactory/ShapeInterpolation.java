package org.kinvis.inference.histfactory;

import java.util.Arrays;
import java.util.Locale;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * How yields interpolate between nominal, high and low histograms: Δ(α) = S α + A e(α).
 *
 * <p>With u = high − nominal and d = nominal − low, S = (u + d)/2 and A = (u − d)/16. The even function e(α) is what differs:
 *
 * <ul>
 *   <li>code0, piecewise linear: 8|α|;
 *   <li>code2, quadratic inside and linear outside: 8α², 8(2|α| − 1);
 *   <li>code4p, a polynomial of degree six inside and linear outside: 15α² − 10α⁴ + 3α⁶, 8|α|.
 * </ul>
 *
 * <p>Source: Cranmer:2012sba as implemented by Heinrich:2021gyp, pyhf 0.7 modules interpolators.code0, code2, code4p.
 */
public enum ShapeInterpolation {
    CODE0 {
        @Override
        double even(double alpha) {
            return OUTSIDE * Math.abs(alpha);
        }

        @Override
        double slope(double alpha) {
            return alpha >= 0 ? OUTSIDE : -OUTSIDE;
        }

        @Override
        double curvature(double alpha) {
            return 0;
        }
    },
    CODE2 {
        @Override
        double even(double alpha) {
            double a = Math.abs(alpha);
            return OUTSIDE * (a <= 1 ? a * a : 2 * a - 1);
        }

        @Override
        double slope(double alpha) {
            return 2 * OUTSIDE * Math.clamp(alpha, -1, 1);
        }

        @Override
        double curvature(double alpha) {
            return Math.abs(alpha) <= 1 ? 2 * OUTSIDE : 0;
        }
    },
    CODE4P {
        @Override
        double even(double alpha) {
            double a2 = alpha * alpha;
            return a2 <= 1 ? a2 * (15 + a2 * (-10 + 3 * a2)) : OUTSIDE * Math.abs(alpha);
        }

        @Override
        double slope(double alpha) {
            double a2 = alpha * alpha;
            return a2 <= 1 ? alpha * (30 + a2 * (-40 + 18 * a2)) : Math.copySign(OUTSIDE, alpha);
        }

        @Override
        double curvature(double alpha) {
            double a2 = alpha * alpha;
            return a2 <= 1 ? 30 + a2 * (-120 + 90 * a2) : 0;
        }
    };

    private static final double OUTSIDE = 8;

    /** e(α). */
    abstract double even(double alpha);

    /** e'(α); at a kink that of the side where α lies, zero counting as positive. */
    abstract double slope(double alpha);

    /** e''(α). */
    abstract double curvature(double alpha);

    /** The name in pyhf. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The interpolation of that name. */
    public static ShapeInterpolation named(String name) {
        return Arrays.stream(values())
                .filter(code -> code.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "interpolation of histosys",
                                        Arrays.stream(values())
                                                .map(ShapeInterpolation::label)
                                                .toList()));
    }
}
