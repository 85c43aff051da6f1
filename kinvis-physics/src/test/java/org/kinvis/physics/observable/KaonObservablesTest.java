package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** K → πνν̄ in the catalogue. */
class KaonObservablesTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final String CHARGED = "BR(K+->pinunu)";
    private static final String NEUTRAL = "BR(KL->pinunu)";

    private static Quantity quantity(Inputs inputs, String observable) {
        return Catalogue.observable(observable)
                .quantity(Theory.central(inputs), new Range.Total(), Contributions.none());
    }

    private static Prediction predicted(Inputs inputs, String observable, WilsonCoefficients at) {
        Predictor predictor = new Predictor(inputs, at, false);
        return predictor
                .predict(
                        List.of(
                                new Predictor.Request(
                                        Catalogue.observable(observable), new Range.Total())),
                        TheoryEnsemble.of(inputs, 300, 1))
                .getFirst();
    }

    private static double relativeUncertainty(Inputs inputs, String observable) {
        Prediction prediction = predicted(inputs, observable, WilsonCoefficients.none());
        return prediction.uncertainty().orElseThrow() / prediction.value();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHARGED, NEUTRAL})
    void coefficientsOfStrangeToDownEnterAndNoOthers(String observable) {
        Quantity quantity = quantity(INPUTS, observable);
        assertThat(quantity.coefficients())
                .containsExactlyInAnyOrderElementsOf(KaonNeutrinoOperators.all());
        WilsonCoefficients beauty =
                WilsonCoefficients.of(new Coefficient("CL_bsnutaunutau"), -10)
                        .with(new Coefficient("C9_bsmutau"), 3);
        assertThat(quantity.value(beauty)).isEqualTo(quantity.standardModel());
        WilsonCoefficients kaon = WilsonCoefficients.of(new Coefficient("CL_sdnutaunutau"), -10);
        assertThat(quantity.value(kaon)).isNotEqualTo(quantity.standardModel());
        assertThat(quantity(INPUTS, "R_K").value(kaon)).isEqualTo(1);
    }

    /** arXiv:2105.02868: 7.73(16)(25)(54) and 2.59(6)(2)(28), the last of CKM (split from memory). */
    @Test
    void uncertaintiesAreThoseOfTheLiterature() {
        assertThat(relativeUncertainty(INPUTS, CHARGED)).isBetween(0.05, 0.10);
        assertThat(relativeUncertainty(INPUTS, NEUTRAL)).isBetween(0.07, 0.13);
        Inputs fixedCkm = INPUTS;
        for (String name : INPUTS.ckmParametrisation().parameters()) {
            fixedCkm = fixedCkm.with(name, INPUTS.get(name));
        }
        assertThat(relativeUncertainty(fixedCkm, CHARGED)).isBetween(0.03, 0.05);
        assertThat(relativeUncertainty(fixedCkm, NEUTRAL)).isBetween(0.02, 0.03);
    }

    /** CP violation in mixing, charm and Δ_EM belong to one mode or to both. */
    @Test
    void eachModeReadsWhatItNeeds() {
        assertThat(read(CHARGED))
                .contains("kappa_plus_tilde", "Delta_EM", "P_c", "deltaPcu", "X_t")
                .doesNotContain("kappa_L_tilde", "epsilon_K", "tau_B+", "GF");
        assertThat(read(NEUTRAL))
                .contains("kappa_L_tilde", "epsilon_K", "phi_epsilon", "X_t")
                .doesNotContain("kappa_plus_tilde", "Delta_EM", "GF");
    }

    private static Set<String> read(String observable) {
        Set<String> read = new LinkedHashSet<>();
        quantity(INPUTS.tracedBy(read::add), observable);
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {CHARGED, NEUTRAL})
    void aWindowInQSquaredIsRefused(String name) {
        Observable observable = Catalogue.observable(name);
        Theory theory = Theory.central(INPUTS);
        Range window = new Range.Window(new QSquaredRange(0, 0.05));
        assertThatThrownBy(() -> observable.check(theory, window))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(name + ": one number, without a q2");
    }

    @Test
    void misspeltNamesAreAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Catalogue.observable("BR(K0->pinunu)"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining(CHARGED);
    }
}
