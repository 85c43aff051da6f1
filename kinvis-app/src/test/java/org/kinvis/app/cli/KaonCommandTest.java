package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.predictions;
import static org.kinvis.app.cli.CommandLineRun.refused;
import static org.kinvis.app.cli.CommandLineRun.uncertainty;
import static org.kinvis.app.cli.CommandLineRun.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** K → πνν̄ on the command line. */
final class KaonCommandTest {

    private static final String CHARGED = "BR(K+->pinunu)";
    private static final String NEUTRAL = "BR(KL->pinunu)";
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"default, 8.23, 2.85", "paper, 7.34, 2.52", "flavio-2.7, 8.35, 2.75"})
    void bothModesArePredictedInEveryInputSet(String set, double plus, double kLong) {
        List<JsonNode> both = predictions(CHARGED, NEUTRAL, "--inputs", set);
        assertThat(both.getFirst().get("sm").asDouble() * 1e11)
                .isCloseTo(plus, Percentage.withPercentage(0.3));
        assertThat(both.getLast().get("sm").asDouble() * 1e11)
                .isCloseTo(kLong, Percentage.withPercentage(0.3));
    }

    @Test
    void uncertaintiesHoldAtThePoint() {
        double atTheStandardModel = uncertainty(CHARGED, "--uncertainty=100");
        assertThat(atTheStandardModel / value(CHARGED)).isBetween(0.04, 0.11);
        assertThat(uncertainty(CHARGED, "--uncertainty=100", "--set", "CL_sdnutaunutau=-10"))
                .isGreaterThan(1.2 * atTheStandardModel);
    }

    @Test
    void aLeptoquarkConnectsKaonsWithBeauty() {
        String[] model = {
            "--model",
            "leptoquark-S12",
            "--set",
            "mass=5000",
            "lambda_s_tau=0.3",
            "lambda_d_tau=0.05"
        };
        JsonNode kaons =
                predictions(
                                CHARGED, "R_K", model[0], model[1], model[2], model[3], model[4],
                                model[5])
                        .getFirst();
        assertThat(kaons.get("value").asDouble()).isNotEqualTo(kaons.get("sm").asDouble());
        assertThat(value("R_K", model[0], model[1], model[2], model[3], model[4], model[5]))
                .isEqualTo(1);
        String[] silent = {"predict", CHARGED, model[0], model[1], model[2], model[3], model[4]};
        assertThat(done(silent).err()).contains("lambda_b, lambda_d: all zero");
    }

    @Test
    void coefficientsComeFromWcxfFiles() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("kaons.yaml"),
                        """
                        eft: WET
                        basis: flavio
                        scale: 4.8
                        values: {CL_sdnuenumu: {Re: 4, Im: -1}, CR_sdnutaunutau: 3, CR_bsnutaunutau: 1}
                        """);
        for (String observable : List.of(CHARGED, NEUTRAL)) {
            assertThat(value(observable, "--wcxf", file.toString()))
                    .isCloseTo(
                            value(
                                    observable,
                                    "--scale",
                                    "4.8",
                                    "--set",
                                    "CL_sdnuenumu=4-1i",
                                    "CR_sdnutaunutau=3"),
                            ROUNDING)
                    .isNotEqualTo(value(observable));
        }
    }

    @Test
    void showSaysWhatTheStandardModelAdds() {
        JsonNode json = done("show", "CL_sdnutaunutau", "--format", "json").json();
        assertThat(json.get("hamiltonian").asString()).contains("Vtd Vts*");
        assertThat(json.get("SM").asString()).contains("C_SM = -8.286", "i adds to it");
        assertThat(done("show", "CR_sdnutaunutau").out()).containsPattern("SM\\s+0\\R");
        assertThat(done("show", "CL_sdnumunutau").out())
                .contains("nu_tau is created, the second flavour of the name; nubar_mu");
        assertThat(done("show", NEUTRAL).out()).contains("epsilon_K", "1503.02693", "A_ji*");
        assertThat(done("list", "observables").out()).contains(CHARGED, NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set CL_sdnuenu=1|CL_sdnuenue",
                "--set CLp_sdnuenue=1|CLp_sdnuenue",
                "--q2 0,0.1|--q2",
                "--param P_c=-1|P_c",
                "--param Delta_EM=-1|Delta_EM"
            })
    void badInputIsAnsweredInOneLine(String mistake) {
        String arguments = mistake.substring(0, mistake.indexOf('|'));
        refused(
                List.of(("predict " + CHARGED + " " + arguments).split(" ", -1)),
                mistake.substring(mistake.indexOf('|') + 1));
    }
}
