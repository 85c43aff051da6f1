package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

class ChargedLeptonDecaysTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final QuarkMasses QUARKS = QuarkMasses.atBottomMass(INPUTS);
    private static final LeptonPair TAUS = new LeptonPair(Flavour.TAU, Flavour.TAU);
    private static final LeptonPair TAU_PLUS_MU = new LeptonPair(Flavour.MU, Flavour.TAU);

    private static HermitianForm leptonic(LeptonPair pair) {
        return new BsToLeptons(pair, INPUTS, QUARKS).branchingFraction();
    }

    private static Spectrum tauPairs(Inputs inputs) {
        return new BToPTauTau(
                        Mode.B_PLUS_TO_K,
                        inputs,
                        FormFactorSet.load("B->K", inputs.formFactorSet("B->K"))
                                .pseudoscalar(inputs),
                        QUARKS)
                .width();
    }

    private static Spectrum violating(Mode mode, LeptonPair pair) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), INPUTS.formFactorSet(mode.transition()));
        return mode.isVector()
                ? LeptonFlavourViolation.toVector(mode, INPUTS, set.vector(INPUTS), pair, QUARKS)
                : LeptonFlavourViolation.toPseudoscalar(
                        mode, INPUTS, set.pseudoscalar(INPUTS), pair, QUARKS);
    }

    private static WilsonCoefficients anywhere(LeptonPair pair, Random random, double width) {
        WilsonCoefficients point = WilsonCoefficients.none();
        for (ChargedLeptonOperators operator : ChargedLeptonOperators.values()) {
            Complex value =
                    new Complex(width * random.nextGaussian(), width * random.nextGaussian());
            point = point.with(pair.coefficient(operator), value);
        }
        return point;
    }

    @Test
    void helicitySuppressesLightLeptons() {
        for (Flavour flavour : Flavour.values()) {
            double mass = INPUTS.get("m_" + flavour.label());
            double mBs = INPUTS.get("m_Bs");
            double velocity = Math.sqrt(1 - 4 * mass * mass / (mBs * mBs));
            double reduced =
                    leptonic(new LeptonPair(flavour, flavour)).standardModel()
                            / (mass * mass * velocity);
            double mTau = INPUTS.get("m_tau");
            double expected =
                    leptonic(TAUS).standardModel()
                            / (mTau * mTau * Math.sqrt(1 - 4 * mTau * mTau / (mBs * mBs)));
            assertThat(reduced).isCloseTo(expected, Offset.offset(1e-9 * expected));
        }
    }

    @Test
    void scalarsLiftTheHelicitySuppression() {
        LeptonPair electrons = new LeptonPair(Flavour.E, Flavour.E);
        WilsonCoefficients scalar =
                WilsonCoefficients.of(electrons.coefficient(ChargedLeptonOperators.CS), 0.1);
        assertThat(leptonic(electrons).value(scalar))
                .isGreaterThan(1e4 * leptonic(electrons).standardModel());
    }

    /**
     * The vector current is conserved for equal leptons, and quarks enter by their axial current.
     */
    @Test
    void onlyTheAxialCurrentMakesAPair() {
        assertThat(leptonic(TAUS).coefficients())
                .doesNotContain(TAUS.coefficient(ChargedLeptonOperators.C9))
                .contains(TAUS.coefficient(ChargedLeptonOperators.C10_PRIME));
        WilsonCoefficients vectorLike =
                WilsonCoefficients.of(TAUS.coefficient(ChargedLeptonOperators.C10), 3)
                        .with(TAUS.coefficient(ChargedLeptonOperators.C10_PRIME), 3);
        double standardModel = leptonic(TAUS).standardModel();
        assertThat(leptonic(TAUS).value(vectorLike))
                .isCloseTo(standardModel, Offset.offset(1e-12 * standardModel));
    }

    static java.util.List<LeptonPair> flavourViolating() {
        return LeptonPair.flavourViolating();
    }

    @ParameterizedTest
    @MethodSource("flavourViolating")
    void aChargeStateComesFromItsOwnEightCoefficientsAlone(LeptonPair pair) {
        Set<Coefficient> own =
                Set.of(ChargedLeptonOperators.values()).stream()
                        .map(pair::coefficient)
                        .collect(Collectors.toSet());
        for (Mode mode : Mode.values()) {
            HermitianForm form = violating(mode, pair).integral();
            assertThat(form.coefficients()).isEqualTo(own);
            assertThat(form.standardModel()).isZero();
        }
        assertThat(leptonic(pair).coefficients()).isEqualTo(own);
        assertThat(leptonic(pair).standardModel()).isZero();
    }

    /** What tells charge states apart is the sign of m₁ − m₂ between C_S and C₉ alone. */
    @Test
    void chargeStatesDifferByTheInterferenceOfScalarAndVector() {
        LeptonPair other = TAU_PLUS_MU.withChargesExchanged();
        Coefficient c9 = TAU_PLUS_MU.coefficient(ChargedLeptonOperators.C9);
        Coefficient cs = TAU_PLUS_MU.coefficient(ChargedLeptonOperators.CS);
        Coefficient c9Other = other.coefficient(ChargedLeptonOperators.C9);
        Coefficient csOther = other.coefficient(ChargedLeptonOperators.CS);
        for (Mode mode : Mode.values()) {
            HermitianForm form = violating(mode, TAU_PLUS_MU).integral();
            HermitianForm exchanged = violating(mode, other).integral();
            double square = form.quadratic(c9, c9).getRealPart();
            double mixed = form.quadratic(c9, cs).getRealPart();
            assertThat(exchanged.quadratic(c9Other, c9Other).getRealPart())
                    .isCloseTo(square, Offset.offset(1e-12 * square));
            assertThat(exchanged.quadratic(c9Other, csOther).getRealPart())
                    .isCloseTo(-mixed, Offset.offset(1e-12 * Math.abs(mixed)));
            assertThat(mixed).isNegative();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void ratesAreNeverNegative(Mode mode) {
        Random random = new Random(11);
        HermitianForm violating = violating(mode, TAU_PLUS_MU).integral();
        HermitianForm tauPairs = tauPairs(INPUTS).integral();
        for (int i = 0; i < 200; i++) {
            assertThat(violating.value(anywhere(TAU_PLUS_MU, random, 1))).isNotNegative();
            assertThat(tauPairs.value(anywhere(TAUS, random, 5))).isNotNegative();
            assertThat(leptonic(TAUS).value(anywhere(TAUS, random, 5))).isNotNegative();
        }
    }

    /** The form with the square completed is the sum of the forms at each q². */
    @Test
    void completingTheSquareChangesNothing() {
        Spectrum spectrum = tauPairs(INPUTS);
        QSquaredRange support = spectrum.support();
        int steps = 400;
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            WilsonCoefficients point = anywhere(TAUS, random, 3);
            double sum = 0;
            for (int k = 0; k < steps; k++) {
                double theta = Math.PI / 2 * (k + 0.5) / steps;
                double q2 =
                        support.low()
                                + (support.high() - support.low()) * Math.pow(Math.sin(theta), 2);
                sum += spectrum.at(q2).value(point) * Math.sin(2 * theta);
            }
            double expected = sum * (support.high() - support.low()) * Math.PI / 2 / steps;
            assertThat(spectrum.integral().value(point))
                    .isCloseTo(expected, Offset.offset(1e-6 * expected));
        }
    }

    /** No coefficient cancels what varies with q²: C₉^eff never vanishes everywhere. */
    @Test
    void theVariationOfTheEffectiveCoefficientIsAConstantOfTheForm() {
        HermitianForm form = tauPairs(INPUTS).integral();
        assertThat(form.constant()).isPositive().isLessThan(1e-3 * form.standardModel());
        assertThat(tauPairs(INPUTS).at(17).constant()).isLessThan(1e-12 * form.standardModel());
    }

    @Test
    void spectraVanishAtTheEndsOfPhaseSpace() {
        Random random = new Random(3);
        WilsonCoefficients taus = anywhere(TAUS, random, 3);
        WilsonCoefficients mixed = anywhere(TAU_PLUS_MU, random, 3);
        vanishesAtTheEnds(tauPairs(INPUTS), taus);
        for (Mode mode : Mode.values()) {
            vanishesAtTheEnds(violating(mode, TAU_PLUS_MU), mixed);
        }
        double threshold = INPUTS.get("m_tau") + INPUTS.get("m_mu");
        assertThat(violating(Mode.B_PLUS_TO_K, TAU_PLUS_MU).support().low())
                .isEqualTo(threshold * threshold);
    }

    private static void vanishesAtTheEnds(Spectrum spectrum, WilsonCoefficients point) {
        QSquaredRange support = spectrum.support();
        double middle = spectrum.at((support.low() + support.high()) / 2).value(point);
        assertThat(middle).isPositive();
        assertThat(spectrum.at(support.low()).value(point)).isLessThan(1e-6 * middle);
        assertThat(spectrum.at(support.high()).value(point)).isLessThan(1e-6 * middle);
    }

    @Test
    void closedPhaseSpaceGivesZero() {
        Inputs heavy = INPUTS.with("m_tau", 3);
        assertThat(tauPairs(heavy).integral().standardModel()).isZero();
        assertThat(new BsToLeptons(TAUS, heavy, QUARKS).branchingFraction().standardModel())
                .isZero();
        assertThatThrownBy(() -> tauPairs(INPUTS.with("m_tau", 1.5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("C_9^eff is known from 12.6");
    }

    @Test
    void neutrinosOfOtherFlavoursOnlyAddToTheSemileptonicRatio() {
        HermitianForm ratio = SemileptonicRatio.leftHanded();
        assertThat(ratio.standardModel()).isEqualTo(1);
        assertThat(ratio.value(WilsonCoefficients.of(new Coefficient("CVL_bctaunutau"), -1)))
                .isZero();
        assertThat(ratio.value(WilsonCoefficients.of(new Coefficient("CVL_bctaunumu"), -0.5)))
                .isEqualTo(1.25);
    }
}
