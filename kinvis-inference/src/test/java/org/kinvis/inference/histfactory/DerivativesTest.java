package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.inference.histfactory.ReferenceWorkspace.numbers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.inference.histfactory.NormInterpolation.Factor;
import tools.jackson.databind.JsonNode;

/** Exact derivatives against differences of what they are derivatives of. */
final class DerivativesTest {

    private static final double STEP = 1e-5;

    private static void requireDerivatives(Objective objective, double[] x) {
        int n = objective.dimension();
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        double value = objective.hessian(x, gradient, hessian);
        assertThat(objective.value(x)).isEqualTo(value);
        double[] again = new double[n];
        assertThat(objective.gradient(x, again)).isEqualTo(value);
        assertThat(again).isEqualTo(gradient);
        for (int i = 0; i < n; i++) {
            double[] up = new double[n];
            double[] down = new double[n];
            double[] shifted = x.clone();
            shifted[i] = x[i] + STEP;
            double above = objective.gradient(shifted, up);
            shifted[i] = x[i] - STEP;
            double below = objective.gradient(shifted, down);
            assertThat(gradient[i])
                    .isCloseTo((above - below) / (2 * STEP), within(scale(gradient[i])));
            for (int j = 0; j < n; j++) {
                assertThat(hessian[i][j])
                        .as("second derivative by " + i + " and " + j)
                        .isCloseTo(hessian[j][i], within(1e-6 * scale(hessian[i][j])))
                        .isCloseTo((up[j] - down[j]) / (2 * STEP), within(scale(hessian[i][j])));
            }
        }
    }

    private static double scale(double derivative) {
        return 1e-6 * Math.max(10, Math.abs(derivative));
    }

    @ParameterizedTest
    @MethodSource("org.kinvis.inference.histfactory.ReferenceWorkspace#all")
    void ofAllParametersAndWithStaterrorsEliminated(ReferenceWorkspace reference) {
        Model model = reference.model();
        ModelData data = model.data();
        for (JsonNode point : reference.expected().get("points")) {
            double[] x = numbers(point.get("pars"));
            for (int i = 0; i < x.length; i++) {
                // away from kinks and from the seams of the polynomials
                x[i] += 0.01 + 1e-3 * i;
            }
            if (Double.isFinite(model.logDensity(x, data))) {
                requireDerivatives(model.likelihood(data), x);
                requireDerivatives(model.profiled(data), model.remaining().reduced(x));
            }
        }
    }

    @Test
    void ofParametersThatShiftAndScale() {
        Workspace workspace =
                WorkspaceReader.parse(
                        """
                        {"version": "1.0.0",
                         "channels": [{"name": "c", "samples": [
                          {"name": "s", "data": [5.0, 3.0], "modifiers": [
                           {"name": "mu", "type": "normfactor", "data": null},
                           {"name": "a", "type": "normsys", "data": {"hi": 1.2, "lo": 0.9}},
                           {"name": "a", "type": "histosys",
                            "data": {"hi_data": [6.0, 2.5], "lo_data": [4.5, 3.1]}},
                           {"name": "st", "type": "staterror", "data": [0.5, 0.0]},
                           {"name": "extra", "type": "staterror", "data": [0.4, 0.3]}]},
                          {"name": "b", "data": [20.0, 0.0], "modifiers": [
                           {"name": "st", "type": "staterror", "data": [1.0, 0.0]},
                           {"name": "sh", "type": "shapesys", "data": [2.0, 1.0]}]}]}],
                         "observations": [{"name": "c", "data": [24.0, 0.0]}],
                         "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": []}}]}
                        """);
        Model model = Model.of(workspace);
        assertThat(model.parameters())
                .extracting(ParameterSet::name)
                .containsExactly("a", "mu", "sh", "extra", "st");
        double[] x = {0.3, 1.4, 1.1, 1.0, 0.9, 1.2, 1.05, 1.0};
        requireDerivatives(model.likelihood(model.data()), x);
        requireDerivatives(model.profiled(model.data()), model.remaining().reduced(x));
        requireDerivatives(
                model.scaled("c", "s", new double[] {1.5, 0.3}).likelihood(model.data()), x);
    }

    @ParameterizedTest
    @EnumSource(ShapeInterpolation.class)
    void ofShapes(ShapeInterpolation shape) {
        for (double alpha : new double[] {-2.3, -0.7, -0.01, 0.02, 0.4, 0.99, 1.7}) {
            double difference = shape.even(alpha + STEP) - shape.even(alpha - STEP);
            assertThat(shape.slope(alpha)).isCloseTo(difference / (2 * STEP), within(1e-7));
            double second = shape.slope(alpha + STEP) - shape.slope(alpha - STEP);
            assertThat(shape.curvature(alpha)).isCloseTo(second / (2 * STEP), within(1e-6));
        }
        assertThat(shape.even(1)).isEqualTo(8);
        assertThat(shape.even(-1)).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(NormInterpolation.class)
    void ofFactors(NormInterpolation norm) {
        Factor factor = norm.factor(1.3, 0.6);
        for (double alpha : new double[] {-2.3, -0.7, -0.01, 0.02, 0.4, 0.99, 1.7}) {
            double difference = factor.value(alpha + STEP) - factor.value(alpha - STEP);
            assertThat(factor.slope(alpha)).isCloseTo(difference / (2 * STEP), within(1e-7));
            double second = factor.slope(alpha + STEP) - factor.slope(alpha - STEP);
            assertThat(factor.curvature(alpha)).isCloseTo(second / (2 * STEP), within(1e-7));
        }
        assertThat(factor.value(1)).isCloseTo(1.3, within(1e-14));
        assertThat(factor.value(0)).isEqualTo(1);
        assertThat(factor.value(-1)).isCloseTo(0.6, within(1e-14));
    }

    @Test
    void smoothFactorsMeetTheExponentialWithTwoDerivatives() {
        Factor smooth = NormInterpolation.CODE4.factor(1.3, 0.6);
        for (double end : new double[] {-1, 1}) {
            double inside = end * (1 - 1e-13);
            assertThat(smooth.value(inside)).isCloseTo(smooth.value(end), within(1e-11));
            assertThat(smooth.slope(inside)).isCloseTo(smooth.slope(end), within(1e-11));
            assertThat(smooth.curvature(inside)).isCloseTo(smooth.curvature(end), within(1e-10));
        }
    }
}
