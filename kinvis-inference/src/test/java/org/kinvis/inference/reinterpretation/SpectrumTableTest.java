package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.inputs.InvalidInputException;

/** Spectra that users bring. */
class SpectrumTableTest {

    @Test
    void straightLinesAreIntegratedExactly() {
        SpectrumTable table = SpectrumTable.parse("s.csv", "# mine\nq2,dGamma\n0,0\n2,4\n4,4\n");
        assertThat(table.integral()).isEqualTo(12);
        assertThat(
                        table.rates(
                                List.of(
                                        new QSquaredRange(0, 1),
                                        new QSquaredRange(1, 3),
                                        new QSquaredRange(3, 9))))
                .containsExactly(new double[] {1, 7, 4}, within(1e-15));
    }

    @Test
    void blanksAndSemicolonsSeparateToo() {
        assertThat(SpectrumTable.parse("s", "0 1\n1;1\n2\t1\n").integral()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,1 / 1,x / 2,1 | s.csv:2: dGamma/dq2: x is not a finite number",
                "0,1 / 1,NaN | s.csv:2: dGamma/dq2: NaN is not a finite number",
                "0,1 / 1,2,3 | s.csv:2: 3 columns; two, q2 and dGamma/dq2, are needed",
                "0,1 / 0,2 | s.csv:2: q2 = 0.0 after 0.0; it must rise",
                "-1,1 / 0,2 | s.csv:1: q2 = -1.0; from 0 on is allowed",
                "0,1 / 1,-2 | s.csv:2: dGamma/dq2 = -2.0; a rate is not negative",
                "0,0 / 1,0 | s.csv: dGamma/dq2 vanishes everywhere",
                "q2,y / 1,1 | s.csv: 1 rows; at least two of q2, dGamma/dq2 are needed",
                "0,1 / q2,y | s.csv:2: q2: q2 is not a finite number"
            })
    void mistakesAreLocated(String rows, String message) {
        assertThatThrownBy(() -> SpectrumTable.parse("s.csv", rows.replace(" / ", "\n")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> SpectrumTable.read(Path.of("nowhere.csv")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("nowhere.csv: no such file");
    }
}
