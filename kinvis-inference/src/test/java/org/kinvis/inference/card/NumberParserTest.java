package org.kinvis.inference.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InvalidInputException;

final class NumberParserTest {

    /** Any finite double: every exponent, subnormal ones too. */
    private static double finite(long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));
        return value;
    }

    private static String signed(double value) {
        String text = String.valueOf(value);
        return text.startsWith("-") ? text : "+" + text;
    }

    @Property(tries = 500)
    void everyRealNumberComesBack(@ForAll long bits) {
        double value = finite(bits);
        assertThat(NumberParser.real(String.valueOf(value), "x")).isEqualTo(value);
        assertThat(NumberParser.real(signed(value), "x")).isEqualTo(value);
        assertThat(NumberParser.real(String.valueOf(value).toLowerCase(Locale.ROOT), "x"))
                .isEqualTo(value);
    }

    @Property(tries = 500)
    void everyComplexNumberComesBack(@ForAll long first, @ForAll long second) {
        Complex value = new Complex(finite(first), finite(second));
        String text = value.getRealPart() + signed(value.getImaginaryPart());
        assertThat(NumberParser.complex(text + "i", "C")).isEqualTo(value);
        assertThat(NumberParser.complex(text + "j", "C")).isEqualTo(value);
    }

    @Property(tries = 500)
    void everyRealOrImaginaryNumberIsAComplexOne(@ForAll long bits) {
        double value = finite(bits);
        assertThat(NumberParser.complex(String.valueOf(value), "C")).isEqualTo(new Complex(value));
        assertThat(NumberParser.complex(value + "i", "C")).isEqualTo(new Complex(0, value));
        assertThat(NumberParser.complex(signed(value) + "i", "C")).isEqualTo(new Complex(0, value));
    }

    @ParameterizedTest
    @CsvSource({
        "i, 0, 1",
        "-i, 0, -1",
        "+j, 0, 1",
        "3i, 0, 3",
        "12i, 0, 12",
        "-2.5e-3i, 0, -0.0025",
        "1e3i, 0, 1000",
        "2-i, 2, -1",
        "1.5 - 2i, 1.5, -2",
        ".5+.25i, 0.5, 0.25",
        "5., 5, 0",
        "-1e2+1e+1i, -100, 10",
        "-0, 0, 0"
    })
    void complexNumbersAreWrittenAsOnPaper(String text, double re, double im) {
        Complex value = NumberParser.complex(text, "C");
        assertThat(value.getRealPart() + 0.0).isEqualTo(re);
        assertThat(value.getImaginaryPart() + 0.0).isEqualTo(im);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "x", "1x", "--1", "1+2", "2i+1", "1+2i3", "1ii", "(1,2)", "1;2", "1_000",
                "NaN", "nan", "inf", "Infinity", "-inf", "1e", "e5", ".", "+", "0x1p3", "1f", "1d",
                "1.2.3", "1,5", "٣", "1e999", "-1e999i", "1+1e400i"
            })
    void whatIsNoFiniteNumberIsRefusedByName(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> NumberParser.complex(text, "C_x"))
                .withMessageContainingAll("C_x", text, "finite");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> NumberParser.real(text, "q_x"))
                .withMessageContainingAll("q_x", text, "finite");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> NumberParser.measured(text, "m_x"))
                .withMessageContaining("m_x");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0411, 0.0411, 0",
        "-3, -3, 0",
        "0.0411(5), 0.0411, 0.0005",
        "0.0411(12), 0.0411, 0.0012",
        "1.638(4), 1.638, 0.004",
        "41(5)e-3, 0.041, 0.005",
        "-4.2(1)E2, -420, 10",
        "4+-0.1, 4, 0.1",
        "4+/-0.1, 4, 0.1",
        "4±0.1, 4, 0.1",
        "-4+-1e-1, -4, 0.1",
        "4.1e-2+-5e-4, 0.041, 0.0005",
        "7(0), 7, 0"
    })
    void uncertaintiesAreWrittenAsOnPaper(String text, double value, double sigma) {
        NumberParser.Measured measured = NumberParser.measured(text, "m");
        assertThat(measured.value()).isCloseTo(value, Percentage.withPercentage(1e-10));
        assertThat(measured.uncertainty().plus())
                .isCloseTo(sigma, Percentage.withPercentage(1e-10));
        assertThat(measured.uncertainty().minus()).isEqualTo(measured.uncertainty().plus());
    }

    @Property(tries = 200)
    void digitsInBracketsCountInTheLastPlace(
            @ForAll @IntRange(min = 0, max = 99_999) int digits,
            @ForAll @IntRange(min = 1, max = 999) int error,
            @ForAll @IntRange(min = 0, max = 6) int decimals) {
        String value =
                "%.6f".formatted(digits / 1e6).substring(0, decimals == 0 ? 1 : decimals + 2);
        NumberParser.Measured measured = NumberParser.measured(value + "(" + error + ")", "m");
        assertThat(measured.value()).isEqualTo(Double.parseDouble(value));
        assertThat(measured.uncertainty().sigma())
                .isCloseTo(error * Math.pow(10, -decimals), Percentage.withPercentage(1e-10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4+-", "+-0.1", "4+--0.1", "4(x)", "4()", "(5)", "4(1", "4+-nan", "4(1)(2)",
                "4(5)+-1"
            })
    void aMalformedUncertaintyIsRefused(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> NumberParser.measured(text, "m"));
    }
}
