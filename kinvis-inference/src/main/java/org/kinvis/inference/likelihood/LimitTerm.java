package org.kinvis.inference.likelihood;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * An upper limit as a likelihood on x ≥ 0. The level at which it excludes x is the probability that the
 * likelihood gives to smaller values with a flat prior, F(x) = ∫₀ˣ L / ∫₀^∞ L: at the published limit it
 * is the published confidence level. Where the observable is a part of a measured total ({@link TotalTerm}) smaller values are no
 * more likely than others, and the level is that of a one-sided test.
 */
public sealed interface LimitTerm extends LikelihoodTerm
        permits HalfNormalTerm, CountingTerm, CurveTerm, TotalTerm {

    /** How far out the theory uncertainty is integrated, in standard deviations. */
    double RANGE = 6;

    int NODES = 64;

    /** F(x) for x ≥ 0. */
    double exclusion(double x);

    /** The confidence level of the published limit. */
    double confidenceLevel();

    /** The published limit. */
    double limit();

    /**
     * The mean of F over a prediction with a normal theory uncertainty, cut at 0.
     *
     * @param x the prediction
     * @param sigma its standard deviation, 0 or more
     */
    default double exclusion(double x, double sigma) {
        if (sigma == 0 || x + RANGE * sigma <= 0) {
            return exclusion(Math.max(0, x));
        }
        double low = Math.max(0, x - RANGE * sigma);
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES, low, x + RANGE * sigma);
        double density = rule.integrate(at -> normal((at - x) / sigma));
        return rule.integrate(at -> normal((at - x) / sigma) * exclusion(at)) / density;
    }

    private static double normal(double t) {
        return Math.exp(-t * t / 2);
    }

    @Override
    default double lowest() {
        return 0;
    }
}
