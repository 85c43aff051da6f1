package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.paper.Studies;
import org.kinvis.app.paper.Study;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.formfactor.FormFactor;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import tools.jackson.databind.JsonNode;

final class ShowCommandTest {

    static List<String> observables() {
        List<String> names = new ArrayList<>();
        for (Observable observable : Catalogue.all()) {
            names.add(observable.name());
            names.addAll(observable.aliases());
        }
        return names;
    }

    static List<String> coefficients() {
        return CoefficientNames.all();
    }

    static List<String> measurements() {
        return MeasurementLibrary.load().all().stream().map(m -> m.id()).distinct().toList();
    }

    static List<String> studies() {
        return Studies.all().stream().map(Study::name).toList();
    }

    static Stream<FormFactorSet.Key> formFactorSets() {
        return FormFactorSet.all().stream();
    }

    private static JsonNode shown(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "show";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--format";
        all[arguments.length + 2] = "json";
        JsonNode json = done(all).json();
        for (JsonNode key : json.get("bibliography")) {
            assertThat(Bibliography.load().keys()).contains(key.asString());
        }
        return json;
    }

    private static List<String> column(JsonNode table, String field) {
        return StreamSupport.stream(table.spliterator(), false)
                .map(row -> row.get(field).asString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("observables")
    void anObservableIsShownWithFormulaInputsAndSources(String name) {
        JsonNode json = shown(name);
        String canonical = Catalogue.observable(name).name();
        assertThat(json.get("observable").asString()).isEqualTo(canonical);
        for (String field : List.of("tex", "unit", "what", "formula", "sources")) {
            assertThat(json.has(field)).as(field).isTrue();
        }
        assertThat(json.has("form factors"))
                .isEqualTo(Catalogue.observable(name).definition().mode().isPresent());
        assertThat(json.get("bibliography").size()).isGreaterThan(1);
        if (canonical.matches(".*(nunu|K\\+->piinv).*") || canonical.startsWith("R_K")) {
            assertThat(column(json.get("table"), "depends on")).contains("X_t", "s2w");
        } else if (canonical.equals("BR(h->XX)")) {
            assertThat(column(json.get("table"), "depends on")).contains("m_h", "Gamma_h(SM)");
        } else if (canonical.contains("X)")) {
            assertThat(column(json.get("table"), "depends on")).contains("m_b", "alpha_s");
        } else if (canonical.equals("BR(B->Xsgamma)")) {
            assertThat(column(json.get("table"), "depends on")).contains("BR(B->Xsgamma)(SM)");
        } else if (canonical.startsWith("BR(")) {
            assertThat(column(json.get("table"), "depends on")).contains("GF", "alpha_e");
        }
        assertThat(column(json.get("table"), "value"))
                .allSatisfy(value -> assertThat(Double.parseDouble(value)).isFinite());
    }

    @Test
    void theInputsOfAnObservableAreThoseItReads() {
        List<String> charged = column(shown("BR(B+->Knunu)").get("table"), "depends on");
        assertThat(charged).contains("m_B+", "m_K+", "tau_B+", "GF", "f_B+", "tau_tau", "A");
        assertThat(charged).doesNotContain("m_B0", "m_K*0", "tau_B0", "m_mu");
        List<String> neutral =
                column(shown("BR(B0->K*nunu)", "--inputs", "paper").get("table"), "depends on");
        assertThat(neutral).contains("m_B0", "m_K*0", "tau_B0", "lambda_t");
        assertThat(neutral).doesNotContain("f_B+", "tau_tau", "m_B+", "A");
    }

    @ParameterizedTest
    @MethodSource("coefficients")
    void aCoefficientIsShownWithOperatorAndStandardModelValue(String name) {
        JsonNode json = shown(name);
        assertThat(json.get("coefficient").asString()).isEqualTo(name);
        assertThat(json.has("operator")).isTrue();
        assertThat(json.has("hamiltonian")).isTrue();
        assertThat(json.get("bibliography").size()).isPositive();
    }

    @Test
    void theStandardModelPartOfACoefficientBelongsToTheInputs() {
        assertThat(shown("CL_bsnuenue").get("SM").asString()).contains("-6.323256");
        assertThat(shown("CL_bsnuenue", "--inputs", "paper").get("SM").asString())
                .contains("-6.353531");
        assertThat(shown("CL_bsnuenue", "--inputs", "flavio-2.7").get("SM").asString())
                .contains("-6.529");
        assertThat(shown("CL_bsnumunue").get("SM").asString()).isEqualTo("0");
        assertThat(shown("CR_bsnuenue").get("SM").asString()).isEqualTo("0");
        assertThat(shown("cVL").get("SM").asString()).startsWith("6.323256");
    }

    @Test
    void theSecondFlavourOfANameIsTheCreatedNeutrino() {
        JsonNode json = shown("CR_bsnumunutau");
        assertThat(json.get("flavours").asString()).startsWith("nu_tau is created");
        assertThat(json.get("tex").asString()).contains("\\tau\\mu");
    }

    @Test
    void theTranslationOfEosCoefficientsIsShown() {
        assertThat(shown("cVL").get("translation").asString()).contains("C_SM", "C_L");
        assertThat(shown("cVR").get("translation").asString()).contains("C_R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void everyParameterIsShownWithValueUnitAndSource(String set) {
        for (Parameter parameter : InputSets.load(set).parameters()) {
            JsonNode json = shown(parameter.name(), "--inputs", set);
            assertThat(json.get("parameter").asString()).isEqualTo(parameter.name());
            assertThat(json.get("value").asString())
                    .isEqualTo(
                            parameter.unit().equals("1")
                                    ? String.valueOf(parameter.value())
                                    : parameter.value() + " " + parameter.unit());
            assertThat(json.get("source").asString()).isNotEmpty();
            assertThat(json.get("status").asString()).isEqualTo(parameter.status().label());
            assertThat(json.get("bibliography")).hasSize(1);
        }
    }

    @Test
    void aParameterOfAUserHasNoSource() {
        JsonNode json = shown("m_B+", "--param", "m_B+=5.3(1)");
        assertThat(json.get("value").asString()).isEqualTo("5.3 GeV");
        assertThat(json.get("status").asString()).isEqualTo("user");
        assertThat(json.get("bibliography").size()).isZero();
        assertThat(json.has("source")).isFalse();
        assertThat(done("show", "m_B+", "--param", "m_B+=5.3", "--bibtex").out()).isEmpty();
    }

    @Test
    void correlatedParametersTellSo() {
        assertThat(shown("m_b", "--inputs", "flavio-2.7").get("correlated").asString())
                .contains("m_s");
        assertThat(shown("m_b").has("correlated")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("formFactorSets")
    void everyFormFactorIsShownWithABandAgainstQSquared(FormFactorSet.Key key) {
        FormFactorSet set = FormFactorSet.load(key.transition(), key.name());
        for (FormFactor formFactor : FormFactor.of(set)) {
            String name = formFactor.symbol() + "(" + key.transition() + ")";
            JsonNode json = shown(name, "--form-factors", key.transition() + "=" + key.name());
            assertThat(json.get("form factor").asString()).isEqualTo(name);
            assertThat(json.get("set").asString()).isEqualTo(key.name());
            JsonNode table = json.get("table");
            assertThat(table.size()).isGreaterThan(5);
            for (JsonNode row : table) {
                double value = Double.parseDouble(row.get("value").asString());
                assertThat(value)
                        .isPositive()
                        .isBetween(
                                Double.parseDouble(row.get("low").asString()),
                                Double.parseDouble(row.get("high").asString()));
                assertThat(Double.parseDouble(row.get("uncertainty").asString())).isPositive();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HPQCD22, f+(B->K), 0.3319319483907317",
        "FLAG21, f+(B->K), 0.372542121800057",
        "GRvDV23, fT(B->K), 0.32361471",
        "BSZ15, V(B->K*), 0.376313",
        "BSZ15, A12(B->K*), 0.2642435405177896"
    })
    void formFactorsAtZeroAreThoseOfTheReference(String set, String name, double expected) {
        String transition = name.substring(name.indexOf('(') + 1, name.length() - 1);
        JsonNode first = shown(name, "--form-factors", transition + "=" + set).get("table").get(0);
        assertThat(Double.parseDouble(first.get("value").asString()))
                .isCloseTo(expected, Offset.offset(1e-6));
        assertThat(Double.parseDouble(first.get("q2 [GeV^2]").asString())).isZero();
    }

    @Test
    void theTableOfAFormFactorIsForPeople() {
        CommandLineRun run = done("show", "f+(B->K)");
        assertThat(run.out()).contains("HPQCD22", "arXiv:2207.12468", "0.331932");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPQCD22", "FLAG21", "GRvDV23", "BSZ15"})
    void aFormFactorSetIsShownWithItsParameters(String name) {
        JsonNode json = shown(name);
        assertThat(json.get("set").asString()).isEqualTo(name);
        int parameters = 0;
        for (FormFactorSet.Key key : FormFactorSet.all()) {
            if (key.name().equals(name)) {
                FormFactorSet set = FormFactorSet.load(key.transition(), name);
                parameters += set.parameterNames().size();
            }
        }
        assertThat(json.get("table")).hasSize(parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void anInputSetIsShownWithAllItsParameters(String set) {
        JsonNode json = shown(set);
        assertThat(json.get("inputs").asString()).isEqualTo(set);
        assertThat(column(json.get("table"), "parameter"))
                .isEqualTo(InputSets.load(set).parameters().stream().map(Parameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void aMeasurementIsShownForEachOfItsObservables(String id) {
        JsonNode json = shown(id);
        assertThat(json.get("entry").asString()).isEqualTo(id);
        assertThat(column(json.get("table"), "observable"))
                .isEqualTo(
                        MeasurementLibrary.load().all().stream()
                                .filter(m -> m.id().equals(id))
                                .map(m -> m.observable())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aFigureIsShownWithTheCommandThatMakesIt(String name) {
        assertThat(shown(name).get("run").asString()).isEqualTo("kinvis reproduce " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R_K", "CR_bsnuenue", "m_B+", "f+(B->K)", "BSZ15", "paper", "eqs"})
    void everythingIsShownAsTableAndCsvToo(String name) {
        assertThat(done("show", name).lines()).hasSizeGreaterThan(2);
        List<List<String>> csv = Csv.rows(done("show", name, "--format", "csv").out());
        assertThat(csv).hasSizeGreaterThan(1).allMatch(row -> row.size() == csv.get(0).size());
    }

    @ParameterizedTest
    @CsvSource({
        "BR(B+->Knunnu), BR(B+->Knunu)",
        "CL_bsnuenu, CL_bsnuenue",
        "m_B, m_B+",
        "FLAG23, FLAG21",
        "f+(B->L), f+(B->K)",
        "fig1, fig2",
        "Belle 2014, Belle 2017",
        "papr, paper"
    })
    void anUnknownNameIsAnsweredWithTheNearest(String name, String nearest) {
        refused(List.of("show", name), name, "did you mean", nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phi.S_sb; (\\bar s b)(\\phi^\\dagger\\phi); C_bs = C_sb^*; as the b quark mass",
                "phi.S_ss; (\\bar s s)(\\phi^\\dagger\\phi); real: the operator is Hermitian; 2 GeV",
                "phi.P_uc; (\\bar u i\\gamma_5 c)(\\phi^\\dagger\\phi); C_cu = C_uc^*; as the c quark mass",
                "chi.TT_sb; (\\bar s\\sigma^{\\mu\\nu}b)(\\bar\\chi; L = C O + h.c.; odd under charge conjugation",
                "X.gV_db; X_\\mu(\\bar d\\gamma^\\mu b); m_b(m_b); BR(B+->rhoX)"
            })
    void coefficientsOfDarkParticlesAreDescribed(
            String name, String operator, String second, String third) {
        assertThat(done("show", name).out()).contains(operator, second, third);
    }

    @Test
    void aCoefficientOfAGivenParticleIsDescribedForIt() {
        String[] show = {
            "show", "eta.SS_sb", "--dark", "eta:spin=1/2,mass=1,self-conjugate", "--format", "json"
        };
        JsonNode shown = done(show).json();
        assertThat(shown.get("lagrangian").asString()).isEqualTo("L = 1/2 C O + h.c.");
        assertThat(shown.get("feeds").values())
                .extracting(JsonNode::asString)
                .contains("BR(B+->KXX)", "BR(B0->Kinv)");
        CommandLineRun.refused(List.of("show", "eta.SS_sb"), "eta.SS_sb: no such name");
    }
}
