package org.kinvis.physics.decay;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Gauss–Legendre quadrature in θ with q² = a + (b − a) sin²θ, which takes away the square roots of
 * phase space at both ends. With 48 points massless pairs, and massive ones from some hundred MeV, are
 * converged to 1e-12; for pairs of a few MeV, whose threshold is a second, much smaller scale, to 1e-7
 * (a test compares with 96 points).
 */
final class QSquaredRule {

    static final QSquaredRule STANDARD = new QSquaredRule(48);

    private final double[] position;
    private final double[] weight;

    QSquaredRule(int points) {
        GaussIntegrator legendre = new GaussIntegratorFactory().legendre(points, 0, Math.PI / 2);
        position = new double[points];
        weight = new double[points];
        for (int k = 0; k < points; k++) {
            double theta = legendre.getPoint(k);
            position[k] = Math.sin(theta) * Math.sin(theta);
            weight[k] = legendre.getWeight(k) * Math.sin(2 * theta);
        }
    }

    /** ∫ f_i(q²) dq² over the range, for all structure functions i at once. */
    double[] integrate(StructureFunctions functions, QSquaredRange range) {
        double width = range.high() - range.low();
        double[] sum = new double[functions.size()];
        double[] value = new double[functions.size()];
        for (int k = 0; k < position.length; k++) {
            functions.at(range.low() + width * position[k], value);
            double factor = width * weight[k];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * value[i];
            }
        }
        return sum;
    }
}
