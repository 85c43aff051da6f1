package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.card.Card;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/** A model with a dark particle of its own: on the command line, in cards, with coefficients on top. */
class ModelWithDarkParticleTest {

    private static final String CARD =
            """
            kinvis: 1
            model: vector-like-quarks
            parameters: {m_Q: 2000, m_D: 2000, m_phi: 0.6, y_q_s: 0.8, y_d_s: 0.8, y_q_b: 5e-4, y_d_b: 5e-4, y_1: 1}
            observables: ["BR(B+->KXX)", "BR(B+->Kinv)"]
            """;

    private static final List<String> POINT =
            List.of(
                    "--model",
                    "vector-like-quarks",
                    "--set",
                    "m_Q=2000",
                    "m_D=2000",
                    "m_phi=0.6",
                    "y_q_s=0.8",
                    "y_d_s=0.8",
                    "y_q_b=5e-4",
                    "y_d_b=5e-4",
                    "y_1=1");

    private static String[] with(String observable, String... more) {
        List<String> arguments = new ArrayList<>(List.of("predict", observable));
        arguments.addAll(POINT);
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--format", "json"));
        return arguments.toArray(String[]::new);
    }

    private static double value(String... arguments) {
        return done(arguments).json().get("predictions").get(0).get("value").asDouble();
    }

    private static WilsonCoefficients coefficients() {
        Card card = Card.parse("card.yaml", CARD);
        return card.point().matching().apply(card.inputs());
    }

    @Test
    void theModelIsTheSameAsItsCoefficients() {
        double c = coefficients().get(new Coefficient("phi.S_sb")).getRealPart();
        double fromCoefficient =
                value(
                        "predict",
                        "BR(B+->KXX)",
                        "--dark",
                        "phi:spin=0,mass=0.6,self-conjugate",
                        "--set",
                        "phi.S_sb=" + c,
                        "--format",
                        "json");
        assertThat(value(with("BR(B+->KXX)")))
                .isPositive()
                .isCloseTo(fromCoefficient, Percentage.withPercentage(1e-9));
        double twice = value(with("BR(B+->KXX)", "phi.S_sb=" + c));
        assertThat(twice).isCloseTo(4 * fromCoefficient, Percentage.withPercentage(1e-9));
    }

    @Test
    void neutrinosAndThePairAddUp() {
        double neutrinos = value("predict", "BR(B+->Knunu)", "--format", "json");
        assertThat(value(with("BR(B+->Kinv)")))
                .isCloseTo(neutrinos + value(with("BR(B+->KXX)")), Percentage.withPercentage(1e-9));
    }

    @Test
    void aCardSaysTheSameAndItsMassMayChange(@TempDir Path folder) throws IOException {
        Path card = folder.resolve("card.yaml");
        Files.writeString(card, CARD);
        String[] command = {"predict", "--card", card.toString(), "--format", "json"};
        assertThat(value(command)).isEqualTo(value(with("BR(B+->KXX)")));
        double closed =
                value(
                        "predict",
                        "--card",
                        card.toString(),
                        "--set",
                        "m_phi=2.4",
                        "--format",
                        "json");
        assertThat(closed).isZero();
    }

    @Test
    void aMassWithADistributionIsRefused(@TempDir Path folder) throws IOException {
        Path card = folder.resolve("card.yaml");
        Files.writeString(card, CARD.replace("m_phi: 0.6", "m_phi: {uniform: [0.1, 2]}"));
        refused(
                List.of("predict", "--card", card.toString()),
                "card.yaml:3: parameters.m_phi: a distribution; the mass of a light particle");
    }

    @Test
    void aSecondDarkParticleIsRefused(@TempDir Path folder) throws IOException {
        refused(
                List.of(with("BR(B+->KXX)", "--dark", "chi:spin=1/2,mass=0.5")),
                "--dark chi: the model has its own dark particle, phi; one is allowed");
        Path card = folder.resolve("card.yaml");
        Files.writeString(card, CARD + "dark: {particle: chi, spin: 1/2, mass: 0.5}\n");
        refused(
                List.of("predict", "--card", card.toString()),
                "card.yaml:5: dark: vector-like-quarks has its own dark particle, phi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "m_phi=0; m_phi: 0 GeV; a mass is positive",
                "m_Q=100; m_Q: 100 GeV; it is integrated out",
                "phi.S_sx=1; phi.S_sx: no such parameter of vector-like-quarks or coefficient",
                "phi.S_ss=1+1i; phi.S_ss: complex; a coupling to one quark flavour is real",
                "phi.V_sb=1; phi.V_sb: the operator vanishes for a self-conjugate particle",
                "sgn=2; sgn: 2; 1, -1 are allowed"
            })
    void mistakesAreNamed(String set, String message) {
        refused(List.of(with("BR(B+->KXX)", set)), message);
    }

    @Test
    void aMissingMassIsNamed() {
        refused(
                List.of(
                        "predict",
                        "R_K",
                        "--model",
                        "vector-like-quarks",
                        "--set",
                        "m_Q=2000",
                        "m_D=2000"),
                "m_phi is missing: vector-like-quarks needs its mass of the scalar phi in GeV");
    }

    @Test
    void strongCouplingsAreToldOnStandardError() {
        CommandLineRun run = done(with("BR(B+->KXX)", "y_1=5"));
        assertThat(run.err()).contains("y_1: 5 in modulus, beyond sqrt(4 pi) = 3.54");
    }
}
