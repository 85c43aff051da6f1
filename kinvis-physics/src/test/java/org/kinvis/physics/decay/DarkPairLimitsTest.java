package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.reference.LightReference.transition;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.reference.LightReference;

/** Limits, thresholds and signs of rates into dark pairs, and what is refused. */
class DarkPairLimitsTest {

    private static final Inputs INPUTS = LightReference.inputs();

    private static DarkParticle particle(DarkSpin spin, double mass, boolean selfConjugate) {
        return new DarkParticle("X", spin, mass, selfConjugate);
    }

    private static Spectrum width(HadronicMode mode, DarkParticle particle) {
        return new HadronToDarkPair(transition(mode), particle).width();
    }

    private static WilsonCoefficients one(
            DarkParticle particle, DarkOperator operator, HadronicMode mode) {
        return WilsonCoefficients.of(particle.coefficient(operator, mode.quarks()), 1);
    }

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    /** C_VV = C_AA = −C_VA = −C_AV = c C_SM/2 and three flavours. */
    @ParameterizedTest
    @EnumSource(
            value = HadronicMode.class,
            names = {
                "B_PLUS_TO_K",
                "B_ZERO_TO_K_STAR",
                "BS_TO_PHI",
                "LAMBDAB_TO_LAMBDA",
                "B_PLUS_TO_PI",
                "B_ZERO_TO_PI_ZERO",
                "B_PLUS_TO_RHO",
                "B_ZERO_TO_RHO_ZERO"
            })
    void masslessLeftHandedPairsAreNeutrinos(HadronicMode mode) {
        CkmMatrix ckm = CkmMatrix.of(INPUTS);
        Complex product =
                mode.quarks() == DarkQuarks.SB ? ckm.lambdaT() : ckm.lambdaTOfDownQuarks();
        double g =
                Math.sqrt(EffectiveCoupling.squared(INPUTS))
                        * product.norm()
                        / ckm.lambdaT().norm()
                        * StandardModelNeutrino.coefficient(INPUTS)
                        / 2;
        DarkParticle nu = particle(DarkSpin.HALF, 0, false);
        WilsonCoefficients point =
                one(nu, DarkOperator.FERMION_VV, mode)
                        .plus(one(nu, DarkOperator.FERMION_AA, mode))
                        .plus(one(nu, DarkOperator.FERMION_VA, mode).times(-1))
                        .plus(one(nu, DarkOperator.FERMION_AV, mode).times(-1))
                        .times(g);
        Spectrum neutrinos = new HadronToNeutrinos(transition(mode), INPUTS).width();
        agrees(
                3 * width(mode, nu).integral().value(point),
                neutrinos.integral().standardModel(),
                1e-12);
        agrees(3 * width(mode, nu).at(4).value(point), neutrinos.at(4).standardModel(), 1e-12);
    }

    /** The general formula against the closed ones of B → K⁽*⁾, every coefficient included. */
    @Test
    void neutrinoRatesAreThoseOfTheClosedFormulas() {
        FormFactorSet toK = FormFactorSet.load("B->K", INPUTS.formFactorSet("B->K"));
        FormFactorSet toKStar = FormFactorSet.load("B->K*", INPUTS.formFactorSet("B->K*"));
        WilsonCoefficients point = NeutrinoPoints.random(5);
        agrees(
                new HadronToNeutrinos(transition(HadronicMode.B_PLUS_TO_K), INPUTS)
                        .width()
                        .integral()
                        .value(point),
                new BToPNuNu(Mode.B_PLUS_TO_K, INPUTS, toK.pseudoscalar(INPUTS))
                        .width()
                        .integral()
                        .value(point),
                1e-12);
        agrees(
                new HadronToNeutrinos(transition(HadronicMode.B_ZERO_TO_K_STAR), INPUTS)
                        .width()
                        .integral()
                        .value(point),
                new BToVNuNu(Mode.B_ZERO_TO_K_STAR, INPUTS, toKStar.vector(INPUTS))
                        .width()
                        .integral()
                        .value(point),
                1e-12);
    }

    /** A Majorana or real particle with L = ½ C O has half the rate of the other one with L = C O. */
    @ParameterizedTest
    @EnumSource(DarkOperator.class)
    void identicalParticlesHaveHalfTheRateOrNone(DarkOperator operator) {
        for (HadronicMode mode : HadronicMode.values()) {
            if (mode != HadronicMode.K_PLUS_TO_PI) {
                DarkParticle complex = particle(operator.spin(), 0.5, false);
                DarkParticle real = particle(operator.spin(), 0.5, true);
                WilsonCoefficients point = one(real, operator, mode);
                double expected = width(mode, complex).integral().value(point) / 2;
                double found = width(mode, real).integral().value(point);
                if (operator.isOddUnderConjugation()) {
                    assertThat(found).isZero();
                    assertThatThrownBy(() -> real.check(point))
                            .isInstanceOf(InvalidInputException.class)
                            .hasMessageContaining("vanishes for a self-conjugate particle");
                } else {
                    agrees(found, expected, 1e-13);
                    real.check(point);
                }
                complex.check(point);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DarkSpin.class)
    void pairsThatAreTooHeavyGiveZero(DarkSpin spin) {
        HadronicMode mode = HadronicMode.B_PLUS_TO_K;
        double limit = (mode.parentMass(INPUTS) - mode.daughterMass(INPUTS)) / 2;
        for (double mass : new double[] {limit, 3, 100}) {
            DarkParticle heavy = particle(spin, mass, false);
            assertThat(new HadronToDarkPair(transition(mode), heavy).isOpen()).isFalse();
            for (DarkOperator operator : DarkOperator.of(spin)) {
                assertThat(width(mode, heavy).integral().value(one(heavy, operator, mode)))
                        .isZero();
            }
        }
        DarkParticle light = particle(spin, Math.nextDown(limit - 1e-9), false);
        assertThat(new HadronToDarkPair(transition(mode), light).isOpen()).isTrue();
        DarkParticle closed = particle(spin, 2.7, false);
        MesonToDarkPair annihilation =
                new MesonToDarkPair(
                        NeutralMeson.B_S,
                        INPUTS,
                        TransitionQuarks.at(DarkQuarks.SB, INPUTS),
                        closed);
        assertThat(annihilation.isOpen()).isFalse();
        assertThat(annihilation.width().coefficients()).isEmpty();
    }

    /** κ for S, κ³ for V: what remains of the rate at q² = 4m²(1 + δ). */
    @Test
    void thresholdsAreThoseOfTheWave() {
        HadronicMode mode = HadronicMode.B_PLUS_TO_K;
        DarkParticle phi = particle(DarkSpin.ZERO, 1, false);
        double near = 4 * (1 + 1e-6);
        double nearer = 4 * (1 + 1e-8);
        WilsonCoefficients s = one(phi, DarkOperator.SCALAR_S, mode);
        WilsonCoefficients v = one(phi, DarkOperator.SCALAR_V, mode);
        Spectrum spectrum = width(mode, phi);
        agrees(spectrum.at(near).value(s) / spectrum.at(nearer).value(s), 10, 1e-5);
        agrees(spectrum.at(near).value(v) / spectrum.at(nearer).value(v), 1000, 1e-5);
        assertThat(spectrum.at(3.9).value(s)).isZero();
    }

    /** Longitudinal vectors: rates of the potential grow as m⁻⁴ or m⁻², those of the field strength do not. */
    @ParameterizedTest
    @EnumSource(value = DarkOperator.class, mode = EnumSource.Mode.MATCH_ANY, names = "VECTOR_.*")
    void lightVectorsDivergeAsTheirLongitudinalPolarisations(DarkOperator operator) {
        HadronicMode mode = HadronicMode.LAMBDAB_TO_LAMBDA;
        double at =
                width(mode, particle(DarkSpin.ONE, 1e-3, false))
                        .integral()
                        .value(one(particle(DarkSpin.ONE, 1e-3, false), operator, mode));
        double twice =
                width(mode, particle(DarkSpin.ONE, 2e-3, false))
                        .integral()
                        .value(one(particle(DarkSpin.ONE, 2e-3, false), operator, mode));
        List<String> quadratic = List.of("V3", "V6", "A3", "A6");
        double power =
                operator.divergesWithoutMass() ? quadratic.contains(operator.symbol()) ? 4 : 16 : 1;
        agrees(at / twice, power, 1e-3);
    }

    /** F₁ = F₂ for massless vectors. */
    @Test
    void masslessVectorsDoNotTellTheFieldStrengthFromItsDual() {
        HadronicMode mode = HadronicMode.B_PLUS_TO_K;
        DarkParticle photon = particle(DarkSpin.ONE, 0, true);
        agrees(
                width(mode, photon).integral().value(one(photon, DarkOperator.VECTOR_FS1, mode)),
                width(mode, photon).integral().value(one(photon, DarkOperator.VECTOR_FS2, mode)),
                1e-13);
        assertThat(width(mode, photon).integral().coefficients())
                .doesNotContain(photon.coefficient(DarkOperator.VECTOR_S, DarkQuarks.SB));
    }

    @Property(tries = 60)
    void ratesAreNeverNegativeAndQuadratic(
            @ForAll DarkSpin spin,
            @ForAll("modesOfB") HadronicMode decay,
            @ForAll @DoubleRange(min = 0.05, max = 1.9) double mass,
            @ForAll @IntRange(min = 1, max = 1000) int seed) {
        DarkParticle particle = particle(spin, mass, seed % 2 == 0);
        java.util.Random random = new java.util.Random(seed);
        WilsonCoefficients point = WilsonCoefficients.none();
        for (DarkOperator operator : DarkOperator.of(particle.spin())) {
            Coefficient c = particle.coefficient(operator, decay.quarks());
            point = point.with(c, new Complex(random.nextGaussian(), random.nextGaussian()));
        }
        HermitianForm form = width(decay, particle).integral();
        double rate = form.value(point);
        assertThat(rate).isNotNegative();
        agrees(form.value(point.times(3)), 9 * rate, 1e-12);
        List<Coefficient> variables = List.copyOf(form.coefficients());
        double[] re = new double[variables.size()];
        double[] im = new double[variables.size()];
        for (int i = 0; i < re.length; i++) {
            re[i] = point.get(variables.get(i)).getRealPart();
            im[i] = point.get(variables.get(i)).getImaginaryPart();
        }
        agrees(form.restrictedTo(variables).value(re, im), rate, 1e-9);
    }

    @Provide
    Arbitrary<HadronicMode> modesOfB() {
        return Arbitraries.of(HadronicMode.class).filter(mode -> mode != HadronicMode.K_PLUS_TO_PI);
    }

    @Test
    void operatorsThatDivergeWithoutMassAreRefusedWithTheReason() {
        DarkParticle massless = particle(DarkSpin.ONE, 0, false);
        WilsonCoefficients point = one(massless, DarkOperator.VECTOR_V4, HadronicMode.B_PLUS_TO_K);
        assertThatThrownBy(() -> massless.check(point))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("X.V4_sb: the rate diverges for mass 0");
        massless.check(one(massless, DarkOperator.VECTOR_FT1, HadronicMode.B_PLUS_TO_K));
        massless.check(point.times(0));
    }

    @Test
    void kaonDecaysIntoSpinAreRefusedForWantOfAFormFactor() {
        for (DarkSpin spin : new DarkSpin[] {DarkSpin.HALF, DarkSpin.ONE}) {
            DarkParticle particle = particle(spin, 0.05, true);
            assertThatThrownBy(() -> width(HadronicMode.K_PLUS_TO_PI, particle))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("tensor form factor of K -> pi");
            assertThatThrownBy(
                            () ->
                                    new HadronToDarkParticle(
                                            transition(HadronicMode.K_PLUS_TO_PI), particle))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void namesThatDoNotExistAreRefused() {
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, 0.5, false);
        assertThatThrownBy(() -> phi.check(WilsonCoefficients.of(new Coefficient("phi.SS_sb"), 1)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean phi.S_sb");
        phi.check(WilsonCoefficients.of(new Coefficient("chi.SS_sb"), 1));
        assertThatThrownBy(() -> new DarkParticle("phi.1", DarkSpin.ZERO, 0.5, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("letters and digits");
        assertThatThrownBy(() -> phi.withMass(-0.1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("mass of phi: -0.1 GeV; a finite number, not negative, is needed");
        assertThatThrownBy(() -> phi.withMass(Double.NaN))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DarkSpin.of("2"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("spin");
        assertThatThrownBy(() -> HadronicMode.of("Bs->phii"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean Bs->phi");
        assertThatThrownBy(() -> new TransitionQuarks(0.1, 4))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> HadronicMode.B_PLUS_TO_K.largestQSquared(INPUTS.with("m_K+", 6)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a mass below m_B+");
    }
}
