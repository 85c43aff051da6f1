package org.kinvis.physics.model;

import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The vector-like quarks Q and D, their scalar φ, and all couplings, in numbers.
 *
 * <p>L = y_q^p q̄_Lp Q_R φ + y_d^p D̄_L d_Rp φ + (sgn) y_1 Q̄_L D_R H + (sgn) y_2 Q̄_R D_L H + h.c. Below the masses L = a_ij
 * (d̄_i P_R d_j) φ² + h.c. The mass matrix of the heavy down-type quarks, L = −Ψ̄_L M Ψ_R with Ψ = (Q, D), is M =
 * ((m_Q, −sgn y_1 v/√2), (−sgn y_2* v/√2, m_D)).
 *
 * <p>The printed Lagrangian, Eq. (16), has sgn = −1; the printed coefficients, Eq. (19), follow from it after y_1 → −y_1, y_2
 * → −y_2, which is sgn = +1. Between y_1, the mass terms and κ the sign is fixed.
 *
 * @param yq y_q of d, s, b
 * @param yd y_d of d, s, b
 * @param y1 y_1
 * @param y2 y_2
 * @param massQ m_Q in GeV
 * @param massD m_D in GeV
 * @param massPhi m_φ in GeV
 * @param kappa κ of V = ½ κ φ² H†H
 * @param sign sgn
 * @param vev v in GeV
 */
record HeavyQuarkCouplings(
        List<Complex> yq,
        List<Complex> yd,
        Complex y1,
        Complex y2,
        double massQ,
        double massD,
        double massPhi,
        double kappa,
        int sign,
        double vev) {

    HeavyQuarkCouplings {
        yq = List.copyOf(yq);
        yd = List.copyOf(yd);
    }

    /** k = y_1 y_2* v²/2 in GeV²: det M = m_Q m_D − k. */
    Complex product() {
        return y1.multiply(y2.conjugate()).multiply(vev * vev / 2);
    }

    /** det M in GeV². */
    Complex determinant() {
        return product().negate().add(massQ * massD);
    }

    /**
     * a_ij in GeV⁻¹ at zero momentum with all orders of v: y_q^i (M⁻¹)₁₂ y_d^j = sgn y_q^i y_d^j y_1 (v/√2) / det M.
     */
    Complex chiral(int i, int j) {
        return yq.get(i)
                .multiply(yd.get(j))
                .multiply(y1)
                .multiply(sign * vev / Math.sqrt(2))
                .divide(determinant());
    }
}
