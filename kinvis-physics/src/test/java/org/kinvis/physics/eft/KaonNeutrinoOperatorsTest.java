package org.kinvis.physics.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** The operators of s → dνν̄, and what the Standard Model gives them. */
class KaonNeutrinoOperatorsTest {

    private static final Inputs INPUTS = InputSets.load("default");

    private static void areClose(Complex value, Complex expected) {
        assertThat(value.subtract(expected).norm()).isLessThan(1e-13 * expected.norm());
    }

    /** WCxf, wet.flavio.basis.yml: CL_sdnuenumu multiplies (s̄_L γ d_L)(ν̄_μ γ(1−γ₅) ν_e). */
    @Test
    void theSecondFlavourOfTheNameIsTheCreatedOne() {
        assertThat(KaonNeutrinoOperators.CL.coefficient(Flavour.MU, Flavour.E).name())
                .isEqualTo("CL_sdnuenumu");
        assertThat(KaonNeutrinoOperators.CR.coefficient(Flavour.MU, Flavour.TAU).name())
                .isEqualTo("CR_sdnutaunumu");
        assertThat(KaonNeutrinoOperators.CL.operatorTex(Flavour.MU, Flavour.E))
                .isEqualTo(
                        "(\\bar s_L\\gamma_\\mu d_L)(\\bar\\nu_\\mu\\gamma^\\mu(1-\\gamma_5)\\nu_{e})");
        assertThat(KaonNeutrinoOperators.CR.tex(Flavour.TAU, Flavour.E)).isEqualTo("C_R^{\\taue}");
    }

    @Test
    void thereAreEighteenWhichMayBeGivenByName() {
        assertThat(KaonNeutrinoOperators.all()).hasSize(18).doesNotHaveDuplicates();
        assertThat(CoefficientNames.all())
                .containsAll(KaonNeutrinoOperators.all().stream().map(Coefficient::name).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void theyCarryTheAlphaOfTheirScale() {
        Coefficient coefficient = KaonNeutrinoOperators.CR.coefficient(Flavour.E, Flavour.TAU);
        WilsonCoefficients point =
                CoefficientNames.set(
                        WilsonCoefficients.none(),
                        Map.of(coefficient.name(), new Complex(2, -1)),
                        INPUTS,
                        0.5);
        assertThat(point.get(coefficient)).isEqualTo(new Complex(1, -0.5));
    }

    /** C_SM λ_t = −(λ_t X_t + λ_c X_c)/s_W²: what the top quark gives is the coefficient of b → s. */
    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void withoutCharmTheCoefficientIsThatOfBeauty(String set) {
        Inputs inputs = InputSets.load(set);
        Inputs topAlone = inputs.with("P_c", 0).with("deltaPcu", 0);
        CkmMatrix ckm = CkmMatrix.of(inputs);
        for (Flavour flavour : Flavour.values()) {
            areClose(
                    StandardModelKaonNeutrino.coefficient(flavour, topAlone),
                    new Complex(StandardModelNeutrino.coefficient(inputs)));
            Complex amplitude =
                    ckm.lambdaTOfKaons()
                            .multiply(inputs.get("X_t"))
                            .add(
                                    ckm.lambdaCOfKaons()
                                            .multiply(
                                                    StandardModelKaonNeutrino.charmLoop(
                                                            flavour, inputs)));
            areClose(
                    StandardModelKaonNeutrino.coefficient(flavour, inputs)
                            .multiply(ckm.lambdaTOfKaons())
                            .multiply(inputs.alpha() / inputs.get("alpha_e") * inputs.get("s2w")),
                    amplitude.negate());
        }
    }

    /** hep-ph/9512380: X_NL^e = 10.55e-4 and X_NL^τ = 7.01e-4 at m_c = 1.3 GeV and Λ = 325 MeV. */
    @ParameterizedTest
    @CsvSource({"E, 10.55e-4", "MU, 10.55e-4", "TAU, 7.01e-4"})
    void charmLoopsAreThoseOfNextToLeadingOrderWithinTheirUncertainty(
            Flavour flavour, double published) {
        assertThat(StandardModelKaonNeutrino.charmLoop(flavour, INPUTS.with("deltaPcu", 0)))
                .isCloseTo(published, Offset.offset(0.04 * published));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.664, 1, 1.2})
    void theMeanOfTheCharmLoopsIsPc(double ratio) {
        Inputs inputs = INPUTS.with("P_c(tau)/P_c(e)", ratio);
        double mean =
                Arrays.stream(Flavour.values())
                        .mapToDouble(f -> StandardModelKaonNeutrino.charmLoop(f, inputs))
                        .average()
                        .orElseThrow();
        double lambda = inputs.get("Vus(kappa)");
        double expected = Math.pow(lambda, 4) * (inputs.get("P_c") + inputs.get("deltaPcu"));
        assertThat(mean).isCloseTo(expected, Offset.offset(1e-15));
    }

    @Test
    void couplingTimesCoefficientIsTheSameInEveryConvention() {
        Inputs mZ = InputSets.load("paper");
        Inputs other = mZ.with("alpha_e", 2 * mZ.get("alpha_e"));
        areClose(
                StandardModelKaonNeutrino.coefficient(Flavour.TAU, other),
                StandardModelKaonNeutrino.coefficient(Flavour.TAU, mZ));
        Inputs flavio = InputSets.load("flavio-2.7");
        double c = StandardModelNeutrino.coefficient(flavio) / -flavio.get("X_t");
        assertThat(c * flavio.alpha() * flavio.get("s2w"))
                .isCloseTo(flavio.get("alpha_e"), Offset.offset(1e-15));
    }

    @Test
    void aProductThatVanishesIsRefused() {
        Inputs closed = InputSets.load("flavio-2.7").with("Vub", 0).with("Vcb", 0);
        assertThatThrownBy(() -> StandardModelKaonNeutrino.coefficient(Flavour.E, closed))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("V_td V_ts*");
    }
}
