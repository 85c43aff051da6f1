package org.kinvis.physics.formfactor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conformal map takes the cut plane onto the unit disc. */
class ConformalMapTest {

    private static final double MB = 5.27966;
    private static final double MK = 0.497611;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-15);

    @ParameterizedTest
    @CsvSource({"0.497611", "0.89555", "1.5"})
    void zeroLiesAtTheChosenPoint(double mM) {
        for (double t0 : new double[] {-3, 0, 12}) {
            assertThat(ConformalMap.at(t0, MB, mM).z(t0)).isZero();
        }
        ConformalMap optimal = ConformalMap.optimal(MB, mM);
        assertThat(optimal.z(optimal.t0())).isZero();
    }

    @Property(tries = 400)
    void imageLiesInsideTheUnitDisc(
            @ForAll @DoubleRange(min = -1e4, max = 33) double q2,
            @ForAll @DoubleRange(min = -20, max = 20) double t0) {
        assertThat(Math.abs(ConformalMap.at(t0, MB, MK).z(q2))).isLessThan(1);
    }

    @Test
    void boundaryIsReachedAtTheCutAndAtInfinity() {
        ConformalMap map = ConformalMap.at(0, MB, MK);
        assertThat(map.z(map.tPlus())).isEqualTo(-1);
        assertThat(map.z(-1e16)).isCloseTo(1, Offset.offset(1e-6));
    }

    @Property(tries = 200)
    void imageFallsAsQSquaredRises(
            @ForAll @DoubleRange(min = -10, max = 33) double low,
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double step) {
        ConformalMap map = ConformalMap.optimal(MB, MK);
        assertThat(map.z(low + step)).isLessThan(map.z(low));
    }

    @ParameterizedTest
    @CsvSource({"0.497611, 0.15", "0.89555, 0.11"})
    void optimalChoiceMakesBothEndsEquallyFar(double mM, double largest) {
        ConformalMap map = ConformalMap.optimal(MB, mM);
        double end = (MB - mM) * (MB - mM);
        assertThat(map.z(0)).isCloseTo(-map.z(end), ROUNDING);
        assertThat(map.z(0)).isBetween(0.5 * largest, largest);
        for (double shift : new double[] {-0.5, 0.5}) {
            ConformalMap other = ConformalMap.at(map.t0() + shift, MB, mM);
            double farthest = Math.max(Math.abs(other.z(0)), Math.abs(other.z(end)));
            assertThat(farthest).isGreaterThan(map.z(0));
        }
    }
}
