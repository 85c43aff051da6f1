package org.kinvis.physics.decay;

import static org.kinvis.physics.eft.ChargedLeptonOperators.C10;
import static org.kinvis.physics.eft.ChargedLeptonOperators.C10_PRIME;
import static org.kinvis.physics.eft.ChargedLeptonOperators.C9;
import static org.kinvis.physics.eft.ChargedLeptonOperators.C9_PRIME;
import static org.kinvis.physics.eft.ChargedLeptonOperators.CP;
import static org.kinvis.physics.eft.ChargedLeptonOperators.CP_PRIME;
import static org.kinvis.physics.eft.ChargedLeptonOperators.CS;
import static org.kinvis.physics.eft.ChargedLeptonOperators.CS_PRIME;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.inputs.Inputs;

/**
 * One charge state of two charged leptons, by the coefficients C^ij that make it.
 *
 * <p>The operator (s̄b)(ℓ̄_i ℓ_j) annihilates a b quark, so it gives B̄ → ℓ_i⁻ ℓ_j⁺; mesons with a b̄, that is
 * B⁺, B⁰ and B_s, decay by its Hermitian conjugate into ℓ_i⁺ ℓ_j⁻. Names put the positive lepton of
 * that decay first: {@code taumu} is τ⁺μ⁻, so i = τ, j = μ, and it comes from {@code C9_bsmutau}, whose
 * second flavour is the created one. flavio puts the positive lepton in the decay of a meson with a b
 * first, so its names of charge states are exchanged.
 *
 * @param created ℓ_i, created by the operator; the positive lepton in the decay of a b̄
 * @param annihilated ℓ_j, the other one
 */
public record LeptonPair(Flavour created, Flavour annihilated) {

    /** The three pairs of one flavour. */
    public static List<LeptonPair> diagonal() {
        return all().stream().filter(LeptonPair::isDiagonal).toList();
    }

    /** The six charge states of two flavours. */
    public static List<LeptonPair> flavourViolating() {
        return all().stream().filter(pair -> !pair.isDiagonal()).toList();
    }

    private static List<LeptonPair> all() {
        List<LeptonPair> all = new ArrayList<>();
        for (Flavour annihilated : Flavour.values()) {
            for (Flavour created : Flavour.values()) {
                all.add(new LeptonPair(created, annihilated));
            }
        }
        return all;
    }

    /** Whether both leptons have one flavour. */
    public boolean isDiagonal() {
        return created == annihilated;
    }

    /** The same two flavours with charges exchanged. */
    @SuppressWarnings("ArgumentSelectionDefectChecker")
    public LeptonPair withChargesExchanged() {
        return new LeptonPair(annihilated, created);
    }

    /** Both charge states in names of observables, as flavio writes their sum: {@code mutau,taumu}. */
    public String bothLabels() {
        LeptonPair other = withChargesExchanged();
        return created.compareTo(annihilated) < 0
                ? label() + "," + other.label()
                : other.label() + "," + label();
    }

    /** The pair in names of observables, the positive lepton first. */
    public String label() {
        return created.label() + annihilated.label();
    }

    /** TeX of the pair. */
    public String tex() {
        return created.tex() + "^+" + annihilated.tex() + "^-";
    }

    /** One of its coefficients. */
    public Coefficient coefficient(ChargedLeptonOperators operator) {
        return operator.coefficient(created, annihilated);
    }

    /** The pair with its masses: m₁ that of ℓ_i, C_V = C₉, C_A = C₁₀. */
    FermionPair fermions(Inputs inputs) {
        return new FermionPair(mass(inputs, created), mass(inputs, annihilated), operators());
    }

    private static double mass(Inputs inputs, Flavour flavour) {
        return inputs.get("m_" + flavour.label());
    }

    private FermionPairOperators operators() {
        List<Coefficient> tensors = tensors();
        return new FermionPairOperators(
                coefficient(C9),
                coefficient(C9_PRIME),
                coefficient(C10),
                coefficient(C10_PRIME),
                coefficient(CS),
                coefficient(CS_PRIME),
                coefficient(CP),
                coefficient(CP_PRIME),
                tensors.getFirst(),
                tensors.getLast());
    }

    /** Tensor operators, which heavy particles above the weak scale do not give: never set. */
    List<Coefficient> tensors() {
        return List.of(new Coefficient("tL_bs" + label()), new Coefficient("tR_bs" + label()));
    }
}
