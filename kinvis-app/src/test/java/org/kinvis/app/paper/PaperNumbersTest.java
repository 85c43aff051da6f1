package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.UnknownNameException;

/** What the paper prints, digit by digit. */
final class PaperNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "eq1, 2.3e-5 +- 0.7e-5, Eq. (1)",
        "eq2, 4.43e-6 +- 0.31e-6, Eq. (2)",
        "eq3-new, 5.3 +- 1.7, Eq. (3)",
        "eq3-average, 3.0 +- 1.0, Eq. (3)",
        "eq4-2.7, 2.7, Eq. (4)",
        "eq4-1.9, 1.9, Eq. (4)",
        "eq6-X, 1.469 +- 0.017, footnote",
        "eq7-linear, -0.1, Eq. (7)",
        "eq7-quadratic, 0.008, Eq. (7)",
        "eq8-CR, 0.07, Eq. (8)",
        "eq8-cross, -0.01, Eq. (8)"
    })
    void numbersStandAsPrintedWithTheirPlace(String id, String text, String where) {
        PrintedNumber number = PaperNumbers.load().get(id);
        assertThat(number).hasToString(text);
        assertThat(number.where()).contains(where);
    }

    @Test
    void anUnknownNumberIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> PaperNumbers.load().get("eq3-nw"))
                .withMessageContainingAll("eq3-nw", "eq3-new");
    }
}
