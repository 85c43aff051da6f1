package org.kinvis.physics.darkmatter.relic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.darkmatter.relic.RelicDensity.Method;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.reference.RelicReference;

class RelicDensityTest {

    private static final Inputs INPUTS = RelicReference.inputs();
    private static final Coefficient SS = RelicReference.coupling("ss");

    private static RelicDensity relic(double mass, String gstar, Method method) {
        return RelicDensity.of(
                Regime.CHIRAL.of(RelicReference.scalar(mass), INPUTS),
                DegreesOfFreedom.named(gstar),
                method,
                INPUTS);
    }

    private static double required(double mass, String gstar, Method method) {
        return new TargetSearch(relic(mass, gstar, method), 0.12)
                        .with(SS, WilsonCoefficients.none())
                        .get(SS)
                        .getRealPart()
                * 1000;
    }

    /** The paper's "C_ss ~ 0.1/TeV" at m_φ = 0.6 GeV, in TeV⁻¹; the tail takes 0.2 % off the coupling. */
    @Test
    void theCouplingOfThePaperComesOut() {
        assertThat(required(0.6, "DHS", Method.STOPPED)).isCloseTo(0.1143, withinPercentage(0.05));
        assertThat(required(0.6, "SaikawaShirai", Method.STOPPED))
                .isCloseTo(0.1146, withinPercentage(0.1));
        assertThat(required(0.6, "DHS", Method.QUICK)).isCloseTo(0.0896, withinPercentage(0.05));
        assertThat(required(0.6, "DHS", Method.FULL)).isCloseTo(0.1140, withinPercentage(0.1));
    }

    /** Below the kaon the channels are closed: the specification's forbidden couplings in TeV⁻¹. */
    @ParameterizedTest
    @CsvSource({"0.48, 0.433", "0.44, 3.13", "0.42, 9.42", "0.40, 31.3", "0.36, 500"})
    void forbiddenAnnihilationNeedsLargeCouplings(double mass, double expected) {
        assertThat(required(mass, "DHS", Method.STOPPED))
                .isCloseTo(expected, withinPercentage(0.5));
    }

    /** Away from thresholds Ω falls as 1/C², with a logarithm: a factor 10 in C leaves 100 up to some percent. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 1.5})
    void theDensityFallsAsTheSquareOfTheCoupling(double mass) {
        RelicDensity relic = relic(mass, "SaikawaShirai", Method.FULL);
        WilsonCoefficients point = WilsonCoefficients.of(SS, 1e-4);
        double ratio = relic.omega(point) / relic.omega(point.times(1.2));
        assertThat(ratio).isCloseTo(1.44, withinPercentage(3));
    }

    /** Beside a single coefficient the scale of all of them is found; both agree where there is one. */
    @Test
    void bothInverseProblemsAgree() {
        RelicDensity relic = relic(0.6, "SaikawaShirai", Method.FULL);
        WilsonCoefficients scaled =
                new TargetSearch(relic, 0.1).scaled(WilsonCoefficients.of(SS, -3));
        WilsonCoefficients single =
                new TargetSearch(relic, 0.1).with(SS, WilsonCoefficients.of(SS, -7));
        assertThat(scaled.get(SS).getRealPart())
                .isNegative()
                .isCloseTo(single.get(SS).getRealPart(), withinPercentage(1e-6));
        assertThat(relic.omega(single)).isCloseTo(0.1, withinPercentage(1e-6));
    }

    @Test
    void otherCoefficientsStayAsTheyAreAndPhasesToo() {
        RelicDensity relic = relic(0.6, "SaikawaShirai", Method.FULL);
        Coefficient ds = RelicReference.coupling("ds");
        WilsonCoefficients point = WilsonCoefficients.of(SS, 8e-5).with(ds, new Complex(0, -1e-5));
        WilsonCoefficients solved = new TargetSearch(relic, 0.12).with(ds, point);
        assertThat(solved.get(SS).getRealPart()).isEqualTo(8e-5);
        assertThat(solved.get(ds).getRealPart()).isZero();
        assertThat(solved.get(ds).getImaginaryPart()).isNegative();
        assertThat(relic.omega(solved)).isCloseTo(0.12, withinPercentage(1e-6));
    }

    @Test
    void problemsWithoutASolutionAreNamed() {
        RelicDensity relic = relic(0.6, "SaikawaShirai", Method.FULL);
        TargetSearch search = new TargetSearch(relic, 0.12);
        assertThatThrownBy(() -> search.scaled(WilsonCoefficients.none()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no coefficient lets it annihilate");
        assertThatThrownBy(
                        () ->
                                search.with(
                                        RelicReference.coupling("dd"),
                                        WilsonCoefficients.of(SS, 1e-3)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the other coefficients alone give");
        assertThatThrownBy(
                        () -> search.with(RelicReference.coupling("sb"), WilsonCoefficients.none()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("phi.S_sb: does not enter");
        assertThatThrownBy(() -> required(0.3, "DHS", Method.FULL))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("unitarity");
        for (double target : new double[] {0, -0.12, Double.NaN}) {
            assertThatThrownBy(() -> new TargetSearch(relic, target))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void complexScalarsNeedMoreAnnihilation() {
        DarkParticle complex =
                new DarkParticle("phi", org.kinvis.physics.eft.DarkSpin.ZERO, 0.6, false);
        WilsonCoefficients point = WilsonCoefficients.of(SS, 1e-4);
        double both = RelicDensity.usual(complex, INPUTS).omega(point);
        double real = RelicDensity.usual(RelicReference.scalar(0.6), INPUTS).omega(point);
        assertThat(both).isCloseTo(2 * real, withinPercentage(1e-8));
    }

    @Test
    void channelsAddUp() {
        RelicDensity relic = relic(0.9, "DHS", Method.FULL);
        WilsonCoefficients point =
                WilsonCoefficients.of(SS, 1e-4).with(RelicReference.coupling("uu"), 5e-5);
        double sum = relic.channels(point, 20).values().stream().mapToDouble(v -> v).sum();
        assertThat(relic.channels(point, 20)).hasSize(6).containsKeys("pi+pi-", "etaeta");
        assertThat(sum).isCloseTo(relic.sigmaV(point, 20), withinPercentage(1e-10));
        assertThat(relic.freezeOut(point).orElseThrow()).isBetween(18.0, 23.0);
    }

    @Test
    void historyBeginsInEquilibriumAndEndsFarAboveIt() {
        RelicDensity relic = relic(0.6, "DHS", Method.FULL);
        RelicDensity.History history = relic.history(WilsonCoefficients.of(SS, 1e-4), 20);
        int last = history.x().length - 1;
        assertThat(history.x()).hasSize(601);
        assertThat(history.yield()[0]).isEqualTo(history.equilibrium()[0]);
        assertThat(history.x()[last]).isCloseTo(3000, withinPercentage(1e-9));
        assertThat(history.yield()[last]).isGreaterThan(1e20 * history.equilibrium()[last]);
    }

    /** Dark particles that hardly couple were never in equilibrium at x = 6. */
    @Test
    void feebleCouplingsDoNotFreezeOut() {
        RelicDensity relic = relic(0.6, "DHS", Method.FULL);
        WilsonCoefficients feeble = WilsonCoefficients.of(SS, 1e-9);
        assertThat(relic.freezeOut(feeble)).isEmpty();
        assertThat(relic.omega(feeble)).isGreaterThan(1000);
    }

    @Test
    void tablesOfDegreesOfFreedomSayWhereTheyComeFrom() {
        for (String name : DegreesOfFreedom.names()) {
            DegreesOfFreedom table = DegreesOfFreedom.named(name);
            assertThat(Bibliography.load().has(table.source().key())).as(name).isTrue();
            assertThat(table.source().where()).isNotBlank();
            assertThat(table.status()).isNotEqualTo(Status.USER);
            assertThat(table.title()).isNotBlank();
            assertThat(table.entropy(1e4)).isCloseTo(106.5, withinPercentage(3));
            assertThat(table.energy(1e-5)).isCloseTo(3.38, withinPercentage(0.2));
            assertThat(table.rootOfGStar(1e-9))
                    .isCloseTo(table.rootOfGStar(1e-7), withinPercentage(1e-9));
        }
        assertThatThrownBy(() -> DegreesOfFreedom.named("Saikawa"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean SaikawaShirai");
        assertThat(Bibliography.load().has(Criterion.paper().source().key())).isTrue();
    }

    @Test
    void defaultInputsGiveTheCouplingOfTheSpecification() {
        Inputs usual = InputSets.load("default");
        RelicDensity relic =
                RelicDensity.of(
                        Regime.CHIRAL.of(RelicReference.scalar(0.6), usual),
                        DegreesOfFreedom.named("DHS"),
                        Method.FULL,
                        usual);
        double coupling =
                new TargetSearch(relic, 0.12)
                        .with(SS, WilsonCoefficients.none())
                        .get(SS)
                        .getRealPart();
        assertThat(coupling).isCloseTo(1.143e-4, withinPercentage(0.3));
    }
}
