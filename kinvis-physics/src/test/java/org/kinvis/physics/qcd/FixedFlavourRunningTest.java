package org.kinvis.physics.qcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InvalidInputException;

class FixedFlavourRunningTest {

    private static final double AT_Z = Math.PI / 0.118;

    /** 256 β₃ and γ₃ as polynomials in n, as their papers print them in numbers. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void fourLoopCoefficientsAreThePublishedNumbers(int n) {
        FixedFlavourRunning qcd = new FixedFlavourRunning(n);
        double beta = 29243.0 - 6946.30 * n + 405.089 * n * n + 1.49931 * n * n * n;
        double gamma = 98.9434 - 19.1075 * n + 0.276163 * n * n + 0.00579322 * n * n * n;
        assertThat(256 * qcd.beta(3)).isCloseTo(beta, Offset.offset(0.1));
        assertThat(qcd.gamma(3)).isCloseTo(gamma, Offset.offset(1e-3));
    }

    /** A Runge–Kutta solution of the two differential equations themselves. */
    @ParameterizedTest
    @CsvSource({"4, 4.2, 2", "4, 4.2, 1.2", "5, 91.2, 4.2", "5, 4.2, 160"})
    void solvesTheRenormalisationGroupEquations(int n, double from, double to) {
        FixedFlavourRunning qcd = new FixedFlavourRunning(n);
        double u = from > 50 ? AT_Z : Math.PI / 0.225;
        double logarithm = 2 * Math.log(to / from);
        double[] expected = integrated(qcd, 1 / u, logarithm);
        double reached = qcd.run(u, logarithm);
        assertThat(1 / reached).isCloseTo(expected[0], Percentage.withPercentage(1e-9));
        assertThat(qcd.logMassRatio(u, reached)).isCloseTo(expected[1], Offset.offset(1e-11));
    }

    /** The classical method of fourth order; (a, ln m) in steps of ln μ². */
    private static double[] integrated(FixedFlavourRunning qcd, double a, double logarithm) {
        int steps = 4000;
        double h = logarithm / steps;
        double[] y = {a, 0};
        for (int i = 0; i < steps; i++) {
            double[] k1 = derivatives(qcd, y[0]);
            double[] k2 = derivatives(qcd, y[0] + h / 2 * k1[0]);
            double[] k3 = derivatives(qcd, y[0] + h / 2 * k2[0]);
            double[] k4 = derivatives(qcd, y[0] + h * k3[0]);
            for (int j = 0; j < 2; j++) {
                y[j] += h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
            }
        }
        return y;
    }

    private static double[] derivatives(FixedFlavourRunning qcd, double a) {
        double[] derivatives = new double[2];
        for (int k = 0; k < 4; k++) {
            derivatives[0] -= qcd.beta(k) * Math.pow(a, k + 2);
            derivatives[1] -= qcd.gamma(k) * Math.pow(a, k + 1);
        }
        return derivatives;
    }

    @Property
    void thereAndBackIsTheIdentity(
            @ForAll @IntRange(min = 3, max = 6) int n,
            @ForAll @DoubleRange(min = 0.05, max = 0.25) double alpha,
            @ForAll @DoubleRange(min = -1, max = 8) double logarithm) {
        FixedFlavourRunning qcd = new FixedFlavourRunning(n);
        double u = Math.PI / alpha;
        double there = qcd.run(u, logarithm);
        assertThat(qcd.run(there, -logarithm)).isCloseTo(u, Percentage.withPercentage(1e-10));
        assertThat(qcd.logMassRatio(u, there))
                .isCloseTo(-qcd.logMassRatio(there, u), Offset.offset(1e-13));
    }

    @Property
    void twoStepsAreOne(
            @ForAll @DoubleRange(min = -2, max = 4) double first,
            @ForAll @DoubleRange(min = -2, max = 4) double second) {
        FixedFlavourRunning qcd = new FixedFlavourRunning(5);
        double between = qcd.run(AT_Z, first);
        double end = qcd.run(between, second);
        assertThat(end).isCloseTo(qcd.run(AT_Z, first + second), Percentage.withPercentage(1e-10));
        assertThat(qcd.logMassRatio(AT_Z, between) + qcd.logMassRatio(between, end))
                .isCloseTo(qcd.logMassRatio(AT_Z, end), Offset.offset(1e-12));
    }

    /** u(μ) − u(μ₀) = β₀ ln(μ²/μ₀²) and m ∝ a^{γ₀/β₀}. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void weakCouplingRunsAtOneLoop(int n) {
        FixedFlavourRunning qcd = new FixedFlavourRunning(n);
        double u = 1e6;
        double end = qcd.run(u, -3);
        double slope = (33 - 2.0 * n) / 12;
        assertThat(end - u).isCloseTo(-3 * slope, Percentage.withPercentage(1e-3));
        assertThat(qcd.logMassRatio(u, end))
                .isCloseTo(Math.log(u / end) / slope, Percentage.withPercentage(1e-3));
    }

    @Test
    void couplingsAboveOneAreRefused() {
        FixedFlavourRunning qcd = new FixedFlavourRunning(4);
        assertThatThrownBy(() -> qcd.run(AT_Z, -11))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("alpha_s exceeds 1");
        assertThatThrownBy(() -> qcd.run(AT_Z, -100)).isInstanceOf(InvalidInputException.class);
    }
}
