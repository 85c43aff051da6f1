package org.kinvis.physics.model;

import org.hipparchus.complex.Complex;

/**
 * C^S and C^P of L = ½ C^S_ij (q̄_i q_j) φ² + ½ C^P_ij (q̄_i iγ₅ q_j) φ² from the exchange of vector-like quarks and of the
 * Higgs boson.
 *
 * <p>Down-type, with a_ij of {@link HeavyQuarkCouplings}, L_ij = y_q^i y_q^j* / 2m_Q² and R_ij = y_d^i* y_d^j / 2m_D²: C^S_ij =
 * a_ij + a_ji* + (L_ij + R_ij)(m_i + m_j) + δ_ij κ m_i/m_h², iC^P_ij = a_ij − a_ji* − (L_ij − R_ij)(m_i − m_j). Up-type: Q
 * alone, with ỹ_q^i = Σ V_ip y_q^p in place of y_q. Both matrices are Hermitian.
 *
 * <p>Source: Valencia:2025corfu, Eq. (19), with the determinant of the heavy masses for m_Q m_D and with the Higgs portal; derived
 * from Eqs. (15)–(17) by the equations of motion.
 *
 * @param heavy masses and couplings
 * @param higgsMass m_h in GeV
 */
record ScalarQuarkMatching(HeavyQuarkCouplings heavy, double higgsMass) {

    /** C^S_ij of down-type quarks in GeV⁻¹; m the masses of d, s, b in GeV. */
    Complex downScalar(int i, int j, double[] m) {
        return heavy.chiral(i, j)
                .add(heavy.chiral(j, i).conjugate())
                .add(left(i, j).add(right(i, j)).multiply(m[i] + m[j]))
                .add(portal(i, j, m));
    }

    /** C^P_ij of down-type quarks in GeV⁻¹; m the masses of d, s, b in GeV. */
    Complex downPseudoscalar(int i, int j, double[] m) {
        return heavy.chiral(i, j)
                .subtract(heavy.chiral(j, i).conjugate())
                .subtract(left(i, j).subtract(right(i, j)).multiply(m[i] - m[j]))
                .divide(Complex.I);
    }

    /** C^S_ij of up-type quarks in GeV⁻¹; m the masses of u, c, t in GeV, V the CKM matrix. */
    Complex upScalar(int i, int j, double[] m, Complex[][] v) {
        return rotated(i, j, v).multiply(m[i] + m[j]).add(portal(i, j, m));
    }

    /** C^P_ij of up-type quarks in GeV⁻¹. */
    Complex upPseudoscalar(int i, int j, double[] m, Complex[][] v) {
        return rotated(i, j, v).multiply(m[j] - m[i]).divide(Complex.I);
    }

    private Complex left(int i, int j) {
        return product(heavy.yq().get(i), heavy.yq().get(j), heavy.massQ());
    }

    private Complex right(int i, int j) {
        return product(heavy.yd().get(j), heavy.yd().get(i), heavy.massD());
    }

    private Complex rotated(int i, int j, Complex[][] v) {
        return product(up(i, v), up(j, v), heavy.massQ());
    }

    /** ỹ_q^i = Σ V_ip y_q^p. */
    private Complex up(int i, Complex[][] v) {
        Complex sum = Complex.ZERO;
        for (int p = 0; p < v[i].length; p++) {
            sum = sum.add(v[i][p].multiply(heavy.yq().get(p)));
        }
        return sum;
    }

    /** x y* / 2m². */
    private static Complex product(Complex x, Complex y, double mass) {
        return x.multiply(y.conjugate()).divide(2 * mass * mass);
    }

    private double portal(int i, int j, double[] m) {
        return i == j ? heavy.kappa() * m[i] / (higgsMass * higgsMass) : 0;
    }
}
