package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.Arrays;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → P f₁ f̄₂ with massive distinct Dirac fermions (sterile neutrinos, unequal leptons) and vector,
 * axial, scalar, pseudoscalar and tensor operators.
 *
 * <p>dΓ/dq² = √λ √λ(q²,m₁²,m₂²) / (256 π³ m_B³ q²) ⟨|M|²⟩ with, C^+ = C + C', Δ = m_B² − m_P²,
 *
 * <p>⟨|M|²⟩ = (|c|²/4) { (λ/q²) f₊² (|C_V^+|² L₁^V + |C_A^+|² L₁^A) + f₀² Δ² [ L_S |C_S^+/(m_b−m_s) +
 * (m₁−m₂) C_V^+/q²|² + L_P |C_P^+/(m_b−m_s) + (m₁+m₂) C_A^+/q²|² ] } + |c|² f_T² λ/(m_B+m_P)² [ (|t_L|² +
 * |t_R|²) (4/q²) L_T + 2Re(t_L t_R*) 8m₁m₂ ].
 *
 * <p>The interference of vector and tensor operators, which needs a mass, is not included. Derived
 * from Dirac traces (a test repeats them with explicit matrices); the vector part for equal masses
 * agrees with arXiv:2111.04327. For Majorana pairs the identical-particle factor is not applied here.
 */
public final class BToPFermionPair {

    private final Mode mode;
    private final Inputs inputs;
    private final PseudoscalarFormFactors formFactors;
    private final FermionPair pair;
    private final QuarkMasses quarks;
    private final double mB;
    private final double mP;

    /**
     * @param mode with a pseudoscalar daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors f₊, f₀, f_T
     * @param pair the fermions and their operators
     * @param quarks at the scale of the scalar coefficients
     */
    public BToPFermionPair(
            Mode mode,
            Inputs inputs,
            PseudoscalarFormFactors formFactors,
            FermionPair pair,
            QuarkMasses quarks) {
        this.mode = mode;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.pair = pair;
        this.quarks = quarks;
        this.mB = mode.parentMass(inputs);
        this.mP = mode.daughterMass(inputs);
    }

    /** dΓ/dq² in GeV⁻¹; zero if the pair is too heavy. */
    public Spectrum width() {
        return FermionPairSpectrum.of(mode, inputs, pair, new Densities(), 1);
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
            PseudoscalarFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mP * mP, q2));
            double phaseSpace =
                    coupling
                            * sqrt(lambda)
                            * pair.momentumFactor(q2)
                            / (256 * pow(PI, 3) * pow(mB, 3) * q2);
            double vector = lambda / q2 * square(ff.plus());
            double scalar = square(ff.zero() * (mB * mB - mP * mP));
            double difference = pair.mass1() - pair.mass2();
            double sum = pair.mass1() + pair.mass2();
            fill(
                    values,
                    0,
                    phaseSpace / 4,
                    vector * pair.vectorPart(q2),
                    scalar * pair.scalarPart(q2),
                    difference / q2);
            fill(
                    values,
                    FermionPairForms.ODD,
                    phaseSpace / 4,
                    vector * pair.axialPart(q2),
                    scalar * pair.pseudoscalarPart(q2),
                    sum / q2);
            double tensor = lambda * square(ff.tensor() / (mB + mP));
            values[FermionPairForms.TENSOR] = phaseSpace * 4 * tensor * pair.tensorPart(q2) / q2;
            values[FermionPairForms.TENSOR_MIXED] =
                    phaseSpace * 8 * pair.mass1() * pair.mass2() * tensor;
        }

        /** One current: spin one, and spin zero with |C_S/(m_b−m_s) + x C_V|². */
        private void fill(
                double[] values,
                int first,
                double factor,
                double spinOne,
                double spinZero,
                double x) {
            double y = 1 / (quarks.bottom() - quarks.strange());
            values[first + FermionPairForms.VECTOR_PLUS] = factor * (spinOne + spinZero * x * x);
            values[first + FermionPairForms.VECTOR_SCALAR] = factor * spinZero * x * y;
            values[first + FermionPairForms.SCALAR] = factor * spinZero * y * y;
        }
    }
}
