package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** Where a value falls. */
final class BinsTest {

    private static int bin(Bins bins, double x) {
        double t = bins.t(x);
        return bins.contain(t) ? (int) bins.bin(t) : -1;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.0156, 0",
        "0.015625, 1",
        "3.6, 230",
        "7.984375, 511",
        "7.9999999999, 511",
        "8, -1",
        "-1e-9, -1",
        "1e300, -1",
        "-1e300, -1",
        "NaN, -1",
        "Infinity, -1",
        "-Infinity, -1"
    })
    void binsOfR_KFromZeroToEight(double x, int expected) {
        assertThat(bin(Bins.of(512, 0, 8), x)).isEqualTo(expected);
    }

    @Property
    void edgesAreWithinTheRoundingOfAnAddition(
            @ForAll @IntRange(min = 1, max = 3000) int n,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double low,
            @ForAll @DoubleRange(min = 1e-2, max = 1e4) double width,
            @ForAll @DoubleRange(min = 0, max = 0.99) double u) {
        Bins bins = Bins.of(n, low, low + width);
        double x = low + u * width;
        double place = (x - low) / ((low + width) - low) * n;
        int found = bin(bins, x);
        double rounding = n * 1e-15 * (1 + (Math.abs(low) + width) / width);
        if (found < 0) {
            assertThat(place).isGreaterThan(n - rounding);
        } else {
            assertThat(found + 0.5).isBetween(place - 0.5 - rounding, place + 0.5 + rounding);
        }
    }

    @Property
    void theLowerEndIsInsideAndTheUpperOneOutside(
            @ForAll @IntRange(min = 1, max = 3000) int n,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double low,
            @ForAll @DoubleRange(min = 1e-2, max = 1e4) double width) {
        Bins bins = Bins.of(n, low, low + width);
        assertThat(bin(bins, low)).isZero();
        assertThat(bin(bins, low + width)).isEqualTo(-1);
    }

    @Test
    void edgesOfAnAxis() {
        Axis linear = Axis.linear("x", 4, -1, 3);
        assertThat(linear.edge(0)).isEqualTo(-1);
        assertThat(linear.edge(3)).isEqualTo(2);
        assertThat(linear.edge(4)).isEqualTo(3);
        Axis decades = Axis.logarithmic("x", 3, 1e-9, 1e-6);
        assertThat(decades.edge(1))
                .isCloseTo(1e-8, org.assertj.core.data.Percentage.withPercentage(1e-9));
    }

    @Test
    void anAxisThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Axis.linear("R_K", 0, 0, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("R_K: 0 bins");
        assertThatThrownBy(() -> Axis.linear("R_K", 10, 1, 1)).hasMessageContaining("R_K: an axis");
        assertThatThrownBy(() -> Axis.linear("R_K", 10, 0, Double.NaN))
                .hasMessageContaining("R_K: an axis");
        assertThatThrownBy(() -> Axis.logarithmic("R_K", 10, 0, 1))
                .hasMessageContaining("positive ends");
        assertThatThrownBy(
                        () ->
                                HistogramRequest.of(
                                        Population.ALL,
                                        Axis.linear("a", 100_000, 0, 1),
                                        Axis.linear("b", 100_000, 0, 1)))
                .hasMessageContaining("10000000000 cells");
    }
}
