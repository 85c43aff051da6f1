package org.kinvis.inference.likelihood;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.kinvis.inference.measurement.Measurement.Evidence;

/**
 * A counting experiment: n events seen, b ± σ_b expected without a signal, s = εx with it.
 *
 * <p>L(s) = ∫ db N(b; b₀, σ_b) Poisson(n | s + b) over b ≥ 0, and F(s) follows with regularised
 * incomplete gamma functions, ∫₀ˢ Poisson(n | s' + b) ds' = P(n+1, s+b) − P(n+1, b). The efficiency ε is
 * what makes F = CL at the published limit. n need not be whole: some experiments publish weighted
 * counts.
 */
final class CountingTerm implements LimitTerm {

    private static final double WIDTH = 6;
    private static final int BACKGROUNDS = 48;
    private static final double PRECISION = 1e-12;
    private static final int MOST_STEPS = 200;

    private final double limit;
    private final double confidenceLevel;
    private final double observed;
    private final double[] background = new double[BACKGROUNDS];
    private final double[] weight = new double[BACKGROUNDS];
    private final double efficiency;
    private final double bestSignal;
    private final double smallest;

    private CountingTerm(double limit, double confidenceLevel, Evidence.Counts counts) {
        this.limit = limit;
        this.confidenceLevel = confidenceLevel;
        this.observed = counts.observed();
        double sigma = counts.backgroundUncertainty();
        double low = Math.max(0, counts.background() - WIDTH * sigma);
        GaussIntegrator rule =
                new GaussIntegratorFactory()
                        .legendre(BACKGROUNDS, low, counts.background() + WIDTH * sigma);
        for (int k = 0; k < BACKGROUNDS; k++) {
            background[k] = rule.getPoint(k);
            double t = (background[k] - counts.background()) / sigma;
            weight[k] = rule.getWeight(k) * Math.exp(-t * t / 2);
        }
        double largest = observed + counts.background() + 10 * (Math.sqrt(observed) + WIDTH);
        double signal =
                new BrentSolver(PRECISION)
                        .solve(MOST_STEPS, s -> fraction(s) - confidenceLevel, 0, largest);
        this.efficiency = signal / limit;
        LineMinimum minimum = new LineMinimum(this::twiceNegative, 0, largest);
        this.bestSignal = minimum.at();
        this.smallest = minimum.value();
    }

    static CountingTerm of(double limit, double confidenceLevel, Evidence.Counts counts) {
        return new CountingTerm(limit, confidenceLevel, counts);
    }

    /** −2 ln L(s). */
    private double twiceNegative(double signal) {
        double sum = 0;
        for (int k = 0; k < BACKGROUNDS; k++) {
            double mean = signal + background[k];
            sum +=
                    weight[k]
                            * Math.exp(
                                    observed * Math.log(mean)
                                            - mean
                                            - LogGamma.value(observed + 1));
        }
        return -2 * Math.log(sum);
    }

    /** F(s). */
    private double fraction(double signal) {
        double below = 0;
        double all = 0;
        for (int k = 0; k < BACKGROUNDS; k++) {
            double before = RegularizedGamma.P.value(observed + 1, background[k]);
            double at = RegularizedGamma.P.value(observed + 1, signal + background[k]);
            below += weight[k] * (at - before);
            all += weight[k] * (1 - before);
        }
        return below / all;
    }

    /** ε: events for a unit of the observable. */
    double efficiency() {
        return efficiency;
    }

    @Override
    public double chiSquared(double x) {
        return twiceNegative(efficiency * Math.max(0, x)) - smallest;
    }

    @Override
    public double exclusion(double x) {
        return fraction(efficiency * x);
    }

    @Override
    public double best() {
        return bestSignal / efficiency;
    }

    @Override
    public double limit() {
        return limit;
    }

    @Override
    public double confidenceLevel() {
        return confidenceLevel;
    }
}
