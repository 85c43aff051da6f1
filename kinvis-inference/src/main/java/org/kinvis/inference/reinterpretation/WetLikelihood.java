package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.inference.histfactory.Likelihood;
import org.kinvis.inference.histfactory.MarginalLikelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.NewtonMinimiser;
import org.kinvis.inference.histfactory.Objective;
import org.kinvis.inference.histfactory.ParameterSet;
import org.kinvis.inference.posterior.BoundedDensity;
import org.kinvis.inference.posterior.CredibleInterval;
import org.kinvis.inference.posterior.HamiltonianSampler;
import org.kinvis.inference.posterior.LogDensity;
import org.kinvis.inference.posterior.PosteriorSample;
import org.kinvis.inference.posterior.SamplerSettings;
import org.kinvis.physics.inputs.CounterBasedRandom;

/**
 * The likelihood of a model whose signal is weighted by functions of coefficients: variables are the coefficients' moduli, nuisances ξ of the form factors with
 * unit normal constraints, and the nuisances of the model. Its strength is 1.
 */
public final class WetLikelihood {

    /** Chains start in the lower half of the prior, nuisances half a standard deviation off. */
    private static final double START = 0.5;

    private final Model model;
    private final SignalWeights weights;
    private final int coefficients;
    private final CredibleInterval prior;
    private final int[] weightVariables;
    private final int[] ownVariables;
    private final double[] start;
    private final BoundedDensity posterior;

    WetLikelihood(
            Model model,
            List<String> factors,
            SignalWeights weights,
            int coefficients,
            CredibleInterval prior) {
        this.model = model;
        this.weights = weights;
        this.coefficients = coefficients;
        this.prior = prior;
        int[] variable = model.remaining().ofParameter();
        List<Integer> places = new ArrayList<>();
        for (String factor : factors) {
            ParameterSet set = model.parameters(factor);
            for (int i = 0; i < set.size(); i++) {
                places.add(variable[set.first() + i]);
            }
        }
        this.weightVariables = places.stream().mapToInt(Integer::intValue).toArray();
        int strength = variable[model.parameterOfInterest().first()];
        List<Integer> own = new ArrayList<>();
        for (int v = 0; v < model.remaining().size(); v++) {
            if (v != strength && !places.contains(v)) {
                own.add(v);
            }
        }
        this.ownVariables = own.stream().mapToInt(Integer::intValue).toArray();
        this.start = model.remaining().reduced(model.inits());
        this.start[strength] = 1;
        this.posterior = density();
    }

    /** How many variables. */
    public int dimension() {
        return weights.dimension() + ownVariables.length;
    }

    /** How many of them are coefficients; they come first. */
    public int coefficients() {
        return coefficients;
    }

    /**
     * The best fit, nuisances at their best.
     *
     * @param moduli of the coefficients
     * @param twiceNegative −2 ln L, all constants of the model included, plus Σξ²
     * @param x all variables
     */
    public record Best(double[] moduli, double twiceNegative, double[] x) {}

    /** The best fit within the prior, downhill of moduli. */
    public Best best(double... moduli) {
        return fit(moduli, new boolean[moduli.length]);
    }

    /** The best fit with the moduli held. */
    public Best at(double... moduli) {
        boolean[] held = new boolean[moduli.length];
        Arrays.fill(held, true);
        return fit(moduli, held);
    }

    /** The best fit with some moduli held. */
    public Best fit(double[] moduli, boolean[] held) {
        Profiled profiled = new Profiled(model.profiled(model.data()));
        double[] from = from(moduli);
        double[] low = new double[from.length];
        double[] high = new double[from.length];
        bounds(low, high);
        boolean[] fixed = Arrays.copyOf(held, from.length);
        NewtonMinimiser.Minimum minimum =
                NewtonMinimiser.minimise(profiled, from, low, high, fixed);
        return new Best(Arrays.copyOf(minimum.x(), coefficients), 2 * minimum.value(), minimum.x());
    }

    /** −2 ln L + Σξ² with γ at their best, at a point. */
    public double twiceNegative(double[] x) {
        return 2 * new Profiled(model.profiled(model.data())).value(x);
    }

    /** All variables: moduli, nuisances where they are without data. */
    public double[] from(double... moduli) {
        double[] x = new double[dimension()];
        System.arraycopy(moduli, 0, x, 0, coefficients);
        for (int i = 0; i < ownVariables.length; i++) {
            x[weights.dimension() + i] = start[ownVariables[i]];
        }
        return x;
    }

    /** The posterior: flat in the moduli within their bounds, γ integrated out. */
    public BoundedDensity posterior() {
        return posterior;
    }

    private BoundedDensity density() {
        double[] low = new double[dimension()];
        double[] high = new double[dimension()];
        bounds(low, high);
        return BoundedDensity.of(new Posterior(model.marginal(model.data())), low, high);
    }

    private void bounds(double[] low, double[] high) {
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        Arrays.fill(low, 0, coefficients, prior.low());
        Arrays.fill(high, 0, coefficients, prior.high());
    }

    /** The moduli of a draw. */
    public double[] moduli(double[] draw) {
        return Arrays.copyOf(posterior.bounded(draw), coefficients);
    }

    /**
     * Draws of the posterior, chains starting far apart.
     *
     * @param threads how many chains run at once
     */
    public PosteriorSample sample(SamplerSettings settings, int threads) {
        CounterBasedRandom random = CounterBasedRandom.of(settings.seed(), "posterior, starts");
        List<double[]> starts = new ArrayList<>();
        for (int c = 0; c < settings.chains(); c++) {
            double[] x = new double[dimension()];
            for (int i = 0; i < x.length; i++) {
                x[i] =
                        i < coefficients
                                ? prior.low() + START * prior.length() * random.uniform(c, i)
                                : START * random.standardNormal(c, i);
            }
            starts.add(posterior.unbounded(x));
        }
        return HamiltonianSampler.of(posterior, settings).run(starts, threads);
    }

    /** The model's variables at a point. */
    private double[] variables(double[] x, SignalWeights.At at) {
        double[] all = start.clone();
        for (int r = 0; r < weightVariables.length; r++) {
            all[weightVariables[r]] = at.weights()[r];
        }
        for (int i = 0; i < ownVariables.length; i++) {
            all[ownVariables[i]] = x[weights.dimension() + i];
        }
        return all;
    }

    private void pullBack(SignalWeights.At at, double[] byVariable, double[] gradient) {
        Arrays.fill(gradient, 0);
        at.addGradient(slopes(byVariable), gradient);
        for (int i = 0; i < ownVariables.length; i++) {
            gradient[weights.dimension() + i] = byVariable[ownVariables[i]];
        }
    }

    private double[] slopes(double[] byVariable) {
        double[] slopes = new double[weightVariables.length];
        for (int r = 0; r < slopes.length; r++) {
            slopes[r] = byVariable[weightVariables[r]];
        }
        return slopes;
    }

    /** ½Σξ². */
    private double halfSquare(double[] x) {
        double sum = 0;
        for (int i = coefficients; i < weights.dimension(); i++) {
            sum += x[i] * x[i];
        }
        return sum / 2;
    }

    /** ln L − ½Σξ², γ integrated out. */
    private final class Posterior implements LogDensity {

        private final MarginalLikelihood marginal;

        Posterior(MarginalLikelihood marginal) {
            this.marginal = marginal;
        }

        @Override
        public int dimension() {
            return WetLikelihood.this.dimension();
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            SignalWeights.At at = weights.at(x);
            double[] all = variables(x, at);
            double[] byVariable = new double[all.length];
            double value = marginal.gradient(all, byVariable);
            pullBack(at, byVariable, gradient);
            for (int i = coefficients; i < weights.dimension(); i++) {
                gradient[i] -= x[i];
            }
            return value - halfSquare(x);
        }
    }

    /** −ln L + ½Σξ², γ at their best. */
    private final class Profiled implements Objective {

        private final Likelihood likelihood;

        Profiled(Likelihood likelihood) {
            this.likelihood = likelihood;
        }

        @Override
        public int dimension() {
            return WetLikelihood.this.dimension();
        }

        @Override
        public double value(double[] x) {
            return likelihood.value(variables(x, weights.at(x))) + halfSquare(x);
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            SignalWeights.At at = weights.at(x);
            double[] all = variables(x, at);
            double[] byVariable = new double[all.length];
            double value = likelihood.gradient(all, byVariable);
            pullBack(at, byVariable, gradient);
            addNuisances(x, gradient);
            return value + halfSquare(x);
        }

        private void addNuisances(double[] x, double[] gradient) {
            for (int i = coefficients; i < weights.dimension(); i++) {
                gradient[i] += x[i];
            }
        }

        @Override
        public double hessian(double[] x, double[] gradient, double[][] hessian) {
            SignalWeights.At at = weights.at(x);
            double[] all = variables(x, at);
            double[] byVariable = new double[all.length];
            double[][] second = new double[all.length][all.length];
            double value = likelihood.hessian(all, byVariable, second);
            pullBack(at, byVariable, gradient);
            addNuisances(x, gradient);
            double[][] jacobian = jacobian(at);
            for (int i = 0; i < x.length; i++) {
                double[] row = times(second, jacobian[i]);
                for (int j = 0; j < x.length; j++) {
                    hessian[i][j] = dot(row, jacobian[j]);
                }
            }
            at.addHessian(slopes(byVariable), hessian);
            for (int i = coefficients; i < weights.dimension(); i++) {
                hessian[i][i] += 1;
            }
            return value + halfSquare(x);
        }

        /** The derivatives of the model's variables, one row a variable of this likelihood. */
        private double[][] jacobian(SignalWeights.At at) {
            double[][] ofWeights = at.jacobian();
            double[][] rows = new double[dimension()][start.length];
            for (int i = 0; i < weights.dimension(); i++) {
                for (int r = 0; r < weightVariables.length; r++) {
                    rows[i][weightVariables[r]] = ofWeights[r][i];
                }
            }
            for (int i = 0; i < ownVariables.length; i++) {
                rows[weights.dimension() + i][ownVariables[i]] = 1;
            }
            return rows;
        }

        private static double[] times(double[][] matrix, double[] vector) {
            double[] product = new double[vector.length];
            Arrays.setAll(product, i -> dot(matrix[i], vector));
            return product;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
