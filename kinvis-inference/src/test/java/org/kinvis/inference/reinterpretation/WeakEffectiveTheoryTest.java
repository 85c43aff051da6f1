package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.posterior.BoundedDensity;
import org.kinvis.inference.posterior.PosteriorSample;
import org.kinvis.inference.posterior.SamplerSettings;
import org.kinvis.physics.inputs.Bibliography;

/** The reinterpretation of Belle II with three coefficients against an independent calculation of the same likelihood. */
final class WeakEffectiveTheoryTest {

    private static final WeakEffectiveTheory THEORY = WeakEffectiveTheory.load();
    private static final WetLikelihood LIKELIHOOD = THEORY.likelihood();
    private static final double STEP = 1e-4;

    /** The published number densities have five digits, the reference all. */
    private static final double ROUNDING = 3e-6;

    private static double[] nuisances(double value) {
        double[] deviates = new double[8];
        Arrays.fill(deviates, value);
        return deviates;
    }

    @Test
    void hasItsSourceAndItsSize() {
        assertThat(Bibliography.load().has(THEORY.source().key())).isTrue();
        assertThat(LIKELIHOOD.dimension()).isEqualTo(3 + 8 + 48);
        assertThat(THEORY.formFactors().parameterNames()).hasSize(8);
        assertThat(THEORY.prior().low()).isZero();
        assertThat(THEORY.prior().high()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/reference/histfactory/wet-signal-weights.csv",
            useHeadersInDisplayName = true)
    void weightsAgree(int bin, double standardModel, double checkPoint) {
        assertThat(THEORY.signalWeights(THEORY.standardModel(), nuisances(0))[bin])
                .isCloseTo(standardModel, within(ROUNDING));
        assertThat(THEORY.signalWeights(new double[] {8, 5, 4}, nuisances(0.5))[bin])
                .isCloseTo(checkPoint, within(ROUNDING));
    }

    /** The polynomial in the nuisances against the rates themselves, at a point it was not made from. */
    @Test
    void weightsArePolynomialsOfTheFormFactorsParameters() {
        double[] a = {0.3, -1.2, 0.7, 2.1, -0.4, 0.9, -1.7, 0.2};
        double[] twice = Arrays.stream(a).map(x -> 2 * x).toArray();
        double[] minus = Arrays.stream(a).map(x -> -x).toArray();
        double[] c = {7, 3, 5};
        double[] there = THEORY.signalWeights(c, a);
        double[] far = THEORY.signalWeights(c, twice);
        double[] back = THEORY.signalWeights(c, minus);
        double[] centre = THEORY.signalWeights(c, nuisances(0));
        for (int r = 0; r < centre.length; r++) {
            double second = (there[r] + back[r]) / 2 - centre[r];
            double first = (there[r] - back[r]) / 2;
            assertThat(far[r]).isCloseTo(centre[r] + 2 * first + 4 * second, within(1e-11));
        }
    }

    /** 2507.12393: all 48 nuisances of the likelihood at 0.25, those of the form factors at 0.5, γ at their best. */
    @Test
    void theDensityAtTheCheckPointAgrees() {
        double[] x = LIKELIHOOD.from(8, 5, 4);
        Arrays.fill(x, 3, 11, 0.5);
        Arrays.fill(x, 11, x.length, 0.25);
        assertThat(LIKELIHOOD.twiceNegative(x)).isCloseTo(124.3070781288261, within(2e-4));
    }

    @Test
    void theModeAgrees() {
        WetLikelihood.Best mode = LIKELIHOOD.best(10, 5, 5);
        assertThat(mode.twiceNegative()).isCloseTo(-30.732814634946408, within(1e-5));
        assertThat(mode.moduli()[0]).isCloseTo(11.429838746074191, within(1e-4));
        assertThat(mode.moduli()[1]).isCloseTo(0, within(1e-4));
        assertThat(mode.moduli()[2]).isCloseTo(8.415917413815952, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "6.613114906357177, 0, 0, -21.471848712855717",
        "0, 0, 0, -16.876607976009836",
        "11.3, 0, 8.21, -30.717421242356068",
        "6.613114906357177, 0, 10.443634215265533, -29.379578329186188",
        "14.133279232981296, 0, 0, -28.748924478160916"
    })
    void fitsAtFixedCoefficientsAgree(double v, double s, double t, double expected) {
        assertThat(LIKELIHOOD.at(v, s, t).twiceNegative()).isCloseTo(expected, within(2e-5));
    }

    @ParameterizedTest
    @CsvSource({"true, false, false, 14.133279232981296", "false, true, false, 15.143243638677045"})
    void fitsOfOneCoefficientAgree(boolean vector, boolean scalar, boolean tensor, double best) {
        double standardModel = THEORY.standardModel()[0];
        double[] start = vector ? new double[] {8, 0, 0} : new double[] {standardModel, 8, 0};
        WetLikelihood.Best fit = LIKELIHOOD.fit(start, new boolean[] {!vector, !scalar, !tensor});
        assertThat(fit.moduli()[vector ? 0 : 1]).isCloseTo(best, within(2e-4));
    }

    @Test
    void theGradientOfThePosteriorIsThatOfItsValue() {
        BoundedDensity posterior = LIKELIHOOD.posterior();
        double[] x = LIKELIHOOD.from(0.4, -3, -0.7);
        for (int i = 3; i < x.length; i++) {
            x[i] = 0.3 * (i % 5 - 2);
        }
        double[] gradient = new double[x.length];
        double[] none = new double[x.length];
        posterior.gradient(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double slope =
                    (8
                                            * (shifted(posterior, x, i, STEP, none)
                                                    - shifted(posterior, x, i, -STEP, none))
                                    - (shifted(posterior, x, i, 2 * STEP, none)
                                            - shifted(posterior, x, i, -2 * STEP, none)))
                            / (12 * STEP);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-7 * (1 + Math.abs(slope))));
        }
    }

    private static double shifted(
            BoundedDensity density, double[] x, int i, double step, double[] gradient) {
        double[] at = x.clone();
        at[i] += step;
        return density.gradient(at, gradient);
    }

    @Test
    void chainsStartWithinThePriorAndFindTheMode() {
        PosteriorSample sample = LIKELIHOOD.sample(SamplerSettings.of(2, 150, 100, 3), 2);
        assertThat(sample.size()).isEqualTo(200);
        for (int k = 0; k < 100; k++) {
            double[] moduli = LIKELIHOOD.moduli(sample.draw(1, k));
            assertThat(moduli).hasSize(3);
            assertThat(Arrays.stream(moduli)).allMatch(c -> c > 0 && c < 20);
        }
        double mean =
                Arrays.stream(sample.values(u -> LIKELIHOOD.moduli(u)[0]))
                        .flatMapToDouble(Arrays::stream)
                        .average()
                        .orElseThrow();
        assertThat(mean).isBetween(6.0, 13.0);
    }
}
