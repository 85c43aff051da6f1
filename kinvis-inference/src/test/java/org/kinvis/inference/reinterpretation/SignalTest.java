package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.Likelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.Modifier;
import org.kinvis.inference.histfactory.ParameterSet;
import org.kinvis.inference.histfactory.Variables;
import org.kinvis.inference.histfactory.Workspace;

/** Weights as polynomials, and the likelihood as a function of what they depend on. */
class SignalTest {

    private static final List<SignalParameter> FREE =
            List.of(new SignalParameter("a", -2, 3, false), new SignalParameter("b", 0, 5, false));

    private static double[] exact(double[] c, double[] xi, int bins) {
        double[] weights = new double[bins];
        for (int r = 0; r < bins; r++) {
            double plus = 1 + 0.1 * xi[0] - 0.05 * r * xi[1];
            double tensor = 0.4 + 0.07 * xi[0] + 0.02 * xi[1];
            weights[r] =
                    plus * plus * (1 + 0.1 * c[0]) * (1 + 0.1 * c[0])
                            + 0.02 * tensor * plus * c[0] * c[1]
                            + 0.1 * tensor * tensor * c[1] * c[1];
        }
        return weights;
    }

    private static Signal signal(int bins) {
        return Signal.of(FREE, 2, xi -> c -> exact(c, xi, bins));
    }

    @Test
    void formsInCoefficientsAndFormFactorsAreFoundExactly() {
        double[] y = {0.3, -0.7, 1.4, -2.1};
        double[] c = {FREE.get(0).value(y[0]), FREE.get(1).value(y[1])};
        assertThat(signal(3).weights(y))
                .containsExactly(exact(c, new double[] {y[2], y[3]}, 3), within(1e-13));
    }

    @Test
    void placesAndValuesAreInverse() {
        SignalParameter parameter = new SignalParameter("c", -1e-8, 3e-8, false);
        assertThat(parameter.value(parameter.place(2e-8))).isCloseTo(2e-8, withinPercentage(1e-12));
        assertThat(parameter.value(-1)).isEqualTo(-1e-8);
        assertThat(parameter.value(1)).isEqualTo(3e-8);
    }

    @Test
    void derivativesOfWeightsAreThoseOfDifferences() {
        Signal signal = signal(2);
        double[] y = {0.3, -0.7, 0.4, -0.6};
        Signal.Expansion expansion = signal.new Expansion(y);
        double h = 1e-5;
        assertThat(expansion.weights()).containsExactly(signal.weights(y), within(1e-14));
        for (int i = 0; i < y.length; i++) {
            double[] up = y.clone();
            double[] down = y.clone();
            up[i] += h;
            down[i] -= h;
            Signal.Expansion above = signal.new Expansion(up);
            Signal.Expansion below = signal.new Expansion(down);
            for (int r = 0; r < 2; r++) {
                double slope = (above.weights()[r] - below.weights()[r]) / (2 * h);
                assertThat(expansion.slopes()[r][i]).isCloseTo(slope, within(1e-9));
                for (int j = 0; j < y.length; j++) {
                    double curvature = (above.slopes()[r][j] - below.slopes()[r][j]) / (2 * h);
                    assertThat(expansion.curvatures()[r][i][j]).isCloseTo(curvature, within(1e-8));
                }
            }
        }
    }

    /** The objective of the hadronic tag, whose weights have a name of their own. */
    private static SignalObjective objective(Likelihood likelihood, Model model) {
        ParameterSet weights = model.parameters("w");
        Variables variables = model.remaining();
        int[] places = new int[weights.size()];
        Arrays.setAll(places, r -> variables.ofParameter()[weights.first() + r]);
        List<Integer> taken = Arrays.stream(places).boxed().toList();
        int[] rest =
                java.util.stream.IntStream.range(0, variables.size())
                        .filter(i -> !taken.contains(i))
                        .toArray();
        return new SignalObjective(
                likelihood, signal(places.length), places, rest, new double[] {0.2, -0.1});
    }

    @Test
    void derivativesOfTheLikelihoodAreThoseOfDifferences() {
        BelleTwoLikelihood likelihood = BelleTwoLikelihood.load();
        Workspace workspace = likelihood.workspace(BelleTwoLikelihood.Tag.HTA);
        String channel = workspace.channelNames().getFirst();
        Model model =
                likelihood.model(
                        workspace.with(
                                channel,
                                Folding.signal(workspace, channel),
                                new Modifier.ShapeFactor("w")));
        SignalObjective objective = objective(model.profiled(model.data()), model);
        int n = objective.dimension();
        double[] x = new double[n];
        Arrays.setAll(x, i -> 0.3 * Math.sin(i + 1));
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        double value = objective.hessian(x, gradient, hessian);
        assertThat(objective.value(x)).isCloseTo(value, within(1e-10));
        double h = 1e-5;
        double[] above = new double[n];
        double[] below = new double[n];
        for (int i = 0; i < n; i++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[i] += h;
            down[i] -= h;
            double slope =
                    (objective.gradient(up, above) - objective.gradient(down, below)) / (2 * h);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6));
            for (int j = 0; j < n; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * h), within(1e-5));
            }
        }
    }
}
