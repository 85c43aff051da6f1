package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kinvis assess}: one card, every observable it touches, one verdict with its reasons. */
final class AssessCommandTest {

    /** Couplings to μ and e: K μe is the first to object. */
    private static final String MU_E =
            """
            model: leptoquark-S12
            parameters: {mass: 2000, lambda_s_mu: 0.1, lambda_b_e: 0.1}
            """;

    private static final String BLUE = "coefficients: {CR_bsnutaunutau: -8, CR_bsnumunutau: 12}\n";

    @TempDir private Path folder = Path.of(".");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("card.yaml"), text).toString();
    }

    private JsonNode assess(String text, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("assess", file(text), "--format", "json"));
        arguments.addAll(List.of(options));
        return done(arguments.toArray(String[]::new)).json();
    }

    private static List<String> observables(JsonNode assessment) {
        List<String> names = new ArrayList<>();
        assessment.get("observables").forEach(o -> names.add(o.get("observable").asString()));
        return names;
    }

    private static JsonNode entry(JsonNode assessment, String observable, String entry) {
        for (JsonNode each : assessment.get("observables")) {
            if (each.get("observable").asString().equals(observable)
                    && each.has("entry")
                    && each.get("entry").asString().equals(entry)) {
                return each;
            }
        }
        throw new AssertionError(observable + ", " + entry);
    }

    private static final String SCALAR =
            """
            dark: {particle: phi, spin: 0, self-conjugate: true, mass: 0.5}
            coefficients: {phi.S_sb: 1.5e-7, CR_bsnutaunutau: 1}
            """;

    /** B⁺ → K⁺ with 7e-5 more than neutrinos: searches for νν̄ exclude it, and only as the sum. */
    @Test
    void searchesForNeutrinosBoundADarkParticle() throws IOException {
        JsonNode excluded = assess(SCALAR);
        assertThat(excluded.get("verdict").asString()).isEqualTo("excluded");
        assertThat(entry(excluded, "BR(B0->Kinv)", "Belle 2017").get("limit").doubleValue())
                .isEqualTo(2.6e-5);
        for (JsonNode each : excluded.get("observables")) {
            if (each.get("observable").asString().equals("BR(B+->Knunu)")) {
                assertThat(each.has("entry")).isFalse();
            }
        }
        JsonNode allowed = assess(SCALAR, "--set", "phi.S_sb=1e-8");
        assertThat(allowed.get("verdict").asString()).isEqualTo("allowed");
        assertThat(observables(assess(SCALAR, "--set", "phi.P_db=1e-7", "--measurements", "all")))
                .contains("BR(B0->XX)");
    }

    @Test
    void theVerdictChangesWhenItsDriverIsRemoved() throws IOException {
        JsonNode excluded = assess(MU_E);
        assertThat(excluded.get("verdict").asString()).isEqualTo("excluded");
        assertThat(excluded.get("reasons").toString())
                .contains("BR(B+->Kemu) = ", "lies above the limit 7.00e-09 (90 %) of LHCb 2019");
        String driver = excluded.get("reasons").get(0).asString().split(" ", 2)[0];
        assertThat(assess(MU_E, "--without", driver).get("verdict").asString())
                .isEqualTo("allowed");
        assertThat(assess(MU_E, "--without", driver + ", LHCb 2019").get("verdict").asString())
                .isEqualTo("allowed");
        assertThat(assess(MU_E, "--without", driver + ", BaBar 2006").get("reasons"))
                .singleElement()
                .extracting(JsonNode::asString)
                .asString()
                .contains("LHCb 2019");
        assertThat(assess(MU_E, "--without", "BR(B+->Knunu)").get("verdict").asString())
                .isEqualTo("excluded");
    }

    @Test
    void theVerdictChangesWhenItsCouplingIsRemoved() throws IOException {
        assertThat(assess(MU_E, "--set", "lambda_s_mu=0").get("verdict").asString())
                .isEqualTo("allowed");
    }

    @Test
    void bluePointsOfTheThirdFigureAreAllowedByThePapersMeasurementsAlone() throws IOException {
        assertThat(assess(BLUE, "--measurements", "paper").get("verdict").asString())
                .isEqualTo("allowed");
        JsonNode today = assess(BLUE);
        assertThat(today.get("verdict").asString()).isEqualTo("excluded");
        assertThat(today.get("reasons").get(0).asString()).startsWith("BR(B0->K*nunu)");
    }

    @Test
    void anObservableIsListedIfACoefficientEntersIt() throws IOException {
        List<String> names = observables(assess("coefficients: {C9p_bsmutau: 1}"));
        assertThat(names)
                .contains("BR(B+->Ktaumu)", "BR(Bs->taumu)", "BR(Bs->mutau,taumu)")
                .contains("BR(B0->K*taumu)")
                .doesNotContain("BR(B+->Kmutau)", "R_K", "DeltaM_s", "BR(B+->Ketau)");
        assertThat(observables(assess("coefficients: {CVLL_bsbs: 1e-13}")))
                .containsOnly("DeltaM_s");
    }

    @Test
    void aPointOfTheStandardModelTouchesNothingAndIsAllowed() throws IOException {
        JsonNode nothing = assess("model: leptoquark-S1\nparameters: {mass: 2000}\n");
        assertThat(nothing.get("verdict").asString()).isEqualTo("allowed");
        assertThat(nothing.get("observables")).isEmpty();
    }

    /** A limit is given as limit and cl, a value as measurement with its sides; every row has its source. */
    @Test
    void aRowHasPredictionMeasurementPullAndSource() throws IOException {
        JsonNode assessment = assess("coefficients: {CR_bsnutaunutau: -8}");
        JsonNode value = entry(assessment, "BR(B+->Knunu)", "Belle II 2023 combined");
        double prediction = value.get("prediction").asDouble();
        double sigma = value.get("uncertainty").asDouble();
        assertThat(value.get("measurement").asDouble()).isEqualTo(2.3e-5);
        assertThat(value.get("pull").asDouble())
                .isCloseTo((prediction - 2.3e-5) / Math.hypot(7e-6, sigma), within(1e-9));
        assertThat(value.get("sm").asDouble()).isLessThan(prediction);
        assertThat(value.get("source").asString()).startsWith("Belle-II:2023esi");
        JsonNode limit = entry(assessment, "BR(B0->K*nunu)", "Belle 2017");
        assertThat(limit.get("limit").asDouble()).isEqualTo(1.8e-5);
        assertThat(limit.get("cl").asDouble()).isEqualTo(0.9);
    }

    /** R_K = 1 + B |C|² of an off-diagonal coefficient far out: many standard deviations, in a value. */
    @Test
    void measuredValuesExcludeFromThreeSigmaOn() throws IOException {
        String card =
                "measurements: {R_K: {value: 4.4, uncertainty: 0.9}}\ncoefficients: {CR_bsnumunutau: ";
        assertThat(assess(card + "20}").get("verdict").asString()).isEqualTo("allowed");
        JsonNode far = assess(card + "40}");
        assertThat(far.get("verdict").asString()).isEqualTo("excluded");
        assertThat(far.get("reasons").get(0).asString()).startsWith("R_K = ").contains("sigma");
    }

    /** R_K of the Standard Model is 3.8 sigma off; what moves it closer is not excluded by it. */
    @Test
    void whatDoesBetterThanTheStandardModelIsNotExcludedByAValue() throws IOException {
        String card =
                "measurements: {R_K: {value: 4.4, uncertainty: 0.9}}\ncoefficients: {CL_bsnumunumu: ";
        assertThat(assess(card + "-0.5}").get("verdict").asString()).isEqualTo("allowed");
        assertThat(assess(card + "0.5}").get("verdict").asString()).isEqualTo("excluded");
    }

    @Test
    void correlatedValuesAreTakenJointly() throws IOException {
        JsonNode assessment = assess("coefficients: {CVL_bctaunutau: -0.2}");
        assertThat(assessment.get("reasons"))
                .singleElement()
                .extracting(JsonNode::asString)
                .asString()
                .contains("Rtaul(B->Dlnu)", "Rtaul(B->D*lnu)", "lie", "HFLAV spring 2025");
        assertThat(assess("coefficients: {CVL_bctaunutau: 0.07}").get("verdict").asString())
                .isEqualTo("allowed");
    }

    @Test
    void peopleReadTheVerdictAndItsReasonsBelowTheTable() throws IOException {
        String out = done("assess", file(MU_E)).out();
        assertThat(out).contains("excluded (inputs default, measurements default)\n  BR(B+->K");
        assertThat(done("assess", file(MU_E), "--format", "csv").out().lines().findFirst())
                .hasValueSatisfying(
                        header -> assertThat(header).startsWith("observable,prediction"));
    }

    @Test
    void aVerdictThatRestsOnNothingSaysSo() throws IOException {
        assertThat(done("assess", file("model: leptoquark-S1\nparameters: {mass: 2000}\n")).out())
                .contains("allowed", "changes no observable");
        String unmeasured =
                file("coefficients: {C9p_bsetau: 1}\nmeasurements: {R_K: {limit: 9}}\n");
        assertThat(done("assess", unmeasured).out())
                .contains("allowed", "nothing that the point changes is measured");
    }

    @Test
    void anOptionWinsOverTheCardAndTheCardMayComeByItsOption() throws IOException {
        String card = file("inputs: paper\n" + BLUE);
        assertThat(done("assess", card, "--format", "json").json().get("inputs").asString())
                .isEqualTo("paper");
        JsonNode changed =
                done("assess", "--card", card, "--inputs", "default", "--format", "json").json();
        assertThat(changed.get("inputs").asString()).isEqualTo("default");
    }

    @Test
    void predictTakesTheObservablesOfACard() throws IOException {
        String card = file(BLUE + "observables: [R_K, \"R_K*\"]\n");
        JsonNode predictions = done("predict", "--card", card, "--format", "json").json();
        assertThat(predictions.get("predictions")).hasSize(2);
        refused(List.of("predict", "--card", file(BLUE)), "OBSERVABLE");
    }

    @Test
    void mistakesAreAnsweredInOneLine() throws IOException {
        refused(
                List.of("assess", file("model: leptoqark-S12")),
                "card.yaml:1: model: leptoqark-S12: no such model; did you mean");
        refused(List.of("assess", file(BLUE), "--measurements", "papr"), "did you mean paper");
        refused(
                List.of("assess", file(BLUE), "--without", "R_KK"),
                "R_KK: no such measurement in the set default");
        refused(List.of("assess", file(BLUE), "--card", file(BLUE)), "already given");
    }
}
