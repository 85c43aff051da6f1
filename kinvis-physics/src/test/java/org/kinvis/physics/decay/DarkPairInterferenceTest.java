package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.LightReference.transition;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.LightReference;

/** dΓ/dq² with all operators at once and complex coefficients: every interference, and none that is not there. */
class DarkPairInterferenceTest {

    private static final Inputs INPUTS = LightReference.inputs();

    /** Amplitudes are of second order in cos θ at most, so eight points are exact. */
    private static final GaussIntegrator ANGLE = new GaussIntegratorFactory().legendre(8, -1, 1);

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0, 0.6, 9",
        "B+->K, 1/2, 0.6, 9",
        "B+->K, 1, 0.6, 9",
        "B0->K*, 0, 1.2, 7",
        "B0->K*, 1/2, 1.2, 7",
        "B0->K*, 1, 1.2, 7",
        "B+->K, 1/2, 0.01, 15",
        "Bs->phi, 1/2, 0.3, 3",
        "Bs->phi, 1, 1.5, 12",
        "B0->rho0, 1, 0.9, 5"
    })
    void densityIsThatOfTheExplicitAmplitude(String label, String spin, double mass, double q2) {
        HadronicMode mode = HadronicMode.of(label);
        DarkParticle particle = new DarkParticle("X", DarkSpin.of(spin), mass, false);
        Spectrum spectrum = new HadronToDarkPair(transition(mode), particle).width();
        for (int seed = 1; seed <= 4; seed++) {
            WilsonCoefficients point = random(particle, mode, seed);
            double expected = explicit(mode, particle, q2, point);
            assertThat(spectrum.at(q2).value(point))
                    .isCloseTo(expected, Offset.offset(1e-10 * expected));
        }
    }

    /** Coefficients such that each operator alone gives a rate of order one, with a random phase. */
    private static WilsonCoefficients random(DarkParticle particle, HadronicMode mode, int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        HermitianForm width = new HadronToDarkPair(transition(mode), particle).width().integral();
        WilsonCoefficients point = WilsonCoefficients.none();
        for (DarkOperator operator : DarkOperator.of(particle.spin())) {
            WilsonCoefficients unit =
                    WilsonCoefficients.of(particle.coefficient(operator, mode.quarks()), 1);
            double rate = width.value(unit);
            double size = rate > 0 ? 1 / Math.sqrt(rate) : 1;
            Complex phase = new Complex(random.nextGaussian(), random.nextGaussian());
            point = point.with(particle.coefficient(operator, mode.quarks()), phase.multiply(size));
        }
        return point;
    }

    private static double explicit(
            HadronicMode mode, DarkParticle particle, double q2, WilsonCoefficients point) {
        Momenta momenta =
                Momenta.pairAtRest(mode.parentMass(INPUTS), mode.daughterMass(INPUTS), q2);
        ExplicitDarkAmplitude amplitude = new ExplicitDarkAmplitude(mode, INPUTS, particle);
        double energy = Math.sqrt(q2) / 2;
        double momentum = Math.sqrt(q2 / 4 - particle.mass() * particle.mass());
        double average =
                ANGLE.integrate(
                                cosine -> {
                                    double x = momentum * Math.sqrt(1 - cosine * cosine);
                                    double z = momentum * cosine;
                                    return amplitude.squared(
                                            momenta.p(),
                                            momenta.k(),
                                            new double[] {energy, x, 0, z},
                                            new double[] {energy, -x, 0, -z},
                                            point);
                                })
                        / 2;
        return average * transition(mode).pairPhaseSpace(q2, particle.mass());
    }
}
