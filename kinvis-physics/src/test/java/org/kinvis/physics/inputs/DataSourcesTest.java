package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.decay.EffectiveCharm;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;

/** Every number and every formula of the library says where it comes from. */
class DataSourcesTest {

    private static final Bibliography BIBLIOGRAPHY = Bibliography.load();

    /** A key in running text, such as {@code Buchalla:1998ba}; not EOS's {@code FLAG:2021A}. */
    private static final Pattern KEY = Pattern.compile("\\b[A-Za-z-]+:\\d{4}[a-z]{2,5}\\b");

    private static final List<String> UNITS =
            List.of("1", "GeV", "GeV^-2", "ps", "rad", "cm^-3", "GeV cm^-3", "km/s");

    static List<String> inputSets() {
        return InputSets.names();
    }

    static List<FormFactorSet.Key> formFactorSets() {
        return FormFactorSet.all();
    }

    static List<Observable> observables() {
        return Catalogue.all();
    }

    private static void resolves(Citation citation) {
        assertThat(BIBLIOGRAPHY.has(citation.key())).as(citation.toString()).isTrue();
        everyKeyResolves(citation.where());
    }

    private static void everyKeyResolves(String text) {
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            assertThat(BIBLIOGRAPHY.has(matcher.group())).as(matcher.group()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("inputSets")
    void everyParameterHasUnitSymbolSourceAndStatus(String set) {
        Inputs inputs = InputSets.load(set);
        assertThat(inputs.parameters()).isNotEmpty();
        for (Parameter parameter : inputs.parameters()) {
            assertThat(parameter.unit()).as(parameter.name()).isIn(UNITS);
            assertThat(parameter.tex()).as(parameter.name()).isNotBlank();
            assertThat(parameter.source().where()).as(parameter.name()).isNotBlank();
            assertThat(parameter.status()).as(parameter.name()).isNotEqualTo(Status.USER);
            assertThat(parameter.uncertainty().plus()).as(parameter.name()).isNotNegative();
            assertThat(parameter.uncertainty().minus()).as(parameter.name()).isNotNegative();
            resolves(parameter.source());
            everyKeyResolves(parameter.note());
            ParameterDomain.check(parameter, parameter.value());
        }
    }

    @ParameterizedTest
    @MethodSource("inputSets")
    void everyCorrelationOfInputsHasASourceAndKnowsItsParameters(String set) {
        Inputs inputs = InputSets.load(set);
        for (Correlation correlation : inputs.correlations()) {
            resolves(correlation.source());
            assertThat(correlation.parameters()).hasSize(correlation.matrix().size());
            for (String parameter : correlation.parameters()) {
                assertThat(inputs.parameter(parameter).uncertainty().isNone()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formFactorSets")
    void everyFormFactorSetHasASourceAndAValidCovariance(FormFactorSet.Key key) {
        FormFactorSet set = FormFactorSet.load(key.transition(), key.name());
        assertThat(set.transition()).isEqualTo(key.transition());
        assertThat(set.name()).isEqualTo(key.name());
        assertThat(set.title()).isNotBlank();
        assertThat(set.source().where()).isNotBlank();
        assertThat(set.status()).isNotEqualTo(Status.USER);
        resolves(set.source());
        everyKeyResolves(set.note());
        assertThat(set.parameterNames()).doesNotHaveDuplicates().isNotEmpty();
        for (int i = 0; i < set.parameterNames().size(); i++) {
            assertThat(set.uncertainty(i)).as(set.parameterNames().get(i)).isPositive();
            assertThat(set.central(i)).as(set.parameterNames().get(i)).isFinite();
        }
    }

    @Test
    void theLoopsOfCharmHaveASource() {
        resolves(EffectiveCharm.library().source());
    }

    /** All are positive semidefinite as they stand: no covariance has to be projected. */
    @ParameterizedTest
    @MethodSource("formFactorSets")
    void noPublishedFormFactorCorrelationHadToBeMended(FormFactorSet.Key key) {
        FormFactorSet set = FormFactorSet.load(key.transition(), key.name());
        assertThat(set.replicas(1).notice()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputSets")
    void everyFormFactorSetThatIsNamedExists(String name) {
        Inputs inputs = InputSets.load(name);
        for (String transition : inputs.transitions()) {
            FormFactorSet set = FormFactorSet.load(transition, inputs.formFactorSet(transition));
            assertThat(set.transition()).isEqualTo(transition);
        }
    }

    @ParameterizedTest
    @MethodSource("observables")
    void everyObservableHasUnitSymbolFormulaAndReferences(Observable observable) {
        assertThat(observable.unit()).isIn("1", "GeV", "GeV^-1", "GeV^-2", "e cm", "cm^2");
        assertThat(observable.tex()).isNotBlank();
        assertThat(observable.description()).isNotBlank();
        assertThat(observable.formula()).isNotBlank();
        assertThat(observable.references()).isNotEmpty().allSatisfy(DataSourcesTest::resolves);
    }
}
