package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedNumberTest {

    private static PrintedNumber printed(String text) {
        return new PrintedNumber(text, Optional.empty(), "Eq. (0)", "");
    }

    private static PrintedNumber printed(String text, String uncertainty) {
        return new PrintedNumber(text, Optional.of(uncertainty), "Eq. (0)", "");
    }

    @ParameterizedTest
    @CsvSource({
        "0.008, 0.0082575, true",
        "0.008, 0.0085, true",
        "0.008, 0.00851, false",
        "0.008, 0.0075, true",
        "-0.1, -0.1049285, true",
        "-0.1, 0.1049285, false",
        "-0.10, -0.1049285, true",
        "-0.10, -0.1051, false",
        "6, 5.772, true",
        "6, 6.51, false",
        "2.3e-5, 2.34e-5, true",
        "2.3e-5, 2.36e-5, false",
        "1.9, 1.9969, false",
        "2.0, 1.9969, true"
    })
    void theDigitsTellHowItWasRounded(String text, double computed, boolean agrees) {
        assertThat(printed(text).roundsFrom(computed)).isEqualTo(agrees);
    }

    /** n units in the last of some decimals, times a power of ten. */
    private static BigDecimal number(int units, int decimals, int exponent) {
        return BigDecimal.valueOf(units, decimals).scaleByPowerOfTen(exponent);
    }

    @Property(tries = 300)
    void whatLiesWithinHalfAUnitOfTheLastDigitRoundsToIt(
            @ForAll @IntRange(min = -999, max = 999) int units,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll @IntRange(min = -12, max = 3) int exponent,
            @ForAll @DoubleRange(min = -0.49, max = 0.49) double part) {
        String text = number(units, decimals, 0) + "e" + exponent;
        double unit = number(1, decimals, exponent).doubleValue();
        PrintedNumber number = printed(text);
        assertThat(number.value()).isEqualTo(number(units, decimals, exponent).doubleValue());
        assertThat(number.roundsFrom(number.value() + part * unit)).isTrue();
        assertThat(number.roundsFrom(number.value() + (part + 1) * unit)).isFalse();
        assertThat(number.roundsFrom(number.value() + (part - 1) * unit)).isFalse();
    }

    @Property(tries = 100)
    void halfAUnitRoundsEitherWay(
            @ForAll @IntRange(min = 0, max = 99) int units,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        double between = number(10 * units + 5, decimals + 1, 0).doubleValue();
        assertThat(printed(number(units, decimals, 0).toString()).roundsFrom(between)).isTrue();
        assertThat(printed(number(units + 1, decimals, 0).toString()).roundsFrom(between)).isTrue();
    }

    @Test
    void valueAndUncertaintyMustBothRound() {
        PrintedNumber number = printed("5.3", "1.7");
        assertThat(number.uncertainty()).isEqualTo(1.7);
        assertThat(number.roundsFrom(5.30, 1.72)).isTrue();
        assertThat(number.roundsFrom(5.19, 1.72)).isFalse();
        assertThat(number.roundsFrom(5.30, 1.62)).isFalse();
    }

    @Test
    void whatLiesWithinThePrintedUncertaintyIsCovered() {
        PrintedNumber number = printed("4.43e-6", "0.31e-6");
        assertThat(number.covers(4.387e-6)).isTrue();
        assertThat(number.covers(4.73e-6)).isTrue();
        assertThat(number.covers(4.11e-6)).isFalse();
        assertThat(printed("2").covers(2)).isTrue();
        assertThat(printed("2").covers(2.001)).isFalse();
    }

    @Test
    void aNumberThatIsNoneAgreesWithNothing() {
        assertThat(printed("2").roundsFrom(Double.NaN)).isFalse();
        assertThat(printed("2", "1").roundsFrom(2, Double.NaN)).isFalse();
        assertThat(printed("2").roundsFrom(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(printed("2", "1").covers(Double.NaN)).isFalse();
    }

    @Test
    void itIsShownWithThePrintedDigits() {
        assertThat(printed("3.0", "1.0")).hasToString("3.0 +- 1.0");
        assertThat(printed("2.70")).hasToString("2.70");
    }
}
