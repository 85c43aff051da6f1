package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K_STAR;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/** A rate along a line in the space of the coefficients. */
class ParabolaTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Property(tries = 100)
    void theRateAlongALineIsTheRate(
            @ForAll long seed, @ForAll @DoubleRange(min = -3, max = 3) double t) {
        WilsonCoefficients direction = NeutrinoPoints.random(seed, NeutrinoOperators.values());
        for (HermitianForm form : new HermitianForm[] {R_K, R_K_STAR}) {
            double expected = form.value(direction.times(t));
            assertThat(form.along(direction).value(t))
                    .isCloseTo(expected, Offset.offset(1e-12 * (1 + expected)));
        }
    }

    @Property(tries = 200)
    void rootsHaveTheRate(
            @ForAll @DoubleRange(min = -9, max = 9) double linear,
            @ForAll @DoubleRange(min = 0.01, max = 3) double quadratic,
            @ForAll @DoubleRange(min = 0, max = 50) double above) {
        for (int sign : new int[] {-1, 1}) {
            Parabola parabola = new Parabola(1.5, linear, sign * quadratic);
            double rate = parabola.value(parabola.vertex()) + sign * above;
            double low = parabola.lowerRoot(rate);
            double high = parabola.upperRoot(rate);
            assertThat(low).isLessThanOrEqualTo(high);
            double scale = 1 + Math.abs(rate) + linear * linear / quadratic;
            assertThat(parabola.value(low)).isCloseTo(rate, Offset.offset(1e-12 * scale));
            assertThat(parabola.value(high)).isCloseTo(rate, Offset.offset(1e-12 * scale));
        }
    }

    @Test
    void theSmallRootKeepsItsDigits() {
        Parabola parabola = new Parabola(0, -1, 1e-9);
        assertThat(parabola.lowerRoot(-1e-3) / 1e-3).isCloseTo(1 + 1e-12, Offset.offset(1e-15));
        assertThat(parabola.mirrorOfStandardModel()).isCloseTo(1e9, Offset.offset(1e-6));
    }

    @Test
    void aRateThatIsNotReachedIsRefused() {
        Parabola parabola = new Parabola(2, 0, 1);
        assertThat(parabola.lowerRoot(2)).isZero();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> parabola.lowerRoot(1.9))
                .withMessageContainingAll("1.9", "not reached", "2.0");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> parabola.upperRoot(Double.NaN));
    }

    @Test
    void extremesLieAtTheEndsOrTheVertex() {
        Parabola up = new Parabola(1, -2, 1);
        assertThat(up.smallest(-1, 3)).isCloseTo(0, ROUNDING);
        assertThat(up.largest(-1, 3)).isEqualTo(4);
        assertThat(up.smallest(2, 3)).isEqualTo(1);
        assertThat(up.largest(-1, 0.5)).isEqualTo(4);
        Parabola down = new Parabola(1, 2, -1);
        assertThat(down.largest(-1, 3)).isEqualTo(2);
        assertThat(down.smallest(3, -1)).isEqualTo(-2);
        assertThat(new Parabola(1, 2, 0).largest(0, 5)).isEqualTo(11);
    }
}
