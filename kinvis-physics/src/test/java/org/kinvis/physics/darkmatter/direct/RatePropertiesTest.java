package org.kinvis.physics.darkmatter.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.darkmatter.direct.EventSpectrum.Effect;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** Rates: end points, scaling, a plain integration of the same physics; cross sections: limits. */
class RatePropertiesTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final Target XENON = Targets.named("Xe");

    private static EventSpectrum spectrum(Effect effect, double mass, double sigma) {
        return EventSpectrum.of(effect, XENON, mass, sigma, INPUTS);
    }

    @Property(tries = 50)
    void ratesArePositiveBelowTheEndPointAndVanishAbove(
            @ForAll @DoubleRange(min = 0.1, max = 5) double mass) {
        for (Effect effect : Effect.values()) {
            EventSpectrum rates = spectrum(effect, mass, 1e-38);
            double end = rates.largestEnergy();
            assertThat(rates.at(0.98 * end)).isNotNegative();
            assertThat(rates.at(0.5 * end)).isPositive();
            assertThat(rates.at(end * (1 + 1e-9))).isZero();
        }
    }

    @Property(tries = 20)
    void ratesAreProportionalToCrossSectionAndDensity(
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        double once = spectrum(Effect.MIGDAL, 0.5, 1e-38).at(0.2);
        assertThat(spectrum(Effect.MIGDAL, 0.5, factor * 1e-38).at(0.2))
                .isCloseTo(factor * once, Offset.offset(1e-12 * factor * once));
        Inputs denser = INPUTS.with("rho_dm", 0.3 * factor);
        assertThat(EventSpectrum.of(Effect.MIGDAL, XENON, 0.5, 1e-38, denser).at(0.2))
                .isCloseTo(factor * once, Offset.offset(1e-12 * factor * once));
    }

    /** The formula in v and q, a sum over velocities instead of the closed η, linear steps of the recoil. */
    @ParameterizedTest
    @CsvSource({"Xe, 0.5, 0.2", "Xe, 1.5, 1.1", "Ar, 0.3, 0.08"})
    void theMigdalRateIsTheIntegralOverVelocitiesAndRecoils(
            String name, double mass, double energy) {
        Target target = Targets.named(name);
        StandardHalo halo = StandardHalo.of(INPUTS);
        double nucleus = target.massNumber() * INPUTS.get("m_amu");
        double mu = mass * nucleus / (mass + nucleus);
        double mu1 = mass * INPUTS.get("m_amu") / (mass + INPUTS.get("m_amu"));
        double c = PhysicalConstants.SPEED_OF_LIGHT;
        double p = 0;
        for (Target.Shell shell : target.shells()) {
            p += shell.ionisation().at(1000 * energy - shell.bindingEnergy());
        }
        double omega = energy * 1e-6;
        double sum = 0;
        int steps = 3000;
        double width = halo.largestSpeed() / steps;
        for (int i = 0; i < steps; i++) {
            double v = (i + 0.5) * width;
            double beta = v / c;
            double root = beta * beta - 2 * omega / mu;
            if (root <= 0) {
                continue;
            }
            double low = mu * mu * Math.pow(beta - Math.sqrt(root), 2) / (2 * nucleus);
            double high = mu * mu * Math.pow(beta + Math.sqrt(root), 2) / (2 * nucleus);
            double inner = 0;
            int cells = 200;
            for (int j = 0; j < cells; j++) {
                double recoil = low + (j + 0.5) * (high - low) / cells;
                double electron = INPUTS.get("m_e") * Math.sqrt(2 * recoil / nucleus) * 1e9;
                double q = Math.sqrt(2 * nucleus * recoil);
                inner +=
                        electron * electron * target.formFactor().squared(q) * (high - low) / cells;
            }
            sum += halo.speedDensity(v) / v * width * inner;
        }
        double nuclear = 1e-38 * Math.pow(target.massNumber() * mu / mu1, 2);
        double perSecond =
                0.3 / mass * nuclear / (2 * mu * mu) * sum * c * c * 1e5 * p / (2 * Math.PI) * 1000;
        double tonneYear = 365.25 * 86400 * PhysicalConstants.GEV_PER_TONNE;
        double expected = perSecond * tonneYear;
        assertThat(EventSpectrum.of(Effect.MIGDAL, target, mass, 1e-38, INPUTS).at(energy))
                .isCloseTo(expected, Offset.offset(1e-4 * expected));
    }

    /** What makes rescaling by one cross section a nucleon sound: isotopes differ in shape by percents only. */
    @Test
    void isotopesOfOneTargetHaveNearlyTheSameShape() {
        for (Target.Isotope isotope : XENON.isotopes()) {
            Target pure =
                    new Target(
                            "Xe",
                            54,
                            isotope.massNumber(),
                            XENON.isotopes(),
                            XENON.helm(),
                            XENON.shells());
            double shape =
                    EventSpectrum.of(Effect.MIGDAL, pure, 0.6, 1e-38, INPUTS).at(0.5)
                            / EventSpectrum.of(Effect.MIGDAL, pure, 0.6, 1e-38, INPUTS).at(0.2);
            double mean =
                    spectrum(Effect.MIGDAL, 0.6, 1e-38).at(0.5)
                            / spectrum(Effect.MIGDAL, 0.6, 1e-38).at(0.2);
            assertThat(shape).isCloseTo(mean, Offset.offset(1e-2 * mean));
        }
    }

    private static WilsonCoefficients strange(String symbol, double value) {
        return WilsonCoefficients.none()
                .with(new Coefficient("phi." + symbol + "_ss"), new Complex(value));
    }

    private static SpinIndependent scattering(DarkSpin spin, double mass, Inputs inputs) {
        return new SpinIndependent(new DarkParticle("phi", spin, mass, true), inputs);
    }

    @Test
    void equalCouplingsGiveEveryTargetTheCrossSectionOfANucleon() {
        Inputs symmetric = INPUTS.with("m_n", INPUTS.get("m_p"));
        SpinIndependent light = scattering(DarkSpin.ZERO, 0.6, symmetric);
        double proton = light.crossSection(Nucleon.PROTON, strange("S", 1e-4));
        for (String name : Targets.names()) {
            assertThat(light.crossSection(Targets.named(name), strange("S", 1e-4)))
                    .isCloseTo(proton, Offset.offset(1e-14 * proton));
        }
    }

    @Test
    void masslessBosonsHaveAFiniteCrossSectionAndFermionsNone() {
        WilsonCoefficients point = strange("S", 1e-4);
        double f = scattering(DarkSpin.ZERO, 0, INPUTS).couplings(point).proton();
        double area = f * f / (4 * Math.PI) * PhysicalConstants.SQUARE_CENTIMETRES;
        assertThat(scattering(DarkSpin.ZERO, 0, INPUTS).crossSection(Nucleon.PROTON, point))
                .isCloseTo(area, Offset.offset(1e-13 * area));
        assertThat(scattering(DarkSpin.ZERO, 1e-7, INPUTS).crossSection(Nucleon.PROTON, point))
                .isCloseTo(area, Offset.offset(1e-6 * area));
        assertThat(
                        scattering(DarkSpin.HALF, 0, INPUTS)
                                .crossSection(Nucleon.PROTON, strange("SS", 1)))
                .isZero();
    }

    /** ū(p')u(p) = 2m at rest: a fermion scatters as a scalar with 2m times the coefficient. */
    @Test
    void aFermionScattersAsAScalarWithTwiceItsMass() {
        double mass = 0.7;
        double scalar =
                scattering(DarkSpin.ZERO, mass, INPUTS)
                        .crossSection(XENON, strange("S", 2 * mass * 1e-5));
        assertThat(scattering(DarkSpin.HALF, mass, INPUTS).crossSection(XENON, strange("SS", 1e-5)))
                .isCloseTo(scalar, Offset.offset(1e-13 * scalar));
    }

    /** C = κ m_q/m_h² for all quarks, a Higgs portal: f_N = κ m_N (Σ f_Tq + (2/9) f_TG)/m_h². */
    @Test
    void heavyQuarksCountThroughGluons() {
        NucleonMatrixElements elements = NucleonMatrixElements.of(INPUTS);
        double sum = 0;
        for (var quark : NucleonMatrixElements.quarks()) {
            sum += elements.fraction(Nucleon.PROTON, quark);
        }
        double light = 0.0208 + 0.0411 + 0.043;
        assertThat(sum).isCloseTo(light + 2.0 / 9 * (1 - light), Offset.offset(1e-14));
    }

    @Test
    void whatIsNotComputedIsRefused() {
        DarkParticle complex = new DarkParticle("phi", DarkSpin.ZERO, 0.5, false);
        WilsonCoefficients vector =
                WilsonCoefficients.none().with(new Coefficient("phi.V_uu"), Complex.ONE);
        assertThatThrownBy(() -> new SpinIndependent(complex, INPUTS).couplings(vector))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("phi.V_uu: it scatters coherently too");
        WilsonCoefficients imaginary =
                WilsonCoefficients.none().with(new Coefficient("phi.S_uu"), Complex.I);
        assertThatThrownBy(() -> new SpinIndependent(complex, INPUTS).couplings(imaginary))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("phi.S_uu: complex");
        assertThatThrownBy(() -> spectrum(Effect.MIGDAL, 0, 1e-38))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> spectrum(Effect.MIGDAL, 1, -1))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> spectrum(Effect.MIGDAL, 1, 1e-38).at(-1))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void limitsAreInterpolatedInLogarithmsAndRefuseWhatCannotBe() {
        LimitCurve curve =
                LimitCurve.of("x", new double[] {0.1, 1, 10}, new double[] {1e-36, 1e-38, 1e-38});
        assertThat(curve.at(Math.sqrt(0.1)).orElseThrow()).isCloseTo(1e-37, Offset.offset(1e-50));
        assertThat(curve.at(0.0999)).isEmpty();
        assertThat(curve.at(10).orElseThrow()).isEqualTo(1e-38);
        assertThatThrownBy(
                        () ->
                                LimitCurve.of(
                                        "x", new double[] {1, 0.5}, new double[] {1e-36, 1e-38}))
                .hasMessageContaining("point 2: mass 0.5 GeV after 1.0 GeV");
        assertThatThrownBy(
                        () ->
                                LimitCurve.of(
                                        "x", new double[] {-1, 0.5}, new double[] {1e-36, 1e-38}))
                .hasMessageContaining("a mass is positive");
        assertThatThrownBy(() -> LimitCurve.of("x", new double[] {1, 2}, new double[] {1, 0.1}))
                .hasMessageContaining("pb");
    }

    @Test
    void publishedLimitsHaveASource() {
        Bibliography bibliography = Bibliography.load();
        assertThat(PublishedLimits.all())
                .hasSize(4)
                .allSatisfy(l -> assertThat(bibliography.has(l.source().key())).isTrue());
        assertThat(PublishedLimits.unavailable())
                .allSatisfy(l -> assertThat(bibliography.has(l.source().key())).isTrue());
        assertThat(bibliography.has(XenonIonisationSearch.load().source().key())).isTrue();
        for (String set : NucleonSets.names()) {
            if (!set.equals(NucleonSets.USUAL)) {
                NucleonSets.parameters(set)
                        .forEach(p -> assertThat(bibliography.has(p.source().key())).isTrue());
            }
        }
    }
}
