package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** Models by name, and what their parameters may be. */
class ModelParametersTest {

    private static final Inputs INPUTS = InputSets.load("default");

    static List<Model> models() {
        return Models.all();
    }

    private static Map<String, Complex> point(double mass) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(mass));
        values.put("lambda_b_tau", Complex.ONE);
        values.put("lambda_s_tau", Complex.ONE);
        return values;
    }

    private static MatchedPoint scalarDoublet(Map<String, Complex> values) {
        return Models.named("leptoquark-S12").match(values, INPUTS);
    }

    private static void refused(Map<String, Complex> values, String... words) {
        assertThatThrownBy(() -> scalarDoublet(values))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(words)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void namesAreThoseOfTheContract() {
        assertThat(Models.names())
                .containsExactly(
                        "leptoquark-S0",
                        "leptoquark-S12",
                        "leptoquark-S1",
                        "leptoquark-V12",
                        "leptoquark-V1",
                        "zprime",
                        "vector-like-quarks");
        assertThat(Models.named("leptoquark-S1").parameterNames())
                .hasSize(10)
                .contains("mass", "lambda_b_e", "lambda_s_mu", "lambda_d_tau");
        assertThat(Models.named("zprime").parameterNames())
                .containsExactly("mass", "g_sb", "g_nu", "chirality", "tau_partner");
    }

    @ParameterizedTest
    @CsvSource({"leptoquark-S2, leptoquark-S1", "leptoqark-V12, leptoquark-V12", "z', zprime"})
    void anUnknownModelIsAnsweredWithTheNearest(String name, String nearest) {
        assertThatThrownBy(() -> Models.named(name))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith(name + ": no such model; did you mean")
                .hasMessageContaining(nearest);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelSaysWhatItIs(Model model) {
        assertThat(model.title()).isNotEmpty();
        assertThat(model.lagrangian()).contains("h.c.");
        assertThat(model.quantumNumbers()).contains("SU(3) x SU(2) x U(1)");
        assertThat(model.matching(INPUTS)).anyMatch(line -> line.contains("GeV"));
        assertThat(model.references())
                .isNotEmpty()
                .allMatch(citation -> Bibliography.load().has(citation.key()));
        assertThat(model.parameterNames()).doesNotHaveDuplicates();
        assertThat(model.parameters())
                .allMatch(p -> !p.description().isEmpty() && !p.allowed().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "leptoquark-S0, C_L^{ij} = K \\lambda^{bj}\\lambda^{si*}/(2 m^2)",
        "leptoquark-S12, C_R^{ij} = -K \\lambda^{sj}\\lambda^{bi*}/(2 m^2)",
        "leptoquark-S1, C_9 = -C_10 = 2 C_L",
        "leptoquark-V12, C_R^{ij} = K \\lambda^{bj}\\lambda^{si*}/m^2",
        "leptoquark-V1, C_L^{ij} = -2 K \\lambda^{sj}\\lambda^{bi*}/m^2",
        "leptoquark-V1, C_9 = -C_10 = 0.5 C_L",
        "leptoquark-S0, s -> d: C_L^{ij} = K_d \\lambda^{dj}\\lambda^{si*}/(2 m^2)",
        "leptoquark-S12, s -> d: C_R^{ij} = -K_d \\lambda^{sj}\\lambda^{di*}/(2 m^2)"
    })
    void matchingIsWrittenAsInTheSpecification(String model, String formula) {
        assertThat(Models.named(model).matching(INPUTS)).anyMatch(line -> line.startsWith(formula));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -2000, Double.NaN, Double.POSITIVE_INFINITY})
    void massesArePositiveAndFinite(double mass) {
        refused(point(mass), "mass: ", " GeV; ");
    }

    @Test
    void messagesNameValueAndWhatIsAllowed() {
        refused(point(-2000), "mass: -2000 GeV; a mass is positive");
        Map<String, Complex> complexMass = point(1);
        complexMass.put("mass", new Complex(2000, -1));
        refused(complexMass, "mass: 2000-1i GeV; a real number is needed");
        Map<String, Complex> infinite = point(2000);
        infinite.put("lambda_b_tau", new Complex(Double.NaN));
        refused(infinite, "lambda_b_tau", "a finite number is needed");
    }

    @Test
    void aMassMustBeGiven() {
        refused(Map.of("lambda_b_tau", Complex.ONE), "mass is missing", "leptoquark-S12", "GeV");
    }

    @Test
    void anUnknownParameterIsAnsweredWithTheNearest() {
        Map<String, Complex> values = point(2000);
        values.put("lambda_b_ta", Complex.ONE);
        refused(values, "lambda_b_ta: no such parameter of leptoquark-S12", "lambda_b_tau");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 TeV = 2000 GeV", "0.5, 0.5 TeV = 500 GeV", "99, 99 TeV = 99000 GeV"})
    void aMassThatLooksLikeTeVGetsANotice(double mass, String meant) {
        assertThat(scalarDoublet(point(mass)).notices())
                .singleElement()
                .asString()
                .startsWith("mass = ")
                .contains("were " + meant + " meant?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 2000, 1e6})
    void anOrdinaryMassGetsNone(double mass) {
        assertThat(scalarDoublet(point(mass)).notices()).isEmpty();
    }

    @Test
    void couplingsThatDoNothingAreNoticed() {
        assertThat(scalarDoublet(Map.of("mass", new Complex(2000))).notices())
                .singleElement()
                .asString()
                .contains("lambda_b, lambda_s, lambda_d: all zero", "lambda_b_tau");
        assertThat(noticesWith("s")).singleElement().asString().contains("lambda_b, lambda_d: all");
        assertThat(noticesWith("b", "d")).singleElement().asString().contains("lambda_s: all");
        assertThat(noticesWith("b", "s")).isEmpty();
        assertThat(noticesWith("d", "s")).isEmpty();
        assertThat(noticesWith("b", "s", "d")).isEmpty();
    }

    private static List<String> noticesWith(String... quarks) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(2000));
        for (String quark : quarks) {
            values.put("lambda_" + quark + "_mu", Complex.ONE);
        }
        return scalarDoublet(values).notices();
    }

    @Test
    void theSumTellsEachNoticeOnce() {
        MatchedPoint point = scalarDoublet(point(2));
        assertThat(point.plus(point).notices()).isEqualTo(point.notices());
    }

    @Test
    void aMassTooSmallForNumbersIsRefused() {
        refused(point(1e-200), "too large for a number");
    }

    @Test
    void choicesHaveTextsAndTheirPlaces() {
        ModelParameter chirality = Models.named("zprime").parameters().get(3);
        assertThat(chirality.choice("left")).isEqualTo(Complex.ZERO);
        assertThat(chirality.choice("right")).isEqualTo(Complex.ONE);
        assertThat(chirality.defaultText()).isEqualTo("left");
        assertThatThrownBy(() -> chirality.choice("up"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("chirality: up; left, right are allowed");
        Map<String, Complex> values =
                Map.of(
                        "mass",
                        new Complex(1000),
                        "g_sb",
                        Complex.ONE,
                        "g_nu",
                        Complex.ONE,
                        "chirality",
                        new Complex(2));
        assertThatThrownBy(() -> Models.named("zprime").match(values, INPUTS))
                .hasMessageContaining("0 to 1 are allowed: left, right");
    }
}
