package org.kinvis.inference.histfactory;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * −ln of Poisson's density averaged over a normal mean, ∫₀^∞ Poisson(n | λ) N(λ; m, V) dλ, and its exact derivatives by m and V; the counts n may
 * be any number ≥ 0.
 *
 * <p>It is what the factors γ of a bin leave behind when they are integrated out: Σ γ_g U_g is normal with variance V = Σ δ_g² U_g².
 *
 * <p>Where the first term left out is below 10⁻¹³, −ln of it is F(λ̂) + ½ ln(1 + V n/λ̂²) − Σ_j P_j(ρ)/n^j, F(λ̂) being what remains when γ is
 * at its best (see {@link Likelihood}) and P_j those of {@link StirlingSeries}. Elsewhere, for few counts, I_n = ∫₀^∞ λⁿ exp(−(λ − b)²/2V) dλ, b = m −
 * V, follows from I_{k+1} = b I_k + kV I_{k−1}, I₀ = √(πV/2) erfc(−b/√2V), which is stable upward for b ≥ 0 (parabolic cylinder functions, DLMF 12.5 and
 * 12.8). What remains, counts that are not whole or b < 0, is the trapezoidal rule in ln λ, whose error for this
 * integrand falls exponentially with the number of nodes.
 */
final class SmearedPoissonTerm {

    private static final double ACCURACY = 1e-13;
    private static final double WIDTHS_A_STEP = 0.6;

    /** exp(−2πd/h) is below 10⁻¹⁶ with d = 0.6 less than the half width π/4 of the strip in which exp(−e^{2u}) falls. */
    private static final double LARGEST_STEP = 0.1;

    /** Nodes that weigh less than this share add nothing. */
    private static final double NOTHING = 1e-19;

    /** The integrand at λ = 0 is nothing from this many standard deviations on. */
    private static final double FAR = 100;

    /** The recursion's steps are fewer than the integral's nodes. */
    private static final int FEW = 64;

    /** Below this V/m moments by the recursion lose digits. */
    private static final double NARROW = 1e-3;

    private final double n;
    private final double[] series;
    private final double reach;
    private final boolean isFew;
    private final double aboveSaturated;

    SmearedPoissonTerm(double n) {
        this.n = n;
        this.series = n > 0 ? StirlingSeries.coefficients(n) : new double[1];
        this.reach = n > 0 ? StirlingSeries.reach(n, ACCURACY) : 0;
        this.isFew = n <= FEW && n == Math.rint(n);
        this.aboveSaturated = n > 0 ? n * Math.log(n) - n : 0;
    }

    /**
     * The term at a point.
     *
     * @param value above −ln of Poisson's density at λ = n
     * @param byMean its derivative by m
     * @param byVariance its derivative by V
     */
    record Value(double value, double byMean, double byVariance) {}

    /** At a mean of any sign and a variance V ≥ 0; +∞ where one of them is not a finite number. */
    Value at(double m, double variance) {
        if (!Double.isFinite(m) || !Double.isFinite(variance)) {
            return new Value(Double.POSITIVE_INFINITY, 0, 0);
        }
        double b = m - variance;
        double root = Math.sqrt(b * b + 4 * n * variance);
        double peak = CellPoint.peak(b, n * variance);
        double k = n == 0 ? 0 : n / (peak * peak);
        double w = variance * k;
        double rho = w / (1 + w);
        if (peak > 0 && rho <= reach && n > FAR * rho) {
            return expanded(variance, peak, root, k, w, rho);
        }
        if (isFew && b >= 0 && variance > NARROW * m) {
            return recursive(m, variance);
        }
        return variance > 0 ? integrated(m, variance) : poisson(m);
    }

    /** With R_k = I_{k+1}/I_k = b + kV/R_{k−1}, the mean of λ is R_n and that of λ² R_n R_{n+1}. */
    private Value recursive(double m, double variance) {
        double b = m - variance;
        double z = b / Math.sqrt(2 * variance);
        double first = Math.sqrt(Math.PI * variance / 2) * Erfc.value(-z);
        double ratio = b + variance * Math.exp(-z * z) / first;
        double product = first;
        for (int k = 1; k <= n; k++) {
            product *= ratio;
            ratio = b + k * variance / ratio;
        }
        double next = b + (n + 1) * variance / ratio;
        double square = ratio * (next - 2 * m) + m * m;
        double value =
                m
                        - variance / 2
                        - Math.log(product)
                        + Math.log(2 * Math.PI * variance) / 2
                        + aboveSaturated;
        return new Value(value, (m - ratio) / variance, (1 - square / variance) / (2 * variance));
    }

    private Value poisson(double m) {
        double r = n == 0 ? 1 : 1 - n / m;
        double k = n == 0 ? 0 : n / (m * m);
        return new Value(PoissonTerm.aboveSaturated(n, m), r, (k - r * r) / 2);
    }

    private Value expanded(
            double variance, double peak, double root, double k, double w, double rho) {
        double sum = 0;
        double slope = 0;
        for (int d = series.length - 1; d >= 0; d--) {
            slope = slope * rho + sum;
            sum = sum * rho + series[d];
        }
        double r = 1 - n / peak;
        double byW = 0.5 / (1 + w) - slope / ((1 + w) * (1 + w));
        double peakByMean = peak / root;
        double peakByVariance = (n - peak) / root;
        return new Value(
                PoissonTerm.aboveSaturated(n, peak)
                        + variance * r * r / 2
                        + Math.log1p(w) / 2
                        - sum,
                r - byW * 2 * w * peakByMean / peak,
                -r * r / 2 + byW * (k - 2 * w * peakByVariance / peak));
    }

    private Value integrated(double m, double variance) {
        double b = m - variance;
        double peak = CellPoint.peak(b, (n + 1) * variance);
        double width = Math.sqrt(variance / (peak * peak + (n + 1) * variance));
        double step = Math.min(WIDTHS_A_STEP * width, LARGEST_STEP);
        double[] sums = {1, 0, 0};
        addNodes(sums, peak, b, variance, step);
        addNodes(sums, peak, b, variance, -step);
        double shift = sums[1] / sums[0];
        double offset = peak - m;
        double mean = offset + shift;
        double square = offset * offset + 2 * offset * shift + sums[2] / sums[0];
        double value =
                PoissonTerm.aboveSaturated(n, peak)
                        - Math.log(peak * step * sums[0])
                        + Math.log(2 * Math.PI * variance) / 2
                        + offset * offset / (2 * variance);
        return new Value(value, -mean / variance, (1 - square / variance) / (2 * variance));
    }

    /** Σ w, Σ w (λ − λ̂), Σ w (λ − λ̂)² on one side of the peak λ̂ of λ^{n+1} exp(−(λ − b)²/2V), w its height above that at λ̂. */
    private void addNodes(double[] sums, double peak, double b, double variance, double step) {
        for (int i = 1; ; i++) {
            double away = peak * Math.expm1(i * step);
            double weight =
                    Math.exp((n + 1) * i * step - away * (away + 2 * (peak - b)) / (2 * variance));
            sums[0] += weight;
            sums[1] += weight * away;
            sums[2] += weight * away * away;
            if (!(weight >= NOTHING * sums[0])) {
                return;
            }
        }
    }
}
