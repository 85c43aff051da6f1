package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.Arrays;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → V f₁ f̄₂ with massive distinct Dirac fermions and vector, axial, scalar, pseudoscalar and tensor
 * operators.
 *
 * <p>dΓ/dq² = √λ √λ(q²,m₁²,m₂²) / (256 π³ m_B³ q²) ⟨|M|²⟩ with C^± = C ± C' and
 *
 * <p>⟨|M|²⟩ = (|c|²/4) { [2λV²/(m_B+m_V)² |C_V^+|² + (2(m_B+m_V)²A₁² + 64m_B²m_V²A₁₂²/q²) |C_V^−|²] L₁^V +
 * [V→A] L₁^A + λA₀² [ L_S |C_S^−/(m_b+m_s) + (m₁−m₂) C_V^−/q²|² + L_P |C_P^−/(m_b+m_s) + (m₁+m₂)
 * C_A^−/q²|² ] } + |c|² [ (|t_L|² + |t_R|²) (4/q²) L_T (T_E + T_B) + 2Re(t_L t_R*) 8m₁m₂ (T_E − T_B) ], T_E =
 * 2λT₁²/q², T_B = 2(m_B²−m_V²)² T₂²/q² + 16 m_B² m_V² T₂₃²/(m_B+m_V)².
 *
 * <p>The interference of vector and tensor operators, which needs a mass, is not included. Derived
 * from Dirac traces (a test repeats them with explicit matrices). For Majorana pairs the
 * identical-particle factor is not applied here.
 */
public final class BToVFermionPair {

    private final Mode mode;
    private final Inputs inputs;
    private final VectorFormFactors formFactors;
    private final FermionPair pair;
    private final QuarkMasses quarks;
    private final double mB;
    private final double mV;

    /**
     * @param mode with a vector daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors all seven
     * @param pair the fermions and their operators
     * @param quarks at the scale of the scalar coefficients
     */
    public BToVFermionPair(
            Mode mode,
            Inputs inputs,
            VectorFormFactors formFactors,
            FermionPair pair,
            QuarkMasses quarks) {
        this.mode = mode;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.pair = pair;
        this.quarks = quarks;
        this.mB = mode.parentMass(inputs);
        this.mV = mode.daughterMass(inputs);
    }

    /** dΓ/dq² in GeV⁻¹; zero if the pair is too heavy. */
    public Spectrum width() {
        return FermionPairSpectrum.of(mode, inputs, pair, new Densities(), -1);
    }

    private final class Densities implements StructureFunctions {

        private final double coupling = EffectiveCoupling.squared(inputs);

        @Override
        public int size() {
            return FermionPairForms.COUNT;
        }

        @Override
        public void at(double anyQ2, double[] values) {
            Arrays.fill(values, 0);
            double q2 = Math.max(anyQ2, FermionPair.SMALLEST_Q2);
            VectorFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mV * mV, q2));
            double phaseSpace =
                    coupling
                            * sqrt(lambda)
                            * pair.momentumFactor(q2)
                            / (256 * pow(PI, 3) * pow(mB, 3) * q2);
            Hadronic hadronic =
                    new Hadronic(
                            2 * lambda * square(ff.v() / (mB + mV)),
                            2 * square((mB + mV) * ff.a1()) + 64 * square(mB * mV * ff.a12()) / q2,
                            lambda * square(ff.a0()));
            double quarter = phaseSpace / 4;
            Leptonic even =
                    new Leptonic(
                            pair.vectorPart(q2),
                            pair.scalarPart(q2),
                            (pair.mass1() - pair.mass2()) / q2);
            Leptonic odd =
                    new Leptonic(
                            pair.axialPart(q2),
                            pair.pseudoscalarPart(q2),
                            (pair.mass1() + pair.mass2()) / q2);
            fill(values, 0, quarter, hadronic, even);
            fill(values, FermionPairForms.ODD, quarter, hadronic, odd);
            double electric = 2 * lambda * square(ff.t1()) / q2;
            double magnetic =
                    2 * square((mB * mB - mV * mV) * ff.t2()) / q2
                            + 16 * square(mB * mV * ff.t23() / (mB + mV));
            values[FermionPairForms.TENSOR] =
                    phaseSpace * 4 / q2 * pair.tensorPart(q2) * (electric + magnetic);
            values[FermionPairForms.TENSOR_MIXED] =
                    phaseSpace * 8 * pair.mass1() * pair.mass2() * (electric - magnetic);
        }

        private void fill(
                double[] values, int first, double factor, Hadronic hadronic, Leptonic current) {
            double y = 1 / (quarks.bottom() + quarks.strange());
            double spinZero = hadronic.timelike * current.spinZero;
            double x = current.admixture;
            values[first + FermionPairForms.VECTOR_PLUS] =
                    factor * hadronic.vector * current.spinOne;
            values[first + FermionPairForms.VECTOR_MINUS] =
                    factor * (hadronic.axial * current.spinOne + spinZero * x * x);
            values[first + FermionPairForms.VECTOR_SCALAR] = factor * spinZero * x * y;
            values[first + FermionPairForms.SCALAR] = factor * spinZero * y * y;
        }
    }

    /** Hadronic parts: of the vector current, of the axial one, and of its divergence. */
    private record Hadronic(double vector, double axial, double timelike) {}

    /** Leptonic parts of a current, and x of |C_S/(m_b+m_s) + x C_V|². */
    private record Leptonic(double spinOne, double spinZero, double admixture) {}
}
