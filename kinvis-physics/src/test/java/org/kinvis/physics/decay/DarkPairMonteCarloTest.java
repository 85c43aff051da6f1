package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.LightReference.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.LightReference;

/**
 * Widths from a brute-force integral over three-body phase space with explicit Dirac matrices and polarisation vectors:
 * every operator at one mass, B⁺ → K⁺ and B⁺ → K*⁺.
 */
class DarkPairMonteCarloTest {

    private static final Inputs INPUTS = LightReference.inputs();
    private static final double MASS = 0.6;
    private static final int EVENTS = 2500;

    /** More than this many standard deviations do not happen in some eighty comparisons. */
    private static final double LARGEST_PULL = 4;

    record Operator(HadronicMode mode, DarkOperator operator) {}

    static Stream<Operator> operators() {
        List<Operator> all = new ArrayList<>();
        for (DarkOperator operator : DarkOperator.values()) {
            all.add(new Operator(HadronicMode.B_PLUS_TO_K, operator));
            all.add(new Operator(HadronicMode.B_PLUS_TO_K_STAR, operator));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void widthIsThatOfTheExplicitAmplitudeInPhaseSpace(Operator choice) {
        HadronicMode mode = choice.mode();
        DarkParticle particle = new DarkParticle("X", choice.operator().spin(), MASS, false);
        WilsonCoefficients point =
                WilsonCoefficients.of(particle.coefficient(choice.operator(), mode.quarks()), 1);
        double expected =
                new HadronToDarkPair(transition(mode), particle).width().integral().value(point);
        double[] found = monteCarlo(mode, particle, point, EVENTS);
        assertThat(found[0]).isCloseTo(expected, Offset.offset(LARGEST_PULL * found[1] + 1e-300));
        assertThat(found[1]).isLessThanOrEqualTo(0.05 * expected);
    }

    /** Width and its statistical error. */
    private static double[] monteCarlo(
            HadronicMode mode, DarkParticle particle, WilsonCoefficients point, int events) {
        double parent = mode.parentMass(INPUTS);
        ThreeBodyPhaseSpace space =
                new ThreeBodyPhaseSpace(
                        parent, 20, mode.daughterMass(INPUTS), particle.mass(), particle.mass());
        ExplicitDarkAmplitude amplitude = new ExplicitDarkAmplitude(mode, INPUTS, particle);
        double[] rest = {parent, 0, 0, 0};
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < events; i++) {
            ThreeBodyPhaseSpace.Event event = space.next();
            double[][] k = event.momenta();
            double width =
                    event.weight()
                            * amplitude.squared(rest, k[0], k[1], k[2], point)
                            / (2 * parent);
            sum += width;
            squares += width * width;
        }
        double mean = sum / events;
        return new double[] {mean, Math.sqrt(Math.max(0, squares / events - mean * mean) / events)};
    }

    /** E²/(256π³) for three massless particles, each event with the same weight. */
    @Test
    void phaseSpaceOfMasslessParticlesHasItsVolume() {
        ThreeBodyPhaseSpace space = new ThreeBodyPhaseSpace(5, 1, 0, 0, 0);
        for (int i = 0; i < 100; i++) {
            ThreeBodyPhaseSpace.Event event = space.next();
            assertThat(event.weight())
                    .isCloseTo(25 / (256 * Math.pow(Math.PI, 3)), Offset.offset(1e-12));
            double[] total = new double[4];
            for (double[] k : event.momenta()) {
                for (int mu = 0; mu < 4; mu++) {
                    total[mu] += k[mu];
                }
            }
            assertThat(total[0]).isCloseTo(5, Offset.offset(1e-9));
            assertThat(Math.abs(total[1]) + Math.abs(total[2]) + Math.abs(total[3]))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void operatorsOfEverySpinAreThere() {
        assertThat(DarkOperator.of(DarkSpin.ZERO)).hasSize(4);
        assertThat(DarkOperator.of(DarkSpin.HALF)).hasSize(10);
        assertThat(DarkOperator.of(DarkSpin.ONE)).hasSize(20);
    }
}
