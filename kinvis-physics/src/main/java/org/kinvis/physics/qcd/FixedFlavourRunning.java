package org.kinvis.physics.qcd;

import static java.lang.Math.PI;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Four-loop running in QCD with a fixed number n of active quark flavours, MSbar, a = α_s/π.
 *
 * <p>da/d ln μ² = −a² B(a), B = β₀ + β₁a + β₂a² + β₃a³ (hep-ph/9701390); d ln m/d ln μ² =
 * −a G(a), G = γ₀ + γ₁a + γ₂a² + γ₃a³ (hep-ph/9703278,
 * hep-ph/9703284); d ln T/d ln μ² = −a (t₀ + t₁a) for the tensor current, to two loops (hep-ph/0007171).
 *
 * <p>In u = 1/a both are integrals over a smooth function, ln(μ₂²/μ₁²) = ∫ du / B(1/u) and
 * ln(m₂/m₁) = −∫ du G(1/u) / (u B(1/u)), which Gauss–Legendre quadrature gives to rounding. The first
 * is inverted by Newton's method: ln μ² is a convex function of u, so that the steps cannot
 * overshoot. Domain: α_s ≤ 1.
 */
final class FixedFlavourRunning {

    /** A test compares with twice as many points. */
    private static final int POINTS = 24;

    private static final GaussIntegrator UNIT_INTERVAL =
            new GaussIntegratorFactory().legendre(POINTS, 0, 1);

    private static final double ZETA_3 = 1.2020569031595942;
    private static final double ZETA_4 = Math.pow(PI, 4) / 90;
    private static final double ZETA_5 = 1.03692775514337;

    /** u at α_s = 1, where perturbation theory has ended. */
    private static final double SMALLEST_U = PI;

    private static final int MOST_STEPS = 50;
    private static final double ROUNDING = 1e-14;

    private final double[] beta;
    private final double[] gamma;
    private final double[] tensor;

    /**
     * @param flavours the number n of active flavours
     */
    FixedFlavourRunning(int flavours) {
        this.beta = betaFunction(flavours);
        this.gamma = massDimension(flavours);
        this.tensor = tensorDimension(flavours);
    }

    private static double[] betaFunction(double n) {
        return new double[] {
            (11 - 2 * n / 3) / 4,
            (102 - 38 * n / 3) / 16,
            (2857.0 / 2 - 5033 * n / 18 + 325 * n * n / 54) / 64,
            (149753.0 / 6
                            + 3564 * ZETA_3
                            - (1078361.0 / 162 + 6508 * ZETA_3 / 27) * n
                            + (50065.0 / 162 + 6472 * ZETA_3 / 81) * n * n
                            + 1093 * n * n * n / 729)
                    / 256
        };
    }

    private static double[] massDimension(double n) {
        return new double[] {
            1,
            (202.0 / 3 - 20 * n / 9) / 16,
            (1249 - (2216.0 / 27 + 160 * ZETA_3 / 3) * n - 140 * n * n / 81) / 64,
            (4603055.0 / 162
                            + 135680 * ZETA_3 / 27
                            - 8800 * ZETA_5
                            - (91723.0 / 27
                                            + 34192 * ZETA_3 / 9
                                            - 880 * ZETA_4
                                            - 18400 * ZETA_5 / 9)
                                    * n
                            + (5242.0 / 243 + 800 * ZETA_3 / 9 - 160 * ZETA_4 / 3) * n * n
                            - (332.0 / 243 - 64 * ZETA_3 / 27) * n * n * n)
                    / 256
        };
    }

    /** Of ln T against ln μ², in powers of a: two loops. */
    private static double[] tensorDimension(double n) {
        return new double[] {8.0 / 3 / 8, (724.0 / 9 - 104 * n / 27) / 32, 0, 0};
    }

    /** β_k, k = 0 … 3. */
    double beta(int k) {
        return beta[k];
    }

    /** γ_k, k = 0 … 3. */
    double gamma(int k) {
        return gamma[k];
    }

    /**
     * u at another scale.
     *
     * @param start u at μ₁
     * @param logarithm ln(μ₂²/μ₁²)
     * @return u at μ₂
     */
    double run(double start, double logarithm) {
        double u = start + beta[0] * logarithm;
        for (int i = 0; i < MOST_STEPS && u > SMALLEST_U; i++) {
            double step = (logarithm(start, u) - logarithm) * polynomial(beta, 1 / u);
            u -= step;
            if (Math.abs(step) <= ROUNDING * u) {
                return u;
            }
        }
        if (u > SMALLEST_U) {
            return u;
        }
        throw new InvalidInputException(
                "alpha_s exceeds 1 on the way to the scale that is needed; a smaller alpha_s(m_Z)"
                        + " or a larger scale (m_b) is needed");
    }

    /** ln(μ₂²/μ₁²) between two values of u. */
    double logarithm(double u1, double u2) {
        return integral(u1, u2, u -> 1 / polynomial(beta, 1 / u));
    }

    /** ln(m(μ₂)/m(μ₁)) between two values of u. */
    double logMassRatio(double u1, double u2) {
        return -integral(u1, u2, u -> polynomial(gamma, 1 / u) / (u * polynomial(beta, 1 / u)));
    }

    /** ln(T(μ₂)/T(μ₁)) of the tensor current's matrix element between two values of u. */
    double logTensorRatio(double u1, double u2) {
        return -integral(u1, u2, u -> polynomial(tensor, 1 / u) / (u * polynomial(beta, 1 / u)));
    }

    private static double integral(double u1, double u2, DoubleUnaryOperator f) {
        double width = u2 - u1;
        return width * UNIT_INTERVAL.integrate(t -> f.applyAsDouble(u1 + width * t));
    }

    private static double polynomial(double[] coefficients, double a) {
        return ((coefficients[3] * a + coefficients[2]) * a + coefficients[1]) * a
                + coefficients[0];
    }
}
