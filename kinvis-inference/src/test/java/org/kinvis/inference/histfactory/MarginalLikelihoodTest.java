package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.physics.inputs.CounterBasedRandom;

/** Likelihoods with staterrors integrated out. */
final class MarginalLikelihoodTest {

    private static final Model BELLE_TWO = BelleTwoLikelihood.load().model(Tag.COMBINED);
    private static final double STEP = 1e-4;

    private static double[] somewhere(Model model, double pull) {
        double[] all = model.inits();
        for (ParameterSet set : model.parameters()) {
            if (set.constraint() == ParameterSet.Constraint.NORMAL && set.widths()[0] == 1) {
                all[set.first()] = pull * ((set.first() % 5) - 2);
            }
        }
        return model.remaining().reduced(all);
    }

    @Test
    void gradientsAreThoseOfTheValue() {
        MarginalLikelihood marginal = BELLE_TWO.marginal(BELLE_TWO.data());
        double[] x = somewhere(BELLE_TWO, 0.35);
        double[] gradient = new double[x.length];
        double[] none = new double[x.length];
        marginal.gradient(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double[] at = x.clone();
            at[i] = x[i] + STEP;
            double up = marginal.gradient(at, none);
            at[i] = x[i] - STEP;
            double down = marginal.gradient(at, none);
            at[i] = x[i] + 2 * STEP;
            double further = marginal.gradient(at, none);
            at[i] = x[i] - 2 * STEP;
            double nearer = marginal.gradient(at, none);
            double slope = (8 * (up - down) - (further - nearer)) / (12 * STEP);
            assertThat(gradient[i]).isCloseTo(slope, within(2e-8 * (1 + Math.abs(slope))));
        }
    }

    /** The factors of a bin drawn from their constraints: the mean of the density is the integral. */
    @Test
    void isTheMeanOverDrawnFactors() {
        Model model = staterror();
        ModelData data = model.data();
        double[] x = model.remaining().reduced(model.inits());
        double marginal = model.marginal(data).gradient(x, new double[x.length]);
        double[] all = model.inits();
        CounterBasedRandom random = CounterBasedRandom.of(1, "factors");
        int draws = 200_000;
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < draws; k++) {
            double penalty = 0;
            for (int g = 0; g < model.remaining().gammas().length; g++) {
                int p = model.remaining().gammas()[g];
                double width = width(model, p);
                double z = random.standardNormal(k, g);
                all[p] = 1 + width * z;
                penalty -= z * z / 2 + Math.log(width * Math.sqrt(2 * Math.PI));
            }
            double ratio = Math.exp(model.logDensity(all, data) - penalty - marginal);
            sum += ratio;
            squares += ratio * ratio;
        }
        double mean = sum / draws;
        double error = Math.sqrt((squares / draws - mean * mean) / draws);
        assertThat(error).isLessThan(2e-3);
        assertThat(mean).isCloseTo(1, within(4 * error));
    }

    private static Model staterror() {
        return ReferenceWorkspace.all()
                .filter(w -> w.name().equals("staterror"))
                .findFirst()
                .orElseThrow()
                .model();
    }

    private static double width(Model model, int parameter) {
        for (ParameterSet set : model.parameters()) {
            if (parameter >= set.first() && parameter < set.first() + set.size()) {
                return set.widths()[parameter - set.first()];
            }
        }
        throw new IllegalArgumentException("parameter " + parameter);
    }

    /** Every workspace of the reference has a marginal likelihood; without staterrors it is the likelihood. */
    @Test
    void withoutStaterrorsItIsTheLikelihood() {
        ReferenceWorkspace.all()
                .filter(w -> w.workspace().bins() > 0)
                .forEach(
                        w -> {
                            Model model = w.model();
                            double[] x = model.remaining().reduced(model.inits());
                            double marginal =
                                    model.marginal(model.data()).gradient(x, new double[x.length]);
                            assertThat(marginal).isFinite();
                            if (model.remaining().gammas().length == 0) {
                                assertThat(marginal)
                                        .isCloseTo(
                                                -model.likelihood(model.data()).value(x),
                                                within(1e-10));
                            }
                        });
    }
}
