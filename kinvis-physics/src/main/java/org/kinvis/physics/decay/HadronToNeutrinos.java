package org.kinvis.physics.decay;

import java.util.List;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.Inputs;

/**
 * b → sνν̄ and b → dνν̄ between any two hadrons, such as B_s → φνν̄, Λ_b → Λνν̄ and B → πνν̄, with massless
 * neutrinos. New physics of b → dνν̄ has no coefficients here: that rate is the Standard Model's, V_td for
 * V_ts, without the tree-level τ contribution of charged mesons.
 *
 * <p>dΓ/dq² = √λ/(256π³M³) |c|² (2/3) q² (VT S_V + AT S_A), c = (4G_F/√2) V_tb V_ts* α/4π, with S_V, S_A = Σ_ij (|C_SM δ_ij +
 * C_L^ij ± C_R^ij|² + |C'_L^ij ± C'_R^ij|²). For B → K⁽*⁾ it is {@link BToPNuNu} and {@link BToVNuNu}.
 *
 * <p>Source: arXiv:1409.4557, section 2, with the structure functions of {@link HadronicStructure}.
 */
public final class HadronToNeutrinos {

    private static final int FLAVOURS = Flavour.values().length;

    private final HadronicTransition transition;
    private final Inputs inputs;

    /**
     * @param transition of b → s or b → d
     * @param inputs couplings and CKM
     */
    public HadronToNeutrinos(HadronicTransition transition, Inputs inputs) {
        this.transition = transition;
        this.inputs = inputs;
    }

    /** dΓ/dq² in GeV⁻¹. */
    public Spectrum width() {
        double standardModel = StandardModelNeutrino.coefficient(inputs);
        return switch (transition.mode().quarks()) {
            case SB -> {
                NeutrinoBlocks blocks = NeutrinoBlocks.of(standardModel);
                yield width(blocks.vector(), blocks.axial())
                        .times(EffectiveCoupling.squared(inputs));
            }
            case DB -> {
                HermitianForm flavours =
                        HermitianForm.constant(FLAVOURS * standardModel * standardModel);
                yield width(flavours, flavours)
                        .times(EffectiveCoupling.squaredOfDownQuarks(inputs));
            }
            default ->
                    throw new IllegalArgumentException(
                            transition.mode().label()
                                    + ": its charm quarks are not in this formula");
            case UU, DD, SS, CC, BB, TT ->
                    throw new IllegalArgumentException(
                            transition.mode().quarks() + " changes no flavour");
        };
    }

    private Spectrum width(HermitianForm vector, HermitianForm axial) {
        return Spectrum.of(
                transition.mode().label() + "nunu",
                new QSquaredRange(0, transition.largestQSquared()),
                new Densities(),
                List.of(vector, axial));
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
