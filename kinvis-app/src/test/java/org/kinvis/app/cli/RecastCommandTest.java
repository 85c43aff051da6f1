package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code kinvis belle2} with other signals than the Standard Model's. */
final class RecastCommandTest {

    private static final String PHI = "phi:spin=0,mass=0.6";

    @TempDir private Path folder = Path.of(".");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }

    /** Source: the specification of statistics: 8.7 (+2.6 −2.4) 10⁻⁶, 3.63σ. */
    @Test
    void oneParticleHasTheContractsFields() {
        JsonNode json = done("belle2", "--two-body", "2.1", "--format", "json").json();
        assertThat(json.get("BR").asDouble()).isCloseTo(8.68e-6, within(0.005e-6));
        assertThat(pair(json.get("interval68"))[0]).isCloseTo(6.25e-6, within(0.01e-6));
        assertThat(Math.sqrt(json.get("deltaChi2").asDouble())).isCloseTo(3.63, within(0.005));
        assertThat(json.get("upperLimit90").asDouble()).isCloseTo(1.2e-5, withinPercentage(1));
    }

    @Test
    void aScanOfMassesIsAListOfThose() {
        JsonNode json = done("belle2", "--mass-scan", "2,2.2,3", "--format", "json").json();
        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(3);
        JsonNode one = done("belle2", "--two-body", "2.1", "--format", "json").json();
        assertThat(json.get(1).get("mass").asDouble()).isCloseTo(2.1, within(1e-12));
        assertThat(json.get(1).get("BR").asDouble())
                .isCloseTo(one.get("BR").asDouble(), withinPercentage(1e-6));
        List<String> lines = done("belle2", "--mass-scan", "2,2.2,3", "--format", "csv").lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("mass (GeV),BR,");
    }

    @Test
    void aPointHasItsStrengthAndItsEvents() {
        JsonNode json =
                done(
                                "belle2",
                                "--dark",
                                PHI,
                                "--set",
                                "phi.S_sb=8e-8",
                                "--cl",
                                "0.95",
                                "--format",
                                "json")
                        .json();
        double rate = json.get("mu").asDouble() * json.get("BR").asDouble();
        assertThat(rate).isCloseTo(4.35e-5, withinPercentage(1));
        assertThat(json.get("q0").asDouble() - json.get("q1").asDouble())
                .isCloseTo(json.get("deltaChi2").asDouble(), within(1e-8));
        assertThat(json.get("upperLimit95").asDouble())
                .isGreaterThan(json.get("upperLimit90").asDouble());
        assertThat(json.get("bins")).hasSize(18);
        JsonNode scan =
                done(
                                "belle2",
                                "--dark",
                                "phi:spin=0,mass=0",
                                "--set",
                                "phi.S_sb=8e-8",
                                "--mass-scan",
                                "0.6,0.7,2",
                                "--format",
                                "json")
                        .json();
        assertThat(scan.get(0).get("BR").asDouble()).isCloseTo(rate, withinPercentage(1e-6));
    }

    @Test
    void freeCoefficientsAreFitted() throws IOException {
        String card =
                file(
                        "card.yaml",
                        """
                        kinvis: 1
                        dark: {particle: phi, spin: 0, mass: 0.6}
                        coefficients: {phi.S_sb: {uniform: [0, 2.0e-7]}}
                        """);
        JsonNode json = done("belle2", card, "--format", "json").json();
        double best = json.get("best").get("phi.S_sb").asDouble();
        double[] one = pair(json.get("intervals68").get("phi.S_sb"));
        double[] two = pair(json.get("intervals95").get("phi.S_sb"));
        assertThat(best).isCloseTo(8.6e-8, withinPercentage(1));
        assertThat(one[0]).isBetween(two[0], best);
        assertThat(one[1]).isBetween(best, two[1]);
        assertThat(json.get("deltaChi2").asDouble()).isCloseTo(10.7, within(0.05));
        assertThat(json.get("pValue").asDouble()).isBetween(1e-4, 1e-2);
        JsonNode fixed =
                done("belle2", card, "--set", "phi.S_sb=" + best, "--format", "json").json();
        assertThat(fixed.get("mu").asDouble()).isCloseTo(1, withinPercentage(1e-3));
        assertThat(fixed.get("deltaChi2").asDouble())
                .isCloseTo(json.get("deltaChi2").asDouble(), within(1e-6));
    }

    /** C_R = C_L is a vector current: −C_SM takes away the rate of one flavour in three. */
    @Test
    void theWholeRateOfNeutrinosFollowsTheirCoefficients() {
        JsonNode standard =
                done("belle2", "--set", "CR_bsnutaunutau=1e-9", "--format", "json").json();
        JsonNode less =
                done("belle2", "--set", "CR_bsnutaunutau=6.3232991", "--format", "json").json();
        assertThat(less.get("BR").asDouble() / standard.get("BR").asDouble())
                .isCloseTo(2 / 3.0, within(1e-4));
    }

    @Test
    void aSpectrumOfTheUsersIsASignal() throws IOException {
        String first = file("one.csv", "q2,dGamma\n0,1\n10,2\n20,0\n");
        String second = file("two.csv", "0 1e-9\n10 2e-9\n20 0\n");
        double one = best(first);
        assertThat(one).isPositive();
        assertThat(best(second)).isCloseTo(one, withinPercentage(1e-6));
    }

    private static double best(String spectrum) {
        return done("belle2", "--spectrum", spectrum, "--format", "json")
                .json()
                .get("BR")
                .asDouble();
    }

    @Test
    void formFactorsAndTheStandardModelMayFloat() {
        JsonNode json =
                done(
                                "belle2",
                                "--two-body",
                                "2.1",
                                "--sm",
                                "free",
                                "--ff",
                                "HPQCD22",
                                "--format",
                                "json")
                        .json();
        assertThat(json.get("mu").asDouble()).isBetween(0.0, 6.0);
        assertThat(json.get("BR").asDouble()).isBetween(6e-6, 1e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit.png", "fit.pdf", "fit.svg"})
    void thePictureIsWritten(String name) throws IOException {
        Path picture = folder.resolve(name);
        done("belle2", "--two-body", "2.1", "-o", picture.toString());
        assertThat(Files.size(picture)).isGreaterThan(5000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--two-body 5 | closed",
                "--two-body x | --two-body",
                "--two-body -1 | closed",
                "--two-body 1 --mass-scan 1,2,3 | one of them",
                "--two-body 1 --set CR_bsnutaunutau=1 | a point beside it is not allowed",
                "--mass-scan 1,2 | LO,HI,N",
                "--mass-scan 2,1,3 | the lower first",
                "--mass-scan 1,2,1 | a whole number of masses from 2",
                "--mass-scan 1,9,3 | m_X = 5.0 GeV: closed",
                "--dark phi:spin=0,mass=0 --set phi.S_sb=1e-8 --mass-scan 1,4,4 | mass 3.0 GeV: no event",
                "--mass-scan 1,2,3 --set CR_bsnutaunutau=1 | which mass",
                "--spectrum nowhere.csv | nowhere.csv: no such file",
                "--sm maybe --two-body 1 | --sm: maybe",
                "--sm free | a signal is needed",
                "--ff HPQCD23 --two-body 1 | HPQCD22",
                "--sm free --set CR_bsnutaunutau=1 | --sm free",
                "--two-body 1 -o fit.bmp | .pdf, .svg, .png",
                "--mass-scan 1,2,3 -o fit.png | --mass-scan makes many",
                "--two-body 1 --test 1 | --test",
                "--set phi.S_sb=1e-8 | --dark",
                "--dark phi:spin=0,mass=3 --set phi.S_sb=1e-8 | closed",
                "--dark phi:spin=0,mass=0.5 | no event",
                "--dark phi:spin=0,mass=0.5 --set phi.P_sb=1 | no event",
                "--two-body 1 --channel C__Bsig_H_reconstructed_q2_vs_BDT2_Bplus2Kplus_v42_signal_inefficiency_zoomSR_offres | no channel with signal",
                "nowhere.yaml | nowhere.yaml"
            })
    void mistakesAreRefused(String options, String message) {
        String line = "belle2 " + options;
        refused(List.of(line.split(" ")), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coefficients: {CR_bsnutaunutau: {disc: 3}} | {uniform: [lo, hi]}",
                "coefficients: {CR_bsdnutaunutau: {uniform: [0, 1]}} | CR_bsnutaunutau"
            })
    void cardsThatCannotBeFittedAreRefused(String line, String message) throws IOException {
        String card = file("card.yaml", "kinvis: 1\n" + line + "\n");
        refused(List.of("belle2", card), message);
    }
}
