package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.qcd.QuarkMassRunning;
import org.kinvis.physics.qcd.TensorCurrentRunning;
import org.kinvis.physics.reference.LightReference;

/** Observables with dark particles: values, ranges, and where they do not exist. */
class DarkObservablesTest {

    private static final Inputs INPUTS = LightReference.inputs();

    private static DarkParticle scalar(double mass) {
        return new DarkParticle("phi", DarkSpin.ZERO, mass, false);
    }

    private static Predictor predictor(DarkParticle particle, WilsonCoefficients point) {
        return new Predictor(INPUTS, inputs -> point, false, Optional.of(particle));
    }

    private static double value(Predictor predictor, String observable, Range range) {
        return predictor
                .predict(List.of(new Predictor.Request(Catalogue.observable(observable), range)))
                .getFirst()
                .value();
    }

    private static double total(Predictor predictor, String observable) {
        return value(predictor, observable, new Range.Total());
    }

    private static WilsonCoefficients one(String name, double value) {
        return WilsonCoefficients.of(new Coefficient(name), value);
    }

    /** BR at C = 1 from the section "fig4" of the specification's light.json: complex scalars. */
    @ParameterizedTest
    @CsvSource({"0.001, S, 7007254468.66", "0.001, V, 27449655815.8", "0.1, S, 6954888755.52"})
    void branchingFractionsOfFigureFour(double mass, String operator, double expected) {
        Predictor at = predictor(scalar(mass), one("phi." + operator + "_sb", 1));
        assertThat(total(at, "BR(B+->KXX)")).isCloseTo(expected, Offset.offset(1e-6 * expected));
    }

    /** Section "SM_nunu_BR" of the same file. */
    @Test
    void neutrinosWithoutADarkParticle() {
        Predictor predictor = new Predictor(INPUTS, WilsonCoefficients.none(), false);
        assertThat(total(predictor, "BR(Bs->phinunu)"))
                .isCloseTo(1.09912878377e-05, Offset.offset(1e-13));
        assertThat(total(predictor, "BR(Lambdab->Lambdanunu)"))
                .isCloseTo(8.46034829814e-06, Offset.offset(1e-13));
        assertThat(total(predictor, "BR(B+->Kinv)")).isEqualTo(total(predictor, "BR(B+->Knunu)"));
        assertThatThrownBy(() -> total(predictor, "BR(B+->KXX)"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--dark");
        assertThatThrownBy(() -> total(predictor, "BR(Bs->XX)"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--dark");
    }

    @Test
    void everythingInvisibleIsTheSum() {
        WilsonCoefficients point =
                one("phi.S_sb", 1e-8)
                        .plus(one("phi.gS_sb", 1e-9))
                        .plus(one("phi.S_db", 1e-8))
                        .plus(one("phi.S_ds", 1e-12))
                        .plus(one("CR_bsnutaunutau", -3))
                        .plus(one("CR_sdnutaunutau", -3));
        Predictor at = predictor(scalar(0.1), point);
        for (HadronicMode mode : HadronicMode.values()) {
            double parts =
                    total(at, "BR(" + mode.label() + "nunu)")
                            + total(at, "BR(" + mode.label() + "XX)")
                            + total(at, "BR(" + mode.label() + "X)");
            assertThat(total(at, "BR(" + mode.label() + "inv)"))
                    .isCloseTo(parts, Offset.offset(1e-12 * parts));
        }
    }

    /** B⁺ → π⁺ of the size that |V_td|² and the form factors give; isospin and lifetimes relate B⁰ → π⁰ to it. */
    @Test
    void downQuarksHaveTheStandardModelsNeutrinosAlone() {
        Inputs inputs = InputSets.load("default");
        Predictor at = new Predictor(inputs, point -> WilsonCoefficients.none(), false);
        double charged = total(at, "BR(B+->pinunu)");
        double neutral = total(at, "BR(B0->pi0nunu)");
        assertThat(charged).isBetween(1.0e-7, 1.7e-7);
        double lifetimes = inputs.get("tau_B0") / inputs.get("tau_B+");
        assertThat(neutral / charged).isCloseTo(lifetimes / 2, Offset.offset(2e-3));
        assertThat(total(at, "BR(B0->pinunu)")).isEqualTo(neutral);
    }

    @Test
    void kaonsHaveNoSpectrumOfNeutrinos() {
        Predictor at = predictor(scalar(0.1), one("phi.S_ds", 1e-12));
        Range window = new Range.Window(new QSquaredRange(0, 0.1));
        assertThatThrownBy(() -> value(at, "BR(K+->piinv)", window))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("in all of phase space only");
    }

    @Test
    void searchesForNeutrinosAreSearchesForEverythingInvisible() {
        assertThat(Catalogue.observable("BR(B0->pi0inv)").definition().searchedAs())
                .contains("BR(B0->pi0nunu)");
        assertThat(Catalogue.observable("BR(B0->pi0nunu)").definition().searchedAs()).isEmpty();
        Theory theory = Theory.central(INPUTS);
        List<String> without =
                AffectedObservables.by(theory, one("CR_bsnutaunutau", -3)).stream()
                        .map(request -> request.observable().name())
                        .toList();
        assertThat(without).contains("BR(B+->Knunu)").doesNotContain("BR(B+->Kinv)");
    }

    /** The particle alone lies at q² = m² = 0.49 GeV². */
    @Test
    void windowsAddUpAndTheParticleAloneIsInOneOfThem() {
        WilsonCoefficients point = one("phi.S_sb", 1e-8).plus(one("phi.gS_sb", 1e-9));
        Predictor at = predictor(scalar(0.7), point);
        double end = HadronicMode.B_PLUS_TO_K.largestQSquared(INPUTS);
        double sum = 0;
        for (QSquaredRange window :
                List.of(
                        new QSquaredRange(0, 1),
                        new QSquaredRange(1, 8),
                        new QSquaredRange(8, end))) {
            sum += value(at, "BR(B+->Kinv)", new Range.Window(window));
        }
        assertThat(sum).isCloseTo(total(at, "BR(B+->Kinv)"), Offset.offset(1e-9 * sum));
        assertThat(value(at, "BR(B+->KXX)", new Range.Window(new QSquaredRange(0, 1)))).isZero();
        assertThat(value(at, "dBR/dq2(B+->KXX)", new Range.Point(1.9))).isZero();
        assertThat(value(at, "dBR/dq2(B+->KXX)", new Range.Point(5))).isPositive();
    }

    @Test
    void rangesThatMakeNoSenseAreRefused() {
        Predictor at = predictor(scalar(0.7), one("phi.S_sb", 1e-8));
        Range outside = new Range.Window(new QSquaredRange(1, 30));
        assertThatThrownBy(() -> value(at, "BR(B+->KXX)", outside))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("outside the phase space of B+->KXX");
        assertThatThrownBy(() -> value(at, "BR(B+->KXX)", new Range.Point(5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no value at one q2");
        assertThatThrownBy(() -> total(at, "dBR/dq2(B+->KXX)"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--at");
        assertThatThrownBy(() -> value(at, "BR(Bs->XX)", outside))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("without a q2");
    }

    @Test
    void closedDecaysAreZeroAndSaidToBe() {
        Predictor at = predictor(scalar(3), one("phi.S_sb", 1));
        List<Predictor.Request> requests =
                List.of(
                        new Predictor.Request(
                                Catalogue.observable("BR(B+->KXX)"), new Range.Total()),
                        new Predictor.Request(
                                Catalogue.observable("BR(Bs->XX)"), new Range.Total()));
        assertThat(at.predict(requests)).allSatisfy(p -> assertThat(p.value()).isZero());
        assertThat(at.notices(requests))
                .containsExactly(
                        "B+->KXX: closed, 2 m_phi = 6.0 GeV is too heavy",
                        "Bs->XX: closed for phi of spin 0 and mass 3.0 GeV");
        assertThat(predictor(scalar(0.3), one("phi.S_sb", 1)).notices(requests)).isEmpty();
    }

    @Test
    void coefficientsThatTheParticleCannotHaveAreRefused() {
        DarkParticle real = new DarkParticle("phi", DarkSpin.ZERO, 0.5, true);
        assertThatThrownBy(() -> predictor(real, one("phi.V_sb", 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("phi.V_sb: the operator vanishes");
    }

    @Test
    void aPointTouchesWhatItsCoefficientsEnter() {
        DarkParticle particle = scalar(0.5);
        Theory theory = Theory.central(INPUTS);
        List<String> touched =
                AffectedObservables.by(theory, one("phi.S_db", 1e-8), Optional.of(particle))
                        .stream()
                        .map(request -> request.observable().name())
                        .toList();
        assertThat(touched)
                .containsExactly(
                        "BR(B+->piXX)", "BR(B+->piinv)", "BR(B0->pi0XX)", "BR(B0->pi0inv)");
        assertThat(Catalogue.observable("BR(B0->piXX)").name()).isEqualTo("BR(B0->pi0XX)");
        DarkParticle vector = new DarkParticle("X", DarkSpin.ONE, 0.5, false);
        assertThat(AffectedObservables.by(theory, one("X.V2_sb", 1e-8), Optional.of(vector)))
                .isNotEmpty();
    }

    /** Densities run as masses, tensors the other way, currents not at all; without b quarks to 2 GeV. */
    @ParameterizedTest
    @CsvSource({
        "phi.S_sb, density", "chi.PA_sb, density", "X.FP1_db, density", "phi.gS_sb, density",
        "chi.VA_sb, none", "X.A4_sb, none", "phi.gV_sb, none", "phi.V_ds, none",
        "chi.TT5_sb, tensor", "X.T1_sb, tensor", "X.FT2_sb, tensor", "X.g_sb, tensor",
        "X.g5_sb, tensor", "phi.S_ds, light density", "chi.TT_ds, light tensor"
    })
    void coefficientsRunAsTheirQuarkCurrents(String name, String current) {
        DarkCoefficientRunning running = DarkCoefficientRunning.from(10, INPUTS);
        double expected =
                switch (current) {
                    case "density" -> 4.18 / QuarkMassRunning.of(INPUTS).bottom(10);
                    case "tensor" -> TensorCurrentRunning.of(INPUTS).ratio(4.18, 10);
                    case "light density" -> 1 / QuarkMassRunning.of(INPUTS).light(10);
                    case "light tensor" -> TensorCurrentRunning.of(INPUTS).ratio(2, 10);
                    default -> 1;
                };
        assertThat(running.factor(new Coefficient(name))).isCloseTo(expected, Offset.offset(1e-12));
        assertThat(DarkCoefficientRunning.none().factor(new Coefficient(name))).isEqualTo(1);
    }
}
