package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

class ChargedLeptonObservablesTest {

    private static final Inputs INPUTS = InputSets.load("default");

    private static Quantity quantity(Inputs inputs, String observable) {
        return Catalogue.observable(observable)
                .quantity(Theory.central(inputs), new Range.Total(), Contributions.none());
    }

    @ParameterizedTest
    @CsvSource({
        "C9_bstaumu, mutau, taumu",
        "C9_bsmutau, taumu, mutau",
        "C10p_bsmue, emu, mue",
        "CP_bsetau, taue, etau",
        "CSp_bstaue, etau, taue"
    })
    void aCoefficientFeedsExactlyOneChargeState(String coefficient, String fed, String other) {
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient(coefficient), 1);
        for (String decay : List.of("B+->K", "B0->K", "B+->K*", "B0->K*", "Bs->")) {
            assertThat(quantity(INPUTS, "BR(" + decay + fed + ")").value(point)).isPositive();
            assertThat(quantity(INPUTS, "BR(" + decay + other + ")").value(point)).isZero();
        }
        assertThat(Catalogue.observable("BR(B+->K" + fed + ")").description())
                .contains("coefficients C9_bs" + other);
    }

    /** Only α C counts: in the Standard Model nothing depends on the α of the coefficients. */
    @ParameterizedTest
    @ValueSource(strings = {"BR(Bs->tautau)", "BR(Bs->mumu)", "BR(B+->Ktautau)"})
    void theStandardModelDoesNotDependOnTheConventionForAlpha(String observable) {
        double value = quantity(INPUTS, observable).standardModel();
        double other = quantity(INPUTS.with("alpha_e", 0.008), observable).standardModel();
        assertThat(other).isCloseTo(value, Offset.offset(1e-12 * value));
    }

    /** R_K and B⁺ → K⁺ττ react alike to the same coefficient at the same α. */
    @Test
    void newPhysicsIsNormalisedWithTheAlphaOfTheSet() {
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient("C9_bstaumu"), 1);
        double value = quantity(INPUTS, "BR(B+->Kmutau)").value(point);
        double twice =
                quantity(INPUTS.with("alpha_e", 2 * INPUTS.alpha()), "BR(B+->Kmutau)").value(point);
        assertThat(twice).isCloseTo(4 * value, Offset.offset(1e-12 * value));
    }

    @Test
    void windowsAddUpToTheWhole() {
        Theory theory = Theory.central(INPUTS);
        Observable observable = Catalogue.observable("BR(B+->Ktaumu)");
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient("C9_bsmutau"), 1);
        double low = value(observable, theory, 3.5, 10, point);
        double high = value(observable, theory, 10, 22.9, point);
        double all =
                observable.quantity(theory, new Range.Total(), Contributions.none()).value(point);
        assertThat(low + high).isLessThan(all).isGreaterThan(0.99 * all);
    }

    private static double value(
            Observable observable, Theory theory, double low, double high, WilsonCoefficients at) {
        Range window = new Range.Window(new QSquaredRange(low, high));
        return observable.quantity(theory, window, Contributions.none()).value(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR(Bs->tautau)", "r_D", "r_D*", "DeltaM_s"})
    void numbersWithoutAQSquaredRefuseOne(String name) {
        Theory theory = Theory.central(INPUTS);
        Observable observable = Catalogue.observable(name);
        observable.check(theory, new Range.Total());
        assertThatThrownBy(() -> observable.check(theory, new Range.Point(5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(name + ": one number, without a q2");
    }

    @Test
    void windowsBelowThresholdAndPointsAreRefused() {
        Theory theory = Theory.central(INPUTS);
        Observable observable = Catalogue.observable("BR(B+->Ktautau)");
        assertThatThrownBy(
                        () -> observable.check(theory, new Range.Window(new QSquaredRange(1, 15))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("outside the phase space of B+->Ktautau");
        assertThatThrownBy(() -> observable.check(theory, new Range.Point(15)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a window (--q2 LO,HI) is allowed");
    }

    @Test
    void everyQuantityKnowsItsCoefficients() {
        assertThat(quantity(INPUTS, "DeltaM_s").coefficients())
                .containsExactlyInAnyOrder(
                        new Coefficient("CVLL_bsbs"), new Coefficient("CVRR_bsbs"));
        assertThat(quantity(INPUTS, "BR(Bs->taumu)").coefficients()).hasSize(8);
        assertThat(quantity(INPUTS, "R_K").coefficients()).hasSize(36);
    }
}
