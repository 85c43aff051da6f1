package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.exp;
import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.darkmatter.annihilation.FinalState;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.reference.RelicReference;

class ThermalAverageTest {

    private static final double MASS = 0.7;

    private static double average(FinalState state, double x) {
        return average(MASS, state, x);
    }

    private static double average(double mass, FinalState state, double x) {
        ThermalAverage average = new ThermalAverage(mass, List.of(state));
        ThermalAverage.Group group = average.groups().getFirst();
        return average.shapes(group, x)[0] * group.suppression(x);
    }

    private static FinalState state(double threshold, java.util.function.DoubleUnaryOperator f) {
        return new FinalState("test", threshold, f, point -> 1);
    }

    /**
     * σ v_Møller averaged over both momenta and the angle between them with e^{−E/T}: three integrals, E = m + T y². v_Møller = v_rel s/(2E₁E₂) ·
     * ½ with v_rel = 2β of the centre of mass: σ v_Møller E₁E₂ = σ √(s(s − 4m²))/2.
     */
    @ParameterizedTest
    @CsvSource({"5, 0", "20, 0", "5, 1.3", "10, 1.45", "20, 1.5"})
    void agreesWithTheAverageOverBothMomenta(double x, double threshold) {
        FinalState state = state(threshold, s -> sqrt(1 - threshold * threshold / s) / (1 + s));
        assertThat(average(state, x))
                .isCloseTo(overMomenta(state, x), withinPercentage(threshold > 1.4 ? 0.2 : 0.02));
    }

    private static double overMomenta(FinalState state, double x) {
        double temperature = MASS / x;
        GaussIntegrator energies = new GaussIntegratorFactory().legendre(60, 0, 5.5);
        GaussIntegrator angles = new GaussIntegratorFactory().legendre(60, -1, 1);
        double sum = 0;
        double norm = 0;
        for (int i = 0; i < 60; i++) {
            double y1 = energies.getPoint(i);
            double e1 = MASS + temperature * y1 * y1;
            double p1 = sqrt(e1 * e1 - MASS * MASS);
            double w1 = energies.getWeight(i) * 2 * y1 * exp(-y1 * y1) * p1;
            norm += w1 * e1;
            for (int j = 0; j < 60; j++) {
                double y2 = energies.getPoint(j);
                double e2 = MASS + temperature * y2 * y2;
                double p2 = sqrt(e2 * e2 - MASS * MASS);
                double w2 = energies.getWeight(j) * 2 * y2 * exp(-y2 * y2) * p2;
                for (int k = 0; k < 60; k++) {
                    double s = 2 * MASS * MASS + 2 * (e1 * e2 - p1 * p2 * angles.getPoint(k));
                    if (s > state.threshold() * state.threshold()) {
                        double beta = sqrt(1 - 4 * MASS * MASS / s);
                        double sigma = state.shape().applyAsDouble(s) / (2 * beta);
                        double moller = sigma * sqrt(s * (s - 4 * MASS * MASS)) / 2;
                        sum += w1 * w2 * angles.getWeight(k) / 2 * moller;
                    }
                }
            }
        }
        return sum / (norm * norm);
    }

    /** ⟨v_Møller⟩ of σ v_rel = 1 is below 1: energies in the plasma exceed those in the centre of mass. */
    @Test
    void aConstantIsItselfForColdParticles() {
        FinalState constant = state(0, s -> 1);
        assertThat(average(constant, 1e5)).isCloseTo(1, withinPercentage(0.01));
        assertThat(average(constant, 20)).isBetween(0.9, 1.0);
    }

    /** A closed channel is suppressed by e^{−x(u₀ − 2)}, and continuous across its threshold. */
    @Test
    void closedChannelsCostTheirBoltzmannFactor() {
        double threshold = 2 * MASS * 1.1;
        FinalState closed = state(threshold, s -> 1);
        double ratio = average(closed, 40) / average(closed, 20);
        assertThat(ratio).isCloseTo(exp(-20 * 0.2), withinPercentage(50));
        double below = average(state(2 * MASS * (1 - 1e-9), s -> 1), 20);
        double above = average(state(2 * MASS * (1 + 1e-9), s -> 1), 20);
        assertThat(above).isCloseTo(below, withinPercentage(1e-4));
    }

    /** The production table is interpolated; the integral itself is the other way. */
    @ParameterizedTest
    @CsvSource({"0.42", "0.48", "0.4937", "0.4975", "0.5", "0.5478", "0.6", "1.9"})
    void theInterpolatedTableIsTheIntegral(double mass) {
        AverageTable table =
                new AverageTable(
                        Regime.CHIRAL.of(RelicReference.scalar(mass), RelicReference.inputs()));
        WilsonCoefficients point =
                WilsonCoefficients.of(RelicReference.coupling("ss"), 1e-4)
                        .with(RelicReference.coupling("dd"), -4e-6);
        CrossSection sigmaV = table.at(point);
        for (int i = 0; i <= TimeGrid.STEPS; i += 371) {
            assertThat(sigmaV.atSteps()[i])
                    .as("x = " + TimeGrid.x(i))
                    .isCloseTo(table.at(point, TimeGrid.x(i)), withinPercentage(1e-5));
        }
        double last = sigmaV.atSteps()[TimeGrid.STEPS];
        assertThat(last).isCloseTo(table.at(point, TimeGrid.LAST_X), withinPercentage(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "1, 40", "1, 5000", "2, 4", "2, 20", "2, 3000"})
    void besselFunctionsAreTheirIntegrals(int order, double z) {
        ScaledBessel bessel = order == 1 ? ScaledBessel.K1 : ScaledBessel.K2;
        assertThat(bessel.at(z))
                .isCloseTo(ScaledBessel.integral(order, z) / sqrt(z), withinPercentage(1e-12));
    }

    /** K₂(4), and K₁(z) → √(π/2z) e^{−z} (1 + 3/8z). */
    @Test
    void besselFunctionsHaveTheirKnownValues() {
        assertThat(ScaledBessel.K2.at(4) * exp(-4))
                .isCloseTo(0.017401425529487, withinPercentage(1e-9));
        assertThat(ScaledBessel.K1.at(1e8) * sqrt(1e8))
                .isCloseTo(sqrt(Math.PI / 2) * (1 + 3 / 8e8), withinPercentage(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"3.9", "0", "-1", "NaN", "Infinity"})
    void hotPlasmasAreRefused(double x) {
        FinalState constant = state(0, s -> 1);
        assertThatThrownBy(() -> average(constant, x))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("thermal averages are computed from 4.0 on");
    }
}
