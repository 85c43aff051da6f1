package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.RelicReference;

/** The Boltzmann equation: a second solver, limits, the tail. */
class FreezeOutTest {

    private static final Inputs INPUTS = RelicReference.inputs();
    private static final DegreesOfFreedom DHS = DegreesOfFreedom.named("DHS");

    /**
     * The second way: an explicit adaptive Runge–Kutta method of order 5 for ln Y against ln x, with the thermal average by its integral. It starts where
     * collisions are a thousand times faster than expansion, from Y = Y_eq.
     */
    @ParameterizedTest
    @CsvSource({
        "0.6, 1.1425e-4, 0",
        "0.46, 1.131e-3, 0",
        "1.0, 1e-4, 0",
        "0.3, 1e-4, 3e-4",
        "0.5, 1e-3, 0"
    })
    void agreesWithAnotherSolver(double mass, double ss, double dd) {
        WilsonCoefficients point =
                WilsonCoefficients.of(RelicReference.coupling("ss"), ss)
                        .with(RelicReference.coupling("dd"), dd);
        AverageTable table =
                new AverageTable(Regime.CHIRAL.of(RelicReference.scalar(mass), INPUTS));
        FreezeOut freezeOut = new FreezeOut(mass, 1, DHS, INPUTS);
        double decoupling = freezeOut.decoupling(table.at(point)).orElseThrow();
        double start = Math.max(TimeGrid.FIRST_X, decoupling - 7);
        double expected =
                secondWay(mass, freezeOut, x -> table.at(point, x), start, TimeGrid.LAST_X);
        assertThat(freezeOut.atLastStep(table.at(point)))
                .isCloseTo(expected, withinPercentage(1e-3));
    }

    private static double secondWay(
            double mass,
            FreezeOut freezeOut,
            java.util.function.DoubleUnaryOperator sigmaV,
            double from,
            double to) {
        double logarithm =
                RungeKutta.integrate(
                        (t, y) -> {
                            double x = exp(t);
                            double lambda =
                                    Math.sqrt(Math.PI / 45)
                                            * INPUTS.get("M_Pl")
                                            * mass
                                            * DHS.rootOfGStar(mass / x)
                                            / x
                                            * sigmaV.applyAsDouble(x);
                            double equilibrium = freezeOut.equilibrium(x);
                            return -lambda * (exp(y) - equilibrium * (equilibrium * exp(-y)));
                        },
                        log(from),
                        log(freezeOut.equilibrium(from)),
                        log(to),
                        1e-9);
        return exp(logarithm);
    }

    /** Each halving of the steps is a factor two, four, and eight in the error, before and after one and two extrapolations. */
    @Test
    void theExtrapolationRemovesTheErrorOfTheSteps() {
        FreezeOut freezeOut = new FreezeOut(0.6, 1, DHS, INPUTS);
        CrossSection sigmaV = CrossSection.constant(3e-9);
        double[] y = new double[4];
        for (int k = 0; k < 4; k++) {
            y[k] = freezeOut.run(sigmaV, 1 << k)[TimeGrid.STEPS];
        }
        double best = freezeOut.atLastStep(sigmaV);
        assertThat((y[1] - best) / (y[0] - best)).isCloseTo(2, withinPercentage(2));
        assertThat(Math.abs(y[0] / best - 1)).isBetween(1e-6, 1e-2);
        double second = 2 * y[0] - y[1];
        assertThat(second).isCloseTo(best, withinPercentage(1e-3));
        double coarser = (4 * (2 * y[1] - y[2]) - (2 * y[2] - y[3])) / 3;
        assertThat(coarser).isCloseTo(best, withinPercentage(2e-4));
    }

    /** Going on to x = 3·10⁵ with another solver gives what the closed form of the tail gives. */
    @Test
    void theTailIsWhatLaterAnnihilationTakesAway() {
        double mass = 0.6;
        FreezeOut freezeOut = new FreezeOut(mass, 1, DHS, INPUTS);
        CrossSection sigmaV = CrossSection.constant(3e-9);
        double stopped = freezeOut.atLastStep(sigmaV);
        double today = freezeOut.today(sigmaV);
        assertThat(1 - today / stopped).isBetween(0.003, 0.005);
        double later = secondWay(mass, freezeOut, x -> 3e-9, 14, 3e5);
        assertThat(today).isCloseTo(later, withinPercentage(0.01));
    }

    /** Y follows Y_eq, then leaves it, and never falls below. */
    @Test
    void theYieldFollowsEquilibriumAndThenStays() {
        FreezeOut freezeOut = new FreezeOut(0.6, 1, DHS, INPUTS);
        double[] y = freezeOut.run(CrossSection.constant(3e-9), 1);
        for (int i = 1; i < y.length; i++) {
            assertThat(y[i]).isLessThanOrEqualTo(y[i - 1]);
            assertThat(y[i]).isGreaterThanOrEqualTo(freezeOut.equilibrium(TimeGrid.x(i)));
        }
        assertThat(y[1000]).isCloseTo(freezeOut.equilibrium(TimeGrid.x(1000)), withinPercentage(1));
    }

    /** Both charges of a complex scalar: nearly twice the real one's density. */
    @Test
    void aComplexScalarCountsTwice() {
        CrossSection sigmaV = CrossSection.constant(3e-9);
        double real = new FreezeOut(0.6, 1, DHS, INPUTS).today(sigmaV);
        double complex = new FreezeOut(0.6, 2, DHS, INPUTS).today(sigmaV);
        assertThat(complex / real).isCloseTo(2, withinPercentage(1e-9));
    }

    /** Steigman, Dasgupta and Beacom, arXiv:1204.3622: 5.2e-26 cm³/s at 0.3 GeV and 2.2e-26 at 100 GeV for Ωh² = 0.11. */
    @ParameterizedTest
    @CsvSource({"0.3, 5.2e-26, 9", "100, 2.2e-26, 3"})
    void targetCrossSectionsAreThoseOfThePublishedCalculation(
            double mass, double published, double percent) {
        double cubicCentimetresPerSecond = 1.1673299907789852e-17;
        FreezeOut freezeOut = new FreezeOut(mass, 1, DHS, INPUTS);
        double omega =
                freezeOut.omega(
                        freezeOut.atLastStep(
                                CrossSection.constant(published / cubicCentimetresPerSecond)));
        assertThat(omega).isCloseTo(0.11, withinPercentage(percent));
    }

    @Property(tries = 20)
    void moreAnnihilationLeavesLess(
            @ForAll @DoubleRange(min = 0.05, max = 60) double mass,
            @ForAll @DoubleRange(min = 1.1, max = 10) double factor) {
        FreezeOut freezeOut = new FreezeOut(mass, 1, DHS, INPUTS);
        double omega = freezeOut.today(CrossSection.constant(1e-9));
        double less = freezeOut.today(CrossSection.constant(1e-9 * factor));
        assertThat(less).isPositive().isLessThan(omega);
        // An s-wave relic goes as 1/⟨σv⟩ but for the logarithm in x_f and the change of g_*.
        assertThat(omega / less / factor).isBetween(0.5, 1.02);
    }
}
