package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/** The matching of leptoquarks to s → dνν̄, which is that to b → sνν̄ with λ^d in the place of λ^b. */
class LeptoquarkKaonTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final double MASS = 5000;
    private static final Complex D = new Complex(0.02, -0.01);
    private static final Complex S = new Complex(-0.3, 0.2);
    private static final Complex B = new Complex(0.5, 0.7);

    /** A τ coupling of s, and μ couplings of d and b. */
    private static WilsonCoefficients matched(Leptoquark leptoquark, Inputs inputs) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(MASS));
        values.put("lambda_s_tau", S);
        values.put("lambda_d_mu", D);
        values.put("lambda_b_mu", B);
        return new LeptoquarkModel(leptoquark).match(values, inputs).coefficients();
    }

    private static void agrees(Complex computed, Complex expected) {
        assertThat(computed.subtract(expected).norm())
                .as("%s is %s", computed, expected)
                .isLessThanOrEqualTo(1e-12 * expected.norm());
    }

    private static double value(Inputs inputs, String observable, WilsonCoefficients point) {
        Quantity quantity =
                Catalogue.observable(observable)
                        .quantity(Theory.central(inputs), new Range.Total(), Contributions.none());
        return quantity.value(point);
    }

    /** By hand: x of L = x (s̄γP_X d)(ν̄_iγP_Lν_j), and C = π x/(√2 G_F α V_td V_ts*). */
    @ParameterizedTest
    @CsvSource({
        "S0, CL_sdnumunutau, 0.5",
        "S12, CR_sdnutaunumu, -0.5",
        "S1, CL_sdnumunutau, 0.5",
        "V12, CR_sdnumunutau, 1",
        "V1, CL_sdnutaunumu, -2"
    })
    void matchingByHand(Leptoquark leptoquark, String name, double factor) {
        boolean twoFermions = leptoquark.fermionNumber() == 2;
        Complex product = twoFermions ? D.multiply(S.conjugate()) : S.multiply(D.conjugate());
        Complex contact = product.multiply(factor / (MASS * MASS));
        for (String set : InputSets.names()) {
            Inputs inputs = InputSets.load(set);
            Complex unit =
                    CkmMatrix.of(inputs)
                            .lambdaTOfKaons()
                            .multiply(Math.sqrt(2) * inputs.get("GF") * inputs.alpha() / Math.PI);
            WilsonCoefficients point = matched(leptoquark, inputs);
            agrees(point.get(new Coefficient(name)), contact.divide(unit));
            assertThat(KaonNeutrinoOperators.all())
                    .filteredOn(coefficient -> !point.get(coefficient).isZero())
                    .containsExactly(new Coefficient(name));
        }
    }

    /**
     * C(sd)/C(bs) = (λ^d/λ^b) V_tb/V_td, its couplings conjugate for fermion number 0. V_tb/V_td is
     * worked out from the PDG's Wolfenstein parameters: V_td = Aλ³(1 − ρ − iη) to leading order.
     */
    @ParameterizedTest
    @EnumSource
    void theRatioToBeautyIsThatOfTheCouplings(Leptoquark leptoquark) {
        WilsonCoefficients point = matched(leptoquark, INPUTS);
        boolean left = leptoquark.quarks() == Chirality.LEFT;
        boolean twoFermions = leptoquark.fermionNumber() == 2;
        Flavour created = twoFermions ? Flavour.TAU : Flavour.MU;
        Flavour annihilated = twoFermions ? Flavour.MU : Flavour.TAU;
        Complex kaon =
                point.get(
                        (left ? KaonNeutrinoOperators.CL : KaonNeutrinoOperators.CR)
                                .coefficient(created, annihilated));
        Complex beauty =
                point.get(
                        (left ? NeutrinoOperators.CL : NeutrinoOperators.CR)
                                .coefficient(created, annihilated));
        Complex couplings = twoFermions ? D.divide(B) : D.divide(B).conjugate();
        Complex ckm = kaon.divide(beauty).divide(couplings);
        double lambda = 0.22501;
        Complex vtd = new Complex(1 - 0.1591, -0.3523).multiply(0.826 * lambda * lambda * lambda);
        assertThat(ckm.multiply(vtd).subtract(1).norm()).isLessThan(2e-3);
        CkmMatrix matrix = CkmMatrix.of(INPUTS);
        agrees(ckm, matrix.lambdaT().divide(matrix.lambdaTOfKaons()));
    }

    /**
     * What does not interfere depends on the couplings and the mass alone, not on λ_t, α and s_W²; A and
     * η̄ move |V_us| by 1e-6.
     */
    @ParameterizedTest
    @ValueSource(strings = {"etabar", "A", "X_t", "alpha_e", "s2w", "P_c"})
    void flavourViolatingRatesDependOnCouplingsAlone(String parameter) {
        Inputs other = INPUTS.with(parameter, 1.1 * INPUTS.get(parameter));
        for (String observable : new String[] {"BR(K+->pinunu)", "BR(KL->pinunu)"}) {
            double here = added(INPUTS, observable);
            assertThat(added(other, observable)).isCloseTo(here, Percentage.withPercentage(1e-3));
        }
    }

    private static double added(Inputs inputs, String observable) {
        return value(inputs, observable, matched(Leptoquark.S12, inputs))
                - value(inputs, observable, WilsonCoefficients.none());
    }

    /** BR = κ₊ (1+Δ_EM)/3 |π x s_κ²/(√2 G_F α_κ)|²/(λ_κ⁸|V_us|²) for a contact interaction x. */
    @Test
    void flavourViolatingRatesByHand() {
        double x = 0.5 * S.norm() * D.norm() / (MASS * MASS);
        double amplitude = Math.PI * x * 0.231 * 127.9 / (Math.sqrt(2) * 1.1663788e-5);
        double unit = amplitude * amplitude / (3 * Math.pow(0.225, 8) * Math.pow(0.22501, 2));
        assertThat(added(INPUTS, "BR(K+->pinunu)"))
                .isCloseTo(5.173e-11 * 0.997 * unit, Percentage.withPercentage(0.01));
        assertThat(added(INPUTS, "BR(KL->pinunu)"))
                .isCloseTo(2.231e-10 * unit / 2, Percentage.withPercentage(0.01));
    }

    @Test
    void withoutTheFirstGenerationKaonsStayAsTheyAre() {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(MASS));
        values.put("lambda_s_tau", S);
        values.put("lambda_b_tau", B);
        for (Leptoquark leptoquark : Leptoquark.values()) {
            WilsonCoefficients point =
                    new LeptoquarkModel(leptoquark).match(values, INPUTS).coefficients();
            assertThat(point.coefficients())
                    .doesNotContainAnyElementsOf(KaonNeutrinoOperators.all());
        }
    }
}
