package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.histfactory.ProfileLikelihood.Interval;
import org.kinvis.physics.inputs.InvalidInputException;

/** Fits of counting experiments whose answers are known, and fits at the edge. */
final class ProfileLikelihoodTest {

    /** One bin: n seen, μs + b expected, b known to a relative error or exactly. */
    private static Model counting(double seen, double signal, double background, double error) {
        return counting(seen, signal, background, error, "");
    }

    private static Model counting(
            double seen, double signal, double background, double error, String settings) {
        String modifier =
                error > 0
                        ? "{\"name\": \"st\", \"type\": \"staterror\", \"data\": [%s]}"
                                .formatted(error)
                        : "";
        return Model.of(
                WorkspaceReader.parse(
                        """
                {"version": "1.0.0",
                 "channels": [{"name": "c", "samples": [
                  {"name": "s", "data": [%s], "modifiers": [{"name": "mu", "type": "normfactor", "data": null}]},
                  {"name": "b", "data": [%s], "modifiers": [%s]}]}],
                 "observations": [{"name": "c", "data": [%s]}],
                 "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": [%s]}}]}
                """
                                .formatted(signal, background, modifier, seen, settings)));
    }

    private static ProfileLikelihood fit(Model model) {
        return ProfileLikelihood.of(model, model.data());
    }

    @Test
    void aCountingExperimentHasItsClosedForm() {
        ProfileLikelihood fit = fit(counting(25, 10, 10, 0));
        assertThat(fit.bestValue()).isCloseTo(1.5, within(1e-12));
        assertThat(fit.best().sigma()).isCloseTo(0.5, within(1e-12));
        assertThat(fit.q(0)).isCloseTo(2 * (25 * Math.log(2.5) - 15), within(1e-12));
        assertThat(fit.goodnessOfFit()).isCloseTo(0, within(1e-12));
        Interval interval = fit.interval(1);
        assertThat(fit.q(interval.low())).isCloseTo(1, within(1e-9));
        assertThat(fit.q(interval.high())).isCloseTo(1, within(1e-9));
        assertThat(fit.qUpper(1)).isZero();
        assertThat(fit.qUpper(2)).isCloseTo(fit.q(2), within(1e-15));
    }

    @Test
    void anUncertainBackgroundWidensTheError() {
        ProfileLikelihood fit = fit(counting(25, 10, 10, 3));
        assertThat(fit.bestValue()).isCloseTo(1.5, within(1e-12));
        assertThat(fit.best().sigma()).isCloseTo(Math.sqrt(25 + 9) / 10, within(1e-12));
    }

    @Test
    void aDeficitStopsAtTheBoundAndCutsTheInterval() {
        ProfileLikelihood fit = fit(counting(8, 10, 10, 0));
        assertThat(fit.bestValue()).isZero();
        Interval interval = fit.interval(1);
        assertThat(interval.low()).isZero();
        assertThat(fit.q(interval.high())).isCloseTo(1, within(1e-9));
        ProfileLikelihood excess = fit(counting(200, 1, 10, 0));
        assertThat(excess.bestValue()).isEqualTo(10);
        assertThat(excess.interval(1).high()).isEqualTo(10);
    }

    /** V > m and nothing seen: the eliminated factor would be negative. */
    @Test
    void whereAStaterrorLeavesItsBoundsAllParametersAreFitted() {
        Model model = counting(0, 1, 5, 4);
        ProfileLikelihood fit = fit(model);
        ParameterSet staterror = model.parameters("st");
        assertThat(fit.best().value(staterror)).isEqualTo(1e-10);
        assertThat(fit.bestValue()).isZero();
        assertThat(fit.best().sigma()).isInfinite();
        assertThat(fit.q(fit.interval(1).high())).isCloseTo(1, within(1e-9));
        double[] beside = fit.best().parameters().clone();
        beside[staterror.first()] = 0.01;
        assertThat(-2 * model.logDensity(beside, model.data()))
                .isGreaterThan(fit.best().twiceNegative());
    }

    @Test
    void aFixedParameterStaysAtItsStart() {
        Model model =
                counting(25, 10, 10, 3, "{\"name\": \"st\", \"inits\": [1.1], \"fixed\": true}");
        ProfileLikelihood fit = fit(model);
        assertThat(fit.best().value(model.parameters("st"))).isEqualTo(1.1);
        assertThat(fit.bestValue()).isCloseTo(1.4, within(1e-12));
        assertThat(fit.best().sigma()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aNegativeStrengthIsFoundWhereItsBoundsAllow() {
        Model model = counting(8, 10, 10, 0, "{\"name\": \"mu\", \"bounds\": [[-0.9, 10]]}");
        assertThat(fit(model).bestValue()).isCloseTo(-0.2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.68, 0.9, 0.95, 0.99})
    void limitsAreWhereClsReachesTheLevel(double level) {
        AsymptoticTest test = AsymptoticTest.of(fit(counting(25, 10, 20, 3)));
        double limit = test.upperLimit(level);
        assertThat(test.cls(limit)).isCloseTo(1 - level, within(1e-9));
        double expected = test.expectedUpperLimit(level, 0);
        assertThat(test.expectedCls(expected, 0)).isCloseTo(1 - level, within(1e-9));
        assertThat(limit).isGreaterThan(expected);
        assertThat(test.expectedUpperLimit(level, -1)).isLessThan(expected);
        assertThat(test.expectedUpperLimit(level, 1)).isGreaterThan(expected);
        assertThat(test.test(0).ratio()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aLevelIsAProbability() {
        AsymptoticTest test = AsymptoticTest.of(fit(counting(25, 10, 20, 3)));
        assertThatThrownBy(() -> test.upperLimit(1)).isInstanceOf(InvalidInputException.class);
    }
}
