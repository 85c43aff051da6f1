package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K;
import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K_STAR;
import static org.kinvis.physics.decay.HadronicMode.B_ZERO_TO_K;
import static org.kinvis.physics.decay.HadronicMode.B_ZERO_TO_K_STAR;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_P;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_S;
import static org.kinvis.physics.eft.DarkOperator.SCALAR_V;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;

/** Scales and coefficients of Figures 4 and 5 against the independent calculation at 18 masses. */
final class ScalarRatesTest {

    private static final ScalarRates COMPLEX = ScalarReference.rates(Field.COMPLEX);
    private static final ScalarRates REAL = ScalarReference.rates(Field.REAL);
    private static final BranchingWindows WINDOWS =
            BranchingWindows.of(PaperNumbers.load(), QuotedNumbers.load());

    private static double excluded(HadronicMode mode, DarkOperator operator, double mass) {
        Exclusion exclusion =
                WINDOWS.exclusions().stream()
                        .filter(e -> e.mode() == mode)
                        .findFirst()
                        .orElseThrow();
        return COMPLEX.scale(mode, operator, mass, exclusion.newPhysics());
    }

    private static void agrees(double computed, double expected) {
        agrees(computed, expected, 2e-8);
    }

    private static void agrees(double computed, double expected, double precision) {
        assertThat(computed).isCloseTo(expected, within(precision * Math.abs(expected)));
    }

    /** The quadrature of pairs of a few MeV has seven digits. */
    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-scalar-scales.csv", numLinesToSkip = 1)
    void scalesAreThoseOfTheIndependentCalculation(ArgumentsAccessor row) {
        double mass = row.getDouble(0);
        double[] windows = {
            WINDOWS.recent().high(),
            WINDOWS.recent().low(),
            WINDOWS.average().high(),
            WINDOWS.average().low()
        };
        double digits = mass < 0.01 ? 1e-6 : 2e-8;
        agrees(COMPLEX.branchingFraction(B_PLUS_TO_K, SCALAR_S, mass), row.getDouble(1), digits);
        agrees(COMPLEX.branchingFraction(B_PLUS_TO_K, SCALAR_V, mass), row.getDouble(7), digits);
        for (int i = 0; i < windows.length; i++) {
            agrees(
                    COMPLEX.scale(B_PLUS_TO_K, SCALAR_S, mass, windows[i]),
                    row.getDouble(2 + i),
                    digits);
            agrees(
                    COMPLEX.scale(B_PLUS_TO_K, SCALAR_V, mass, windows[i]),
                    row.getDouble(8 + i),
                    digits);
        }
        agrees(excluded(B_ZERO_TO_K, SCALAR_S, mass), row.getDouble(6), digits);
        agrees(excluded(B_ZERO_TO_K, SCALAR_V, mass), row.getDouble(12), digits);
        agrees(excluded(B_PLUS_TO_K_STAR, SCALAR_V, mass), row.getDouble(13), digits);
        agrees(excluded(B_ZERO_TO_K_STAR, SCALAR_V, mass), row.getDouble(14), digits);
        agrees(
                COMPLEX.branchingFraction(B_PLUS_TO_K_STAR, SCALAR_P, mass),
                row.getDouble(15),
                digits);
        agrees(
                COMPLEX.branchingFraction(B_ZERO_TO_K_STAR, SCALAR_P, mass),
                row.getDouble(16),
                digits);
    }

    /** Section d: the coefficient at 1 GeV in 1e-5/TeV, complex φ and Eq. (18)'s real φ. */
    @ParameterizedTest
    @CsvSource({"COMPLEX, 5.07, 7.54, 3.19, 5.29", "REAL, 7.18, 10.67, 4.51, 7.48"})
    void coefficientsOfFigure5(
            Field field, double newLow, double newHigh, double averageLow, double averageHigh) {
        ScalarRates rates = field == Field.REAL ? REAL : COMPLEX;
        double[] windows = {
            WINDOWS.recent().low(),
            WINDOWS.recent().high(),
            WINDOWS.average().low(),
            WINDOWS.average().high()
        };
        double[] expected = {newLow, newHigh, averageLow, averageHigh};
        for (int i = 0; i < windows.length; i++) {
            assertThat(1e8 * rates.coefficient(B_PLUS_TO_K, SCALAR_S, 1, windows[i]))
                    .isCloseTo(expected[i], within(0.00501));
        }
    }

    @Test
    void coefficientAndScaleGiveTheBranchingFractionBack() {
        double br = 1e-5;
        double c = COMPLEX.coefficient(B_PLUS_TO_K, SCALAR_V, 0.6, br);
        double scale = COMPLEX.scale(B_PLUS_TO_K, SCALAR_V, 0.6, br);
        assertThat(scale).isCloseTo(1 / Math.sqrt(c), within(1e-9 * scale));
        agrees(c * c * COMPLEX.branchingFraction(B_PLUS_TO_K, SCALAR_V, 0.6), br);
        assertThat(COMPLEX.scale(B_PLUS_TO_K, SCALAR_S, 0.6, br))
                .isCloseTo(1 / COMPLEX.coefficient(B_PLUS_TO_K, SCALAR_S, 0.6, br), within(1e-3));
    }

    @Test
    void aRealScalarHasHalfTheRateAndNoVectorCurrent() {
        agrees(
                2 * REAL.branchingFraction(B_PLUS_TO_K, SCALAR_S, 0.4),
                COMPLEX.branchingFraction(B_PLUS_TO_K, SCALAR_S, 0.4));
        assertThat(REAL.branchingFraction(B_PLUS_TO_K, SCALAR_V, 0.4)).isZero();
    }

    @Test
    void closedModesExcludeNothing() {
        double beyond = COMPLEX.largestMass(B_PLUS_TO_K_STAR) + 1e-6;
        assertThat(COMPLEX.scale(B_PLUS_TO_K_STAR, SCALAR_V, beyond, 1e-5)).isZero();
        assertThat(COMPLEX.coefficient(B_PLUS_TO_K_STAR, SCALAR_P, beyond, 1e-5)).isInfinite();
    }

    @Test
    void windowsAreThoseOfThePaperLessItsStandardModel() {
        assertThat(WINDOWS.recent().low()).isCloseTo(1.157e-5, within(1e-15));
        assertThat(WINDOWS.recent().high()).isCloseTo(2.557e-5, within(1e-15));
        assertThat(WINDOWS.average().low()).isCloseTo(4.57e-6, within(1e-15));
        assertThat(WINDOWS.average().high()).isCloseTo(1.257e-5, within(1e-15));
        assertThat(WINDOWS.exclusions())
                .extracting(Exclusion::limit)
                .containsExactly(2.6e-5, 4.0e-5, 1.8e-5);
    }
}
