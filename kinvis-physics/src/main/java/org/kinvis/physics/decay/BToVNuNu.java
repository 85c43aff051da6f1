package org.kinvis.physics.decay;

import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.List;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → V ν ν̄ with massless neutrinos: the width as a form in the coefficients.
 *
 * <p>dΓ/dq² = N² [ρ_V S_V + (ρ_A1 + ρ_A12) S_A] with N² as in {@link BToPNuNu}, ρ_V = 2q² λ^{3/2} V² /
 * ((1 + m_V/m_B)² m_B⁶), ρ_A1 = 2q² λ^{1/2} (1 + m_V/m_B)² A₁² / m_B², ρ_A12 = 64 m_V² λ^{1/2} A₁₂² /
 * m_B², S_A = Σ_ij (|C_SM δ_ij + C_L^ij − C_R^ij|² + |C'_L^ij − C'_R^ij|²). The vector meson is
 * longitudinal in the part N² ρ_A12 S_A, transverse in the rest.
 *
 * <p>Source: arXiv:1409.4557, §2, in its normalisation; κ and the bilinears are rearranged here.
 */
public final class BToVNuNu {

    private static final int VECTOR = 0;
    private static final int AXIAL_TRANSVERSE = 1;
    private static final int AXIAL_LONGITUDINAL = 2;

    private final Mode mode;
    private final Inputs inputs;
    private final VectorFormFactors formFactors;
    private final double mB;
    private final double mV;

    /**
     * @param mode with a vector daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors V, A₁ and A₁₂
     */
    public BToVNuNu(Mode mode, Inputs inputs, VectorFormFactors formFactors) {
        this.mode = mode;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.mB = mode.parentMass(inputs);
        this.mV = mode.daughterMass(inputs);
    }

    /** dΓ/dq² in GeV⁻¹. */
    public Spectrum width() {
        NeutrinoBlocks blocks = NeutrinoBlocks.of(StandardModelNeutrino.coefficient(inputs));
        return spectrum(List.of(blocks.vector(), blocks.axial(), blocks.axial()));
    }

    /** The part of dΓ/dq² with a longitudinal vector meson, in GeV⁻¹. */
    public Spectrum longitudinalWidth() {
        NeutrinoBlocks blocks = NeutrinoBlocks.of(StandardModelNeutrino.coefficient(inputs));
        HermitianForm axial = blocks.axial();
        return spectrum(List.of(axial.times(0), axial.times(0), axial));
    }

    private Spectrum spectrum(List<HermitianForm> forms) {
        return Spectrum.of(
                        mode.label() + "nunu",
                        new QSquaredRange(0, mode.largestQSquared(inputs)),
                        new Densities(),
                        forms)
                .times(BToPNuNu.normalisation(inputs, mB));
    }

    /** κ = 2 ∫(ρ_A1 + ρ_A12 − ρ_V) / ∫(ρ_V + ρ_A1 + ρ_A12), over a window of q². */
    public double kappa(QSquaredRange window) {
        double[] rho = QSquaredRule.STANDARD.integrate(new Densities(), window);
        double axial = rho[AXIAL_TRANSVERSE] + rho[AXIAL_LONGITUDINAL];
        return 2 * (axial - rho[VECTOR]) / (axial + rho[VECTOR]);
    }

    /** κ over the whole phase space. */
    public double kappa() {
        return kappa(new QSquaredRange(0, mode.largestQSquared(inputs)));
    }

    /** ρ_V, ρ_A1, ρ_A12. */
    final class Densities implements StructureFunctions {

        @Override
        public int size() {
            return 3;
        }

        @Override
        public void at(double q2, double[] values) {
            VectorFormFactors.Values ff = formFactors.at(q2);
            double lambda = max(0, kallen(mB * mB, mV * mV, q2));
            double root = sqrt(lambda);
            double sum = 1 + mV / mB;
            values[VECTOR] = 2 * q2 * lambda * root * square(ff.v()) / (square(sum) * pow(mB, 6));
            values[AXIAL_TRANSVERSE] = 2 * q2 * root * square(sum) * square(ff.a1()) / (mB * mB);
            values[AXIAL_LONGITUDINAL] = 64 * mV * mV * root * square(ff.a12()) / (mB * mB);
        }
    }
}
