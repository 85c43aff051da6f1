package org.kinvis.inference.posterior;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Densities with known moments. */
final class Targets {

    private Targets() {}

    static LogDensity of(int dimension, ToDoubleBiFunction<double[], double[]> gradient) {
        return new LogDensity() {
            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public double gradient(double[] x, double[] slope) {
                return gradient.applyAsDouble(x, slope);
            }
        };
    }

    /** Normal with unit variances and correlations r^{|i−j|}: an autoregression, x_i = r x_{i−1} + √(1 − r²) z_i. */
    static LogDensity autoregression(int dimension, double r, double[] scales) {
        double noise = 1 - r * r;
        return of(
                dimension,
                (x, slope) -> {
                    double value = 0;
                    for (int i = 0; i < dimension; i++) {
                        double here = x[i] / scales[i];
                        double before = i == 0 ? 0 : x[i - 1] / scales[i - 1];
                        double residual = i == 0 ? here : here - r * before;
                        double variance = i == 0 ? 1 : noise;
                        value -= residual * residual / (2 * variance);
                        slope[i] = -residual / variance / scales[i];
                        if (i > 0) {
                            slope[i - 1] += r * residual / variance / scales[i - 1];
                        }
                    }
                    return value;
                });
    }

    /** x ~ N(0, 1), y | x ~ N(bend (x² − 1), width²). */
    static LogDensity banana(double bend, double width) {
        return of(
                2,
                (x, slope) -> {
                    double away = (x[1] - bend * (x[0] * x[0] - 1)) / width;
                    slope[0] = -x[0] + away / width * 2 * bend * x[0];
                    slope[1] = -away / width;
                    return -x[0] * x[0] / 2 - away * away / 2;
                });
    }

    static List<double[]> starts(int chains, int dimension, double value) {
        List<double[]> starts = new ArrayList<>();
        for (int c = 0; c < chains; c++) {
            double[] start = new double[dimension];
            for (int i = 0; i < dimension; i++) {
                start[i] = value * ((i + c) % 3 - 1);
            }
            starts.add(start);
        }
        return starts;
    }
}
