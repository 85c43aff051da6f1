package org.kinvis.physics.formfactor;

import java.util.List;

/**
 * The expansion of Bourrely, Caprini and Lellouch about q² = 0, so that its first coefficient is f(0).
 *
 * <p>f_{+,T}(q²) = f(0) / (1 − q²/M₁²) { 1 + Σ_{k=1}^{K−1} b_k [zᵏ − z₀ᵏ − (−1)^{k−K} (k/K) (z^K − z₀^K)] },
 * f₀(q²) = f₊(0) / (1 − q²/M₀²) { 1 + Σ_{k=1}^{K} b_k (zᵏ − z₀ᵏ) }, with z₀ = z(0).
 *
 * <p>Source: arXiv:2102.07233, section 3, where K = 4.
 *
 * @param map the conformal map
 * @param poles masses of the resonances in GeV
 * @param plus f₊
 * @param zero f₀, whose value at 0 is that of f₊
 * @param tensor f_T
 */
record BclAtZeroExpansion(
        ConformalMap map, BclExpansion.Poles poles, Series plus, Series zero, Series tensor)
        implements PseudoscalarFormFactors {

    /** f(0) and b₁, b₂, … */
    record Series(double atZero, List<Double> b) {

        Series {
            b = List.copyOf(b);
        }
    }

    @Override
    public Values at(double q2) {
        double z = map.z(q2);
        double z0 = map.z(0);
        return new Values(
                BclExpansion.pole(q2, poles.plus()) * constrained(plus, z, z0),
                BclExpansion.pole(q2, poles.zero()) * free(zero, z, z0),
                BclExpansion.pole(q2, poles.tensor()) * constrained(tensor, z, z0));
    }

    private static double free(Series series, double z, double z0) {
        double sum = 1;
        for (int k = 1; k <= series.b.size(); k++) {
            sum += series.b.get(k - 1) * difference(z, z0, k);
        }
        return series.atZero * sum;
    }

    /** With the behaviour at threshold that a vector current demands. */
    private static double constrained(Series series, double z, double z0) {
        int order = series.b.size() + 1;
        double highest = difference(z, z0, order);
        double sum = 1;
        for (int k = 1; k < order; k++) {
            int sign = (order - k) % 2 == 0 ? 1 : -1;
            double removed = sign * k * highest / order;
            sum += series.b.get(k - 1) * (difference(z, z0, k) - removed);
        }
        return series.atZero * sum;
    }

    private static double difference(double z, double z0, int power) {
        return Math.pow(z, power) - Math.pow(z0, power);
    }
}
