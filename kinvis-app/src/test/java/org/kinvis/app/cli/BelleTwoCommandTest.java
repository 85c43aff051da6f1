package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code kinvis belle2}: the published fits, and any workspace. */
final class BelleTwoCommandTest {

    /** pyhf 0.7.6: its fit, and CLs of μ = 1 by q̃. */
    private static final String WORKSPACE =
            """
            {"version": "1.0.0",
             "channels": [{"name": "ch", "samples": [
              {"name": "sig", "data": [4.0, 7.5, 2.0], "modifiers": [{"name": "mu", "type": "normfactor", "data": null}]},
              {"name": "bkg", "data": [30.0, 25.0, 12.0], "modifiers": [{"name": "kb", "type": "normfactor", "data": null}]},
              {"name": "fixed", "data": [15.0, 11.5, 5.0], "modifiers": []}]}],
             "observations": [{"name": "ch", "data": [52.0, 45.0, 20.0]}],
             "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": []}}]}
            """;

    @TempDir private Path folder = Path.of(".");

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("workspace.json"), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "ita, 5.414369, 1.46827, 12.502646, 8.599821, -51.570386114, 7.32629",
        "hta, 2.178614, 2.12727, 1.243290, 0.339237, 56.361550826, 5.57309",
        "combined, 4.599050, 1.33401, 11.972847, 7.377068, -23.334278850, 6.33533",
        "'ita,hta', 4.599050, 1.33401, 11.972847, 7.377068, -23.334278850, 6.33533"
    })
    void givesThePublishedFits(
            String channel,
            double mu,
            double sigma,
            double q0,
            double q1,
            double minimum,
            double limit) {
        JsonNode json = done("belle2", "--channel", channel, "--format", "json").json();
        assertThat(json.get("mu").asDouble()).isCloseTo(mu, within(5e-7));
        assertThat(json.get("sigma").asDouble()).isCloseTo(sigma, within(5e-6));
        assertThat(json.get("q0").asDouble()).isCloseTo(q0, within(5e-7));
        assertThat(json.get("q1").asDouble()).isCloseTo(q1, within(5e-7));
        assertThat(json.get("twiceNll").asDouble()).isCloseTo(minimum, within(5e-10));
        assertThat(json.get("upperLimit90").asDouble()).isCloseTo(limit, within(1e-5));
        assertThat(json.get("interval68").get(0).asDouble()).isLessThan(mu);
        assertThat(json.get("interval68").get(1).asDouble()).isGreaterThan(mu);
        assertThat(json.has("CLs")).isFalse();
    }

    @Test
    void testsAStrengthAndTakesAnotherLevel() {
        JsonNode json = done("belle2", "--test", "5", "--cl", "0.95", "--format", "json").json();
        assertThat(json.get("CLs").asDouble()).isCloseTo(0.3822865, within(1e-6));
        assertThat(json.get("upperLimit90").asDouble()).isCloseTo(6.33533, within(1e-5));
        assertThat(json.get("upperLimit95").asDouble()).isCloseTo(6.84099, within(1e-5));
        assertThat(json.get("expectedUpperLimit95").get(2).asDouble())
                .isCloseTo(2.50944, within(1e-5));
    }

    @Test
    void showsATableForPeople() {
        assertThat(done("belle2", "--test", "5").out())
                .contains("mu", "4.6 +1.3 -1.3", "(2.29 +0.67 -0.66)e-5")
                .contains("3.46 sigma from mu = 0", "2.72 sigma from mu = 1")
                .contains("30 bins, 232 parameters", "upper limit (90 %)", "6.3353")
                .contains("CLs(mu = 5)");
        assertThat(done("belle2", "--channel", "hta", "--format", "csv").out())
                .startsWith("quantity,value,remark\nmu,2.17861397")
                .contains("\nq(0),1.24328");
    }

    @Test
    void fitsAnyWorkspace() throws IOException {
        String file = file(WORKSPACE);
        JsonNode json =
                done("belle2", "--likelihood", file, "--test", "1", "--format", "json").json();
        double mu = json.get("mu").asDouble();
        assertThat(json.get("parameters").asInt()).isEqualTo(2);
        assertThat(json.get("q0").asDouble()).isPositive();
        assertThat(json.get("CLs").asDouble()).isBetween(0.0, 1.0);
        assertThat(mu).isBetween(0.0, 10.0);
        assertThat(done("belle2", "--likelihood", file).out()).doesNotContain("BR(");
        assertThat(
                        done(
                                        "belle2",
                                        "--likelihood",
                                        file,
                                        "--channel",
                                        "ch",
                                        "--interpolation",
                                        "code1,code0",
                                        "--format",
                                        "json")
                                .json()
                                .get("mu")
                                .asDouble())
                .isCloseTo(mu, within(1e-9));
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        refused(
                List.of("belle2", "--channel", "hto"),
                "--channel: hto: no such channel; did you mean hta, ita?");
        refused(List.of("belle2", "--cl", "1.5"), "--cl: 1.5; it lies between 0 and 1");
        refused(List.of("belle2", "--test", "-1"), "--test: -1.0; a number from 0 on");
        refused(List.of("belle2", "--interpolation", "code7"), "code7: no such interpolation");
        String file = file(WORKSPACE);
        refused(
                List.of("belle2", "--likelihood", file, "--channel", "hta"),
                "--channel: hta is part of Belle II's likelihood; this workspace has ch");
        String bad = file(WORKSPACE.replace("normfactor", "normfaktor"));
        refused(
                List.of("belle2", "--likelihood", bad),
                "workspace.json: channel ch, sample sig, modifier mu, type: normfaktor");
    }

    @Test
    void aFitThatFailsGivesNoNumber() throws IOException {
        String empty =
                file(
                        WORKSPACE
                                .replace("[4.0, 7.5, 2.0]", "[4.0, 7.5, 0.0]")
                                .replace("[30.0, 25.0, 12.0]", "[30.0, 25.0, 0.0]")
                                .replace("[15.0, 11.5, 5.0]", "[15.0, 11.5, 0.0]"));
        CommandLineRun run = CommandLineRun.of("belle2", "--likelihood", empty);
        assertThat(run.exitCode()).isEqualTo(1);
        run.isOneLine("no expected yield");
    }
}
