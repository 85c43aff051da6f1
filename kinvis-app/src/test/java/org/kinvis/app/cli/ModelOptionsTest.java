package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;
import static org.kinvis.app.cli.CommandLineRun.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.model.Models;
import tools.jackson.databind.JsonNode;

/** Models on the command line: {@code --model}, {@code list models}, {@code show}. */
final class ModelOptionsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    private static final String[] DOUBLET = {
        "--model", "leptoquark-S12", "--set", "mass=2000", "lambda_s_tau=1", "lambda_b_tau=0.1"
    };

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static double ratio(String... point) {
        return value(with(new String[] {"R_K*"}, point));
    }

    /** The coefficient of the doublet, as {@code --set} wants it. */
    private static String coefficient(String set) {
        Complex value =
                Models.named("leptoquark-S12")
                        .match(
                                Map.of(
                                        "mass", new Complex(2000),
                                        "lambda_s_tau", Complex.ONE,
                                        "lambda_b_tau", new Complex(0.1)),
                                InputSets.load(set))
                        .get(new Coefficient("CR_bsnutaunutau"));
        return "CR_bsnutaunutau="
                + value.getRealPart()
                + (value.getImaginaryPart() < 0 ? "" : "+")
                + value.getImaginaryPart()
                + "i";
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void aModelIsItsCoefficientsInTheAlphaOfTheInputs(String set) {
        assertThat(ratio(with(DOUBLET, "--inputs", set)))
                .isCloseTo(ratio("--set", coefficient(set), "--inputs", set), ROUNDING);
    }

    @Test
    void coefficientsAddToThoseOfTheModel() {
        String[] more = with(DOUBLET, "CR_bsnutaunutau=-7", "CL_bsnumunumu=2");
        String own = coefficient("default");
        double re = Double.parseDouble(own.substring(16, own.lastIndexOf('+')));
        String sum = own.replace(own.substring(16, own.lastIndexOf('+')), String.valueOf(re - 7));
        assertThat(ratio(more)).isCloseTo(ratio("--set", sum, "CL_bsnumunumu=2"), ROUNDING);
    }

    @Test
    void ofOneNameGivenTwiceTheLaterWins() {
        assertThat(ratio(with(DOUBLET, "lambda_b_tau=0.3", "lambda_b_tau=0.1")))
                .isEqualTo(ratio(DOUBLET));
    }

    @Test
    void theScaleIsForGivenCoefficientsAlone() {
        assertThat(ratio(with(DOUBLET, "--scale", "4.8"))).isEqualTo(ratio(DOUBLET));
    }

    @Test
    void couplingsAreComplex() {
        assertThat(ratio(with(DOUBLET, "lambda_b_tau=0.06+0.08i")))
                .isNotCloseTo(ratio(DOUBLET), Percentage.withPercentage(1));
    }

    @Test
    void aUnitSlipIsAnsweredWithANoticeThatNamesTheScale() {
        CommandLineRun run =
                done(
                        "predict",
                        "R_K",
                        "--model",
                        "leptoquark-S12",
                        "--set",
                        "mass=2",
                        "lambda_s_tau=1e-3",
                        "lambda_b_tau=1e-4");
        assertThat(run.err())
                .startsWith("kinvis: note: mass = 2 GeV: were 2 TeV = 2000 GeV meant?")
                .hasLineCount(1);
        assertThat(run.out()).doesNotContain("TeV").contains("R_K");
        assertThat(done(with(run.arguments().toArray(String[]::new), "--quiet")).err()).isEmpty();
    }

    @Test
    void theBosonHasAChiralityByName() {
        String[] boson = {"--model", "zprime", "--set", "mass=1000", "g_sb=4e-3", "g_nu=4"};
        double left = ratio(boson);
        assertThat(ratio(with(boson, "chirality=left"))).isEqualTo(left);
        assertThat(ratio(with(boson, "chirality=right"))).isCloseTo(left, ROUNDING);
        assertThat(left).isGreaterThan(1.1);
        assertThat(ratio(with(boson, "tau_partner=1"))).isEqualTo(left);
    }

    @Test
    void namesOfChargedLeptonsAndOfTheChargedCurrentAreCoefficients() {
        assertThat(ratio("--set", "C9_bstaumu=3", "C10p_bsee=1i", "CVL_bctaunumu=0.1"))
                .isEqualTo(1);
    }

    /** A line, a blank between words; then the words the answer has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--model leptoquark-S2 --set mass=2000 | leptoquark-S2: no such model; did you mean|leptoquark-S1",
                "--model '' | no such model|leptoquark",
                "--model leptoquark-S12 | mass is missing|leptoquark-S12",
                "--model leptoquark-S12 --set mass=0 | mass: 0 GeV|a mass is positive",
                "--model leptoquark-S12 --set mass=-2000 | mass: -2000 GeV|a mass is positive",
                "--model leptoquark-S12 --set mass=NaN | mass: NaN is not a number|finite",
                "--model leptoquark-S12 --set mass=1e999 | mass: 1e999|finite",
                "--model leptoquark-S12 --set mass=2TeV | mass: 2TeV|not a number",
                "--model leptoquark-S12 --set mass=2000+1i | mass: 2000+1i GeV|real",
                "--model leptoquark-S12 --set mas=2000 | mas: no such parameter of leptoquark-S12|mass",
                "--model leptoquark-S12 --set mass=2000 lambda_t_tau=1 | lambda_t_tau|lambda_b_tau",
                "--model leptoquark-S12 --set mass=2000 CR_bsnutaunuta=1 | CR_bsnutaunuta|CR_bsnutaunutau",
                "--model leptoquark-S12 --set mass=2000 g_sb=1 | g_sb|no such",
                "--model zprime --set mass=1000 g_sb=1e-3 | g_nu is missing|zprime",
                "--model zprime --set mass=1000 g_sb=1 g_nu=1 chirality=up | chirality: up|left, right",
                "--model zprime --set mass=1000 g_sb=1 g_nu=1 tau_partner=2 | tau_partner: 2|0, 1",
                "--model zprime --set mass=1000 g_sb=1 g_nu=1i | g_nu|real",
                "--set mass=2000 | mass: a parameter of a model|--model",
                "--set lambda_b_tau=1 | lambda_b_tau: a parameter of a model|leptoquark-S12",
                "--set C9_bsmumuu=1 | C9_bsmumuu: no such coefficient|C9_bsmumu",
                "--model zprime --model leptoquark-S12 | --model|once",
                "--model | --model|NAME"
            })
    void mistakesAreAnsweredInOneLine(String line, String first, String second) {
        List<String> words = Arrays.stream(("predict R_K " + line.strip()).split(" ")).toList();
        refused(words.stream().map(w -> w.equals("''") ? "" : w).toList(), first.strip(), second);
    }

    @Test
    void allModelsAreListed() {
        JsonNode list = done("list", "models", "--format", "json").json();
        assertThat(list).hasSize(Models.all().size());
        assertThat(list.get(1).get("model").asString()).isEqualTo("leptoquark-S12");
        assertThat(list.get(1).get("parameters").asString()).contains("mass", "lambda_b_tau");
        assertThat(done("list").out()).contains("models");
    }

    static List<String> models() {
        return Models.names();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsShownWithLagrangianMatchingAndParameters(String name) {
        JsonNode json = done("show", name, "--format", "json").json();
        assertThat(json.get("model").asString()).isEqualTo(name);
        for (String field :
                List.of("what", "field", "lagrangian", "matching", "alpha", "sources")) {
            assertThat(json.has(field)).as(field).isTrue();
        }
        assertThat(json.get("table")).hasSize(Models.named(name).parameters().size());
        assertThat(json.get("table").get(0).get("default").asString()).isEqualTo("required");
        assertThat(done("show", name, "--bibtex").out()).contains("@");
        assertThat(done("show", name).out()).contains("lagrangian", "matching");
    }

    @Test
    void theMatchingShownBelongsToTheInputs() {
        String atMz = done("show", "leptoquark-S0").out();
        assertThat(done("show", "leptoquark-S0", "--inputs", "flavio-2.7").out())
                .isNotEqualTo(atMz)
                .contains("alpha_e(4.8)");
        assertThat(atMz).contains("Eq. 11", "(\\bar 3, 1, 1/3)");
    }

    @Test
    void aMisspeltModelIsAnsweredWithTheNearest() {
        refused(List.of("show", "leptoquark-S13"), "leptoquark-S13", "leptoquark-S1");
    }

    @Test
    void coefficientsOfChargedLeptonsAreShownWithTheirChargeState() {
        CommandLineRun run = done("show", "C9_bstaumu");
        assertThat(run.out()).contains("B- -> K- mu- tau+", "B+ -> K+ mu+ tau-", "C_9^{\\mu\\tau}");
        for (Coefficient coefficient : ChargedLeptonOperators.all()) {
            assertThat(done("show", coefficient.name()).out()).contains(coefficient.name());
        }
        for (Coefficient coefficient : ChargedCurrentOperators.all()) {
            assertThat(done("show", coefficient.name()).out()).contains("Vcb");
        }
    }

    /** The same coupling over mass as in the check point where Δ is five per cent of the mixing amplitude. */
    @Test
    void aZPrimeChangesTheMixingOfBsMesons() {
        String[] paper = {"--inputs", "paper"};
        String[] zPrime = {
            "--model", "zprime", "--set", "mass=1000", "g_sb=0.0029002498784506745", "g_nu=1"
        };
        double standardModel = value(with(new String[] {"DeltaM_s"}, paper));
        double changed = value(with(with(new String[] {"DeltaM_s"}, zPrime), paper));
        assertThat(changed / standardModel - 1).isCloseTo(0.05, Percentage.withPercentage(1));
    }

    /** λ^{sτ}λ^{bμ*} creates a muon from a b quark: B⁺ → K⁺μ⁺τ⁻, and not the other charge state. */
    @Test
    void aLeptoquarkWithMuonAndTauFeedsOneChargeState() {
        String[] muTau = {
            "--model", "leptoquark-S12", "--set", "mass=2000", "lambda_s_tau=1", "lambda_b_mu=0.1"
        };
        assertThat(value(with(new String[] {"BR(B+->Kmutau)"}, muTau))).isPositive();
        assertThat(value(with(new String[] {"BR(B+->Ktaumu)"}, muTau))).isZero();
    }

    /** The model fixes λ_t C: the error of |V_tb V_ts*| drops out of its rates, not of R_K. */
    @Test
    void theUncertaintyOfAModelIsThatOfItsCouplings() {
        String[] muTau = {
            "--model", "leptoquark-S12", "--set", "mass=2000", "lambda_s_tau=1", "lambda_b_mu=0.1"
        };
        double model = relativeUncertainty(muTau);
        double given = relativeUncertainty("--set", "C9p_bstaumu=1", "C10p_bstaumu=-1");
        assertThat(model).isPositive();
        assertThat(given * given - model * model)
                .isCloseTo(4 * 0.0194 * 0.0194, Percentage.withPercentage(15));
    }

    private static double relativeUncertainty(String... point) {
        String[] start = {"BR(B+->Kmutau)", "--uncertainty", "2000", "--format", "json"};
        JsonNode prediction =
                done(with(new String[] {"predict"}, with(start, point)))
                        .json()
                        .get("predictions")
                        .get(0);
        return prediction.get("uncertainty").asDouble() / prediction.get("value").asDouble();
    }
}
