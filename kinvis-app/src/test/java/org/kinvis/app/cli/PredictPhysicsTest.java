package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.predictions;
import static org.kinvis.app.cli.CommandLineRun.value;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.InputSets;
import tools.jackson.databind.JsonNode;

/** Numbers as they reach the user: the contract's, and statements of physics. */
final class PredictPhysicsTest {

    private static final String K_PLUS = "BR(B+->Knunu)";
    private static final String K_STAR = "BR(B0->K*nunu)";
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    private static double number(JsonNode prediction) {
        return prediction.get("value").asDouble();
    }

    /** CONTRACT.md, input sets, which rounds; F_L has more digits in the reference. */
    @ParameterizedTest
    @CsvSource({
        "paper, 4.387, 4.059, 9.014, 9.710",
        "default, 4.744, 4.389, 9.747, 10.500",
        "flavio-2.7, 4.706, 4.355, 9.812, 10.571"
    })
    void theStandardModelIsThatOfTheContract(
            String set, double kPlus, double kZero, double kStarZero, double kStarPlus) {
        List<JsonNode> predictions =
                predictions(
                        K_PLUS,
                        "BR(B0->Knunu)",
                        K_STAR,
                        "BR(B+->K*nunu)",
                        "FL(B0->K*nunu)",
                        "--inputs",
                        set);
        List<Double> expected = List.of(kPlus, kZero, kStarZero, kStarPlus);
        Offset<Double> lastDigit = Offset.offset(0.001);
        assertThat(IntStream.range(0, 4))
                .allSatisfy(
                        i ->
                                assertThat(1e6 * number(predictions.get(i)))
                                        .isCloseTo(expected.get(i), lastDigit));
        assertThat(number(predictions.get(4))).isCloseTo(0.4877466367198548, Offset.offset(1e-7));
    }

    /** −κ/(3C) and 1/(3C²) with κ = 1.33103 and C = −6.353531: neutrino.md §c3. */
    @Test
    void theRatiosFollowEquationsSevenAndEight() {
        double x = -10;
        List<JsonNode> ratios =
                predictions("R_K", "R_K*", "--set", "CR_bsnutaunutau=-10", "--inputs", "paper");
        assertThat(number(ratios.get(0)))
                .isCloseTo(1 - 0.1049285 * x + 0.0082575 * x * x, Offset.offset(1e-5));
        assertThat(number(ratios.get(1)))
                .isCloseTo(1 + 0.0698317 * x + 0.0082575 * x * x, Offset.offset(1e-5));
    }

    @Test
    void onlyTheModulusOfAnOffDiagonalCoefficientMatters() {
        double expected = 1 + 0.0082575 * (1.5 * 1.5 + 2 * 2);
        for (String complex : List.of("1.5-2i", "2+1.5j", "-2.5", "2.5i", "-1.5+2i")) {
            assertThat(value("R_K", "--inputs", "paper", "--set", "CR_bsnumunutau=" + complex))
                    .as(complex)
                    .isCloseTo(expected, Offset.offset(1e-6));
        }
    }

    @Test
    void onlyTheRealPartOfADiagonalCoefficientInterferes() {
        double real = value("R_K", "--set", "CR_bsnutaunutau=3");
        double square = value("R_K", "--set", "CR_bsnutaunutau=4i") - 1;
        assertThat(value("R_K", "--set", "CR_bsnutaunutau=3+4i"))
                .isCloseTo(real + square, ROUNDING);
    }

    /**
     * Only α C is scale independent: −10 quoted at 4.8 GeV is −10 α(4.8)/α(m_Z) = −10/1.0326 under
     * the default set, and where nothing interferes R − 1 falls by the square.
     */
    @ParameterizedTest
    @ValueSource(strings = {"CRp_bsnutaunutau=-10", "CR_bsnumunutau=-10", "CLp_bsnuenue=4-3i"})
    void coefficientsQuotedAtLowScaleBelongToALargerAlpha(String coefficient) {
        double atMz = value("R_K", "--set", coefficient) - 1;
        double atMb = value("R_K", "--set", coefficient, "--scale", "4.8") - 1;
        assertThat(atMz / atMb).isCloseTo(1.0326 * 1.0326, Offset.offset(2e-4));
    }

    @Test
    void theScaleOfTheInputSetChangesNothing() {
        String point = "CR_bsnutaunutau=-10+2i";
        assertThat(value("R_K*", "--set", point, "--scale", "91.1876"))
                .isCloseTo(value("R_K*", "--set", point), ROUNDING);
        assertThat(value("R_K*", "--set", point, "--scale", "4.8", "--inputs", "flavio-2.7"))
                .isEqualTo(value("R_K*", "--set", point, "--inputs", "flavio-2.7"));
    }

    @Test
    void theScaleDoesNotMoveTheStandardModel() {
        JsonNode there =
                predictions(K_PLUS, "--set", "CR_bsnutaunutau=-10", "--scale", "4.8").getFirst();
        assertThat(there.get("sm").asDouble()).isEqualTo(value(K_PLUS));
    }

    /** EOS has the Standard Model in c_VL, with the other sign. */
    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void theStandardModelInEosNormalisationIsNoNewPhysics(String set) {
        double csm = StandardModelNeutrino.coefficient(InputSets.load(set));
        String point = "cVL=" + -csm;
        assertThat(value("R_K", "--set", point, "--inputs", set)).isCloseTo(1, ROUNDING);
        assertThat(value("R_K*", "--set", point, "--inputs", set)).isCloseTo(1, ROUNDING);
        assertThat(value("R_K", "--set", "cVL=" + -2 * csm, "--inputs", set))
                .isCloseTo(4, ROUNDING);
    }

    @Test
    void aUniversalCoefficientOfEosIsThreeOfOurs() {
        assertThat(value("R_K*", "--set", "cVR=2-1i"))
                .isCloseTo(
                        value(
                                "R_K*",
                                "--set",
                                "CR_bsnuenue=-2+1i",
                                "CR_bsnumunumu=-2+1i",
                                "CR_bsnutaunutau=-2+1i"),
                        ROUNDING);
    }

    @Test
    void ratesVanishWhereNewPhysicsCancelsTheStandardModel() {
        assertThat(value(K_PLUS, "--set", "cVL=0")).isZero();
        assertThat(value("R_K*", "--set", "cVL=0")).isZero();
    }

    /** F_L = Σ longitudinal / Σ total, not a mean of F_L(q²). */
    @Test
    void withoutAtTheLongitudinalFractionIsARatioOfIntegrals() {
        String point = "CR_bsnutaunutau=-10";
        double longitudinal = 0;
        double total = 0;
        for (String window : List.of("0,6", "6,12", "12,19.21")) {
            double rate = value(K_STAR, "--set", point, "--q2", window);
            longitudinal += rate * value("FL(B0->K*nunu)", "--set", point, "--q2", window);
            total += rate;
        }
        assertThat(value("FL(B0->K*nunu)", "--set", point))
                .isCloseTo(longitudinal / total, Percentage.withPercentage(0.01));
    }

    /** reference: BSZ15 at q² = 1, 5, 10, 15 GeV². */
    @ParameterizedTest
    @CsvSource({
        "1, 0.8909144487181784",
        "5, 0.6161500857744204",
        "10, 0.44084532378788377",
        "15, 0.34798820473294634"
    })
    void theLongitudinalFractionFallsWithQSquared(String q2, double expected) {
        assertThat(value("FL(B0->K*nunu)", "--at", q2))
                .isCloseTo(expected, Percentage.withPercentage(1e-7));
    }

    /** neutrino.md §c5 with the inputs of its check: 5.899e-7. */
    @Test
    void theTreeLevelTauAddsToChargedModesAlone() {
        double added = value(K_PLUS, "--tree-tau") - value(K_PLUS);
        assertThat(added).isBetween(5.7e-7, 6.4e-7);
        double paper =
                value(K_PLUS, "--tree-tau", "--inputs", "paper")
                        - value(K_PLUS, "--inputs", "paper");
        assertThat(paper).isCloseTo(5.899e-7, Offset.offset(0.001e-7));
        assertThat(value("BR(B+->K*nunu)", "--tree-tau")).isGreaterThan(value("BR(B+->K*nunu)"));
        for (String untouched : List.of("BR(B0->Knunu)", K_STAR, "R_K", "R_K*", "FL(B+->K*nunu)")) {
            assertThat(value(untouched, "--tree-tau", "--set", "CR_bsnutaunutau=-3"))
                    .as(untouched)
                    .isEqualTo(value(untouched, "--set", "CR_bsnutaunutau=-3"));
        }
    }

    @Test
    void theTreeLevelTauIsInTheStandardModelValueAndDoesNotScaleWithNewPhysics() {
        JsonNode without = predictions(K_PLUS, "--set", "CRp_bsnuenue=9").getFirst();
        JsonNode with = predictions(K_PLUS, "--set", "CRp_bsnuenue=9", "--tree-tau").getFirst();
        double added = number(with) - number(without);
        assertThat(added).isPositive();
        assertThat(with.get("sm").asDouble() - without.get("sm").asDouble())
                .isCloseTo(added, ROUNDING);
    }

    /** Its neutrinos prefer to fly together: dBR/dq² ∝ q_m² − q² up to q_m² = 22.806 GeV². */
    @Test
    void theTreeLevelTauHasItsOwnSpectrum() {
        String density = "dBR/dq2(B+->Knunu)";
        double at5 = value(density, "--at", "5", "--tree-tau") - value(density, "--at", "5");
        double at10 = value(density, "--at", "10", "--tree-tau") - value(density, "--at", "10");
        assertThat(at10 / at5).isCloseTo((22.8064 - 10) / (22.8064 - 5), Offset.offset(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CL_bsnumunumu=-9", "CL_bsnuenutau=7i", "CL_bsnutaunutau=3"})
    void leftHandedNewPhysicsMovesBothRatiosAlike(String point) {
        assertThat(value("R_K", "--set", point)).isCloseTo(value("R_K*", "--set", point), ROUNDING);
    }
}
