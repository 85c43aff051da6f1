package org.kinvis.inference.reinterpretation;

import java.util.Arrays;
import org.kinvis.inference.histfactory.Likelihood;
import org.kinvis.inference.histfactory.Objective;

/**
 * −ln L of a model whose signal has free weights, as a function of what the weights depend on and of the model's other variables:
 * x = (t, ξ, rest), −ln L(s(t, ξ), rest) + Σ (ξ − ξ̂)²/2, with exact derivatives by the chain rule.
 */
final class SignalObjective implements Objective {

    private final Likelihood likelihood;
    private final Signal signal;
    private final int[] weightPlaces;
    private final int[] restPlaces;
    private final double[] measured;

    /**
     * @param likelihood of the model
     * @param signal the weights
     * @param weightPlaces the variables of the likelihood that are the weights
     * @param restPlaces the others
     * @param measured ξ̂
     */
    SignalObjective(
            Likelihood likelihood,
            Signal signal,
            int[] weightPlaces,
            int[] restPlaces,
            double[] measured) {
        this.likelihood = likelihood;
        this.signal = signal;
        this.weightPlaces = weightPlaces;
        this.restPlaces = restPlaces;
        this.measured = measured;
    }

    @Override
    public int dimension() {
        return signal.size() + restPlaces.length;
    }

    @Override
    public boolean isKinked(int variable) {
        return variable >= signal.size()
                && likelihood.isKinked(restPlaces[variable - signal.size()]);
    }

    /** The variables of the likelihood. */
    double[] inner(double[] x) {
        return inner(x, signal.weights(x));
    }

    private double[] inner(double[] x, double[] weights) {
        double[] inner = new double[likelihood.dimension()];
        for (int r = 0; r < weights.length; r++) {
            inner[weightPlaces[r]] = weights[r];
        }
        for (int i = 0; i < restPlaces.length; i++) {
            inner[restPlaces[i]] = x[signal.size() + i];
        }
        return inner;
    }

    /** All parameters of the model. */
    double[] parameters(double[] x) {
        return likelihood.parameters(inner(x));
    }

    private double pulls(double[] x) {
        double sum = 0;
        for (int k = 0; k < measured.length; k++) {
            double pull = x[signal.free().size() + k] - measured[k];
            sum += pull * pull / 2;
        }
        return sum;
    }

    @Override
    public double value(double[] x) {
        return likelihood.value(inner(x)) + pulls(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        Signal.Expansion expansion = signal.new Expansion(x);
        double[] outer = new double[likelihood.dimension()];
        double value = likelihood.gradient(inner(x, expansion.weights()), outer);
        chain(x, expansion, outer, gradient);
        return value + pulls(x);
    }

    private void chain(double[] x, Signal.Expansion expansion, double[] outer, double[] gradient) {
        Arrays.fill(gradient, 0);
        for (int r = 0; r < weightPlaces.length; r++) {
            for (int i = 0; i < signal.size(); i++) {
                gradient[i] += outer[weightPlaces[r]] * expansion.slopes()[r][i];
            }
        }
        for (int k = 0; k < measured.length; k++) {
            int i = signal.free().size() + k;
            gradient[i] += x[i] - measured[k];
        }
        for (int i = 0; i < restPlaces.length; i++) {
            gradient[signal.size() + i] = outer[restPlaces[i]];
        }
    }

    @Override
    public double hessian(double[] x, double[] gradient, double[][] hessian) {
        Signal.Expansion expansion = signal.new Expansion(x);
        int inside = likelihood.dimension();
        double[] outer = new double[inside];
        double[][] full = new double[inside][inside];
        double value = likelihood.hessian(inner(x, expansion.weights()), outer, full);
        chain(x, expansion, outer, gradient);
        int own = signal.size();
        double[][] slopes = expansion.slopes();
        for (double[] row : hessian) {
            Arrays.fill(row, 0);
        }
        for (int i = 0; i < own; i++) {
            double[] mixed = new double[inside];
            for (int r = 0; r < weightPlaces.length; r++) {
                double[] source = full[weightPlaces[r]];
                for (int v = 0; v < inside; v++) {
                    mixed[v] += slopes[r][i] * source[v];
                }
            }
            for (int j = 0; j < own; j++) {
                for (int r = 0; r < weightPlaces.length; r++) {
                    hessian[i][j] +=
                            mixed[weightPlaces[r]] * slopes[r][j]
                                    + outer[weightPlaces[r]] * expansion.curvatures()[r][i][j];
                }
            }
            for (int j = 0; j < restPlaces.length; j++) {
                hessian[i][own + j] = mixed[restPlaces[j]];
                hessian[own + j][i] = mixed[restPlaces[j]];
            }
        }
        for (int k = 0; k < measured.length; k++) {
            hessian[own - measured.length + k][own - measured.length + k] += 1;
        }
        for (int i = 0; i < restPlaces.length; i++) {
            for (int j = 0; j < restPlaces.length; j++) {
                hessian[own + i][own + j] = full[restPlaces[i]][restPlaces[j]];
            }
        }
        return value + pulls(x);
    }
}
