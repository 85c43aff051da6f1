package org.kinvis.physics.darkmatter.relic;

import java.util.Arrays;

/**
 * A cubic curve through points that does not overshoot: Fritsch and Carlson's slopes, weighted harmonic means of the neighbouring
 * differences, with one-sided three-point slopes at the ends. Constant beyond the ends. Source: Fritsch:1980pchip; the end slopes as in its
 * later implementations (PCHIM).
 */
final class MonotoneCurve {

    private final double[] x;
    private final double[] y;
    private final double[] slope;

    /**
     * @param x rising
     * @param y there
     */
    MonotoneCurve(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.slope = slopes(x, y);
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] h = new double[n - 1];
        double[] d = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            h[i] = x[i + 1] - x[i];
            d[i] = (y[i + 1] - y[i]) / h[i];
        }
        double[] slope = new double[n];
        for (int i = 1; i < n - 1; i++) {
            if (d[i - 1] * d[i] > 0) {
                double w1 = 2 * h[i] + h[i - 1];
                double w2 = h[i] + 2 * h[i - 1];
                slope[i] = (w1 + w2) / (w1 / d[i - 1] + w2 / d[i]);
            }
        }
        slope[0] = end(h[0], h[1], d[0], d[1]);
        slope[n - 1] = end(h[n - 2], h[n - 3], d[n - 2], d[n - 3]);
        return slope;
    }

    private static double end(double h0, double h1, double d0, double d1) {
        double slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
        if (Math.signum(slope) != Math.signum(d0)) {
            return 0;
        }
        return Math.signum(d0) != Math.signum(d1) && Math.abs(slope) > 3 * Math.abs(d0)
                ? 3 * d0
                : slope;
    }

    /** The interval that holds a position: at most the last but one point. */
    int interval(double at) {
        int found = Arrays.binarySearch(x, at);
        int left = found >= 0 ? found : -found - 2;
        return Math.clamp(left, 0, x.length - 2);
    }

    /** The interval that holds a position, looked for downwards from another one. */
    int intervalBelow(int from, double at) {
        int i = from;
        while (i > 0 && x[i] > at) {
            i--;
        }
        return i;
    }

    /** The value. */
    double value(double at) {
        return value(interval(at), at);
    }

    /** The value in a known interval. */
    double value(int i, double at) {
        if (at <= x[0] || at >= x[x.length - 1]) {
            return at <= x[0] ? y[0] : y[x.length - 1];
        }
        double h = x[i + 1] - x[i];
        double t = (at - x[i]) / h;
        double s = 1 - t;
        return s * s * ((1 + 2 * t) * y[i] + t * h * slope[i])
                + t * t * ((1 + 2 * s) * y[i + 1] - s * h * slope[i + 1]);
    }

    /** The derivative; zero beyond the ends. */
    double derivative(double at) {
        return derivative(interval(at), at);
    }

    /** The derivative in a known interval; zero beyond the ends. */
    double derivative(int i, double at) {
        if (at < x[0] || at > x[x.length - 1]) {
            return 0;
        }
        double h = x[i + 1] - x[i];
        double t = (at - x[i]) / h;
        double s = 1 - t;
        return 6 * t * s * (y[i + 1] - y[i]) / h
                + s * (1 - 3 * t) * slope[i]
                + t * (1 - 3 * s) * slope[i + 1];
    }
}
