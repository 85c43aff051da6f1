package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** Observables of heavy effects as functions of their coefficients. */
class HeavyEffectsInObservablesTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final Theory THEORY = Theory.central(INPUTS);

    private static double value(String name, WilsonCoefficients point, double mass) {
        Contributions dark =
                Contributions.none().with(new DarkParticle("phi", DarkSpin.ZERO, mass, true));
        return Catalogue.observable(name).quantity(THEORY, new Range.Total(), dark).value(point);
    }

    private static WilsonCoefficients one(String name, Complex value) {
        return WilsonCoefficients.none().with(new Coefficient(name), value);
    }

    /** Quadratic in the couplings, so linear in coefficients of ΔF = 2: twice as much doubles it. */
    @ParameterizedTest
    @CsvSource({"DeltaM_K(new), CSRR_sdsd", "DeltaM_d(new), CSLR_bdbd", "DeltaM_s(new), CSLL_bsbs"})
    void massDifferencesAreLinear(String observable, String coefficient) {
        double single = value(observable, one(coefficient, new Complex(0, 1e-12)), 1);
        assertThat(single).isPositive();
        assertThat(value(observable, one(coefficient, new Complex(2e-12)), 1))
                .isCloseTo(2 * single, Percentage.withPercentage(1e-10));
        assertThat(value(observable, WilsonCoefficients.none(), 1)).isZero();
    }

    /** Only the phase of M12 violates CP. */
    @Test
    void epsilonNeedsAPhase() {
        assertThat(value("eps_K(new)", one("CSLR_sdsd", new Complex(1e-15)), 1)).isZero();
        double maximal = value("eps_K(new)", one("CSLR_sdsd", new Complex(0, 1e-15)), 1);
        double difference = value("DeltaM_K(new)", one("CSLR_sdsd", new Complex(1e-15)), 1);
        assertThat(maximal)
                .isCloseTo(
                        difference / 2 / Math.sqrt(2) / INPUTS.get("DeltaM_K"),
                        Percentage.withPercentage(1e-10));
    }

    /**
     * dark-matter.json, BR_P0_mphi0.1 (K_L) and BR_P0 (D0) of model_A: C at the heavy scale and run from there, with the
     * check point's masses of quarks. Its f_D is not given; 0.2037 GeV reproduces it.
     */
    @ParameterizedTest
    @CsvSource({
        "BR(KL->XX), phi.P_ds, -2.3520769495948243e-06, -7.446937695602517e-06, 0.1, 11176.63056717414",
        "BR(D0->XX), phi.P_uc, -5.960534570228757e-09, -1.4797943446966422e-08, 0.6, 1.2487185261934453e-06"
    })
    void annihilationIsThatOfTheCheckPoint(
            String name, String coefficient, double re, double im, double mass, double expected) {
        Inputs inputs =
                INPUTS.with("alpha_s", 0.118)
                        .with("m_s", 0.0935)
                        .with("m_d", 0.0047)
                        .with("f_D0", 0.2037);
        double running =
                DarkCoefficientRunning.from(Math.sqrt(1800 * 2300), inputs)
                        .factor(new Coefficient(coefficient));
        WilsonCoefficients point = one(coefficient, new Complex(re, im).multiply(running));
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, mass, true);
        Quantity branching =
                Catalogue.observable(name)
                        .quantity(
                                Theory.central(inputs),
                                new Range.Total(),
                                Contributions.none().with(phi));
        assertThat(branching.value(point)).isCloseTo(expected, Percentage.withPercentage(0.4));
        assertThat(value(name, point, 1)).isZero();
    }

    /** K_L is CP odd: an imaginary C^P, which is a real i C^P, does not feed it. */
    @Test
    void onlyTheRealPartFeedsTheLongLivedKaon() {
        assertThat(value("BR(KL->XX)", one("phi.P_ds", Complex.I), 0.1)).isZero();
        assertThat(value("BR(D0->XX)", one("phi.P_uc", Complex.I), 0.1)).isPositive();
    }

    @Test
    void theHiggsBosonDecaysIntoScalarsAlone() {
        WilsonCoefficients point = one("kappa_portal", new Complex(0.01));
        assertThat(value("BR(h->XX)", point, 0.6)).isCloseTo(0.107, Percentage.withPercentage(2));
        assertThat(value("BR(h->XX)", point, 63)).isZero();
        Contributions fermion =
                Contributions.none().with(new DarkParticle("chi", DarkSpin.HALF, 1, true));
        Definition definition = Catalogue.observable("BR(h->XX)").definition();
        assertThat(definition.isDefined(fermion)).isFalse();
        assertThatThrownBy(() -> definition.quantity(THEORY, new Range.Total(), fermion))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("spin 0 alone");
        assertThatThrownBy(() -> definition.check("BR(h->XX)", THEORY, new Range.Point(1)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aPointTouchesWhatItsEffectsEnter() {
        assertThat(
                        AffectedObservables.by(
                                THEORY, one("C7p_bs", new Complex(0.1)), Optional.empty()))
                .extracting(request -> request.observable().name())
                .containsExactly("BR(B->Xsgamma)");
        assertThat(AffectedObservables.by(THEORY, one("edm_d", new Complex(1e-26))))
                .extracting(request -> request.observable().name())
                .containsExactly("d_n");
    }
}
