package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Toys have the moments of their density, and p-values of large samples are the asymptotic ones. */
final class ToysTest {

    private static Model model(String name) {
        return new ReferenceWorkspace(name, ReferenceWorkspace.read(name), "default_code4_code4p")
                .model();
    }

    @Test
    void haveMeansAndVariancesOfTheirDensity() {
        Model model = model("multichannel_all");
        double[] point = model.inits();
        double[] mean = model.expected(point).all();
        Toys toys = Toys.of(model, point, 5, "test");
        int draws = 4000;
        double[] sum = new double[mean.length];
        double[] squares = new double[mean.length];
        for (int k = 0; k < draws; k++) {
            double[] data = toys.draw(k).all();
            for (int i = 0; i < mean.length; i++) {
                sum[i] += data[i];
                squares[i] += (data[i] - mean[i]) * (data[i] - mean[i]);
            }
        }
        int bins = model.data().main().length;
        for (int i = 0; i < mean.length; i++) {
            double variance = squares[i] / draws;
            assertThat(sum[i] / draws)
                    .isCloseTo(mean[i], within(4.5 * Math.sqrt(variance / draws)));
            if (i < bins) {
                assertThat(variance)
                        .isCloseTo(mean[i], within(4.5 * mean[i] * Math.sqrt(2.2 / draws)));
            }
        }
    }

    @Test
    void areFunctionsOfSeedAndNumber() {
        Model model = model("shapesys");
        Toys toys = Toys.of(model, model.inits(), 5, "test");
        double[] seventh = toys.draw(7).all();
        assertThat(Toys.of(model, model.inits(), 5, "test").draw(7).all()).isEqualTo(seventh);
        assertThat(toys.draw(8).all()).isNotEqualTo(seventh);
        assertThat(Toys.of(model, model.inits(), 6, "test").draw(7).all()).isNotEqualTo(seventh);
    }

    @Test
    void agreeWithTheAsymptoticDistributions() {
        for (String name : new String[] {"staterror", "histosys"}) {
            Model model = model(name);
            ProfileLikelihood observed = ProfileLikelihood.of(model, model.data());
            double mu = observed.bestValue() + observed.best().sigma();
            AsymptoticTest.Result asymptotic = AsymptoticTest.of(observed).test(mu);
            int draws = 3000;
            AsymptoticTest.Result toys = Toys.test(observed, mu, draws, 11);
            // 3 % for what the asymptotic form lacks
            assertThat(toys.signalAndBackground())
                    .isCloseTo(asymptotic.signalAndBackground(), within(0.03));
            assertThat(toys.background()).isCloseTo(asymptotic.background(), within(0.03));
        }
    }
}
