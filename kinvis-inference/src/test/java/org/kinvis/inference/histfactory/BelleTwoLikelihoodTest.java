package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.inference.histfactory.ReferenceWorkspace.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.histfactory.ProfileLikelihood.Interval;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import tools.jackson.databind.JsonNode;

/** Belle II's B⁺ → K⁺νν̄ against the published log-densities, pyhf and an independent Newton fit. */
final class BelleTwoLikelihoodTest {

    private static final BelleTwoLikelihood BELLE_TWO = BelleTwoLikelihood.load();
    private static final JsonNode REFERENCE = ReferenceWorkspace.read("belle2");
    private static final Interpolation PIECEWISE =
            new Interpolation(NormInterpolation.CODE1, ShapeInterpolation.CODE0);

    private static JsonNode reference(Tag tag) {
        return REFERENCE.get(tag == Tag.COMBINED ? "combined" : tag.name());
    }

    private static ProfileLikelihood fit(Tag tag) {
        Model model = BELLE_TWO.model(tag);
        return ProfileLikelihood.of(model, model.data());
    }

    @Test
    void hasItsSourceAndTheSizeOfThePublishedOne() {
        assertThat(Bibliography.load().has(BELLE_TWO.source().key())).isTrue();
        assertThat(BELLE_TWO.source().where()).contains("10.17182/hepdata.166082");
        assertThat(BELLE_TWO.status()).isEqualTo(Status.DERIVED);
        assertThat(BELLE_TWO.workspace().bins()).isEqualTo(30);
        assertThat(BELLE_TWO.model(Tag.COMBINED).size()).isEqualTo(232);
        assertThat(BELLE_TWO.model(Tag.COMBINED).remaining().size()).isEqualTo(52);
        assertThat(BELLE_TWO.nullBranchingFraction()).isEqualTo(4.97e-6);
        for (String channel : BELLE_TWO.workspace().channelNames()) {
            assertThat(BELLE_TWO.bins(channel)).containsPattern("bins|eta");
        }
    }

    @ParameterizedTest
    @EnumSource
    void logDensitiesAndYieldsAreThoseOfPyhf(Tag tag) {
        Model model = BELLE_TWO.model(tag);
        Workspace workspace = BELLE_TWO.workspace(tag);
        Model piecewise = Model.of(workspace, workspace.measurements().getFirst(), PIECEWISE);
        for (JsonNode point : reference(tag).get("points")) {
            double[] parameters = numbers(point.get("pars"));
            double expected = point.get("logpdf").asDouble();
            assertThat(model.logDensity(parameters, model.data()))
                    .isCloseTo(expected, within(1e-12 * Math.abs(expected)));
            double other = point.get("logpdf_code1_code0").asDouble();
            assertThat(piecewise.logDensity(parameters, model.data()))
                    .isCloseTo(other, within(1e-12 * Math.abs(other)));
            double[] yields = numbers(point.get("expected_main"));
            assertThat(model.expected(parameters).main()).containsExactly(yields, within(1e-9));
        }
    }

    /** Belle-II:2025knunu, HEPData: pyhf 0.7.6 at the start, and with another strength. */
    @ParameterizedTest
    @CsvSource({"1, -127.21182488859057", "0.5, -136.724765413002", "1.5, -118.74875703814962"})
    void logDensitiesAreThePublishedOnes(double mu, double expected) {
        Model model = BELLE_TWO.model(Tag.COMBINED);
        double[] parameters = model.inits();
        parameters[model.parameterOfInterest().first()] = mu;
        assertThat(model.logDensity(parameters, model.data())).isCloseTo(expected, within(1e-5));
    }

    /** μ̂, σ, ends of the interval, q(0), q(1), −2 ln L, goodness of fit; to every digit. */
    @ParameterizedTest
    @CsvSource({
        "ITA, 5.414369, 1.46827, -1.4657, 1.4846, 12.502646, 8.599821, -51.570386114, 20.883",
        "HTA, 2.178614, 2.12727, -1.9666, 2.3639, 1.243290, 0.339237, 56.361550826, 4.478",
        "COMBINED, 4.599050, 1.33401, -1.3260, 1.3490, 11.972847, 7.377068, -23.334278850, 26.642"
    })
    void fitsAreThoseOfAnIndependentMinimiser(
            Tag tag,
            String mu,
            String sigma,
            String low,
            String high,
            String q0,
            String q1,
            String minimum,
            String goodness) {
        ProfileLikelihood fit = fit(tag);
        Interval interval = fit.interval(1);
        requireDigits(fit.bestValue(), mu);
        requireDigits(fit.best().sigma(), sigma);
        requireDigits(interval.low() - fit.bestValue(), low);
        requireDigits(interval.high() - fit.bestValue(), high);
        requireDigits(fit.q(0), q0);
        requireDigits(fit.q(1), q1);
        requireDigits(fit.best().twiceNegative(), minimum);
        requireDigits(fit.goodnessOfFit(), goodness);
    }

    private static void requireDigits(double value, String expected) {
        int digits = expected.length() - expected.indexOf('.') - 1;
        assertThat(String.format(Locale.ROOT, "%." + digits + "f", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void profilesAndLimitsAgree(Tag tag) {
        JsonNode expected = reference(tag);
        ProfileLikelihood fit = fit(tag);
        double[] scan = fit.scan(numbers(expected.get("scan_mu")));
        assertThat(scan).containsExactly(numbers(expected.get("scan_delta_2nll")), within(1e-7));
        AsymptoticTest test = AsymptoticTest.of(fit);
        expected.get("CLs_obs")
                .properties()
                .forEach(
                        e ->
                                assertThat(test.cls(Double.parseDouble(e.getKey())))
                                        .isCloseTo(e.getValue().asDouble(), within(1e-7)));
        Map<Double, JsonNode> limits = new TreeMap<>();
        limits.put(0.9, expected.get("upper_limits_CLs_qtilde").get("90%"));
        limits.put(0.95, expected.get("upper_limits_CLs_qtilde").get("95%"));
        limits.forEach(
                (level, limit) -> {
                    assertThat(test.upperLimit(level))
                            .isCloseTo(limit.get("observed").asDouble(), within(1e-6));
                    for (int n = -2; n <= 2; n++) {
                        String key = "exp_" + (n < 0 ? "" : "+") + n;
                        assertThat(test.expectedUpperLimit(level, n))
                                .isCloseTo(limit.get(key).asDouble(), within(1e-6));
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void fitsWithPiecewiseInterpolationsAgree(Tag tag) {
        Workspace workspace = BELLE_TWO.workspace(tag);
        Model model = Model.of(workspace, workspace.measurements().getFirst(), PIECEWISE);
        ProfileLikelihood fit = ProfileLikelihood.of(model, model.data());
        JsonNode expected = reference(tag).get("code1_code0");
        assertThat(fit.best().twiceNegative())
                .isCloseTo(expected.get("twice_nll_min").asDouble(), within(1e-7));
        assertThat(fit.bestValue()).isCloseTo(expected.get("mu_hat").asDouble(), within(1e-5));
    }

    @Test
    void theFitWithoutEliminationIsTheSame() {
        Model model = BELLE_TWO.model(Tag.COMBINED);
        ModelData data = model.data();
        Fit fast = fit(Tag.COMBINED).best();
        double[] lower = new double[model.size()];
        double[] upper = new double[model.size()];
        for (ParameterSet set : model.parameters()) {
            System.arraycopy(set.lower(), 0, lower, set.first(), set.size());
            System.arraycopy(set.upper(), 0, upper, set.first(), set.size());
        }
        NewtonMinimiser.Minimum all =
                NewtonMinimiser.minimise(
                        model.likelihood(data),
                        model.inits(),
                        lower,
                        upper,
                        new boolean[model.size()]);
        assertThat(2 * all.value()).isCloseTo(fast.twiceNegative(), within(1e-9));
        assertThat(all.x()).containsExactly(fast.parameters(), within(1e-8));
        double[] expected = numbers(reference(Tag.COMBINED).get("best_fit"));
        assertThat(fast.parameters()).containsExactly(expected, within(1e-7));
        assertThat(-2 * model.logDensity(fast.parameters(), data))
                .isCloseTo(fast.twiceNegative(), within(1e-9));
    }

    @Test
    void scalingTheSignalIsAskingForAnotherStrength() {
        Model model = BELLE_TWO.model(Tag.COMBINED);
        Model twice = model;
        Workspace weighted = BELLE_TWO.workspace();
        for (Channel channel : model.workspace().channels()) {
            for (Workspace.Sample sample : channel.samples()) {
                if (sample.modifier("mu", Modifier.Kind.NORMFACTOR).isPresent()) {
                    double[] two = new double[channel.bins()];
                    Arrays.fill(two, 2);
                    twice = twice.scaled(channel.name(), sample.name(), two);
                    weighted =
                            weighted.with(
                                    channel.name(),
                                    sample.name(),
                                    new Modifier.ShapeFactor("weight " + channel.name()));
                }
            }
        }
        ProfileLikelihood scaled = ProfileLikelihood.of(twice, twice.data());
        assertThat(2 * scaled.bestValue()).isCloseTo(fit(Tag.COMBINED).bestValue(), within(1e-8));
        Model free = BELLE_TWO.model(weighted);
        double[] parameters = free.inits();
        for (ParameterSet set : free.parameters()) {
            if (set.name().startsWith("weight ")) {
                Arrays.fill(parameters, set.first(), set.first() + set.size(), 2);
            }
        }
        assertThat(free.size()).isEqualTo(model.size() + 18);
        assertThat(free.logDensity(parameters, free.data()))
                .isCloseTo(twice.logDensity(twice.inits(), twice.data()), within(1e-11));
    }

    @Test
    void withoutSomeNuisancesFewerParametersRemain() {
        Workspace pruned =
                BELLE_TWO.workspace().without(List.of("corr_ff_c1", "corr_ff_c2", "corr_ff_c3"));
        assertThat(BELLE_TWO.model(pruned).size()).isEqualTo(229);
    }

    @Test
    void aTagIsKnownByName() {
        assertThat(Tag.named("hta")).isEqualTo(Tag.HTA);
        assertThatThrownBy(() -> Tag.named("hadronic")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> BELLE_TWO.bins("E")).isInstanceOf(UnknownNameException.class);
    }
}
