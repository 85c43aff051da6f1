package org.kinvis.physics.model;

import static java.lang.Math.PI;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;

/**
 * What vector-like quarks and their scalar do in loops.
 *
 * <p>ΔF = 2: the two boxes of a real scalar cancel at dimension six for vector currents, because one fermion line
 * carries the opposite momentum in the second; two mass insertions remain, L = (J/16π²) O² with O = Σ a_ij d̄_i P_R d_j + h.c., J =
 * ∫₀^∞ t dt F²/(t + m_φ²)², F = m_Q m_D (m_Q m_D − t y_2/y_1)/((t + m_Q²)(t + m_D²)), and |F|² between O's two parts.
 *
 * <p>Dipoles: L = −(e Q_d/32π²) X_ij d̄_i σF P_R d_j + h.c., X_ij = Σ_a f₂(t_a)/M_a y_q^i (U_R)_1a (U_L*)_2a y_d^j + f₁(t_a)/2M_a²
 * [y_q^i y_q^j* |U_R1a|² m_j + y_d^i* y_d^j |U_L2a|² m_i], t_a = m_φ²/M_a², M = U_L diag(M_a) U_R†.
 *
 * <p>Source: derived; f₁ and f₂ are those of a neutral scalar in g − 2 (Leveille:1977rc).
 *
 * @param heavy masses and couplings
 */
record HeavyQuarkLoops(HeavyQuarkCouplings heavy) {

    private static final int NODES = 20;
    private static final GaussIntegrator UNIT = new GaussIntegratorFactory().legendre(NODES, 0, 1);

    /** Where the tails of J begin, in units of ln t. */
    private static final double TAIL = 20;

    private static final double PANEL = 1.5;

    /** J, which multiplies a_ij² and, conjugated, a_ji*². */
    Complex mixingIntegral() {
        return new Complex(
                momentumIntegral(t -> formFactorSquared(t).getRealPart()),
                momentumIntegral(t -> formFactorSquared(t).getImaginaryPart()));
    }

    /** J with |F|², which multiplies 2 a_ij a_ji*. */
    double mixedIntegral() {
        return momentumIntegral(t -> square(formFactor(t).norm()));
    }

    private Complex formFactorSquared(double t) {
        Complex f = formFactor(t);
        return f.multiply(f);
    }

    /** F(t); without y_1 there is no a_ij, so that its value does not matter. */
    private Complex formFactor(double t) {
        double product = heavy.massQ() * heavy.massD();
        Complex ratio = heavy.y1().isZero() ? Complex.ZERO : heavy.y2().divide(heavy.y1());
        return ratio.multiply(-t)
                .add(product)
                .multiply(product)
                .divide((t + square(heavy.massQ())) * (t + square(heavy.massD())));
    }

    /** ∫₀^∞ t dt g(t)/(t + m_φ²)², in panels of ln t. */
    private double momentumIntegral(DoubleUnaryOperator g) {
        double scalar = square(heavy.massPhi());
        double low = log(scalar) - TAIL;
        double high = 2 * log(max(heavy.massQ(), heavy.massD())) + TAIL;
        int panels = (int) Math.ceil((high - low) / PANEL);
        double width = (high - low) / panels;
        double sum = 0;
        for (int k = 0; k < panels; k++) {
            double start = low + k * width;
            sum +=
                    UNIT.integrate(
                            x -> {
                                double t = exp(start + width * x);
                                return g.applyAsDouble(t) * square(t / (t + scalar));
                            });
        }
        return sum * width;
    }

    /** f₁(t) = ∫₀¹ (x² − x³)/(x + t(1 − x)) dx, 1/6 at t = 0. */
    static double chiralityKept(double t) {
        return parameterIntegral(x -> (1 - x) * x * x / (x + t * (1 - x)));
    }

    /** f₂(t) = ∫₀¹ x²/(x + t(1 − x)) dx, ½ at t = 0. */
    static double chiralityFlipped(double t) {
        return parameterIntegral(x -> x * x / (x + t * (1 - x)));
    }

    /** ∫₀¹ f dx by x = u⁴, which is smooth for every t. */
    private static double parameterIntegral(DoubleUnaryOperator f) {
        double half = 0.5;
        double sum = 0;
        for (int k = 0; k < 2; k++) {
            double start = k * half;
            sum +=
                    UNIT.integrate(
                            v -> {
                                double u = start + half * v;
                                return f.applyAsDouble(u * u * u * u) * 4 * u * u * u;
                            });
        }
        return sum * half;
    }

    /** X_ij in GeV⁻¹; m the masses of d, s, b in GeV. */
    Complex dipole(int i, int j, double[] m) {
        HeavyQuarkRotation rotation = HeavyQuarkRotation.of(heavy);
        Complex sum = Complex.ZERO;
        for (int a = 0; a < 2; a++) {
            double mass = rotation.mass(a);
            double t = square(heavy.massPhi() / mass);
            Complex flipped =
                    heavy.yq()
                            .get(i)
                            .multiply(rotation.right(0, a))
                            .multiply(rotation.left(1, a).conjugate())
                            .multiply(heavy.yd().get(j))
                            .multiply(chiralityFlipped(t) / mass);
            Complex kept =
                    heavy.yq()
                            .get(i)
                            .multiply(heavy.yq().get(j).conjugate())
                            .multiply(square(rotation.right(0, a).norm()) * m[j])
                            .add(
                                    heavy.yd()
                                            .get(j)
                                            .multiply(heavy.yd().get(i).conjugate())
                                            .multiply(square(rotation.left(1, a).norm()) * m[i]));
            sum = sum.add(flipped).add(kept.multiply(chiralityKept(t) / (2 * mass * mass)));
        }
        return sum;
    }

    /** d ln|det M|/d ln v = Re[−2k/det M]. */
    double higgsResponse() {
        return heavy.product().multiply(-2).divide(heavy.determinant()).getRealPart();
    }

    /** |a_ss| M²/16π² in GeV, M² = m_Q m_D: what the loop of heavy quark and scalar adds to m_s, times a logarithm. */
    double strangeMass() {
        return heavy.chiral(1, 1).norm() * heavy.massQ() * heavy.massD() / square(4 * PI);
    }

    /** The mass of the lighter quark in GeV, with mixing. */
    double lightest() {
        HeavyQuarkRotation rotation = HeavyQuarkRotation.of(heavy);
        return min(heavy.massQ(), min(rotation.mass(0), rotation.mass(1)));
    }

    /**
     * T of the doublet's upper component U, of mass m_Q, and the two mixed down-type quarks.
     *
     * @param massZ m_Z in GeV
     * @param sineSquared s_W²
     */
    double oblique(double massZ, double sineSquared) {
        HeavyQuarkRotation rotation = HeavyQuarkRotation.of(heavy);
        double up = square(heavy.massQ() / massZ);
        double[] y = {square(rotation.mass(0) / massZ), square(rotation.mass(1) / massZ)};
        double sum = 0;
        for (int a = 0; a < 2; a++) {
            Complex left = rotation.left(0, a);
            Complex right = rotation.right(0, a);
            sum +=
                    (square(left.norm()) + square(right.norm())) * thetaPlus(up, y[a])
                            + 2
                                    * left.multiply(right.conjugate()).getRealPart()
                                    * thetaMinus(up, y[a]);
        }
        Complex left = rotation.left(0, 0).conjugate().multiply(rotation.left(0, 1));
        Complex right = rotation.right(0, 0).conjugate().multiply(rotation.right(0, 1));
        sum -=
                (square(left.norm()) + square(right.norm())) * thetaPlus(y[0], y[1])
                        + 2
                                * left.multiply(right.conjugate()).getRealPart()
                                * thetaMinus(y[0], y[1]);
        return 3 * sum / (16 * PI * sineSquared * (1 - sineSquared));
    }

    /** θ₊(a, b) = a + b − 2ab/(a − b) ln(a/b), 0 at a = b. */
    private static double thetaPlus(double a, double b) {
        return a + b - 2 * a * b * logarithmicSlope(a, b);
    }

    /** θ₋(a, b) = 2√(ab) [(a + b)/(a − b) ln(a/b) − 2], 0 at a = b. */
    private static double thetaMinus(double a, double b) {
        return 2 * sqrt(a * b) * ((a + b) * logarithmicSlope(a, b) - 2);
    }

    /** ln(a/b)/(a − b), 1/a at a = b, by 2 artanh(z)/(a − b), z = (a − b)/(a + b). */
    private static double logarithmicSlope(double a, double b) {
        double z = (a - b) / (a + b);
        double series = 0;
        if (Math.abs(z) < SMALL) {
            double power = 1;
            for (int n = 1; n < SERIES; n += 2) {
                series += power / n;
                power *= z * z;
            }
            return 2 * series / (a + b);
        }
        return log(a / b) / (a - b);
    }

    private static final double SMALL = 0.1;
    private static final int SERIES = 40;

    private static double square(double x) {
        return x * x;
    }
}
