package org.kinvis.physics.decay;

import static java.lang.Math.pow;

/**
 * Spin sums of a pair of vectors of mass m, angles averaged, as functions of q² (κ² = 1 − 4m²/q²): longitudinal
 * polarisations give the powers of 1/m.
 *
 * <p>Of bilinears in the potential X_μ, in the field strength X_μν, and in one and the other; derived from explicit
 * polarisation vectors in the rest frame of the pair.
 *
 * @param mass m in GeV, positive where the potential enters
 */
record VectorPairFunctions(double mass) {

    private double m2() {
        return mass * mass;
    }

    /** q²κ² = q² − 4m². */
    double momentum(double q2) {
        return q2 - 4 * m2();
    }

    /** D_S = (q⁴ − 4m²q² + 12m⁴)/(4m⁴): X*·X squared. */
    double scalar(double q2) {
        return (q2 * q2 - 4 * m2() * q2 + 12 * m2() * m2()) / (4 * m2() * m2());
    }

    /** E_X = q²κ²(q²+4m²)/(12m⁴). */
    double electric(double q2) {
        return momentum(q2) * (q2 + 4 * m2()) / (12 * m2() * m2());
    }

    /** B_X = (2 + q²/m²)/3. */
    double magnetic(double q2) {
        return (2 + q2 / m2()) / 3;
    }

    /** E_F = q²κ²(q²+2m²)/6. */
    double fieldElectric(double q2) {
        return momentum(q2) * (q2 + 2 * m2()) / 6;
    }

    /** B_F = (q⁴ − 2m²q² + 4m⁴)/6. */
    double fieldMagnetic(double q2) {
        return (q2 * q2 - 2 * m2() * q2 + 4 * m2() * m2()) / 6;
    }

    /** F₁ = 2q⁴ − 8m²q² + 12m⁴: X*_μν X^μν squared. */
    double even(double q2) {
        return 2 * q2 * q2 - 8 * m2() * q2 + 12 * m2() * m2();
    }

    /** F₂ = 2q⁴κ²: X*_μν X̃^μν squared. */
    double odd(double q2) {
        return 2 * q2 * momentum(q2);
    }

    /** DT₂ = q⁴κ²/(3m²). */
    double transverse2(double q2) {
        return q2 * momentum(q2) / (3 * m2());
    }

    /** DL₂ = q⁶κ⁴/(4m⁴). */
    double longitudinal2(double q2) {
        return q2 * pow(momentum(q2), 2) / (4 * m2() * m2());
    }

    /** DT₃ = q⁴κ⁴/(3m²). */
    double transverse3(double q2) {
        return pow(momentum(q2), 2) / (3 * m2());
    }

    /** DL₃ = 2q²κ². */
    double longitudinal3(double q2) {
        return 2 * momentum(q2);
    }

    /** q²κ²(q²−2m²)/m⁴, which X*·X has in common with currents of the potential. */
    double scalarWithCurrent(double q2) {
        return momentum(q2) * (q2 - 2 * m2()) / (m2() * m2());
    }
}
