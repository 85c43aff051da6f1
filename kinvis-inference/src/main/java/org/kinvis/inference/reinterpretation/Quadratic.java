package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Functions of n variables that are polynomials of the second degree: f(x) = Σ_{i≤j} f_ij x_i x_j with x₀ = 1. */
final class Quadratic {

    private Quadratic() {}

    /** The pairs i ≤ j from 0 to n, the constant first. */
    static int[][] pairs(int variables) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i <= variables; i++) {
            for (int j = i; j <= variables; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs.toArray(int[][]::new);
    }

    /** x with x₀ = 1 in front. */
    static double[] extended(double[] x, int first, int size) {
        double[] extended = new double[size + 1];
        extended[0] = 1;
        System.arraycopy(x, first, extended, 1, size);
        return extended;
    }

    /**
     * The coefficients of functions that are known to be such polynomials, from their values at 0, ±e_i and e_i + e_j: one row a
     * pair, one number a function.
     */
    static double[][] through(int variables, UnaryOperator<double[]> functions) {
        double[] centre = functions.apply(new double[variables]);
        double[][] linear = new double[variables][];
        double[][] square = new double[variables][];
        for (int i = 0; i < variables; i++) {
            double[] plus = functions.apply(unit(variables, i, i, 1));
            double[] minus = functions.apply(unit(variables, i, i, -1));
            linear[i] = combination(0.5, plus, -0.5, minus);
            square[i] = combination(1, combination(0.5, plus, 0.5, minus), -1, centre);
        }
        List<double[]> rows = new ArrayList<>();
        for (int[] pair : pairs(variables)) {
            int i = pair[0] - 1;
            int j = pair[1] - 1;
            if (j < 0) {
                rows.add(centre);
            } else if (i < 0) {
                rows.add(linear[j]);
            } else if (i == j) {
                rows.add(square[i]);
            } else {
                double[] both = functions.apply(unit(variables, i, j, 1));
                double[] first = combination(1, linear[i], 1, square[i]);
                double[] second = combination(1, linear[j], 1, square[j]);
                double[] alone = combination(1, combination(1, first, 1, second), 1, centre);
                rows.add(combination(1, both, -1, alone));
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static double[] unit(int variables, int i, int j, double value) {
        double[] x = new double[variables];
        x[i] = value;
        x[j] = value;
        return x;
    }

    private static double[] combination(double a, double[] x, double b, double[] y) {
        double[] sum = new double[x.length];
        Arrays.setAll(sum, i -> a * x[i] + b * y[i]);
        return sum;
    }
}
