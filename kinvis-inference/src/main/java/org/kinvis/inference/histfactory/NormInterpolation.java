package org.kinvis.inference.histfactory;

import java.util.Arrays;
import java.util.Locale;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * How a factor interpolates between 1, its high and its low value.
 *
 * <ul>
 *   <li>code1, exponential: high^α for α ≥ 0, low^−α below;
 *   <li>code4: the same for |α| ≥ 1, inside a polynomial of degree six with the values and the first and second
 *       derivatives of both sides at α = ±1.
 * </ul>
 *
 * <p>Source: Cranmer:2012sba as implemented by Heinrich:2021gyp, pyhf 0.7 modules interpolators.code1, code4.
 */
public enum NormInterpolation {
    CODE1,
    CODE4;

    private static final double SAME = 1e-15;

    /** The name in pyhf. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The interpolation of that name. */
    public static NormInterpolation named(String name) {
        return Arrays.stream(values())
                .filter(code -> code.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "interpolation of normsys",
                                        Arrays.stream(values())
                                                .map(NormInterpolation::label)
                                                .toList()));
    }

    /** F(α) of a modifier. */
    Factor factor(double high, double low) {
        double logHigh = Math.log(high);
        double logLow = Math.log(low);
        return this == CODE1
                ? new Exponential(logHigh, logLow)
                : Smooth.between(high, low, logHigh, logLow);
    }

    /** A factor as a function of its parameter. */
    sealed interface Factor {

        /** F(α). */
        double value(double alpha);

        /** F'(α); at a kink that of the side where α lies, zero counting as positive. */
        double slope(double alpha);

        /** F''(α). */
        double curvature(double alpha);

        /** Whether F' jumps at α = 0. */
        boolean isKinked();
    }

    /** F(x) = x. */
    enum Identity implements Factor {
        IDENTITY;

        @Override
        public double value(double x) {
            return x;
        }

        @Override
        public double slope(double x) {
            return 1;
        }

        @Override
        public double curvature(double x) {
            return 0;
        }

        @Override
        public boolean isKinked() {
            return false;
        }
    }

    /** exp(α ln high) or exp(−α ln low). */
    record Exponential(double logHigh, double logLow) implements Factor {

        private double rate(double alpha) {
            return alpha >= 0 ? logHigh : -logLow;
        }

        @Override
        public double value(double alpha) {
            return Math.exp(alpha * rate(alpha));
        }

        @Override
        public double slope(double alpha) {
            return rate(alpha) * value(alpha);
        }

        @Override
        public double curvature(double alpha) {
            return rate(alpha) * rate(alpha) * value(alpha);
        }

        @Override
        public boolean isKinked() {
            return Math.abs(logHigh + logLow) > SAME;
        }
    }

    /** Exponential outside, 1 + Σ_{i=1…6} a_i αⁱ inside. */
    record Smooth(Exponential outside, double[] a) implements Factor {

        static Smooth between(double high, double low, double logHigh, double logLow) {
            double odd0 = (high - low) / 2;
            double even0 = (high + low) / 2 - 1;
            double odd1 = (high * logHigh - low * logLow) / 2;
            double even1 = (high * logHigh + low * logLow) / 2;
            double odd2 = (high * logHigh * logHigh - low * logLow * logLow) / 2;
            double even2 = (high * logHigh * logHigh + low * logLow * logLow) / 2;
            return new Smooth(
                    new Exponential(logHigh, logLow),
                    new double[] {
                        (15 * odd0 - 7 * odd1 + odd2) / 8,
                        (24 * even0 - 9 * even1 + even2) / 8,
                        (-5 * odd0 + 5 * odd1 - odd2) / 4,
                        (-12 * even0 + 7 * even1 - even2) / 4,
                        (3 * odd0 - 3 * odd1 + odd2) / 8,
                        (8 * even0 - 5 * even1 + even2) / 8
                    });
        }

        @Override
        public double value(double x) {
            if (Math.abs(x) >= 1) {
                return outside.value(x);
            }
            double sum = a[5];
            for (int i = 4; i >= 0; i--) {
                sum = sum * x + a[i];
            }
            return 1 + x * sum;
        }

        @Override
        public double slope(double x) {
            if (Math.abs(x) >= 1) {
                return outside.slope(x);
            }
            double sum = 6 * a[5];
            for (int i = 4; i >= 0; i--) {
                sum = sum * x + (i + 1) * a[i];
            }
            return sum;
        }

        @Override
        public double curvature(double x) {
            if (Math.abs(x) >= 1) {
                return outside.curvature(x);
            }
            double sum = 30 * a[5];
            for (int i = 4; i >= 1; i--) {
                sum = sum * x + (i + 1) * i * a[i];
            }
            return sum;
        }

        @Override
        public boolean isKinked() {
            return false;
        }
    }
}
