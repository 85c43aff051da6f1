package org.kinvis.inference.histfactory;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.kinvis.inference.histfactory.ParameterSet.Constraint;
import org.kinvis.physics.inputs.CounterBasedRandom;

/**
 * Data that could have been: counts and auxiliary measurements drawn from the density at a point; toy k depends on (seed, stream, k) alone.
 */
public final class Toys {

    private static final String SIGNAL = "toys, signal and background";
    private static final String BACKGROUND = "toys, background";

    private final Model model;
    private final double[] parameters;
    private final ModelData expected;
    private final CounterBasedRandom random;

    private Toys(Model model, double[] parameters, CounterBasedRandom random) {
        this.model = model;
        this.parameters = parameters.clone();
        this.expected = model.expected(parameters);
        this.random = random;
    }

    /** Toys of a model at a point. */
    public static Toys of(Model model, double[] parameters, long seed, String stream) {
        return new Toys(model, parameters, CounterBasedRandom.of(seed, stream));
    }

    /** Toy k. */
    public ModelData draw(long k) {
        double[] main = expected.main().clone();
        double[] auxiliary = expected.auxiliary().clone();
        int next = 0;
        for (int bin = 0; bin < main.length; bin++) {
            main[bin] = poisson(k, next++, main[bin]);
        }
        int place = 0;
        for (ParameterSet set : model.parameters()) {
            for (int i = 0; i < set.auxdata().length; i++, place++) {
                auxiliary[place] =
                        set.constraint() == Constraint.POISSON
                                ? poisson(k, next++, auxiliary[place])
                                : parameters[set.first() + i]
                                        + set.widths()[i] * random.standardNormal(k, next++);
            }
        }
        return new ModelData(main, auxiliary);
    }

    private double poisson(long k, long j, double mean) {
        return mean > 0
                ? PoissonDistribution.of(mean).inverseCumulativeProbability(random.uniform(k, j))
                : 0;
    }

    /**
     * The test of μ with q̃_μ (or q_μ) distributed as in toys, nuisances at their best for μ and for 0.
     *
     * @param toys how many of each
     */
    public static AsymptoticTest.Result test(
            ProfileLikelihood observed, double mu, int toys, long seed) {
        double q = observed.qUpper(mu);
        return new AsymptoticTest.Result(
                tail(observed, mu, mu, q, toys, seed, SIGNAL),
                tail(observed, mu, 0, q, toys, seed, BACKGROUND));
    }

    private static double tail(
            ProfileLikelihood observed,
            double mu,
            double truth,
            double q,
            int toys,
            long seed,
            String stream) {
        Model model = observed.model();
        double[] point = observed.at(truth).parameters();
        Toys source = of(model, point, seed, stream);
        int above = 0;
        for (int k = 0; k < toys; k++) {
            above += ProfileLikelihood.of(model, source.draw(k), point).qUpper(mu) >= q ? 1 : 0;
        }
        return (double) above / toys;
    }
}
