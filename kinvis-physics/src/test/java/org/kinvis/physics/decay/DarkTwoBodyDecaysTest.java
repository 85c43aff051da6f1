package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.dot;
import static org.kinvis.physics.reference.LightReference.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoupling;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FinalState;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.LightReference;

/** M → F X and B_q → pair with all couplings at once, against explicit momenta, polarisations and Dirac traces. */
class DarkTwoBodyDecaysTest {

    private static final Inputs INPUTS = LightReference.inputs();

    private static WilsonCoefficients random(List<Coefficient> coefficients, int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Coefficient coefficient : coefficients) {
            point =
                    point.with(
                            coefficient, new Complex(random.nextGaussian(), random.nextGaussian()));
        }
        return point;
    }

    private static void agrees(double computed, double expected) {
        assertThat(expected).isPositive();
        assertThat(computed).isCloseTo(expected, Offset.offset(1e-11 * expected));
    }

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0, 0.5",
        "B+->K, 1, 0.5",
        "B0->K*, 0, 2.1",
        "B0->K*, 1, 2.1",
        "B0->rho0, 1, 0.3",
        "Bs->phi, 0, 1"
    })
    void emissionOfOneParticle(String label, String spin, double mass) {
        HadronicMode mode = HadronicMode.of(label);
        DarkParticle particle = new DarkParticle("X", DarkSpin.of(spin), mass, true);
        HermitianForm width = new HadronToDarkParticle(transition(mode), particle).width();
        for (int seed = 1; seed <= 4; seed++) {
            WilsonCoefficients point =
                    random(
                            DarkCoupling.of(particle.spin()).stream()
                                    .map(g -> particle.coefficient(g, mode.quarks()))
                                    .toList(),
                            seed);
            agrees(width.value(point), explicit(mode, particle, point));
        }
    }

    private static double explicit(
            HadronicMode mode, DarkParticle particle, WilsonCoefficients point) {
        double mB = mode.parentMass(INPUTS);
        double mM = mode.daughterMass(INPUTS);
        double q2 = particle.mass() * particle.mass();
        Momenta momenta = Momenta.mesonAtRest(mB, mM, q2);
        double sum = 0;
        for (HadronicCurrents h : currents(mode, momenta, q2)) {
            sum +=
                    particle.spin() == DarkSpin.ZERO
                            ? squaredNorm(scalar(h, momenta.q(), mode, particle, point))
                            : vector(h, momenta.q(), mode, particle, point);
        }
        double momentum = momenta.k()[3];
        return mode.isospinFactor() * momentum / (8 * Math.PI * mB * mB) * sum;
    }

    private static List<HadronicCurrents> currents(HadronicMode mode, Momenta momenta, double q2) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), INPUTS.formFactorSet(mode.transition()));
        TransitionQuarks masses = TransitionQuarks.at(mode.quarks(), INPUTS);
        QuarkMasses quarks = new QuarkMasses(masses.heavy(), masses.light());
        List<HadronicCurrents> currents = new ArrayList<>();
        if (mode.finalState() == FinalState.PSEUDOSCALAR) {
            currents.add(
                    HadronicCurrents.pseudoscalar(
                            momenta, set.pseudoscalar(INPUTS).at(q2), quarks));
        } else {
            for (double[] e : momenta.polarisations()) {
                currents.add(
                        HadronicCurrents.vector(momenta, e, set.vector(INPUTS).at(q2), quarks));
            }
        }
        return currents;
    }

    private static Complex coupling(
            DarkCoupling g, HadronicMode mode, DarkParticle particle, WilsonCoefficients point) {
        return point.get(particle.coefficient(g, mode.quarks()));
    }

    private static Complex contract(Complex[] current, double... v) {
        Complex sum = Complex.ZERO;
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.add(current[mu].multiply(METRIC[mu] * v[mu]));
        }
        return sum;
    }

    private static Complex scalar(
            HadronicCurrents h,
            double[] q,
            HadronicMode mode,
            DarkParticle particle,
            WilsonCoefficients point) {
        Complex derivatives =
                contract(h.vector(), q)
                        .multiply(coupling(DarkCoupling.DERIVATIVE_VECTOR, mode, particle, point))
                        .add(
                                contract(h.axial(), q)
                                        .multiply(
                                                coupling(
                                                        DarkCoupling.DERIVATIVE_AXIAL,
                                                        mode,
                                                        particle,
                                                        point)));
        return h.scalar()
                .multiply(coupling(DarkCoupling.SCALAR, mode, particle, point))
                .add(
                        h.pseudoscalar()
                                .multiply(Complex.I)
                                .multiply(
                                        coupling(DarkCoupling.PSEUDOSCALAR, mode, particle, point)))
                .add(derivatives.multiply(Complex.I));
    }

    private static double vector(
            HadronicCurrents h,
            double[] q,
            HadronicMode mode,
            DarkParticle particle,
            WilsonCoefficients point) {
        double sum = 0;
        for (double[] e : ExplicitDarkAmplitude.polarisations(q, particle.mass())) {
            Complex dipole = Complex.ZERO;
            for (int mu = 0; mu < 4; mu++) {
                for (int nu = 0; nu < 4; nu++) {
                    double field = METRIC[mu] * METRIC[nu] * (q[mu] * e[nu] - q[nu] * e[mu]);
                    Complex tensors =
                            h.tensor()[mu][nu]
                                    .multiply(coupling(DarkCoupling.DIPOLE, mode, particle, point))
                                    .add(
                                            h.tensorFive()[mu][nu].multiply(
                                                    coupling(
                                                            DarkCoupling.AXIAL_DIPOLE,
                                                            mode,
                                                            particle,
                                                            point)));
                    dipole = dipole.add(tensors.multiply(field));
                }
            }
            Complex amplitude =
                    contract(h.vector(), e)
                            .multiply(coupling(DarkCoupling.VECTOR, mode, particle, point))
                            .add(
                                    contract(h.axial(), e)
                                            .multiply(
                                                    coupling(
                                                            DarkCoupling.AXIAL,
                                                            mode,
                                                            particle,
                                                            point)))
                            .add(dipole.multiply(Complex.I));
            sum += squaredNorm(amplitude);
        }
        return sum;
    }

    private static double squaredNorm(Complex z) {
        return z.getRealPart() * z.getRealPart() + z.getImaginaryPart() * z.getImaginaryPart();
    }

    @ParameterizedTest
    @EnumSource(DarkSpin.class)
    void annihilationIntoAPair(DarkSpin spin) {
        for (NeutralMeson meson : NeutralMeson.values()) {
            TransitionQuarks quarks = TransitionQuarks.at(meson.quarks(), INPUTS);
            DarkParticle particle = new DarkParticle("X", spin, 0.8, false);
            HermitianForm width = new MesonToDarkPair(meson, INPUTS, quarks, particle).width();
            double mass = meson.mass(INPUTS);
            double f = meson.decayConstant(INPUTS);
            Complex[] axial = DiracAlgebra.complex(0, 0, 0, 0);
            axial[0] = new Complex(0, f * mass);
            Complex[][] none = new Complex[4][4];
            for (Complex[] row : none) {
                java.util.Arrays.fill(row, Complex.ZERO);
            }
            HadronicCurrents currents =
                    new HadronicCurrents(
                            DiracAlgebra.complex(new double[4]),
                            axial,
                            Complex.ZERO,
                            new Complex(0, -f * mass * mass / quarks.sum()),
                            none);
            double momentum = Math.sqrt(mass * mass / 4 - 0.64);
            double[] p1 = {mass / 2, 0, 0, momentum};
            double[] p2 = {mass / 2, 0, 0, -momentum};
            assertThat(dot(p1, p1)).isCloseTo(0.64, Offset.offset(1e-12));
            for (int seed = 1; seed <= 4; seed++) {
                WilsonCoefficients point =
                        random(
                                DarkOperator.of(spin).stream()
                                        .map(o -> particle.coefficient(o, meson.quarks()))
                                        .toList(),
                                seed);
                double squared =
                        ExplicitDarkAmplitude.squared(
                                particle, meson.quarks(), currents, p1, p2, point);
                agrees(width.value(point), momentum / (8 * Math.PI * mass * mass) * squared);
            }
        }
    }

    /**
     * A light vector is emitted like the scalar whose derivative couples, X_μ → ∂_μa/m, where f₀(0) = f₊(0). The fit of Λ_b →
     * Λ does not impose that.
     */
    @Test
    void lightVectorsAreEmittedLikeTheirGoldstoneBosons() {
        for (HadronicMode mode : HadronicMode.values()) {
            if (mode.finalState() == FinalState.BARYON || mode.refusal(DarkSpin.ONE).isPresent()) {
                continue;
            }
            DarkParticle vector = new DarkParticle("X", DarkSpin.ONE, 1e-3, true);
            DarkParticle scalar = new DarkParticle("a", DarkSpin.ZERO, 1e-3, true);
            Coefficient ofVector = vector.coefficient(DarkCoupling.VECTOR, mode.quarks());
            Coefficient ofScalar =
                    scalar.coefficient(DarkCoupling.DERIVATIVE_VECTOR, mode.quarks());
            double expected =
                    new HadronToDarkParticle(transition(mode), scalar)
                            .width()
                            .value(WilsonCoefficients.of(ofScalar, 1e3));
            double found =
                    new HadronToDarkParticle(transition(mode), vector)
                            .width()
                            .value(WilsonCoefficients.of(ofVector, 1));
            if (mode.finalState() != FinalState.VECTOR) {
                assertThat(found).isCloseTo(expected, Offset.offset(2e-4 * expected));
            } else {
                assertThat(expected).isZero();
            }
        }
    }
}
