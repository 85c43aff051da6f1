package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.predictions;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.Version;
import tools.jackson.databind.JsonNode;

/** The shape of {@code predict}'s results: JSON as the contract has it, CSV, table. */
final class PredictOutputTest {

    private static final String K_PLUS = "BR(B+->Knunu)";
    private static final String K_STAR = "BR(B0->K*nunu)";

    @Test
    void jsonHasTheContractsShape() {
        JsonNode root = done("predict", K_PLUS, "R_K", "--format", "json").json();
        assertThat(root.propertyNames()).containsExactly("kinvis", "inputs", "predictions");
        assertThat(root.get("kinvis").asString()).isEqualTo(Version.current());
        assertThat(root.get("inputs").asString()).isEqualTo("default");
        assertThat(root.get("predictions").isArray()).isTrue();
        assertThat(root.get("predictions")).hasSize(2);
        for (JsonNode prediction : root.get("predictions")) {
            assertThat(prediction.propertyNames())
                    .containsExactly(
                            "observable", "value", "sm", "uncertainty", "unit", "q2", "at");
            assertThat(prediction.get("observable").isString()).isTrue();
            assertThat(prediction.get("value").isNumber()).isTrue();
            assertThat(prediction.get("sm").isNumber()).isTrue();
            assertThat(prediction.get("unit").isString()).isTrue();
        }
    }

    @Test
    void whatWasNotAskedForIsNull() {
        JsonNode total = predictions(K_PLUS).getFirst();
        assertThat(total.get("uncertainty").isNull()).isTrue();
        assertThat(total.get("q2").isNull()).isTrue();
        assertThat(total.get("at").isNull()).isTrue();
    }

    @Test
    void aWindowIsAPairOfNumbers() {
        JsonNode window = predictions(K_PLUS, "--q2", "0.5,8").getFirst();
        assertThat(window.get("q2")).hasSize(2);
        assertThat(window.get("q2").get(0).asDouble()).isEqualTo(0.5);
        assertThat(window.get("q2").get(1).asDouble()).isEqualTo(8);
        assertThat(window.get("at").isNull()).isTrue();
    }

    @Test
    void aPointIsANumberAndADensityHasAUnit() {
        JsonNode point = predictions("dBR/dq2(B+->Knunu)", "--at", "5").getFirst();
        assertThat(point.get("at").asDouble()).isEqualTo(5);
        assertThat(point.get("q2").isNull()).isTrue();
        assertThat(point.get("unit").asString()).isEqualTo("GeV^-2");
        assertThat(predictions(K_PLUS).getFirst().get("unit").asString()).isEqualTo("1");
    }

    @Test
    void anUncertaintyIsOneAbsoluteStandardDeviation() {
        JsonNode prediction = predictions(K_PLUS, "--uncertainty", "200").getFirst();
        assertThat(prediction.get("uncertainty").isNumber()).isTrue();
        double relative =
                prediction.get("uncertainty").asDouble() / prediction.get("value").asDouble();
        assertThat(relative).isBetween(0.04, 0.10);
    }

    @Test
    void numbersInJsonAndCsvCarryFullPrecision() {
        String[] point = {"predict", K_STAR, "--set", "CR_bsnutaunutau=-7", "--format"};
        double json =
                done(point[0], point[1], point[2], point[3], point[4], "json")
                        .json()
                        .get("predictions")
                        .get(0)
                        .get("value")
                        .asDouble();
        CommandLineRun csv = done(point[0], point[1], point[2], point[3], point[4], "csv");
        String cell = csv.lines().get(1).split(",", -1)[1];
        assertThat(Double.parseDouble(cell)).isEqualTo(json);
        assertThat(cell).hasSizeGreaterThan(15);
    }

    @Test
    void valueIsWithNewPhysicsAndSmWithout() {
        double sm = predictions(K_PLUS).getFirst().get("value").asDouble();
        JsonNode prediction = predictions(K_PLUS, "--set", "CR_bsnutaunutau=-10").getFirst();
        assertThat(prediction.get("sm").asDouble()).isEqualTo(sm);
        assertThat(prediction.get("value").asDouble()).isGreaterThan(2 * sm);
    }

    @Test
    void csvHasAHeaderAndARowForEachPrediction() {
        List<String> lines =
                done("predict", K_PLUS, "R_K*", "--q2", "1,6", "--format", "csv").lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("observable,value,sm,uncertainty,unit,q2_lo,q2_hi,at");
        assertThat(lines.get(1)).startsWith(K_PLUS + ",").endsWith(",,1,1.0,6.0,");
        assertThat(lines.get(2)).isEqualTo("R_K*,1.0,1.0,,1,1.0,6.0,");
        assertThat(done("predict", "R_K", "--at", "3", "--format", "csv").lines().get(1))
                .isEqualTo("R_K,1.0,1.0,,1,,,3.0");
    }

    @Test
    void csvHasTheNumbersOfTheJson() {
        String[] point = {K_PLUS, "--q2", "1,6", "--set", "CR_bsnuenue=5", "--uncertainty=20"};
        JsonNode json = predictions(point).getFirst();
        List<String> csv = Csv.rows(done(csv(point)).out()).get(1);
        assertThat(Double.parseDouble(csv.get(1))).isEqualTo(json.get("value").asDouble());
        assertThat(Double.parseDouble(csv.get(2))).isEqualTo(json.get("sm").asDouble());
        assertThat(Double.parseDouble(csv.get(3))).isEqualTo(json.get("uncertainty").asDouble());
        assertThat(csv.get(1)).isNotEqualTo(csv.get(2));
    }

    private static String[] csv(String... point) {
        List<String> all = new ArrayList<>(List.of("predict"));
        all.addAll(List.of(point));
        all.addAll(List.of("--format", "csv"));
        return all.toArray(String[]::new);
    }

    @Test
    void theTableIsTheDefaultAndAligned() {
        CommandLineRun run = done("predict", K_PLUS, "R_K", "--uncertainty", "50");
        assertThat(run).isEqualTo(withFormat(run, "table"));
        List<String> lines = run.lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("observable").contains("value", "uncertainty", "SM");
        int column = lines.get(0).indexOf("value");
        assertThat(lines).allSatisfy(line -> assertThat(line.charAt(column - 1)).isEqualTo(' '));
        assertThat(lines.get(1)).startsWith(K_PLUS).contains("4.74");
        assertThat(run.err()).isEmpty();
    }

    private static CommandLineRun withFormat(CommandLineRun run, String format) {
        CommandLineRun other =
                done("predict", K_PLUS, "R_K", "--uncertainty", "50", "--format", format);
        return new CommandLineRun(run.arguments(), other.exitCode(), other.out(), other.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv"})
    void resultsGoToStdoutAndNotesToStderr(String format) {
        CommandLineRun noted = done("predict", "R_K", "--param", "m_mu=0.2", "--format", format);
        CommandLineRun quiet =
                done("predict", "R_K", "--param", "m_mu=0.2", "--format", format, "--quiet");
        assertThat(noted.err()).isNotEmpty();
        assertThat(quiet.err()).isEmpty();
        assertThat(noted.out()).isEqualTo(quiet.out()).doesNotContain("note");
    }

    @Test
    void jsonNamesTheInputSetThatWasUsed() {
        JsonNode root = done("predict", "R_K", "--inputs", "paper", "--format", "json").json();
        assertThat(root.get("inputs").asString()).isEqualTo("paper");
    }

    @Test
    void noPredictionIsNotANumber() {
        String json =
                done(
                                "predict",
                                "R_K",
                                "R_K*",
                                K_PLUS,
                                "FL(B+->K*nunu)",
                                "--set",
                                "cVR=1e8",
                                "--uncertainty",
                                "10",
                                "--format",
                                "json")
                        .out();
        assertThat(json).doesNotContain("NaN", "Infinity");
    }
}
