package org.kinvis.inference.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.InvalidInputException;

/** Dark particles on the command line and in cards. */
class DarkParticleReaderTest {

    @Test
    void readsTheFormOfTheCommandLine() {
        assertThat(DarkParticleReader.parse("phi:spin=0,mass=0.5,self-conjugate", "--dark"))
                .isEqualTo(new DarkParticle("phi", DarkSpin.ZERO, 0.5, true));
        assertThat(DarkParticleReader.parse("chi: mass=1 , spin=1/2", "--dark"))
                .isEqualTo(new DarkParticle("chi", DarkSpin.HALF, 1, false));
        assertThat(DarkParticleReader.parse("X:spin=1,mass=0,self-conjugate=false", "--dark"))
                .isEqualTo(new DarkParticle("X", DarkSpin.ONE, 0, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phi | NAME:spin=0",
                "phi:spin=0 | mass is missing",
                "phi:mass=1 | spin is missing",
                "phi:spin=0,mass=1,colour=3 | no such property of a dark particle",
                "phi:spin=2,mass=1 | 2: no such spin",
                "phi:spin=0,mass=heavy | mass",
                "phi:spin=0,mass=-1 | not negative",
                "phi.1:spin=0,mass=1 | letters and digits",
                "phi:spin=0,mass=1,self-conjugate=perhaps | true or false"
            })
    void mistakesAreNamed(String text, String message) {
        assertThatThrownBy(() -> DarkParticleReader.parse(text, "--dark"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    private static final String CARD =
            """
            kinvis: 1
            dark: {particle: chi, spin: 1/2, self-conjugate: true, mass: 0.5}
            coefficients: {chi.VA_sb: 1e-8-2e-9i, CR_bsnutaunutau: 2}
            """;

    @Test
    void aCardHasAParticleAndItsCoefficients() {
        Card card = Card.parse("card.yaml", CARD);
        assertThat(card.dark()).contains(new DarkParticle("chi", DarkSpin.HALF, 0.5, true));
        PointSpecification point = card.point();
        assertThat(point.dark()).isEqualTo(card.dark());
        assertThat(
                        point.matching()
                                .apply(point.inputs())
                                .get(new Coefficient("chi.VA_sb"))
                                .getImaginaryPart())
                .isEqualTo(-2e-9);
        assertThat(Card.parse("card.yaml", "kinvis: 1").dark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chi.SV_sb | card.yaml:3: coefficients.chi.SV_sb: no such coefficient",
                "phi.S_sb | card.yaml:3: coefficients.phi.S_sb: no such coefficient"
            })
    void coefficientsOfOtherParticlesAreRefusedWithTheLine(String name, String message) {
        assertThatThrownBy(() -> Card.parse("card.yaml", CARD.replace("chi.VA_sb", name)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spin: 1/2 | spin: 3 | card.yaml:2: dark.spin",
                "particle: chi, | '' | card.yaml:2: dark: particle is missing",
                "mass: 0.5 | weight: 0.5 | card.yaml:2: dark.weight",
                "mass: 0.5 | mass: -1 | card.yaml:2: dark",
                "self-conjugate: true | self-conjugate: maybe | card.yaml:2: dark.self-conjugate"
            })
    void mistakesInACardAreNamedWithTheLine(String right, String wrong, String message) {
        assertThatThrownBy(() -> Card.parse("card.yaml", CARD.replace(right, wrong)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message);
    }

    /** A scan refuses operators that the particle of its card cannot have before the first point. */
    @Test
    void aScanOfAnOperatorThatVanishesIsRefused() {
        String scan =
                """
                kinvis: 1
                dark: {particle: phi, spin: 0, self-conjugate: true, mass: 0.5}
                coefficients: {phi.S_sb: {uniform: [-1e-8, 1e-8]}, phi.P_sb: 1e-8}
                observables: ["BR(B+->KXX)"]
                scan: {points: 100, seed: 1}
                """;
        assertThat(new CardScan("card.yaml", scan).plan()).isNotNull();
        String odd = scan.replace("phi.S_sb", "phi.V_sb");
        assertThatThrownBy(() -> new CardScan("card.yaml", odd).plan())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("phi.V_sb: the operator vanishes");
    }
}
