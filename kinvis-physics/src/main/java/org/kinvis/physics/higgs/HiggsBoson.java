package org.kinvis.physics.higgs;

import static java.lang.Math.PI;
import static java.lang.Math.asin;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * The Higgs boson with heavy quarks of charge −1/3 in its loops and a scalar that it decays into.
 *
 * <p>κ_g = |1 + (4/3) δ/(A_t + A_b)|, κ_γ = |1 + 3 Q_d² (4/3) δ/(A_W + 3 Q_t² A_t + 3 Q_b² A_b)|, δ = d ln|det M|/d ln v; A_½ = 2[τ + (τ − 1)
 * f]/τ², A_1 = −[2τ² + 3τ + 3(2τ − 1) f]/τ², τ = m_h²/4m² with pole masses. Γ(h → φφ) = κ² v² √(1 − 4m_φ²/m_h²)/(32π m_h) for a real scalar.
 *
 * <p>Source: the low-energy theorem for heavy quarks, hep-ph/0503172 for the loop functions; corrections O(m_h²/M²).
 */
public final class HiggsBoson {

    private static final double UP = 2.0 / 3;
    private static final double DOWN = -1.0 / 3;
    private static final int COLOURS = 3;

    private final double mass;
    private final double vev;
    private final double width;
    private final Complex gluons;
    private final Complex photons;

    /**
     * @param inputs masses and the width of the Standard Model
     */
    public HiggsBoson(Inputs inputs) {
        this.mass = inputs.get("m_h");
        this.vev = 1 / sqrt(sqrt(2) * inputs.get("GF"));
        this.width = inputs.get("Gamma_h(SM)");
        Complex top = fermion(inputs.get("m_t"));
        Complex bottom = fermion(inputs.get("m_b(pole)"));
        this.gluons = top.add(bottom);
        this.photons =
                boson(inputs.get("m_W"))
                        .add(top.multiply(COLOURS * UP * UP))
                        .add(bottom.multiply(COLOURS * DOWN * DOWN));
    }

    private static double response(WilsonCoefficients point) {
        return point.get(HeavyEffects.HIGGS_RESPONSE.coefficient()).getRealPart();
    }

    /** κ_g, the coupling to gluons over that of the Standard Model. */
    public double gluons(WilsonCoefficients point) {
        return relative(response(point) * 4 / 3, gluons);
    }

    /** κ_γ, the coupling to photons over that of the Standard Model. */
    public double photons(WilsonCoefficients point) {
        return relative(COLOURS * DOWN * DOWN * response(point) * 4 / 3, photons);
    }

    private static double relative(double added, Complex amplitude) {
        return amplitude.reciprocal().multiply(added).add(1).norm();
    }

    private double ratio(double other) {
        double quotient = mass / (2 * other);
        return quotient * quotient;
    }

    private Complex fermion(double other) {
        double tau = ratio(other);
        return loop(tau).multiply(tau - 1).add(tau).multiply(2 / (tau * tau));
    }

    private Complex boson(double other) {
        double tau = ratio(other);
        return loop(tau)
                .multiply(3 * (2 * tau - 1))
                .add(2 * tau * tau + 3 * tau)
                .multiply(-1 / (tau * tau));
    }

    /** f(τ): arcsin²√τ below threshold, −¼ [ln((1 + β)/(1 − β)) − iπ]² above, β = √(1 − 1/τ). */
    private static Complex loop(double tau) {
        if (tau <= 1) {
            double angle = asin(sqrt(tau));
            return new Complex(angle * angle);
        }
        double beta = sqrt(1 - 1 / tau);
        Complex logarithm = new Complex(log((1 + beta) / (1 - beta)), -PI);
        return logarithm.multiply(logarithm).multiply(-1.0 / 4);
    }

    /** Γ(h → φφ) in GeV; twice for a scalar with an antiparticle, L = −κ φ†φ H†H. Zero if too heavy. */
    public double invisibleWidth(WilsonCoefficients point, DarkParticle particle) {
        double kappa = point.get(HeavyEffects.HIGGS_PORTAL.coefficient()).getRealPart();
        double quotient = 2 * particle.mass() / mass;
        if (quotient >= 1) {
            return 0;
        }
        double real = kappa * kappa * vev * vev * sqrt(1 - quotient * quotient) / (32 * PI * mass);
        return particle.selfConjugate() ? real : 2 * real;
    }

    /** The branching fraction of h → φφ beside the decays of the Standard Model. */
    public double invisible(WilsonCoefficients point, DarkParticle particle) {
        double added = invisibleWidth(point, particle);
        return added / (added + width);
    }
}
