package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TickChooserTest {

    private static List<Double> values(Ticks ticks) {
        return ticks.major().stream().map(Ticks.Tick::value).toList();
    }

    private static List<String> labels(Ticks ticks) {
        return ticks.major().stream().map(Ticks.Tick::label).toList();
    }

    @Test
    void linearTicksAreInsideTheRangeFourToTenAndRound() {
        Random random = new Random(1);
        for (int trial = 0; trial < 20_000; trial++) {
            double width = Math.pow(10, random.nextDouble(-12, 12));
            double lo = random.nextGaussian() * width * Math.pow(10, random.nextInt(3));
            Axis.Range range = new Axis.Range(lo, lo + width);
            Ticks ticks = TickChooser.choose(Scale.LINEAR, range, random.nextInt(4, 9));
            List<Double> values = values(ticks);
            double slack = 1e-8 * width;
            assertThat(values).hasSizeBetween(4, 10);
            assertThat(values).allMatch(v -> v >= lo - slack && v <= lo + width + slack);
            assertThat(ticks.minor()).allMatch(v -> v >= lo - slack && v <= lo + width + slack);
            BigDecimal step = step(ticks);
            assertThat(step.unscaledValue().intValueExact()).isIn(1, 2, 5);
        }
    }

    /** The distance of two neighbouring labels, as printed. */
    private static BigDecimal step(Ticks ticks) {
        BigDecimal first = new BigDecimal(ticks.major().get(0).label());
        return new BigDecimal(ticks.major().get(1).label()).subtract(first).stripTrailingZeros();
    }

    @Test
    void labelsAreTheValues() {
        assertThat(labels(TickChooser.choose(Scale.LINEAR, new Axis.Range(0, 8), 5)))
                .containsExactly("0", "2", "4", "6", "8");
        assertThat(labels(TickChooser.choose(Scale.LINEAR, new Axis.Range(-0.3, 0.3), 7)))
                .containsExactly("-0.3", "-0.2", "-0.1", "0.0", "0.1", "0.2", "0.3");
    }

    @ParameterizedTest
    @CsvSource({"0, 4e-6, -6, 4", "-3e-3, 3e-3, -3, 3", "0, 20000, 4, 2.0"})
    void smallAndLargeNumbersShareAPowerOfTen(double lo, double hi, int exponent, String last) {
        Ticks ticks = TickChooser.choose(Scale.LINEAR, new Axis.Range(lo, hi), 5);
        assertThat(ticks.exponent()).isEqualTo(exponent);
        assertThat(new BigDecimal(labels(ticks).getLast())).isEqualByComparingTo(last);
    }

    @Test
    void logarithmicTicksAreTheDecades() {
        Ticks ticks = TickChooser.choose(Scale.LOGARITHMIC, new Axis.Range(1e-9, 2e-5), 8);
        assertThat(labels(ticks))
                .containsExactly("10^{-9}", "10^{-8}", "10^{-7}", "10^{-6}", "10^{-5}");
        assertThat(ticks.minor()).hasSize(4 * 8 + 1).allMatch(v -> v > 1e-9 && v < 2.001e-5);
    }

    @Test
    void manyDecadesAreThinned() {
        Ticks ticks = TickChooser.choose(Scale.LOGARITHMIC, new Axis.Range(1e-50, 1e-20), 6);
        assertThat(values(ticks)).hasSizeBetween(4, 10);
        assertThat(ticks.minor()).isNotEmpty();
    }

    @Test
    void fewDecadesGetOneTwoFive() {
        Ticks ticks = TickChooser.choose(Scale.LOGARITHMIC, new Axis.Range(0.5, 20), 6);
        assertThat(labels(ticks)).containsExactly("0.5", "1", "2", "5", "10", "20");
    }

    @Test
    void lessThanADecadeIsTickedEvenly() {
        Ticks ticks = TickChooser.choose(Scale.LOGARITHMIC, new Axis.Range(2.2, 3.4), 5);
        assertThat(values(ticks)).hasSizeBetween(4, 10).allMatch(v -> v >= 2.2 && v <= 3.4);
    }
}
