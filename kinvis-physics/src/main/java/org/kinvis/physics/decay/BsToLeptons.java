package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.StandardModelChargedLepton;
import org.kinvis.physics.inputs.Inputs;

/**
 * B_s → ℓ_i⁻ ℓ_j⁺, one charge state.
 *
 * <p>BR = τ α² G_F² f² |λ_t|² √λ(m²,m₁²,m₂²)/(64π³m³) { [m²−(m₁+m₂)²] |(C₉−C'₉)(m₁−m₂) + (C_S−C'_S)
 * m²/(m_b+m_s)|² + [m²−(m₁−m₂)²] |(C₁₀−C'₁₀)(m₁+m₂) + (C_P−C'_P) m²/(m_b+m_s)|² }, m = m_Bs, f =
 * f_Bs.
 *
 * <p>Source: arXiv:1602.00881, Eq. (5). For two leptons of one flavour this is what is measured,
 * the rate integrated over time: times 1/(1−y_s), y_s = ΔΓ_s/2Γ_s, which holds for A_ΔΓ = +1 as in
 * the Standard Model (arXiv:1204.1737). Scalar operators would make A_ΔΓ smaller; that is not
 * included.
 */
public final class BsToLeptons {

    private final LeptonPair pair;
    private final Inputs inputs;
    private final FermionPair fermions;
    private final QuarkMasses quarks;
    private final double mass;

    /**
     * @param pair the charge state
     * @param inputs masses, couplings, CKM, f_Bs
     * @param quarks at the scale of the scalar coefficients
     */
    public BsToLeptons(LeptonPair pair, Inputs inputs, QuarkMasses quarks) {
        this.pair = pair;
        this.inputs = inputs;
        this.fermions = pair.fermions(inputs);
        this.quarks = quarks;
        this.mass = inputs.get("m_Bs");
    }

    /** The branching fraction, time-integrated for leptons of one flavour; zero if too heavy. */
    public HermitianForm branchingFraction() {
        double m1 = fermions.mass1();
        double m2 = fermions.mass2();
        double even = max(0, mass * mass - square(m1 + m2));
        double odd = max(0, mass * mass - square(m1 - m2));
        double scalar = mass * mass / (quarks.bottom() + quarks.strange());
        double factor = normalisation() * timeIntegration();
        FermionPairOperators operators = fermions.operators();
        double c10 = pair.isDiagonal() ? StandardModelChargedLepton.c10(inputs) : 0;
        return HermitianForm.of(
                List.of(
                        new CoefficientBlock(
                                pair.label() + ", scalar", operators.even(), standardModel(0)),
                        new CoefficientBlock(
                                pair.label() + ", pseudoscalar",
                                operators.odd(),
                                standardModel(c10))),
                List.of(
                        amplitude(factor * even, m1 - m2, scalar),
                        amplitude(factor * odd, m1 + m2, scalar)));
    }

    private static List<Complex> standardModel(double vector) {
        return List.of(new Complex(vector), Complex.ZERO, Complex.ZERO, Complex.ZERO);
    }

    /** w |(C − C') x + (C_S − C'_S) y|². */
    private static HermitianMatrix amplitude(double weight, double x, double y) {
        return HermitianMatrix.square(weight, x, -x, y, -y);
    }

    /** τ |c|² f² √λ / (32π m³), with |c|² = α² G_F² |λ_t|² / 2π². */
    private double normalisation() {
        double m1 = fermions.mass1();
        double m2 = fermions.mass2();
        double momentum = m1 + m2 < mass ? sqrt(max(0, kallen(mass * mass, m1 * m1, m2 * m2))) : 0;
        return PhysicalConstants.picosecondsToInverseGeV(inputs.get("tau_Bs"))
                * EffectiveCoupling.squared(inputs)
                * square(inputs.get("f_Bs"))
                * momentum
                / (32 * PI * pow(mass, 3));
    }

    private double timeIntegration() {
        return pair.isDiagonal() ? 1 / (1 - inputs.get("DeltaGamma/Gamma_Bs") / 2) : 1;
    }
}
