package org.kinvis.physics.model;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.sin;

import org.hipparchus.complex.Complex;

/**
 * The mass matrix of the heavy down-type quarks made diagonal, M = U_L diag(M₁, M₂) U_R†: U_L from the Hermitian M M†,
 * U_R = M† U_L/M_a.
 */
final class HeavyQuarkRotation {

    private final double[] masses;
    private final Complex[][] left;
    private final Complex[][] right;

    private HeavyQuarkRotation(double[] masses, Complex[][] left, Complex[][] right) {
        this.masses = masses;
        this.left = left;
        this.right = right;
    }

    /** The rotation of {@link HeavyQuarkCouplings}' matrix. */
    static HeavyQuarkRotation of(HeavyQuarkCouplings heavy) {
        double factor = -heavy.sign() * heavy.vev() / Math.sqrt(2);
        Complex[][] m = {
            {new Complex(heavy.massQ()), heavy.y1().multiply(factor)},
            {heavy.y2().conjugate().multiply(factor), new Complex(heavy.massD())}
        };
        double first = squared(m[0][0]) + squared(m[0][1]);
        double second = squared(m[1][0]) + squared(m[1][1]);
        Complex off =
                m[0][0].multiply(m[1][0].conjugate()).add(m[0][1].multiply(m[1][1].conjugate()));
        double angle = atan2(2 * off.norm(), first - second) / 2;
        Complex phase = off.isZero() ? Complex.ONE : off.divide(off.norm());
        Complex[][] left = {
            {new Complex(cos(angle)), phase.multiply(-sin(angle))},
            {phase.conjugate().multiply(sin(angle)), new Complex(cos(angle))}
        };
        double[] masses = new double[2];
        Complex[][] right = new Complex[2][2];
        for (int a = 0; a < 2; a++) {
            Complex upper = column(m, left, 0, a);
            Complex lower = column(m, left, 1, a);
            masses[a] = Math.hypot(upper.norm(), lower.norm());
            right[0][a] = upper.divide(masses[a]);
            right[1][a] = lower.divide(masses[a]);
        }
        return new HeavyQuarkRotation(masses, left, right);
    }

    /** (M† U_L)_ka. */
    private static Complex column(Complex[][] m, Complex[][] left, int k, int a) {
        return m[0][k].conjugate()
                .multiply(left[0][a])
                .add(m[1][k].conjugate().multiply(left[1][a]));
    }

    private static double squared(Complex z) {
        return z.norm() * z.norm();
    }

    /** M_a in GeV. */
    double mass(int a) {
        return masses[a];
    }

    /** (U_L)_ka; k = 0 is Q, 1 is D. */
    Complex left(int k, int a) {
        return left[k][a];
    }

    /** (U_R)_ka. */
    Complex right(int k, int a) {
        return right[k][a];
    }
}
