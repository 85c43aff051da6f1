package org.kinvis.physics.decay;

import static java.lang.Math.pow;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.StandardModelKaonNeutrino;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * K⁺ → π⁺νν̄ and K_L → π⁰νν̄: branching fractions.
 *
 * <p>A^ij = λ_t X^ij, X^ij = −s_W² (α/α(m_Z)) (C_SM^ii δ_ij + C_L^ij + C_R^ij), is the amplitude for K⁺ →
 * π⁺ν_iν̄_j; in the Standard Model A^ii = λ_t X_t + λ_c X_c^i. Left- and right-handed quarks enter alike, through
 * the vector current.
 *
 * <p>BR(K⁺) = κ₊ (1 + Δ_EM) ⅓ Σ_ij |A^ij|².
 *
 * <p>K⁰ → π⁰ν_iν̄_j has the amplitude A^ij, and K̄⁰, through the Hermitian conjugate, −A^ji*, where CP|K⁰⟩ =
 * −|K̄⁰⟩. With K_L = [(1+ε)K⁰ + (1−ε)K̄⁰]/√(2(1+|ε|²)), BR(K_L) = κ_L ⅓ Σ_ij ¼ |(1+ε)A^ij − (1−ε)A^ji*|²/(1+|ε|²). For
 * ε = 0 and one flavour that is (Im A^ii)², which violates CP. Two flavours with A^ij ≠ A^ji decay without
 * CP violation as well. Since C and C* meet in it, BR(K_L) is no Hermitian form in the coefficients, but
 * a sum of squares all the same, and BR(K_L)/κ_L ≤ BR(K⁺)/[κ₊ (1 + Δ_EM)] always (Grossman and Nir).
 *
 * <p>κ = κ̃ [α(m_Z)/α_κ · s_κ²/s_W²]² / (λ_κ⁸ |V_us|²): the published κ̃ (λ/λ_κ)⁸ over the λ¹⁰ of λ_t and
 * λ_c, brought to the α and s_W² of the inputs, so that new physics depends on α C alone. The 1/|V_us|² is there
 * because K → πℓν measures |V_us| f₊. ε is that of the phase convention with V_ud and V_us real.
 *
 * <p>Source: arXiv:1503.02693, section 2; arXiv:0705.2025 for κ; hep-ph/9701313 and arXiv:1804.07449 for flavour
 * violation and the bound. The term with ε is 1 − √2|ε|(1 + P_c/(A²X_t) − ρ)/η in the Standard Model,
 * as in arXiv:2105.02868.
 */
public final class KToPiNuNu {

    private static final HermitianMatrix SUM = HermitianMatrix.square(1, 1, 1);
    private static final int FLAVOURS = Flavour.values().length;

    private final Inputs inputs;
    private final Complex unit;

    /** By i, then by j. */
    private final List<FinalState> finalStates = new ArrayList<>();

    /** ν_i ν̄_j with the coefficients that lead there. */
    private record FinalState(
            Flavour i, Flavour j, Coefficient left, Coefficient right, Complex standardModel) {

        static FinalState of(Flavour i, Flavour j, Inputs inputs) {
            return new FinalState(
                    i,
                    j,
                    KaonNeutrinoOperators.CL.coefficient(i, j),
                    KaonNeutrinoOperators.CR.coefficient(i, j),
                    i == j ? StandardModelKaonNeutrino.coefficient(i, inputs) : Complex.ZERO);
        }

        Complex coefficient(WilsonCoefficients point) {
            return point.get(left).add(point.get(right)).add(standardModel);
        }

        CoefficientBlock block() {
            return new CoefficientBlock(
                    "nubar_" + j.label() + " nu_" + i.label(),
                    List.of(left, right),
                    List.of(standardModel, Complex.ZERO));
        }
    }

    /**
     * @param inputs CKM, couplings, loop functions and κ
     * @throws InvalidInputException if V_td V_ts* is zero
     */
    public KToPiNuNu(Inputs inputs) {
        this.inputs = inputs;
        this.unit =
                CkmMatrix.of(inputs)
                        .lambdaTOfKaons()
                        .divide(StandardModelNeutrino.ofLoop(1, inputs));
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                finalStates.add(FinalState.of(i, j, inputs));
            }
        }
    }

    /** The coefficients that enter. */
    public static List<Coefficient> coefficients() {
        return KaonNeutrinoOperators.all();
    }

    /**
     * BR(K⁺ → π⁺νν̄), one block a flavour pair.
     *
     * @throws InvalidInputException if |V_us| is zero
     */
    public HermitianForm chargedBranchingFraction() {
        double weight =
                kappa("kappa_plus_tilde")
                        * (1 + inputs.get("Delta_EM"))
                        / FLAVOURS
                        * square(unit.norm());
        List<CoefficientBlock> blocks = finalStates.stream().map(FinalState::block).toList();
        return HermitianForm.of(blocks, Collections.nCopies(blocks.size(), SUM)).times(weight);
    }

    /**
     * BR(K_L → π⁰νν̄) as a function of the coefficients.
     *
     * @throws InvalidInputException if |V_us| is zero
     */
    public ToDoubleFunction<WilsonCoefficients> neutralBranchingFraction() {
        double modulus = inputs.get("epsilon_K");
        double phase = inputs.get("phi_epsilon");
        Complex epsilon = new Complex(modulus * Math.cos(phase), modulus * Math.sin(phase));
        double weight = kappa("kappa_L_tilde") / (FLAVOURS * 4 * (1 + square(modulus)));
        return point -> weight * squaredAmplitudes(point, epsilon);
    }

    /** Σ_ij |(1+ε)A^ij − (1−ε)A^ji*|². */
    private double squaredAmplitudes(WilsonCoefficients point, Complex epsilon) {
        Complex ofK0 = epsilon.add(1);
        Complex ofK0bar = epsilon.negate().add(1);
        List<Complex> amplitudes =
                finalStates.stream().map(state -> state.coefficient(point).multiply(unit)).toList();
        double sum = 0;
        for (int i = 0; i < FLAVOURS; i++) {
            for (int j = 0; j < FLAVOURS; j++) {
                Complex direct = amplitudes.get(i * FLAVOURS + j).multiply(ofK0);
                Complex conjugate = amplitudes.get(j * FLAVOURS + i).conjugate().multiply(ofK0bar);
                sum += square(direct.subtract(conjugate).norm());
            }
        }
        return sum;
    }

    /** κ at the inputs' |V_us|, α(m_Z) and s_W², for amplitudes without powers of λ. */
    private double kappa(String atReference) {
        double vus = CkmMatrix.of(inputs).vus();
        if (vus == 0) {
            throw new InvalidInputException(
                    "Vus: 0; K -> pi nu nu is normalised to K -> pi l nu and needs one that is not zero");
        }
        double coupling =
                inputs.get("alpha_e")
                        / inputs.get("alpha_e(kappa)")
                        * (inputs.get("s2w(kappa)") / inputs.get("s2w"));
        return inputs.get(atReference)
                * square(coupling)
                / (pow(inputs.get("Vus(kappa)"), 8) * square(vus));
    }
}
