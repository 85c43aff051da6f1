package org.kinvis.physics.mixing;

import static java.lang.Math.PI;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.MixingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * The mass difference of the B_s mesons, ΔM_s = ΔM_s^SM |1 + Δ|, with operators of one chirality.
 *
 * <p>ΔM_s^SM = G_F² m_W² |λ_t|² η_B S₀ m_Bs f_Bs² B̂ / 6π². New physics is L = C_LL (s̄_L γ^μ b_L)²
 * + C_RR (s̄_R γ^μ b_R)², flavio's {@code CVLL_bsbs} and {@code CVRR_bsbs} in GeV⁻² at m_b, whose
 * matrix elements are equal: Δ = −(C_LL + C_RR) / [(4G_F/√2) λ_t² R_loop], R_loop = √2 G_F m_W²
 * η̂_B S₀ / 16π². A coefficient at a heavy mass M comes down by {@link MixingRunning#downFrom}.
 * Operators of both chiralities, (s̄_Lb_L)(s̄_Rb_R), are not included.
 *
 * <p>Source: arXiv:1909.11087, section 2.
 */
public final class BsMixing {

    /** Of (s̄_L γ^μ b_L)². */
    public static final Coefficient LEFT = MixingOperators.LEFT.coefficient();

    /** Of (s̄_R γ^μ b_R)². */
    public static final Coefficient RIGHT = MixingOperators.RIGHT.coefficient();

    private final double standardModel;
    private final Complex unit;

    /**
     * @param inputs masses, couplings, CKM, decay constant and bag parameter
     */
    public BsMixing(Inputs inputs) {
        Complex lambda = CkmMatrix.of(inputs).lambdaT();
        double box = square(inputs.get("GF") * inputs.get("m_W")) * inputs.get("S_0") / (PI * PI);
        this.standardModel =
                box
                        * square(lambda.norm())
                        * inputs.get("eta_B")
                        * inputs.get("m_Bs")
                        * square(inputs.get("f_Bs"))
                        * inputs.get("B_hat_Bs")
                        / 6;
        this.unit = lambda.multiply(lambda).multiply(-fermi(inputs) * loop(inputs));
    }

    private static double fermi(Inputs inputs) {
        return 4 * inputs.get("GF") / Math.sqrt(2);
    }

    /** R_loop = √2 G_F m_W² η̂_B S₀ / 16π². */
    public static double loop(Inputs inputs) {
        return Math.sqrt(2)
                * inputs.get("GF")
                * square(inputs.get("m_W"))
                * inputs.get("eta_B_hat")
                * inputs.get("S_0")
                / (16 * PI * PI);
    }

    /** The coefficients that enter. */
    public static List<Coefficient> coefficients() {
        return List.of(LEFT, RIGHT);
    }

    /** ΔM_s of the Standard Model in GeV. */
    public double standardModel() {
        return standardModel;
    }

    /** Δ: new physics over the Standard Model in the amplitude M₁₂. */
    public Complex relative(WilsonCoefficients point) {
        return point.get(LEFT).add(point.get(RIGHT)).divide(unit);
    }

    /** ΔM_s in GeV. */
    public double massDifference(WilsonCoefficients point) {
        return standardModel * relative(point).add(1).norm();
    }

    private static double square(double x) {
        return x * x;
    }
}
