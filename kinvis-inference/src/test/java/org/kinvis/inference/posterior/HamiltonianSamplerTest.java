package org.kinvis.inference.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** The sampler on densities whose moments are known; differences in units of their own sampling error. */
final class HamiltonianSamplerTest {

    private static final int DIMENSION = 60;
    private static final double CORRELATION = 0.9;
    private static final double SIGMAS = 4.5;

    private static void requireMean(
            PosteriorSample sample, ToDoubleFunction<double[]> quantity, double expected) {
        double[][] values = sample.values(quantity);
        double[] all = Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance = Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / all.length;
        double error = Math.sqrt(variance / Convergence.of(values).effectiveSize());
        assertThat(mean).isCloseTo(expected, within(SIGMAS * error));
    }

    private static double[] scales() {
        double[] scales = new double[DIMENSION];
        Arrays.setAll(scales, i -> Math.pow(10, (i % 7) - 3));
        return scales;
    }

    @Test
    void aCorrelatedNormalInSixtyDimensionsOfVeryDifferentWidths() {
        double[] scales = scales();
        LogDensity density = Targets.autoregression(DIMENSION, CORRELATION, scales);
        PosteriorSample sample =
                HamiltonianSampler.of(density, SamplerSettings.of(4, 1000, 2500, 1))
                        .run(Targets.starts(4, DIMENSION, 1e-3), 2);
        assertThat(sample.size()).isEqualTo(10_000);
        assertThat(sample.divergences()).isZero();
        for (int i = 0; i < DIMENSION; i += 7) {
            int j = i;
            Convergence convergence = Convergence.of(sample.variable(j));
            assertThat(convergence.rHat()).isBetween(0.999, 1.01);
            assertThat(convergence.effectiveSize()).isGreaterThan(5000);
            requireMean(sample, x -> x[j], 0);
            requireMean(sample, x -> x[j] * x[j], scales[j] * scales[j]);
            requireMean(
                    sample,
                    x -> x[j] * x[(j + 1) % DIMENSION],
                    j + 1 == DIMENSION ? 0 : CORRELATION * scales[j] * scales[j + 1]);
        }
    }

    @Test
    void aCurvedDensity() {
        PosteriorSample sample =
                HamiltonianSampler.of(Targets.banana(1, 1), SamplerSettings.of(4, 1000, 10_000, 3))
                        .run(Targets.starts(4, 2, 0.5), 2);
        requireMean(sample, x -> x[0], 0);
        requireMean(sample, x -> x[0] * x[0], 1);
        requireMean(sample, x -> x[1], 0);
        requireMean(sample, x -> x[1] * x[1], 2 + 1);
        requireMean(sample, x -> x[0] * x[0] * x[1], 2);
    }

    /** Normal about 0.5, cut off on both sides, one, or none. */
    @ParameterizedTest
    @CsvSource({"0, 2", "-Infinity, 1", "0.3, Infinity", "-Infinity, Infinity"})
    void aTruncatedNormal(double low, double high) {
        double centre = 0.5;
        LogDensity free =
                Targets.of(
                        1,
                        (x, slope) -> {
                            slope[0] = centre - x[0];
                            return -(x[0] - centre) * (x[0] - centre) / 2;
                        });
        BoundedDensity bounded = BoundedDensity.of(free, new double[] {low}, new double[] {high});
        PosteriorSample sample =
                HamiltonianSampler.of(bounded, SamplerSettings.of(4, 1000, 10_000, 7))
                        .run(Targets.starts(4, 1, 0.4), 2);
        NormalDistribution normal = NormalDistribution.of(centre, 1);
        double below = normal.cumulativeProbability(low);
        double inside = normal.cumulativeProbability(high) - below;
        for (double part : new double[] {0.1, 0.5, 0.9}) {
            double quantile = normal.inverseCumulativeProbability(below + part * inside);
            requireMean(sample, u -> bounded.bounded(u)[0] < quantile ? 1 : 0, part);
        }
        assertThat(
                        Arrays.stream(sample.values(u -> bounded.bounded(u)[0]))
                                .flatMapToDouble(Arrays::stream))
                .allMatch(x -> x >= low && x <= high);
    }

    @Test
    void boundsAreUndone() {
        double inf = Double.POSITIVE_INFINITY;
        LogDensity flat = Targets.of(4, (x, slope) -> 0);
        BoundedDensity bounded =
                BoundedDensity.of(
                        flat, new double[] {0, -inf, 0.3, -inf}, new double[] {20, 1, inf, inf});
        double[] x = {3, -2, 7, 0.1};
        assertThat(bounded.bounded(bounded.unbounded(x))).containsExactly(x, within(1e-13));
        assertThatThrownBy(() -> bounded.unbounded(new double[] {20, 0, 1, 1}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("variable 0: 20.0; between 0.0 and 20.0");
        double[] u = {0.4, -1.1, 0.9, 2};
        double[] slope = new double[4];
        double[] none = new double[4];
        bounded.gradient(u, slope);
        for (int i = 0; i < 4; i++) {
            double[] up = u.clone();
            double[] down = u.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            double difference = bounded.gradient(up, none) - bounded.gradient(down, none);
            assertThat(slope[i]).isCloseTo(difference / 2e-5, within(1e-9));
            double jacobian = bounded.bounded(up)[i] - bounded.bounded(down)[i];
            if (i == 0) {
                double logJacobian = Math.log(Math.abs(jacobian) / 2e-5);
                double others = u[1] + u[2];
                assertThat(bounded.gradient(u, none)).isCloseTo(logJacobian + others, within(1e-9));
            }
        }
    }

    @Test
    void theSameBitsOnAnyNumberOfThreads() {
        LogDensity density = Targets.banana(1, 1);
        SamplerSettings settings = SamplerSettings.of(3, 100, 50, 11);
        List<double[]> starts = Targets.starts(3, 2, 0.3);
        PosteriorSample one = HamiltonianSampler.of(density, settings).run(starts, 1);
        PosteriorSample three = HamiltonianSampler.of(density, settings).run(starts, 3);
        for (int c = 0; c < 3; c++) {
            for (int k = 0; k < 50; k++) {
                assertThat(three.draw(c, k)).isEqualTo(one.draw(c, k));
            }
        }
        assertThat(three.gradients()).isEqualTo(one.gradients());
        assertThat(one.draw(0, 0)).isNotEqualTo(one.draw(1, 0));
        PosteriorSample other =
                HamiltonianSampler.of(density, SamplerSettings.of(3, 100, 50, 12)).run(starts, 1);
        assertThat(other.draw(0, 0)).isNotEqualTo(one.draw(0, 0));
    }

    /** A density with an end where its slope is not known beforehand: trajectories that leave it are lost. */
    @Test
    void aDensityThatEnds() {
        LogDensity density =
                Targets.of(
                        1,
                        (x, slope) -> {
                            slope[0] = -1;
                            return x[0] >= 0 ? -x[0] : Double.NEGATIVE_INFINITY;
                        });
        PosteriorSample sample =
                HamiltonianSampler.of(density, SamplerSettings.of(4, 1000, 10_000, 5))
                        .run(
                                List.of(
                                        new double[] {1},
                                        new double[] {2},
                                        new double[] {3},
                                        new double[] {0.5}),
                                2);
        assertThat(sample.divergences()).isPositive();
        requireMean(sample, x -> x[0], 1);
        requireMean(sample, x -> x[0] < Math.log(2) ? 1 : 0, 0.5);
    }

    @Test
    void refusesWhatMakesNoSense() {
        LogDensity density = Targets.banana(1, 1);
        SamplerSettings settings = SamplerSettings.of(1, 20, 20, 1);
        HamiltonianSampler sampler = HamiltonianSampler.of(density, settings);
        assertThatThrownBy(() -> sampler.run(List.of(), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("starts");
        assertThatThrownBy(() -> sampler.run(List.of(new double[3]), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("3 variables");
        LogDensity nowhere = Targets.of(1, (x, slope) -> Double.NEGATIVE_INFINITY);
        assertThatThrownBy(
                        () ->
                                HamiltonianSampler.of(nowhere, settings)
                                        .run(List.of(new double[1]), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("vanishes");
        assertThatThrownBy(() -> SamplerSettings.of(0, 20, 20, 1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> SamplerSettings.of(1, 19, 20, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least 20");
        assertThatThrownBy(() -> new SamplerSettings(1, 20, 20, 1, 1, 10))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SamplerSettings(1, 20, 20, 1, 0.8, 0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(
                        () -> BoundedDensity.of(density, new double[] {0, 1}, new double[] {1, 1}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("variable 1");
    }
}
