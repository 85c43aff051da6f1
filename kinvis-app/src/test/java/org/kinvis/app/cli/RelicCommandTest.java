package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code kinvis relic}, and {@code Omegah2} elsewhere. */
class RelicCommandTest {

    private static final String DARK = "phi:spin=0,mass=0.6,self-conjugate";

    @TempDir private Path folder = Path.of("");

    private static JsonNode json(String... arguments) {
        return CommandLineRun.done(arguments).json();
    }

    /** The contract's keys, and numbers that belong together. */
    @Test
    void theDensityIsThatOfPredict() {
        JsonNode relic =
                json("relic", "--dark", DARK, "--set", "phi.S_ss=1e-4", "--format", "json");
        assertThat(relic.get("coefficients").get("phi.S_ss").asDouble()).isEqualTo(1e-4);
        assertThat(relic.get("xFreezeOut").asDouble()).isBetween(20.0, 22.0);
        double sum = 0;
        for (JsonNode share : relic.get("channels")) {
            sum += share.asDouble();
        }
        assertThat(sum).isCloseTo(1, within(1e-10));
        assertThat(relic.get("sigmaVCm3PerS").asDouble() / relic.get("sigmaV").asDouble())
                .isCloseTo(1.1673299907789852e-17, withinPercentage(1e-7));
        JsonNode predicted =
                json(
                        "predict",
                        "Omegah2",
                        "--dark",
                        DARK,
                        "--set",
                        "phi.S_ss=1e-4",
                        "--format",
                        "json");
        JsonNode prediction = predicted.get("predictions").get(0);
        assertThat(prediction.get("value").asDouble())
                .isCloseTo(relic.get("omegah2").asDouble(), withinPercentage(1e-10));
        assertThat(prediction.get("sm").asDouble()).isZero();
    }

    /** "C_ss ~ 0.1/TeV": the check points of the specification, at its inputs; our default differs in m_pi0^2/(m_u + m_d) by nothing. */
    @ParameterizedTest
    @CsvSource({
        "DHS, stopped, 1.1426e-4, 0.05",
        "SaikawaShirai, stopped, 1.146e-4, 0.1",
        "DHS, full, 1.1397e-4, 0.05",
        "DHS, quick, 8.963e-5, 0.05"
    })
    void theCouplingOfThePaperIsFound(
            String gstar, String method, double expected, double percent) {
        JsonNode relic =
                json(
                        "relic",
                        "--dark",
                        DARK,
                        "--solve",
                        "phi.S_ss",
                        "--gstar",
                        gstar,
                        "--method",
                        method,
                        "--format",
                        "json");
        assertThat(relic.get("coefficients").get("phi.S_ss").asDouble())
                .isCloseTo(expected, withinPercentage(percent));
        assertThat(relic.get("omegah2").asDouble()).isCloseTo(0.12, withinPercentage(1e-6));
    }

    @Test
    void aTargetAloneScalesAllCoefficientsTogether() {
        JsonNode relic =
                json(
                        "relic",
                        "--dark",
                        DARK,
                        "--set",
                        "phi.S_ss=1",
                        "phi.S_dd=-0.04",
                        "phi.S_ds=0.2",
                        "--target",
                        "0.12",
                        "--gstar",
                        "DHS",
                        "--method",
                        "stopped",
                        "--format",
                        "json");
        JsonNode coefficients = relic.get("coefficients");
        double ss = coefficients.get("phi.S_ss").asDouble();
        assertThat(ss).isCloseTo(1.1231865925223762e-4, withinPercentage(0.01));
        assertThat(coefficients.get("phi.S_dd").asDouble() / ss)
                .isCloseTo(-0.04, withinPercentage(1e-9));
    }

    @Test
    void csvAndTableSayTheSame() {
        String[] point = {"relic", "--dark", DARK, "--set", "phi.S_ss=1e-4"};
        String table = CommandLineRun.done(point).out();
        assertThat(table).contains("Omegah2 ", "0.1000/TeV", "share of etaeta", "cm^3/s");
        String csv =
                CommandLineRun.done(
                                "relic",
                                "--dark",
                                DARK,
                                "--set",
                                "phi.S_ss=1e-4",
                                "--format",
                                "csv")
                        .out();
        assertThat(csv).startsWith("quantity,value,unit,remark").contains("phi.S_ss,1.0e-4,GeV^-1");
    }

    @Test
    void theYieldIsDrawn() throws Exception {
        Path file = folder.resolve("yield.svg");
        CommandLineRun.done(
                "relic", "--dark", DARK, "--set", "phi.S_ss=1e-4", "-o", file.toString());
        assertThat(Files.readString(file)).contains("<svg");
    }

    /** Twice too little annihilation: an overabundant relic is excluded by Planck; a scarce one is not. */
    @ParameterizedTest
    @CsvSource({"6e-5, excluded", "3e-4, allowed"})
    void overabundanceExcludes(String coupling, String verdict) throws Exception {
        Path card = folder.resolve("card.yaml");
        Files.writeString(
                card,
                """
                kinvis: 1
                dark: {particle: phi, spin: 0, self-conjugate: true, mass: 0.6}
                coefficients: {phi.S_ss: %s}
                """
                        .formatted(coupling));
        JsonNode assessment = json("assess", card.toString(), "--format", "json");
        assertThat(assessment.get("verdict").asString()).isEqualTo(verdict);
        assertThat(assessment.get("observables").get(0).get("observable").asString())
                .isEqualTo("Omegah2");
    }

    @Test
    void aScanKeepsWhatIsNotTooMuch() throws Exception {
        Path card = folder.resolve("scan.yaml");
        Files.writeString(
                card,
                """
                kinvis: 1
                dark: {particle: phi, spin: 0, self-conjugate: true, mass: 0.6}
                coefficients: {phi.S_ss: {uniform: [5.0e-5, 3.0e-4]}}
                observables: [Omegah2]
                keep: {Omegah2: [0.05, 0.122]}
                scan: {points: 60, seed: 1}
                """);
        Path file = folder.resolve("points.csv");
        CommandLineRun.done("scan", card.toString(), "-o", file.toString(), "--quiet");
        java.util.List<String> rows =
                Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).toList();
        assertThat(rows).hasSizeBetween(10, 40);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            assertThat(Double.parseDouble(cells[cells.length - 1])).isBetween(0.05, 0.122);
        }
    }

    @Test
    void doubtsAreSaid() {
        CommandLineRun run =
                CommandLineRun.done(
                        "relic",
                        "--dark",
                        "phi:spin=0,mass=1.8,self-conjugate",
                        "--set",
                        "phi.S_ss=2e-4");
        assertThat(run.err())
                .contains("beyond leading-order chiral perturbation theory")
                .contains("between 1.5 and 2 GeV neither description holds: chiral give Omegah2 =");
        CommandLineRun feeble =
                CommandLineRun.done("relic", "--dark", DARK, "--set", "phi.S_ss=1e-9");
        assertThat(feeble.err()).contains("not in equilibrium with the plasma at x = 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relic --set phi.S_ss=1e-4|phi.S_ss: a coefficient of a dark particle",
                "relic|relic: which dark particle?",
                "relic --dark phi:spin=0,mass=200 --solve phi.S_ss|mass of phi: 200.0 GeV; annihilation into quarks",
                "relic --dark phi:spin=0,mass=3 --solve phi.S_ss --annihilation chiral|mass of phi: 3.0 GeV; annihilation into light mesons",
                "relic --dark phi:spin=1/2,mass=0.6 --solve phi.SS_ss|phi: spin 1/2;",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_sss|phi.S_sss: no such coefficient",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_sb|phi.S_sb: does not enter",
                "relic --dark phi:spin=0,mass=0.6 --set phi.S_ss=1i|phi.S_ss: complex",
                "relic --dark phi:spin=0,mass=0.6 --set phi.S_ss=100|phi: couplings up to",
                "relic --dark phi:spin=0,mass=0.6 --set phi.V_ss=1e-6 phi.S_ss=1e-4|phi.V_ss: annihilation through vector currents",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_ss --target -1|Omegah2 = -1.0 is wanted",
                "relic --dark phi:spin=0,mass=0.6 --target 0.12|phi: no coefficient lets it annihilate",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_ss --gstar DSH|DSH: no such table of g_*; did you mean DHS",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_ss --method fast|fast: no such method",
                "relic --dark phi:spin=0,mass=0.3,self-conjugate --solve phi.S_ss|phi: couplings up to",
                "relic --dark phi:spin=0,mass=0.6 --solve phi.S_ss -o y.gif|-o y.gif: figure:",
                "predict Omegah2|Omegah2: which dark particle?",
                "predict Omegah2 --at 1 --dark phi:spin=0,mass=0.6|Omegah2: one number"
            })
    void mistakesAreNamed(String line, String message) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("kinvis: " + message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theFormulaAndItsSourcesAreShown() {
        String text = CommandLineRun.done("show", "Omegah2").out();
        assertThat(text).contains("Omega h^2 = s0 m", "Cosmic abundances", "M_Pl", "m_eta", "s_0");
        String bibtex = CommandLineRun.done("show", "Omegah2", "--bibtex").out();
        assertThat(bibtex).contains("Gondolo:1990dk", "Gasser:1984gg", "Saikawa:2018rcs");
        assertThat(CommandLineRun.done("list", "observables").out()).contains("Omegah2");
    }
}
