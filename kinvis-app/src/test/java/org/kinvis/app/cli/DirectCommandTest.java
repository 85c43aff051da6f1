package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code kinvis direct}: the contract's JSON, limits, mistakes. */
class DirectCommandTest {

    private static final List<String> PLAIN =
            List.of("direct", "--mass", "0.5", "--sigma", "1e-38", "--energies", "0.1,0.2,1.0");
    private static final List<String> POINT =
            List.of(
                    "direct",
                    "--dark",
                    "phi:spin=0,mass=0.6,self-conjugate",
                    "--set",
                    "phi.S_ss=1e-4",
                    "--energies",
                    "0.2");

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }

    private static JsonNode json(List<String> arguments) {
        return done(with(arguments, "--format", "json").toArray(String[]::new)).json();
    }

    private static void agrees(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, Offset.offset(relative * expected));
    }

    /** Check points of the specification, block halo. */
    @ParameterizedTest
    @CsvSource({
        "Xe, 0, 10636.032563212686",
        "Xe, 1, 692.250308679491",
        "Xe, 2, 15.762999736979928",
        "Ar, 0, 6065.448588400974"
    })
    void ratesAreThoseOfTheSpecification(String target, int index, double expected) {
        JsonNode root = json(with(PLAIN, "--target", target));
        agrees(root.get("rates").get(index).asDouble(), expected, 1e-8);
        assertThat(root.get("energies").get(index).asDouble()).isPositive();
        assertThat(root.get("crossSections").get("sigma_SI(p)").asDouble()).isEqualTo(1e-38);
    }

    @Test
    void limitsHaveAnExperimentAndARatio() {
        JsonNode limits = json(PLAIN).get("limits");
        List<String> names = new ArrayList<>();
        for (JsonNode limit : limits) {
            names.add(limit.get("experiment").asString());
            agrees(
                    limit.get("ratio").asDouble(),
                    limit.get("crossSection").asDouble() / limit.get("limit").asDouble(),
                    1e-12);
        }
        assertThat(names)
                .contains(
                        "XENON1T S2-only Migdal, recomputed",
                        "PandaX-4T Migdal 2023",
                        "SuperCDMS Migdal 2023");
        agrees(limits.get(0).get("limit").asDouble(), 1.4243624430567792e-38, 1e-6);
        assertThat(done("direct", "--mass", "0.5", "--sigma", "1e-38").out())
                .contains("LZ Migdal 2023: no machine-readable curve");
    }

    /** The specification: 2.146e-38 cm² for protons at 0.6 GeV, with its quark masses. */
    @Test
    void aPointGivesTheCrossSectionsThatPredictGives() {
        JsonNode crossSections = json(with(POINT, "--param", "m_s=0.0935")).get("crossSections");
        agrees(crossSections.get("sigma_SI(p)").asDouble(), 2.1464740224553226e-38, 1e-9);
        for (String name : List.of("sigma_SI(p)", "sigma_SI(n)", "sigma_SI(Xe)", "sigma_SI(Ar)")) {
            double predicted =
                    CommandLineRun.value(
                            name,
                            "--dark",
                            "phi:spin=0,mass=0.6,self-conjugate",
                            "--set",
                            "phi.S_ss=1e-4",
                            "--param",
                            "m_s=0.0935");
            agrees(crossSections.get(name).asDouble(), predicted, 1e-14);
        }
    }

    @Test
    void nucleonSetsDifferAndHaveUncertainties() {
        double usual = json(POINT).get("crossSections").get("sigma_SI(Xe)").asDouble();
        double lattice =
                json(with(POINT, "--nucleon", "flag21"))
                        .get("crossSections")
                        .get("sigma_SI(Xe)")
                        .asDouble();
        agrees(lattice / usual, 1.2368, 1e-3);
        double sigma =
                CommandLineRun.uncertainty(
                        "sigma_SI(Xe)",
                        "--dark",
                        "phi:spin=0,mass=0.6,self-conjugate",
                        "--set",
                        "phi.S_ss=1e-4",
                        "--uncertainty=200");
        assertThat(sigma / usual).isBetween(0.3, 0.8);
    }

    @Test
    void aTargetThatCannotBeRescaledSaysSo() {
        JsonNode root = json(with(POINT, "--set", "phi.S_dd=-4e-6"));
        assertThat(root.get("noLimit").toString())
                .contains("SuperCDMS Migdal 2023", "f_p and f_n differ");
        assertThat(root.get("limits").toString()).doesNotContain("SuperCDMS");
    }

    @Test
    void aMasslessParticleHasCrossSectionsAlone() {
        CommandLineRun run =
                done(
                        "direct",
                        "--dark",
                        "phi:spin=0,mass=0,self-conjugate",
                        "--set",
                        "phi.S_ss=1e-4",
                        "--format",
                        "json");
        assertThat(run.json().get("crossSections").get("sigma_SI(p)").asDouble()).isPositive();
        assertThat(run.json().get("rates")).isEmpty();
        assertThat(run.err()).contains("mass 0: no rates");
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    @Test
    void aLimitOfTheUserIsCompared(@TempDir Path folder) throws IOException {
        Path mine = file(folder, "# mine\nmass_GeV,sigma_cm2\n0.1,1e-36\n1,1e-38\n");
        JsonNode limits = json(with(PLAIN, "--limit", mine.toString())).get("limits");
        JsonNode last = limits.get(limits.size() - 1);
        assertThat(last.get("experiment").asString()).isEqualTo("mine.csv");
        agrees(last.get("limit").asDouble(), 4e-38, 1e-12);
        agrees(last.get("ratio").asDouble(), 0.25, 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,1e-38\n0.5,1e-38\n', masses rise",
        "'-1,1e-38\n0.5,1e-38\n', a mass is positive",
        "'0.1,1e-2\n0.5,1e-3\n', pb",
        "'mass [GeV],sigma [pb]\n0.1,1e-38\n1,1e-39\n', the header says pb",
        "'mass [MeV],sigma [cm^2]\n100,1e-38\n500,1e-39\n', the header says mev",
        "'0.1,-1e-38\n0.5,1e-38\n', it is positive",
        "'0.1,1e-38,3\n', two numbers",
        "'0.1,x\n', cross section",
        "'', two points or more"
    })
    void aWrongLimitIsRefusedWithItsMistake(String text, String message, @TempDir Path folder)
            throws IOException {
        Path mine = file(folder, text);
        refused(with(PLAIN, "--limit", mine.toString()), "mine.csv", message);
    }

    @Test
    void mistakesAreRefusedWithTheirReason(@TempDir Path folder) {
        refused(List.of("direct"), "--mass");
        refused(List.of("direct", "--mass", "1"), "--sigma");
        refused(List.of("direct", "--mass", "-1", "--sigma", "1e-38"), "--mass -1");
        refused(List.of("direct", "--mass", "1", "--sigma", "-1"), "--sigma -1");
        refused(with(PLAIN, "--target", "Xn"), "Xe");
        refused(with(PLAIN, "--effect", "migdall"), "migdal");
        refused(with(PLAIN, "--nucleon", "flag22"), "flag21");
        refused(List.of("direct", "--mass", "1", "--sigma", "1e-38", "--energies", "0.1,-2"), "-2");
        refused(with(PLAIN, "--limit", folder.resolve("no.csv").toString()), "no such file");
        refused(with(PLAIN, "-o", "x.gif"), ".pdf, .svg or .png");
        refused(with(POINT, "--set", "phi.S_uu=1i"), "phi.S_uu", "complex");
    }

    @Test
    void aPictureIsDrawn(@TempDir Path folder) {
        Path picture = folder.resolve("direct.svg");
        done(
                "direct",
                "--mass",
                "0.5",
                "--sigma",
                "1e-38",
                "--effect",
                "migdal,elastic",
                "-o",
                picture.toString());
        assertThat(picture).isNotEmptyFile();
    }
}
