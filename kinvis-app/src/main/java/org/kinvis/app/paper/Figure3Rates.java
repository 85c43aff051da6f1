package org.kinvis.app.paper;

import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Theory;

/**
 * The four branching fractions of Figure 3 as functions of C_R^ττ and C_R^μτ.
 *
 * <p>τ⁺μ⁻ comes, in the decay of a b̄, from the operator that creates τ⁻ and annihilates μ⁻, so C_R^μτ is
 * here the coefficient of {@code CR_bsnumunutau}, whose partner is {@code C9p_bsmutau}. R_K, R_K* and, for
 * C_9' = −C_10', the rates of the other charge state do not depend on which of the two it is.
 *
 * @param bsTauTau BR(B_s → ττ), time-integrated
 * @param kTauTau BR(B⁺ → K⁺ττ)
 * @param bsTauMu BR(B_s → τ⁺μ⁻)
 * @param kTauMu BR(B⁺ → K⁺τ⁺μ⁻)
 */
record Figure3Rates(
        DoubletRate bsTauTau, DoubletRate kTauTau, DoubletRate bsTauMu, DoubletRate kTauMu) {

    /** The rates with an input set, whose α the coefficients belong to. */
    static Figure3Rates of(Inputs inputs) {
        Theory theory = Theory.central(inputs);
        LeptonPair diagonal = new LeptonPair(Flavour.TAU, Flavour.TAU);
        LeptonPair violating = new LeptonPair(Flavour.TAU, Flavour.MU);
        return new Figure3Rates(
                DoubletRate.of("BR(Bs->tautau)", diagonal, theory),
                DoubletRate.of("BR(B+->Ktautau)", diagonal, theory),
                DoubletRate.of("BR(Bs->taumu)", violating, theory),
                DoubletRate.of("BR(B+->Ktaumu)", violating, theory));
    }
}
