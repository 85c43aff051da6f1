package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.predictions;
import static org.kinvis.app.cli.CommandLineRun.value;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;

/** How {@code predict}'s command line is read: names, order, q², changed parameters. */
final class PredictOptionsTest {

    private static final String K_PLUS = "BR(B+->Knunu)";

    private static String name(JsonNode prediction) {
        return prediction.get("observable").asString();
    }

    @ParameterizedTest
    @CsvSource({"R_Knunu, R_K", "R_Kstarnunu, R_K*"})
    void shellsHaveNamesWithoutStarsForTheRatios(String alias, String observable) {
        String[] point = {"--set", "CR_bsnutaunutau=-10"};
        JsonNode byAlias = predictions(alias, point[0], point[1]).getFirst();
        assertThat(byAlias).isEqualTo(predictions(observable, point[0], point[1]).getFirst());
        assertThat(name(byAlias)).isEqualTo(observable);
    }

    /** The same run, with its words in several orders. */
    static final List<List<String>> ORDERS =
            List.of(
                    List.of(
                            "R_K",
                            "R_K*",
                            "--set",
                            "CR_bsnutaunutau=-10",
                            "--set",
                            "CL_bsnumunutau=1.5-2i",
                            "--uncertainty=50"),
                    List.of(
                            "--set",
                            "CR_bsnutaunutau=-10",
                            "CL_bsnumunutau=1.5-2i",
                            "R_K",
                            "--uncertainty",
                            "50",
                            "R_K*"),
                    List.of(
                            "--uncertainty",
                            "50",
                            "R_K",
                            "--set=CR_bsnutaunutau=-10",
                            "R_K*",
                            "--set",
                            "CL_bsnumunutau=1.5-2i"),
                    List.of(
                            "R_K",
                            "--set",
                            "CL_bsnumunutau=1.5-2i",
                            "--set",
                            "CR_bsnutaunutau=-10",
                            "R_K*",
                            "--uncertainty=50"));

    @ParameterizedTest
    @FieldSource("ORDERS")
    void observablesAndOptionsStandInAnyOrder(List<String> order) {
        assertThat(predictions(order.toArray(String[]::new)))
                .isEqualTo(predictions(ORDERS.getFirst().toArray(String[]::new)));
    }

    @Test
    void uncertaintyBeforeAnObservableLeavesItAnObservable() {
        List<JsonNode> predictions = predictions("--uncertainty", "R_K", "R_K*");
        assertThat(predictions).extracting(PredictOptionsTest::name).containsExactly("R_K", "R_K*");
        assertThat(predictions).allMatch(p -> p.get("uncertainty").isNumber());
        assertThat(predictions).isEqualTo(predictions("R_K", "R_K*", "--uncertainty=1000"));
    }

    @Test
    void severalPointsInQSquaredGiveAPredictionForEachObservableAndPoint() {
        List<JsonNode> predictions =
                predictions("dBR/dq2(B+->Knunu)", "FL(B0->K*nunu)", "--at", "1,5,10");
        assertThat(predictions)
                .extracting(p -> name(p) + " " + p.get("at").asDouble())
                .containsExactly(
                        "dBR/dq2(B+->Knunu) 1.0",
                        "dBR/dq2(B+->Knunu) 5.0",
                        "dBR/dq2(B+->Knunu) 10.0",
                        "FL(B0->K*nunu) 1.0",
                        "FL(B0->K*nunu) 5.0",
                        "FL(B0->K*nunu) 10.0");
        assertThat(predictions).extracting(p -> p.get("value").asDouble()).doesNotHaveDuplicates();
    }

    @Test
    void windowsAddUpToTheTotal() {
        double parts =
                Stream.of("0,4", "4,11.5", "11.5,22.9025")
                        .mapToDouble(window -> value(K_PLUS, "--q2", window))
                        .sum();
        assertThat(parts).isCloseTo(value(K_PLUS), Percentage.withPercentage(1e-4));
    }

    @Test
    void aNarrowWindowIsTheDensityTimesItsWidth() {
        double density = value("dBR/dq2(B0->K*nunu)", "--at", "7");
        double window = value("BR(B0->K*nunu)", "--q2", "6.999,7.001");
        assertThat(window / 0.002).isCloseTo(density, Percentage.withPercentage(1e-4));
    }

    @Test
    void aChangedVcbChangesTheRateAsTheProductOfCkmElements() {
        Inputs inputs = InputSets.load("default");
        double product = CkmMatrix.of(inputs).lambdaT().norm();
        double changed = CkmMatrix.of(inputs.with("Vcb", 0.0405)).lambdaT().norm();
        assertThat(changed).isLessThan(0.99 * product);
        assertThat(value(K_PLUS, "--param", "Vcb=0.0405"))
                .isCloseTo(
                        value(K_PLUS) * Math.pow(changed / product, 2),
                        Percentage.withPercentage(1e-10));
    }

    @Test
    void theLastOfTwoValuesWins() {
        assertThat(value(K_PLUS, "--param", "Vcb=0.03", "Vcb=0.042"))
                .isEqualTo(value(K_PLUS, "--param", "Vcb=0.042"));
        assertThat(value("R_K", "--set", "CR_bsnutaunutau=5", "--set", "CR_bsnutaunutau=-2"))
                .isEqualTo(value("R_K", "--set", "CR_bsnutaunutau=-2"));
        assertThat(value("R_K", "--set", "CL_bsnuenue=1", "cVL=9", "CL_bsnuenue=2"))
                .isEqualTo(value("R_K", "--set", "cVL=9", "CL_bsnuenue=2"))
                .isNotEqualTo(value("R_K", "--set", "CL_bsnuenue=2", "cVL=9"));
    }

    @Test
    void lifetimesAreInPicosecondsAndScaleTheRate() {
        assertThat(value(K_PLUS, "--param", "tau_B+=3.276"))
                .isCloseTo(2 * value(K_PLUS), Percentage.withPercentage(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "BR(B+->Knunu), m_mu=0.2, default",
        "BR(B+->Knunu), f_B+=0.2, paper",
        "BR(B0->K*nunu), tau_B+=2, default",
        "FL(B0->K*nunu), m_K+=0.6, flavio-2.7"
    })
    void aChangedParameterThatDoesNotEnterIsNoted(String observable, String change, String set) {
        String name = change.substring(0, change.indexOf('='));
        CommandLineRun run = done("predict", observable, "--param", change, "--inputs", set);
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("kinvis: note: " + name)
                .contains("does not enter", set);
        assertThat(value(observable, "--param", change, "--inputs", set))
                .isEqualTo(value(observable, "--inputs", set));
    }

    @Test
    void aParameterThatEntersIsNotNoted() {
        assertThat(done("predict", K_PLUS, "--param", "Vcb=0.042", "m_B+=5.28").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BR(B+->Knunu), B->K=FLAG21, 0.003074758592824045, 0.002813181656904732",
        "BR(B+->Knunu), B->K=GRvDV23, 0.0027722574433329482, 0.002813181656904732",
        "BR(B+->Knunu), B+->K=FLAG21, 0.003074758592824045, 0.002813181656904732",
        "BR(B0->Knunu), B0->K=FLAG21, 0.003074758592824045, 0.002813181656904732"
    })
    void formFactorsAreChosenByTransitionOrMode(
            String observable, String choice, double chosen, double usual) {
        double ratio = value(observable, "--form-factors", choice) / value(observable);
        Offset<Double> tolerance =
                Offset.offset(observable.contains("B+") ? 1e-6 * ratio : 1e-3 * ratio);
        assertThat(ratio).isCloseTo(chosen / usual, tolerance);
    }

    @Test
    void formFactorsOfOneTransitionLeaveTheOtherAlone() {
        assertThat(value("BR(B0->K*nunu)", "--form-factors", "B->K=FLAG21"))
                .isEqualTo(value("BR(B0->K*nunu)"));
        assertThat(value("BR(B0->K*nunu)", "--form-factors", "B->K*=GRvDV23"))
                .isNotEqualTo(value("BR(B0->K*nunu)"));
        assertThat(value(K_PLUS, "--form-factors", "B->K*=GRvDV23")).isEqualTo(value(K_PLUS));
    }

    @Test
    void theSameObservableTwiceIsAnsweredTwice() {
        assertThat(predictions(K_PLUS, K_PLUS)).hasSize(2);
    }
}
