package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The weights of a signal as functions of free parameters and of the uncertainties of form factors: s_r(t, ξ), of the second degree in
 * the free parameters (a rate is a form in coefficients, and linear in strengths) and of the second degree in ξ (amplitudes are
 * linear in the parameters of form factors).
 *
 * <p>Free parameters are scaled to −1 ≤ t ≤ 1; ξ is standard normal.
 */
public final class Signal {

    private final List<SignalParameter> free;
    private final int nuisances;
    private final int[][] freePairs;
    private final int[][] nuisancePairs;

    /** One a bin, one a pair of free parameters, one a pair of nuisances. */
    private final double[][][] terms;

    private Signal(List<SignalParameter> free, int nuisances, double[][][] terms) {
        this.free = List.copyOf(free);
        this.nuisances = nuisances;
        this.freePairs = Quadratic.pairs(free.size());
        this.nuisancePairs = Quadratic.pairs(nuisances);
        this.terms = terms;
    }

    /**
     * A signal from its values.
     *
     * @param free the free parameters
     * @param nuisances how many ξ there are
     * @param weights at ξ, a function of the values of the free parameters
     */
    public static Signal of(
            List<SignalParameter> free,
            int nuisances,
            Function<double[], UnaryOperator<double[]>> weights) {
        int pairs = Quadratic.pairs(free.size()).length;
        double[][] table =
                Quadratic.through(
                        nuisances,
                        xi -> {
                            UnaryOperator<double[]> at = weights.apply(xi);
                            return flat(
                                    Quadratic.through(free.size(), t -> at.apply(values(free, t))));
                        });
        int bins = table[0].length / pairs;
        double[][][] terms = new double[bins][pairs][table.length];
        for (int b = 0; b < table.length; b++) {
            for (int a = 0; a < pairs; a++) {
                for (int r = 0; r < bins; r++) {
                    terms[r][a][b] = table[b][a * bins + r];
                }
            }
        }
        return new Signal(free, nuisances, terms);
    }

    /** A signal without nuisances. */
    public static Signal of(List<SignalParameter> free, UnaryOperator<double[]> weights) {
        return of(free, 0, xi -> weights);
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] values(List<SignalParameter> free, double[] t) {
        double[] values = new double[t.length];
        Arrays.setAll(values, i -> free.get(i).value(t[i]));
        return values;
    }

    /** The free parameters. */
    public List<SignalParameter> free() {
        return free;
    }

    /** How many ξ follow them. */
    public int nuisances() {
        return nuisances;
    }

    /** Free parameters and nuisances together. */
    int size() {
        return free.size() + nuisances;
    }

    /** How many bins. */
    int bins() {
        return terms.length;
    }

    /** s_r at y = (t, ξ). */
    double[] weights(double[] y) {
        double[] t = Quadratic.extended(y, 0, free.size());
        double[] xi = Quadratic.extended(y, free.size(), nuisances);
        double[] weights = new double[bins()];
        for (int r = 0; r < weights.length; r++) {
            for (int a = 0; a < freePairs.length; a++) {
                double monomial = t[freePairs[a][0]] * t[freePairs[a][1]];
                weights[r] += monomial * sum(terms[r][a], xi);
            }
        }
        return weights;
    }

    private double sum(double[] row, double[] xi) {
        double sum = 0;
        for (int b = 0; b < row.length; b++) {
            sum += row[b] * xi[nuisancePairs[b][0]] * xi[nuisancePairs[b][1]];
        }
        return sum;
    }

    /** s_r with all first and second derivatives at a point. */
    final class Expansion {

        private final double[] t;
        private final double[] xi;
        private final double[] weights = new double[bins()];
        private final double[][] slopes = new double[bins()][size()];
        private final double[][][] curvatures = new double[bins()][size()][size()];

        Expansion(double[] y) {
            this.t = Quadratic.extended(y, 0, free.size());
            this.xi = Quadratic.extended(y, free.size(), nuisances);
            for (int r = 0; r < weights.length; r++) {
                for (int a = 0; a < freePairs.length; a++) {
                    add(r, freePairs[a][0], freePairs[a][1], terms[r][a]);
                }
            }
        }

        double[] weights() {
            return weights;
        }

        double[][] slopes() {
            return slopes;
        }

        double[][][] curvatures() {
            return curvatures;
        }

        /** Adds t_p t_q Σ_b g_b ξ_k ξ_l. */
        private void add(int r, int p, int q, double[] row) {
            int n = free.size();
            double monomial = t[p] * t[q];
            double[] slope = new double[nuisances + 1];
            double value = 0;
            for (int b = 0; b < row.length; b++) {
                int k = nuisancePairs[b][0];
                int l = nuisancePairs[b][1];
                value += row[b] * xi[k] * xi[l];
                slope[k] += row[b] * xi[l];
                slope[l] += row[b] * xi[k];
                addCurvature(r, n + k - 1, n + l - 1, k > 0 && l > 0 ? monomial * row[b] : 0);
            }
            weights[r] += monomial * value;
            addSlope(r, p, t[q] * value);
            addSlope(r, q, t[p] * value);
            addCurvature(r, p - 1, q - 1, p > 0 && q > 0 ? value : 0);
            for (int k = 1; k <= nuisances; k++) {
                slopes[r][n + k - 1] += monomial * slope[k];
                addMixed(r, p, n + k - 1, t[q] * slope[k]);
                addMixed(r, q, n + k - 1, t[p] * slope[k]);
            }
        }

        private void addSlope(int r, int p, double value) {
            if (p > 0) {
                slopes[r][p - 1] += value;
            }
        }

        private void addMixed(int r, int p, int nuisance, double value) {
            if (p > 0) {
                curvatures[r][p - 1][nuisance] += value;
                curvatures[r][nuisance][p - 1] += value;
            }
        }

        /** Of a product of two variables; twice on the diagonal, where it is a square. */
        private void addCurvature(int r, int i, int j, double value) {
            if (value != 0) {
                curvatures[r][i][j] += value;
                curvatures[r][j][i] += value;
            }
        }
    }

    /** The names of the free parameters. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        free.forEach(p -> names.add(p.name()));
        return names;
    }
}
