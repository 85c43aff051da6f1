package org.kinvis.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "4.38663726845848E-6, 5, 4.3866e-06",
        "2.887985027911842, 5, 2.8880",
        "-0.10492852, 4, -0.1049",
        "123.456, 2, 123",
        "0, 5, 0",
        "99999, 5, 99999",
        "100000, 3, 1.00e+05",
        "0.001, 2, 0.0010",
        "0.000999, 2, 1.0e-03"
    })
    void numbersAreRoundedToSignificantDigits(double value, int digits, String text) {
        assertThat(NumberText.rounded(value, digits)).isEqualTo(text);
    }

    @Property(tries = 300)
    void roundingMovesANumberByLessThanItsLastDigit(
            @ForAll @DoubleRange(min = 1, max = 9.99) double mantissa,
            @ForAll @IntRange(min = -30, max = 30) int exponent,
            @ForAll @IntRange(min = 1, max = 8) int digits) {
        double value = mantissa * Math.pow(10, exponent);
        double back = Double.parseDouble(NumberText.rounded(value, digits));
        double lastDigit = Math.pow(10, exponent - digits + 1);
        assertThat(back).isCloseTo(value, Offset.offset(0.5001 * lastDigit + 1e-12 * value));
        assertThat(NumberText.rounded(-value, digits))
                .isEqualTo("-" + NumberText.rounded(value, digits));
    }

    @Property(tries = 300)
    void theShortestTextMeansTheVeryNumber(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));
        assertThat(Double.parseDouble(NumberText.shortest(value))).isEqualTo(value + 0.0);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, -0.1", "6.0, 6", "0.008, 0.008", "0, 0", "400, 400", "2.3E-5, 0.000023"})
    void theShortestTextIsAsPrinted(double value, String text) {
        String shortest = NumberText.shortest(value);
        assertThat(Double.parseDouble(shortest)).isEqualTo(Double.parseDouble(text));
        if (Math.abs(value) >= 1e-3) {
            assertThat(shortest).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.38663726845848E-6, 3.392330179113045E-7, (4.39 ± 0.34)e-6",
        "5.191873589164786, 1.6213651772191182, 5.2 ± 1.6",
        "-6.353531421651313, 0.07352623156437872, -6.354 ± 0.074",
        "0.008257496173471159, 1.9017107961323706E-4, 0.00826 ± 0.00019",
        "1234, 120, 1234 ± 120",
        "1, 0, 1.0000 ± 0"
    })
    void aValueHasAsManyDecimalsAsItsUncertainty(double value, double sigma, String text) {
        assertThat(NumberText.withUncertainty(value, sigma)).isEqualTo(text);
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.rounded(1.5)).isEqualTo("1.5000");
            assertThat(NumberText.rounded(1.5e-7)).isEqualTo("1.5000e-07");
            assertThat(NumberText.withUncertainty(1.5, 0.25)).isEqualTo("1.50 ± 0.25");
        } finally {
            Locale.setDefault(before);
        }
    }
}
