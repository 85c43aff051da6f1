package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.sqrt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.darkmatter.annihilation.ChiralLagrangian.Meson;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

class ChiralAnnihilationTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final DarkParticle PHI = new DarkParticle("phi", DarkSpin.ZERO, 0.8, true);
    private static final Annihilation CHIRAL = Regime.CHIRAL.of(PHI, INPUTS);

    private static WilsonCoefficients point(double uu, double dd, double ss, Complex ds) {
        return WilsonCoefficients.none()
                .with(new Coefficient("phi.S_uu"), uu)
                .with(new Coefficient("phi.S_dd"), dd)
                .with(new Coefficient("phi.S_ss"), ss)
                .with(new Coefficient("phi.S_ds"), ds);
    }

    /** π⁰, η₈ and the fields √2π⁺ at (u, d), √2K⁺ at (u, s), √2K⁰ at (d, s) of Φ. */
    private static Map<MesonPair, Meson[]> mesons() {
        Meson pion = Meson.real(1, -1, 0);
        Meson eta = Meson.real(1 / sqrt(3), 1 / sqrt(3), -2 / sqrt(3));
        Meson kaon = Meson.complex(1, 2);
        return Map.of(
                MesonPair.PI_PLUS_PI_MINUS, new Meson[] {Meson.complex(0, 1), Meson.complex(1, 0)},
                MesonPair.PI0_PI0, new Meson[] {pion, pion},
                MesonPair.K_PLUS_K_MINUS, new Meson[] {Meson.complex(0, 2), Meson.complex(2, 0)},
                MesonPair.K0_K0BAR, new Meson[] {kaon, Meson.complex(2, 1)},
                MesonPair.ETA_ETA, new Meson[] {eta, eta},
                MesonPair.PI0_ETA, new Meson[] {pion, eta},
                MesonPair.K_PI, new Meson[] {Meson.complex(0, 2), Meson.complex(1, 0)},
                MesonPair.K0_PI0, new Meson[] {kaon, pion},
                MesonPair.K0_ETA, new Meson[] {kaon, eta});
    }

    /** The amplitudes are second derivatives of the chiral Lagrangian with the exact U. */
    @Property(tries = 30)
    void amplitudesAreDerivativesOfTheExactLagrangian(
            @ForAll @DoubleRange(min = -1, max = 1) double uu,
            @ForAll @DoubleRange(min = -1, max = 1) double dd,
            @ForAll @DoubleRange(min = -1, max = 1) double ss,
            @ForAll @DoubleRange(min = -1, max = 1) double re,
            @ForAll @DoubleRange(min = -1, max = 1) double im) {
        Complex ds = new Complex(re, im);
        Complex zero = Complex.ZERO;
        ChiralLagrangian lagrangian =
                new ChiralLagrangian(
                        new Complex[][] {
                            {new Complex(uu), zero, zero},
                            {zero, new Complex(dd), ds},
                            {zero, ds.conjugate(), new Complex(ss)}
                        });
        LightCouplings couplings = new LightCouplings(uu, dd, ss, ds);
        mesons().forEach(
                        (pair, m) ->
                                assertThat(lagrangian.amplitude(m[0], m[1]).norm())
                                        .as(pair.label())
                                        .isCloseTo(
                                                pair.amplitude(couplings).norm(),
                                                Offset.offset(1e-6)));
    }

    /** For C ∝ 1 in (u, d) the pion pair has isospin 0: π⁺π⁻ is twice π⁰π⁰, and π⁰η is closed. */
    @Property(tries = 50)
    void isospinRelatesChannels(
            @ForAll @DoubleRange(min = 0.01, max = 1) double c,
            @ForAll @DoubleRange(min = -1, max = 1) double ss) {
        WilsonCoefficients point = point(c, c, ss, Complex.ZERO).times(1e-3);
        assertThat(strength(MesonPair.PI_PLUS_PI_MINUS, point))
                .isCloseTo(2 * strength(MesonPair.PI0_PI0, point), withinPercentage(1e-10));
        assertThat(strength(MesonPair.K_PLUS_K_MINUS, point))
                .isEqualTo(strength(MesonPair.K0_K0BAR, point));
        assertThat(strength(MesonPair.PI0_ETA, point)).isZero();
    }

    /** C_ds is a spinor of isospin ½: K⁺π⁻ is twice K⁰π⁰. */
    @Test
    void isospinOneHalfRelatesKaonsAndPions() {
        WilsonCoefficients point = point(0, 0, 0, new Complex(2e-5, 3e-5));
        assertThat(strength(MesonPair.K_PI, point))
                .isCloseTo(2 * strength(MesonPair.K0_PI0, point), withinPercentage(1e-10));
    }

    /** SU(3): for C ∝ 1 each of the eight mesons, in pairs of real fields, has the same weight. */
    @Test
    void equalCouplingsTreatTheOctetAlike() {
        WilsonCoefficients point = point(1e-4, 1e-4, 1e-4, Complex.ZERO);
        double real = strength(MesonPair.PI0_PI0, point);
        assertThat(strength(MesonPair.ETA_ETA, point)).isCloseTo(real, withinPercentage(1e-10));
        for (MesonPair pair :
                new MesonPair[] {
                    MesonPair.PI_PLUS_PI_MINUS, MesonPair.K_PLUS_K_MINUS, MesonPair.K0_K0BAR
                }) {
            assertThat(strength(pair, point)).isCloseTo(2 * real, withinPercentage(1e-10));
        }
    }

    /** A phase of the s quark takes C_ds to C_ds e^{iα}: no rate changes; nor does C → −C, or C → C*. */
    @Property(tries = 50)
    void ratesDoNotDependOnPhases(
            @ForAll @DoubleRange(min = -3.2, max = 3.2) double alpha,
            @ForAll @DoubleRange(min = -1, max = 1) double ss) {
        Complex ds = new Complex(0.3, -0.4);
        double rate = rate(point(0.1, 0.2, ss, ds).times(1e-4));
        Complex turned = ds.multiply(new Complex(Math.cos(alpha), Math.sin(alpha)));
        assertThat(rate(point(0.1, 0.2, ss, turned).times(1e-4)))
                .isCloseTo(rate, withinPercentage(1e-10));
        assertThat(rate(point(0.1, 0.2, ss, ds).times(-1e-4)))
                .isCloseTo(rate, withinPercentage(1e-10));
        assertThat(rate(point(0.1, 0.2, ss, ds.conjugate()).times(1e-4)))
                .isCloseTo(rate, withinPercentage(1e-10));
    }

    @Property(tries = 100)
    void ratesArePositiveAndQuadratic(
            @ForAll @DoubleRange(min = -1, max = 1) double uu,
            @ForAll @DoubleRange(min = -1, max = 1) double ss,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        WilsonCoefficients point = point(uu, -0.04, ss, new Complex(0.2)).times(1e-4);
        assertThat(rate(point)).isPositive();
        assertThat(rate(point.times(factor)))
                .isCloseTo(factor * factor * rate(point), withinPercentage(1e-10));
    }

    /** Detailed balance: p_f² σ(φφ → K⁺K⁻) / p_i² is what |M|² alone gives for the inverse reaction. */
    @Test
    void theInverseReactionHasTheSameMatrixElement() {
        WilsonCoefficients point = point(0, 0, 1e-4, Complex.ZERO);
        double s = 4;
        double kaon = INPUTS.get("m_K+");
        double betaPhi = sqrt(1 - 4 * PHI.mass() * PHI.mass() / s);
        double betaKaon = sqrt(1 - 4 * kaon * kaon / s);
        FinalState state = state(MesonPair.K_PLUS_K_MINUS);
        double forward = state.crossSectionTimesVelocity(point, s) / (2 * betaPhi);
        double amplitude = ((ChiralAnnihilation) CHIRAL).condensate() * 1e-4;
        // K⁺K⁻ → φφ: |M|² β_φ/(16π s β_K), half of it for identical particles; forward without the
        // half.
        double backward = amplitude * amplitude * betaPhi / (2 * 16 * Math.PI * s * betaKaon);
        assertThat(forward * betaPhi * betaPhi)
                .isCloseTo(2 * backward * betaKaon * betaKaon, withinPercentage(1e-10));
    }

    @Test
    void channelsOpenAtTheirThresholds() {
        WilsonCoefficients point = point(1e-4, -5e-5, 1e-4, new Complex(1e-5));
        for (FinalState state : CHIRAL.finalStates()) {
            double threshold = state.threshold() * state.threshold();
            assertThat(state.crossSectionTimesVelocity(point, threshold)).isZero();
            assertThat(state.crossSectionTimesVelocity(point, threshold * (1 - 1e-9))).isZero();
            assertThat(state.crossSectionTimesVelocity(point, threshold * (1 + 1e-9)))
                    .as(state.name())
                    .isPositive();
        }
    }

    private static double strength(MesonPair pair, WilsonCoefficients point) {
        return state(pair).strength().applyAsDouble(point);
    }

    private static FinalState state(MesonPair pair) {
        return CHIRAL.finalStates().stream()
                .filter(f -> f.name().equals(pair.label()))
                .findFirst()
                .orElseThrow();
    }

    private static double rate(WilsonCoefficients point) {
        return CHIRAL.crossSectionTimesVelocity(point, 4);
    }

    @Test
    void couplingsToOneFlavourAreReal() {
        WilsonCoefficients point =
                WilsonCoefficients.none().with(new Coefficient("phi.S_ss"), new Complex(1, 1));
        assertThatThrownBy(() -> CHIRAL.check(point))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("phi.S_ss: complex;");
    }

    @Test
    void couplingsBeyondUnitarityAreRefused() {
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient("phi.S_ss"), 10);
        assertThatThrownBy(() -> CHIRAL.check(point))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("unitarity");
    }

    @Test
    void vectorCurrentsAreRefused() {
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient("phi.V_ss"), 1e-6);
        assertThatThrownBy(() -> CHIRAL.check(point))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("phi.V_ss: annihilation through vector currents");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        WilsonCoefficients point =
                point(0, 0, 1, Complex.ZERO)
                        .with(new Coefficient("phi.P_ds"), 1e-4)
                        .with(new Coefficient("phi.S_cc"), 1e-4);
        assertThat(CHIRAL.notices(point))
                .anyMatch(
                        n -> n.startsWith("phi annihilates at sqrt(s) = 1.60 GeV or more, beyond"))
                .anyMatch(n -> n.contains("below sqrt(s)"))
                .anyMatch(n -> n.contains("condensate shifts"))
                .anyMatch(n -> n.startsWith("phi.P_ds: annihilation into three mesons"))
                .anyMatch(n -> n.startsWith("phi.S_cc: a heavy quark"));
        DarkParticle light = PHI.withMass(0.45);
        assertThat(Regime.CHIRAL.of(light, INPUTS).notices(point(0, 0, 1e-4, Complex.ZERO)))
                .isEmpty();
    }

    @Test
    void massesAndSpinsWithoutATheoryAreRefused() {
        assertThatThrownBy(() -> Regime.CHIRAL.of(PHI.withMass(3), INPUTS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "mass of phi: 3.0 GeV; annihilation into light mesons is computed from 0.01 to"
                                + " 2.0 GeV");
        assertThatThrownBy(() -> Regime.QUARKS.of(PHI.withMass(1), INPUTS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("annihilation into quarks is computed from 1.5 to");
        assertThatThrownBy(
                        () ->
                                Regime.CHIRAL.of(
                                        new DarkParticle("chi", DarkSpin.HALF, 0.5, false), INPUTS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("spin 1/2");
        assertThatThrownBy(() -> Regime.named("quark"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean quarks");
    }
}
