package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.PI;
import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.qcd.QuarkMassRunning;

class QuarkAnnihilationTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final QuarkMassRunning MASSES = QuarkMassRunning.of(INPUTS);

    private static Annihilation of(double mass) {
        return Regime.QUARKS.of(new DarkParticle("phi", DarkSpin.ZERO, mass, true), INPUTS);
    }

    private static WilsonCoefficients one(String name, Complex value) {
        return WilsonCoefficients.none().with(new Coefficient(name), value);
    }

    /**
     * Explicit spinors in the chiral basis along z: Σ |ū (C_S + iγ₅ C_P) v|² over helicities, three colours, two-body phase space.
     */
    @ParameterizedTest
    @CsvSource({
        "phi.S_ss, 3, s, s, 1",
        "phi.P_ss, 3, s, s, 1",
        "phi.S_bb, 6, b, b, 1",
        "phi.P_bb, 6, b, b, 1",
        "phi.S_sb, 5, s, b, 2",
        "phi.P_sb, 5, s, b, 2",
        "phi.S_ds, 3, d, s, 2",
        "phi.S_cc, 3, c, c, 1"
    })
    void agreesWithExplicitSpinors(
            String name, double mass, String first, String second, int states) {
        Complex coupling = states == 2 ? new Complex(3e-5, -4e-5) : new Complex(5e-5);
        double scale = 2 * mass;
        double s = 1.3 * scale * scale;
        double m1 = quark(first, scale);
        double m2 = quark(second, scale);
        double running =
                first.equals("b") || second.equals("b")
                        ? MASSES.bottom(scale) / INPUTS.get("m_b")
                        : MASSES.strange(scale) / INPUTS.get("m_s");
        double squared = spinors(name.contains(".P_"), m1, m2, s);
        double lambda = sqrt((s - square(m1 + m2)) * (s - square(m1 - m2)));
        double expected =
                states
                        * 3
                        * square(running * coupling.norm())
                        * squared
                        * lambda
                        / (8 * PI * s)
                        / s;
        assertThat(of(mass).crossSectionTimesVelocity(one(name, coupling), s))
                .isCloseTo(expected, withinPercentage(1e-9));
    }

    /** Spinors u = (√(E−p) ξ₊ …): along z, ū v and ū γ₅ v for equal helicities are √(p₁⁺p₂⁺)-like combinations. */
    private static double spinors(boolean pseudoscalar, double m1, double m2, double s) {
        double p = sqrt((s - square(m1 + m2)) * (s - square(m1 - m2))) / (2 * sqrt(s));
        double e1 = sqrt(m1 * m1 + p * p);
        double e2 = sqrt(m2 * m2 + p * p);
        double sum = 0;
        for (int spin = -1; spin <= 1; spin += 2) {
            // u with spin ±½ along z and momentum +p: (√(E ∓ p), √(E ± p)) χ±.
            double uLeft = sqrt(e1 - spin * p);
            double uRight = sqrt(e1 + spin * p);
            // v of momentum −p that pairs with the same χ: (√(p·σ) χ, −√(p·σ̄) χ).
            double vLeft = sqrt(e2 + spin * p);
            double vRight = -sqrt(e2 - spin * p);
            double scalar = uRight * vLeft + uLeft * vRight;
            double axial = -uRight * vLeft + uLeft * vRight;
            sum += square(pseudoscalar ? axial : scalar);
        }
        return sum;
    }

    private static double quark(String name, double scale) {
        return switch (name) {
            case "d" -> MASSES.down(scale);
            case "s" -> MASSES.strange(scale);
            case "c" -> MASSES.charm(scale);
            default -> MASSES.bottom(scale);
        };
    }

    private static double square(double x) {
        return x * x;
    }

    /** The specification's 3 C² β³/4π = 0.239 C², for C at μ. */
    @Test
    void strangeQuarksAtRestGiveTheKnownNumber() {
        double running = MASSES.strange(4) / MASSES.strange(2);
        double sigmaV = of(2).crossSectionTimesVelocity(one("phi.S_ss", Complex.ONE), 16);
        assertThat(sigmaV / (running * running)).isCloseTo(0.239, withinPercentage(1));
    }

    /** At 2 GeV mesons at leading order have a rate several times smaller: the size of what is not known there. */
    @Test
    void mesonsAndQuarksDifferByAFactorWhereTheyMeet() {
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, 2, true);
        WilsonCoefficients point = one("phi.S_ss", new Complex(1e-4));
        double mesons = Regime.CHIRAL.of(phi, INPUTS).crossSectionTimesVelocity(point, 16);
        double quarks = Regime.QUARKS.of(phi, INPUTS).crossSectionTimesVelocity(point, 16);
        assertThat(mesons).isCloseTo(0.049e-8, withinPercentage(2));
        assertThat(quarks / mesons).isBetween(2.0, 5.0);
        assertThat(Regime.isMatchingRegion(phi)).isTrue();
        assertThat(Regime.usual(phi)).isEqualTo(Regime.CHIRAL);
        assertThat(Regime.usual(phi.withMass(2.1))).isEqualTo(Regime.QUARKS);
    }

    @Test
    void whatIsDoubtfulIsSaidOrRefused() {
        assertThat(of(4.5).notices(one("phi.S_bb", new Complex(1e-5))))
                .anyMatch(n -> n.startsWith("phi.S_bb: between the thresholds"));
        assertThat(of(6).notices(one("phi.S_bb", new Complex(1e-5)))).isEmpty();
        assertThat(of(1.8).notices(WilsonCoefficients.none()))
                .anyMatch(n -> n.contains("on average"));
        assertThat(of(10).notices(one("phi.S_tt", new Complex(1e-5))))
                .anyMatch(n -> n.startsWith("phi.S_tt:"));
        assertThatThrownBy(() -> of(10).check(one("phi.S_ss", Complex.ONE)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("unitarity");
        assertThatThrownBy(() -> of(10).check(one("phi.A_sb", new Complex(1e-9))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("phi.A_sb:");
    }
}
