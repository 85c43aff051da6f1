package org.kinvis.physics.decay;

import java.util.Set;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → P ℓ_i⁻ ℓ_j⁺ and B → V ℓ_i⁻ ℓ_j⁺ of two flavours, one charge state, with exact masses: {@link
 * BToPFermionPair} and {@link BToVFermionPair} with C_V = C₉ and C_A = C₁₀. The Standard Model adds
 * nothing, nor do its resonances: the photon keeps flavour.
 */
public final class LeptonFlavourViolation {

    private LeptonFlavourViolation() {}

    /**
     * dΓ/dq² of B → P ℓℓ' in GeV⁻¹.
     *
     * @param quarks at the scale of the scalar coefficients
     */
    public static Spectrum toPseudoscalar(
            Mode mode,
            Inputs inputs,
            PseudoscalarFormFactors formFactors,
            LeptonPair pair,
            QuarkMasses quarks) {
        return withoutTensors(
                pair,
                new BToPFermionPair(mode, inputs, formFactors, pair.fermions(inputs), quarks)
                        .width());
    }

    /**
     * dΓ/dq² of B → V ℓℓ' in GeV⁻¹.
     *
     * @param quarks at the scale of the scalar coefficients
     */
    public static Spectrum toVector(
            Mode mode,
            Inputs inputs,
            VectorFormFactors formFactors,
            LeptonPair pair,
            QuarkMasses quarks) {
        return withoutTensors(
                pair,
                new BToVFermionPair(mode, inputs, formFactors, pair.fermions(inputs), quarks)
                        .width());
    }

    private static Spectrum withoutTensors(LeptonPair pair, Spectrum spectrum) {
        return spectrum.mapped(form -> form.without(Set.copyOf(pair.tensors())));
    }
}
