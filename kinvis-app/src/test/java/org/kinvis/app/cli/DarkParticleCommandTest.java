package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dark particles on the command line: the same as in the library, and mistakes with their reason. */
class DarkParticleCommandTest {

    private static final String COMPLEX = "phi:spin=0,mass=0.5";

    private static double value(String... arguments) {
        return done(arguments).json().get("predictions").get(0).get("value").asDouble();
    }

    private static double kaon(String dark, String set) {
        return value("predict", "BR(B+->KXX)", "--dark", dark, "--set", set, "--format", "json");
    }

    @Test
    void aSelfConjugateParticleHasHalfTheRate() {
        double complex = kaon(COMPLEX, "phi.S_sb=1e-8");
        assertThat(complex).isPositive();
        assertThat(kaon(COMPLEX + ",self-conjugate", "phi.S_sb=1e-8"))
                .isCloseTo(complex / 2, Offset.offset(1e-12 * complex));
        assertThat(kaon(COMPLEX, "phi.S_sb=2e-8i"))
                .isCloseTo(4 * complex, Offset.offset(1e-12 * complex));
    }

    @Test
    void aCardSaysTheSameAndAnOptionWinsOverIt(@TempDir Path folder) throws IOException {
        Path card = folder.resolve("card.yaml");
        Files.writeString(
                card,
                """
                kinvis: 1
                dark: {particle: phi, spin: 0, mass: 0.5}
                coefficients: {phi.S_sb: 1e-8}
                observables: ["BR(B+->KXX)"]
                """);
        double expected = kaon(COMPLEX, "phi.S_sb=1e-8");
        assertThat(value("predict", "--card", card.toString(), "--format", "json"))
                .isEqualTo(expected);
        assertThat(
                        value(
                                "predict",
                                "--card",
                                card.toString(),
                                "--set",
                                "phi.S_sb=3e-8",
                                "--format",
                                "json"))
                .isCloseTo(9 * expected, Offset.offset(1e-12 * expected));
    }

    @Test
    void aClosedDecayIsZeroAndSaidToBe() {
        CommandLineRun run =
                done(
                        "predict",
                        "BR(B+->KXX)",
                        "--dark",
                        "phi:spin=0,mass=3",
                        "--set",
                        "phi.S_sb=1",
                        "--format",
                        "json");
        assertThat(run.json().get("predictions").get(0).get("value").asDouble()).isZero();
        assertThat(run.err()).contains("B+->KXX: closed, 2 m_phi = 6.0 GeV is too heavy");
    }

    @Test
    void mistakesAreRefusedWithTheirReason() {
        List<String> pair = List.of("predict", "BR(B+->KXX)");
        refused(pair, "--dark");
        refused(with(pair, "--set", "phi.S_sb=1"), "phi.S_sb", "--dark phi:");
        refused(
                with(pair, "--dark", COMPLEX + ",self-conjugate", "--set", "phi.V_sb=1"),
                "phi.V_sb",
                "vanishes for a self-conjugate particle");
        refused(
                with(pair, "--dark", "X:spin=1,mass=0", "--set", "X.S_sb=1"),
                "X.S_sb",
                "diverges for mass 0");
        refused(with(pair, "--dark", "phi:spin=0"), "mass is missing");
        refused(with(pair, "--dark", COMPLEX, "--set", "phi.SS_sb=1"), "phi.S_sb");
    }

    private static List<String> with(List<String> first, String... more) {
        List<String> all = new java.util.ArrayList<>(first);
        all.addAll(List.of(more));
        return all;
    }
}
