package org.kinvis.physics.darkmatter.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.InvalidInputException;

/** The closed form of η against integrals of the velocity distribution itself. */
class HaloTest {

    private static final StandardHalo HALO = StandardHalo.of(InputSets.load("default"));
    private static final int CELLS = 4000;

    /** ∫ d³v exp(−|v + v_E|²/v₀²) w(v) below the escape velocity, on cells of v and cos θ. */
    private static double integral(double slowest, boolean inverse) {
        double sum = 0;
        double width = (HALO.largestSpeed() - slowest) / CELLS;
        for (int i = 0; i < CELLS; i++) {
            double v = slowest + (i + 0.5) * width;
            double e = HALO.earth();
            double largest =
                    Math.clamp(
                            (HALO.escape() * HALO.escape() - v * v - e * e) / (2 * v * e), -1, 1);
            int cells = 400;
            double step = (largest + 1) / cells;
            double angle = 0;
            for (int j = 0; j < cells; j++) {
                double c = -1 + (j + 0.5) * step;
                angle += Math.exp(-(v * v + e * e + 2 * v * e * c) / (HALO.v0() * HALO.v0()));
            }
            sum += (inverse ? v : v * v) * angle * step * width;
        }
        return sum;
    }

    @Test
    void meanInverseSpeedIsTheIntegralOverAllVelocities() {
        double all = integral(0, false);
        for (double slowest : new double[] {0, 100, 280, 300, 500, 700, 790}) {
            double expected = integral(slowest, true) / all;
            assertThat(HALO.meanInverseSpeed(slowest))
                    .isCloseTo(expected, Offset.offset(1e-4 * expected));
        }
    }

    @Test
    void speedsAddUpToOneAndGiveTheMeanInverse() {
        int n = 200_000;
        double width = HALO.largestSpeed() / n;
        double one = 0;
        double inverse = 0;
        for (int i = 0; i < n; i++) {
            double v = (i + 0.5) * width;
            one += HALO.speedDensity(v) * width;
            inverse += v > 400 ? HALO.speedDensity(v) / v * width : 0;
        }
        assertThat(one).isCloseTo(1, Offset.offset(1e-9));
        assertThat(HALO.meanInverseSpeed(400)).isCloseTo(inverse, Offset.offset(1e-5 * inverse));
    }

    @Property
    void meanInverseSpeedFallsAndEndsWithTheFastest(
            @ForAll @DoubleRange(max = 790) double slowest) {
        assertThat(HALO.meanInverseSpeed(slowest)).isPositive();
        assertThat(HALO.meanInverseSpeed(slowest + 1))
                .isLessThanOrEqualTo(HALO.meanInverseSpeed(slowest));
        assertThat(HALO.meanInverseSpeed(HALO.largestSpeed() + slowest)).isZero();
    }

    @Property
    void theErrorFunctionIsExactToRounding(@ForAll @DoubleRange(min = -8, max = 8) double x) {
        assertThat(ErrorFunction.at(x)).isCloseTo(Erf.erf(x), Offset.offset(1e-15));
    }

    @Test
    void impossibleHalosAreRefused() {
        assertThatThrownBy(() -> new StandardHalo(238, 200, 252, 0.3))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("v_esc");
        assertThatThrownBy(() -> new StandardHalo(-1, 544, 252, 0.3))
                .isInstanceOf(InvalidInputException.class);
    }
}
