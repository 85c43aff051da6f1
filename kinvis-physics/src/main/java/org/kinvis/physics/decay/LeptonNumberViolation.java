package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.SCALAR_LEFT;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.SCALAR_RIGHT;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.TENSOR_LEFT;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → P νν and B → V νν with massless Majorana neutrinos through scalar and tensor operators that
 * break lepton number, in the normalisation of EOS. They add incoherently to b → sνν̄.
 *
 * <p>dΓ/dq² = 3 |c_E|² √λ / (256 π³ m_B³) { σ |c_SR ± c_SL|² + τ |c_TL|² } for 0 ≤ q² ≤ (m_B − m_M)²,
 * |c_E|² = |λ_t|² (4G_F/√2 · α/2π)², Δ = m_B² − m_M²:
 *
 * <ul>
 *   <li>P, upper sign: σ = ½ q² f₀² Δ²/(m_b−m_s)², τ = (8/3) q² λ f_T²/(m_B+m_P)²,
 *   <li>V, lower sign: σ = ½ q² λ A₀²/(m_b+m_s)², τ = (16/3)[λT₁² + Δ²T₂²] + (128/3) q² m_B² m_V²
 *       T₂₃²/(m_B+m_V)²; the vector meson is longitudinal in σ and in the T₂₃ term.
 * </ul>
 *
 * <p>Source: arXiv:2111.04327, Eqs. (8) and (13), and EOS's rates for B → P, V νν, which are the same.
 * Each is 2 × 3 times the rate of {@link BToPFermionPair}, {@link BToVFermionPair} for a Dirac pair f̄₁
 * P_L f₂ or f̄₁σP_L f₂.
 *
 * <p>The factor 2 of a scalar is derived: either of two identical neutrinos can come from either
 * field of ν̄ᶜP_Lν, so that the amplitude is twice that of a Dirac pair, and the phase space of two
 * identical particles is half as large, 4 × ½. The flavours i = j add, hence 3. For the tensor this
 * is EOS's convention and not derived: ν̄ᶜσP_Lν vanishes for one flavour. Antisymmetric coefficients
 * C^ij give 2 Σ_ij |C^ij|² times the Dirac rate, by the same count of amplitudes; EOS writes 3
 * |c_TL|² for that sum.
 *
 * <p>Coefficients and quark masses belong to one scale. The tensor form factors are taken as published,
 * at the scale of their set.
 */
public final class LeptonNumberViolation {

    private static final int SCALAR = 0;
    private static final int TENSOR_TRANSVERSE = 1;
    private static final int TENSOR_LONGITUDINAL = 2;

    private final Mode mode;
    private final Inputs inputs;
    private final StructureFunctions functions;
    private final HermitianForm scalar;
    private final HermitianForm tensor;

    private LeptonNumberViolation(
            Mode mode, Inputs inputs, StructureFunctions functions, int relativeSign) {
        List<CoefficientBlock> blocks =
                List.of(
                        new CoefficientBlock(
                                "nu nu, scalar",
                                List.of(SCALAR_LEFT.coefficient(), SCALAR_RIGHT.coefficient()),
                                List.of(Complex.ZERO, Complex.ZERO)),
                        new CoefficientBlock(
                                "nu nu, tensor",
                                List.of(TENSOR_LEFT.coefficient()),
                                List.of(Complex.ZERO)));
        this.mode = mode;
        this.inputs = inputs;
        this.functions = functions;
        this.scalar =
                HermitianForm.of(
                        blocks,
                        List.of(
                                HermitianMatrix.square(1, relativeSign, 1),
                                HermitianMatrix.square(0, 0)));
        this.tensor =
                HermitianForm.of(
                        blocks,
                        List.of(HermitianMatrix.square(0, 0, 0), HermitianMatrix.square(1, 1)));
    }

    /**
     * B → P νν.
     *
     * @param mode with a pseudoscalar daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors f₀ and f_T
     * @param quarks at the scale of the coefficients
     */
    public static LeptonNumberViolation toPseudoscalar(
            Mode mode, Inputs inputs, PseudoscalarFormFactors formFactors, QuarkMasses quarks) {
        return new LeptonNumberViolation(
                mode, inputs, new ToPseudoscalar(mode, inputs, formFactors, quarks), 1);
    }

    /**
     * B → V νν.
     *
     * @param mode with a vector daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors A₀, T₁, T₂ and T₂₃
     * @param quarks at the scale of the coefficients
     */
    public static LeptonNumberViolation toVector(
            Mode mode, Inputs inputs, VectorFormFactors formFactors, QuarkMasses quarks) {
        return new LeptonNumberViolation(
                mode, inputs, new ToVector(mode, inputs, formFactors, quarks), -1);
    }

    /** dΓ/dq² in GeV⁻¹. */
    public Spectrum width() {
        return spectrum(List.of(scalar, tensor, tensor));
    }

    /**
     * The part of dΓ/dq² with a longitudinal vector meson, in GeV⁻¹.
     *
     * @throws IllegalStateException if the daughter has no spin
     */
    public Spectrum longitudinalWidth() {
        if (!mode.isVector()) {
            throw new IllegalStateException(mode.label() + " has no polarisation");
        }
        return spectrum(List.of(scalar, tensor.times(0), tensor));
    }

    private Spectrum spectrum(List<HermitianForm> forms) {
        double mB = mode.parentMass(inputs);
        return Spectrum.of(
                        mode.label() + "nunu with lepton-number violation",
                        new QSquaredRange(0, mode.largestQSquared(inputs)),
                        functions,
                        forms)
                .times(
                        Flavour.values().length
                                * couplingSquared(inputs)
                                / (256 * pow(PI, 3) * pow(mB, 3)));
    }

    /** |c_E|² = 4|c|², because α/2π stands here and α/4π in c. */
    private static double couplingSquared(Inputs inputs) {
        return 4 * EffectiveCoupling.squared(inputs);
    }

    /** √λ times σ and τ of a pseudoscalar daughter. */
    private static final class ToPseudoscalar implements StructureFunctions {

        private final PseudoscalarFormFactors formFactors;
        private final double massDifference;
        private final double mB;
        private final double mP;

        ToPseudoscalar(
                Mode mode, Inputs inputs, PseudoscalarFormFactors formFactors, QuarkMasses quarks) {
            this.formFactors = formFactors;
            this.massDifference = quarks.bottom() - quarks.strange();
            this.mB = mode.parentMass(inputs);
            this.mP = mode.daughterMass(inputs);
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public void at(double q2, double[] values) {
            PseudoscalarFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mP * mP, q2));
            double common = q2 * sqrt(lambda);
            values[SCALAR] = common / 2 * square(ff.zero() * (mB * mB - mP * mP) / massDifference);
            values[TENSOR_TRANSVERSE] = 0;
            values[TENSOR_LONGITUDINAL] = common * 8 / 3 * lambda * square(ff.tensor() / (mB + mP));
        }
    }

    /** √λ times σ and the two parts of τ of a vector daughter. */
    private static final class ToVector implements StructureFunctions {

        private final VectorFormFactors formFactors;
        private final double massSum;
        private final double mB;
        private final double mV;

        ToVector(Mode mode, Inputs inputs, VectorFormFactors formFactors, QuarkMasses quarks) {
            this.formFactors = formFactors;
            this.massSum = quarks.bottom() + quarks.strange();
            this.mB = mode.parentMass(inputs);
            this.mV = mode.daughterMass(inputs);
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public void at(double q2, double[] values) {
            VectorFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mV * mV, q2));
            double root = sqrt(lambda);
            values[SCALAR] = root * q2 / 2 * lambda * square(ff.a0() / massSum);
            values[TENSOR_TRANSVERSE] =
                    root
                            * 16
                            / 3
                            * (lambda * square(ff.t1()) + square((mB * mB - mV * mV) * ff.t2()));
            values[TENSOR_LONGITUDINAL] =
                    root * q2 * 128 / 3 * square(mB * mV * ff.t23() / (mB + mV));
        }
    }
}
