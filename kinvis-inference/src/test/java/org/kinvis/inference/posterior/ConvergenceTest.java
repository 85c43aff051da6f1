package org.kinvis.inference.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InvalidInputException;

/** R̂, effective sizes and intervals of sequences whose answers are known. */
final class ConvergenceTest {

    private static final CounterBasedRandom RANDOM = CounterBasedRandom.of(1, "sequences");

    /** Chains x_{t+1} = r x_t + √(1 − r²) z. */
    private static double[][] autoregression(int chains, int length, double r) {
        double[][] rows = new double[chains][length];
        for (int c = 0; c < chains; c++) {
            double x = RANDOM.standardNormal(c, length);
            for (int t = 0; t < length; t++) {
                rows[c][t] = x;
                x = r * x + Math.sqrt(1 - r * r) * RANDOM.standardNormal(c, t);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 0, 0.5, 0.9})
    void theSizeOfAnAutoregressionIsKnown(double r) {
        Convergence convergence = Convergence.of(autoregression(4, 50_000, r));
        double expected = 200_000 * (1 - r) / (1 + r);
        assertThat(convergence.effectiveSize()).isCloseTo(expected, within(0.06 * expected));
        assertThat(convergence.rHat()).isBetween(0.9999, 1.002);
    }

    @Test
    void chainsThatDisagreeShow() {
        double[][] shifted = autoregression(4, 1000, 0);
        for (int t = 0; t < 1000; t++) {
            shifted[3][t] += 2;
        }
        assertThat(Convergence.of(shifted).rHat()).isGreaterThan(1.2);
        assertThat(Convergence.of(shifted).effectiveSize()).isLessThan(40);
        double[][] wider = autoregression(4, 1000, 0);
        for (int t = 0; t < 1000; t++) {
            wider[3][t] *= 4;
        }
        assertThat(Convergence.of(wider).rHat()).isGreaterThan(1.1);
        double[][] drifting = autoregression(1, 1000, 0);
        for (int t = 0; t < 1000; t++) {
            drifting[0][t] += t / 300.0;
        }
        assertThat(Convergence.of(drifting).rHat()).isGreaterThan(1.2);
    }

    @Test
    void intervalsOfAnExponentialAndOfANormal() {
        int n = 100_000;
        double[] exponential = new double[n];
        double[] normal = new double[n];
        Arrays.setAll(exponential, i -> -Math.log((i + 0.5) / n));
        Arrays.setAll(
                normal,
                i ->
                        org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                                .inverseCumulativeProbability((i + 0.5) / n));
        CredibleInterval highest = CredibleInterval.highestDensity(exponential, 0.95);
        assertThat(highest.low()).isCloseTo(0, within(1e-4));
        assertThat(highest.high()).isCloseTo(-Math.log(0.05), within(3e-4));
        CredibleInterval central = CredibleInterval.central(exponential, 0.9);
        assertThat(central.low()).isCloseTo(-Math.log(0.95), within(1e-4));
        assertThat(central.high()).isCloseTo(-Math.log(0.05), within(3e-4));
        CredibleInterval symmetric = CredibleInterval.highestDensity(normal, 0.6827);
        assertThat(symmetric.low()).isCloseTo(-1, within(5e-3));
        assertThat(symmetric.high()).isCloseTo(1, within(5e-3));
        assertThat(symmetric.length()).isCloseTo(2, within(1e-3));
        assertThatThrownBy(() -> CredibleInterval.highestDensity(normal, 1))
                .isInstanceOf(InvalidInputException.class);
    }
}
