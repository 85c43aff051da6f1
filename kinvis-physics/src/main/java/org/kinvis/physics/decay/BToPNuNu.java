package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.List;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → P ν ν̄ with massless neutrinos: the width as a form in the coefficients, one block for each
 * flavour pair and neutrino chirality.
 *
 * <p>dΓ/dq² = N² ρ_K(q²) S_V, ρ_K = λ^{3/2} f₊² / m_B⁴, N² = |λ_t|² G_F² α² m_B / (768 π⁵), S_V =
 * Σ_ij (|C_SM δ_ij + C_L^ij + C_R^ij|² + |C'_L^ij + C'_R^ij|²), for 0 ≤ q² ≤ (m_B − m_P)².
 *
 * <p>Source: arXiv:1409.4557, §2, with flavour violation and right-handed neutrinos
 * added. Charged and neutral modes differ by masses and lifetimes; the tree-level τ contribution of
 * the charged one is {@link TreeLevelTau}.
 */
public final class BToPNuNu {

    private final Mode mode;
    private final Inputs inputs;
    private final PseudoscalarFormFactors formFactors;
    private final double mB;
    private final double mP;

    /**
     * @param mode with a pseudoscalar daughter
     * @param inputs masses, couplings, CKM
     * @param formFactors f₊
     */
    public BToPNuNu(Mode mode, Inputs inputs, PseudoscalarFormFactors formFactors) {
        this.mode = mode;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.mB = mode.parentMass(inputs);
        this.mP = mode.daughterMass(inputs);
    }

    /** dΓ/dq² in GeV⁻¹. */
    public Spectrum width() {
        NeutrinoBlocks blocks = NeutrinoBlocks.of(StandardModelNeutrino.coefficient(inputs));
        return Spectrum.of(
                        mode.label() + "nunu",
                        new QSquaredRange(0, mode.largestQSquared(inputs)),
                        new Density(),
                        List.of(blocks.vector()))
                .times(normalisation(inputs, mB));
    }

    /** N² = |λ_t|² G_F² α² m_B / (768 π⁵). */
    static double normalisation(Inputs inputs, double mB) {
        double coupling = CkmMatrix.of(inputs).lambdaT().norm() * inputs.get("GF") * inputs.alpha();
        return square(coupling) * mB / (768 * pow(PI, 5));
    }

    /** ρ_K at q² in GeV². */
    double spectralDensity(double q2) {
        double lambda = kallen(mB * mB, mP * mP, q2);
        return lambda <= 0
                ? 0
                : lambda * sqrt(lambda) * square(formFactors.at(q2).plus()) / pow(mB, 4);
    }

    private final class Density implements StructureFunctions {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public void at(double q2, double[] values) {
            values[0] = spectralDensity(q2);
        }
    }
}
