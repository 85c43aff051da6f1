package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.StandardModelChargedLepton;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * B → P τ⁺τ⁻ for 4m_τ² ≤ q² ≤ (m_B − m_P)², non-resonant.
 *
 * <p>The rate of {@link BToPFermionPair} with m₁ = m₂ = m_τ, C_A = C₁₀ + C'₁₀ and C_V = C₉^eff(q²)
 * + C₉ + C'₉ + 2m_b/(m_B+m_P) C₇^eff(q²) f_T/f₊, C₉ being new physics alone and m_b that of the
 * dipole operator at 4.8 GeV.
 *
 * <p>The Standard Model's part S(q²) of C_V depends on q². With its weight W(q²) in the rate, ∫W|C
 * + S|² = W̄|C + ⟨S⟩|² + (∫W|S|² − W̄|⟨S⟩|²), W̄ = ∫W: the weighted mean adds to the coefficients,
 * and no coefficient cancels the variance, which is the form's constant.
 *
 * <p>Source: the amplitudes of arXiv:1602.00881 with equal leptons; C₉^eff, C₇^eff from {@link
 * EffectiveCharm}. There is no cut on the ψ(2S).
 */
public final class BToPTauTau {

    private static final LeptonPair PAIR = new LeptonPair(Flavour.TAU, Flavour.TAU);

    /** How far beyond their range, in GeV², the fitted polynomials may be used. */
    private static final double BEYOND = 0.1;

    private static final int VECTOR = 0;
    private static final int VECTOR_RE = 1;
    private static final int VECTOR_IM = 2;
    private static final int VECTOR_SM = 3;
    private static final int SCALAR = 4;
    private static final int AXIAL = 5;
    private static final int AXIAL_PSEUDOSCALAR = 6;
    private static final int PSEUDOSCALAR = 7;
    private static final int COUNT = 8;

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
     * @param quarks at the scale of the scalar coefficients
     */
    public BToPTauTau(
            Mode mode, Inputs inputs, PseudoscalarFormFactors formFactors, QuarkMasses quarks) {
        this.mode = mode;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.pair = PAIR.fermions(inputs);
        this.quarks = quarks;
        this.mB = mode.parentMass(inputs);
        this.mP = mode.daughterMass(inputs);
    }

    /**
     * dΓ/dq² in GeV⁻¹; zero if the pair is too heavy.
     *
     * @throws InvalidInputException if masses open phase space where C₉^eff is not known
     */
    public Spectrum width() {
        String decay = mode.label() + PAIR.label();
        double end = mode.largestQSquared(inputs);
        if (!pair.isOpen(end)) {
            return Spectrum.fixed(decay, new QSquaredRange(0, end), q2 -> 0);
        }
        QSquaredRange support = new QSquaredRange(pair.threshold(), end);
        QSquaredRange known = EffectiveCharm.library().validity();
        if (support.low() < known.low() - BEYOND || support.high() > known.high() + BEYOND) {
            throw new InvalidInputException(
                    "%s: q2 goes from %s with these masses; C_9^eff is known from %s"
                            .formatted(decay, support, known));
        }
        return Spectrum.assembled(decay, support, new Densities(), this::form);
    }

    /** The form of integrals, or values, of the densities. */
    private HermitianForm form(double[] w) {
        FermionPairOperators operators = pair.operators();
        double weight = w[VECTOR];
        Complex mean =
                weight > 0 ? new Complex(w[VECTOR_RE], w[VECTOR_IM]).divide(weight) : Complex.ZERO;
        double variance = max(0, w[VECTOR_SM] - weight * square(mean.norm()));
        Complex none = Complex.ZERO;
        Complex c10 = new Complex(StandardModelChargedLepton.c10(inputs));
        return HermitianForm.of(
                        List.of(
                                new CoefficientBlock(
                                        PAIR.label() + ", vector and scalar currents",
                                        operators.even(),
                                        List.of(mean, none, none, none)),
                                new CoefficientBlock(
                                        PAIR.label() + ", axial and pseudoscalar currents",
                                        operators.odd(),
                                        List.of(c10, none, none, none))),
                        List.of(
                                current(weight, 0, w[SCALAR]),
                                current(w[AXIAL], w[AXIAL_PSEUDOSCALAR], w[PSEUDOSCALAR])))
                .plus(HermitianForm.constant(variance));
    }

    /** v |C + C'|² + 2x Re[(C + C')* (C_S + C'_S)] + s |C_S + C'_S|². */
    private static HermitianMatrix current(double vector, double mixed, double scalar) {
        double[] spinOne = {1, 1, 0, 0};
        double[] spinZero = {0, 0, 1, 1};
        return HermitianMatrix.combination(
                new double[] {vector, mixed, scalar},
                HermitianMatrix.square(1, spinOne),
                HermitianMatrix.interference(1, spinOne, spinZero),
                HermitianMatrix.square(1, spinZero));
    }

    /** S(q²) in the convention of the inputs for α. */
    Complex standardModelVector(double q2, PseudoscalarFormFactors.Values ff) {
        EffectiveCharm charm = EffectiveCharm.library();
        double dipole = 2 * inputs.get("m_b(4.8)") / (mB + mP) * ff.tensor() / ff.plus();
        return charm.c9(q2, StandardModelChargedLepton.c9AtBottomScale(inputs))
                .add(
                        charm.c7(q2, StandardModelChargedLepton.c7AtBottomScale(inputs))
                                .multiply(dipole))
                .multiply(StandardModelChargedLepton.conversion(inputs));
    }

    private final class Densities implements StructureFunctions {

        private final double coupling = EffectiveCoupling.squared(inputs);

        @Override
        public int size() {
            return COUNT;
        }

        @Override
        public void at(double q2, double[] values) {
            Arrays.fill(values, 0);
            PseudoscalarFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mP * mP, q2));
            double factor =
                    coupling
                            * sqrt(lambda)
                            * pair.momentumFactor(q2)
                            / (1024 * pow(PI, 3) * pow(mB, 3) * q2);
            double spinOne = factor * lambda / q2 * square(ff.plus());
            double spinZero = factor * square(ff.zero() * (mB * mB - mP * mP));
            double x = (pair.mass1() + pair.mass2()) / q2;
            double y = 1 / (quarks.bottom() - quarks.strange());
            Complex s = standardModelVector(q2, ff);
            double vector = spinOne * pair.vectorPart(q2);
            double pseudoscalar = spinZero * pair.pseudoscalarPart(q2);
            values[VECTOR] = vector;
            values[VECTOR_RE] = vector * s.getRealPart();
            values[VECTOR_IM] = vector * s.getImaginaryPart();
            values[VECTOR_SM] = vector * square(s.norm());
            values[SCALAR] = spinZero * pair.scalarPart(q2) * y * y;
            values[AXIAL] = spinOne * pair.axialPart(q2) + pseudoscalar * x * x;
            values[AXIAL_PSEUDOSCALAR] = pseudoscalar * x * y;
            values[PSEUDOSCALAR] = pseudoscalar * y * y;
        }
    }
}
