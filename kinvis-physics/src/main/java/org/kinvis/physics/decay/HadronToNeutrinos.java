package org.kinvis.physics.decay;

import java.util.List;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.Inputs;

/**
 * b → sνν̄ between any two hadrons, such as B_s → φνν̄ and Λ_b → Λνν̄, with massless neutrinos.
 *
 * <p>dΓ/dq² = √λ/(256π³M³) |c|² (2/3) q² (VT S_V + AT S_A), c = (4G_F/√2) V_tb V_ts* α/4π, with S_V, S_A = Σ_ij (|C_SM δ_ij +
 * C_L^ij ± C_R^ij|² + |C'_L^ij ± C'_R^ij|²). For B → K⁽*⁾ it is {@link BToPNuNu} and {@link BToVNuNu}.
 *
 * <p>Source: arXiv:1409.4557, section 2, with the structure functions of {@link HadronicStructure}.
 */
public final class HadronToNeutrinos {

    private final HadronicTransition transition;
    private final Inputs inputs;

    /**
     * @param transition of b → s
     * @param inputs couplings and CKM
     */
    public HadronToNeutrinos(HadronicTransition transition, Inputs inputs) {
        this.transition = transition;
        this.inputs = inputs;
    }

    /** dΓ/dq² in GeV⁻¹. */
    public Spectrum width() {
        NeutrinoBlocks blocks = NeutrinoBlocks.of(StandardModelNeutrino.coefficient(inputs));
        return Spectrum.of(
                        transition.mode().label() + "nunu",
                        new QSquaredRange(0, transition.largestQSquared()),
                        new Densities(),
                        List.of(blocks.vector(), blocks.axial()))
                .times(EffectiveCoupling.squared(inputs));
    }

    private final class Densities implements StructureFunctions {

        @Override
        public int size() {
            return 2;
        }

        @Override
        public void at(double anyQ2, double[] values) {
            double q2 = Math.max(anyQ2, FermionPair.SMALLEST_Q2);
            HadronicStructure.Values h = transition.structure(q2);
            double factor = transition.pairPhaseSpace(q2, 0) * 2 * q2 / 3;
            values[0] = factor * h.vt();
            values[1] = factor * h.at();
        }
    }
}
