package org.kinvis.inference.reinterpretation;

import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.kinvis.physics.decay.QSquaredRange;

/**
 * B⁺ → K⁺φφ with the scalar operator, written down once more: dΓ/dq² ∝ √λ κ f₀², f₀ of Bharucha, Straub and Zwicky's form, by twelve
 * points of Gauss and Legendre a bin, in the threshold's bin with q² = a + (b − a) u².
 *
 * @param mass of φ in GeV
 * @param alpha α₀ to α₂ of f₀
 */
record ScalarPairs(double mass, double[] alpha) {

    private static final double B = 5.27934;
    private static final double K = 0.493677;
    private static final double B_OF_FIT = 5.279;
    private static final double K_OF_FIT = 0.492;
    private static final double POLE = 5.630;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(12, 0, 1);

    private static double z(double q2) {
        double plus = (B_OF_FIT + K_OF_FIT) * (B_OF_FIT + K_OF_FIT);
        double minus = (B_OF_FIT - K_OF_FIT) * (B_OF_FIT - K_OF_FIT);
        double t0 = plus * (1 - Math.sqrt(1 - minus / plus));
        double here = Math.sqrt(plus - q2);
        double there = Math.sqrt(plus - t0);
        return (here - there) / (here + there);
    }

    private double density(double q2) {
        double lambda = (B * B + K * K - q2) * (B * B + K * K - q2) - 4 * B * B * K * K;
        double kappa2 = 1 - 4 * mass * mass / q2;
        if (lambda <= 0 || kappa2 <= 0) {
            return 0;
        }
        double dz = z(q2) - z(0);
        double f0 = (alpha[0] + alpha[1] * dz + alpha[2] * dz * dz) / (1 - q2 / (POLE * POLE));
        return Math.sqrt(lambda * kappa2) * f0 * f0;
    }

    private double integral(double low, double high) {
        double threshold = 4 * mass * mass;
        if (high <= threshold) {
            return 0;
        }
        if (low < threshold) {
            double width = high - threshold;
            return RULE.integrate(u -> 2 * u * width * density(threshold + width * u * u));
        }
        return RULE.integrate(u -> (high - low) * density(low + (high - low) * u));
    }

    /** The rate in each bin over the whole rate. */
    double[] fractions(List<QSquaredRange> bins) {
        double end = (B - K) * (B - K);
        double sum = integral(bins.getLast().high(), end);
        double[] rates = new double[bins.size()];
        for (int j = 0; j < rates.length; j++) {
            rates[j] = integral(bins.get(j).low(), bins.get(j).high());
            sum += rates[j];
        }
        for (int j = 0; j < rates.length; j++) {
            rates[j] /= sum;
        }
        return rates;
    }
}
