package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/**
 * The smallest value that the largest |C_R^ii| can have for R_K ≥ 3.6 and R_K* ≤ 2.7 or 1.9: the trace
 * gives it in closed form, minimisation over the forms finds the same.
 */
class DiagonalEntryBoundTest {

    private static final Inputs INPUTS = InputSets.load("paper");
    private static final Theory THEORY = Theory.central(INPUTS);
    private static final RatioRegion REGION =
            new RatioRegion(THEORY.vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa());
    private static final double CSM = StandardModelNeutrino.coefficient(INPUTS);
    private static final RestrictedForm R_K = ratio(Mode.B_PLUS_TO_K);
    private static final RestrictedForm R_K_STAR = ratio(Mode.B_ZERO_TO_K_STAR);
    private static final double LOW = 3.6;

    /** More than what an entry gains outside: 3|C_SM|/(2+κ) = 5.7 for each unit of R with one entry. */
    private static final double PRICE = 8;

    /** Row by row: entries 0, 4 and 8 are the diagonal ones. */
    private static RestrictedForm ratio(Mode mode) {
        HermitianForm form = THEORY.neutrinos(mode).integral();
        return form.times(1 / form.standardModel())
                .restrictedTo(
                        NeutrinoOperators.all().stream()
                                .filter(c -> c.name().startsWith("CR_"))
                                .toList());
    }

    private static double modulus(double[] x, double[] y, int i) {
        return Math.hypot(x[i], y[i]);
    }

    private static double largestDiagonal(double[] x, double[] y) {
        return Math.max(modulus(x, y, 0), Math.max(modulus(x, y, 4), modulus(x, y, 8)));
    }

    /** The largest diagonal entry, with what a point outside the window has to pay. */
    private static double cost(double[] x, double[] y, double limit) {
        double outside =
                Math.max(0, LOW - R_K.value(x, y)) + Math.max(0, R_K_STAR.value(x, y) - limit);
        return largestDiagonal(x, y) + PRICE * outside;
    }

    /** Random steps that grow where they succeed and shrink where they fail. */
    private static double minimised(double limit, int free, boolean complex) {
        CounterBasedRandom random = CounterBasedRandom.of(5, "diagonal");
        double best = Double.POSITIVE_INFINITY;
        for (int start = 0; start < 4; start++) {
            double[] x = new double[9];
            double[] y = new double[9];
            for (int j = 0; j < 9; j++) {
                boolean diagonal = j % 4 == 0;
                x[j] = diagonal ? 0 : random.uniform(start, j, -5, 5);
                y[j] = complex && !diagonal ? random.uniform(start, 20 + j, -5, 5) : 0;
            }
            double value = cost(x, y, limit);
            double step = 3;
            for (int k = 0; k < 100_000; k++) {
                double[] nextX = x.clone();
                double[] nextY = y.clone();
                long item = 200_000L * (start + 1) + k;
                int only = (int) Math.floor(10 * random.uniform(item, 99));
                for (int j = 0; j < 9; j++) {
                    boolean fixed = free == 1 && (j == 0 || j == 4);
                    if (!fixed && (only == 9 || only == j)) {
                        nextX[j] += step * random.standardNormal(item, j);
                        nextY[j] += complex ? step * random.standardNormal(item, 20 + j) : 0;
                    }
                }
                double moved = cost(nextX, nextY, limit);
                step = Math.max(1e-6, step * (moved < value ? 2 : 0.97));
                if (moved < value) {
                    x = nextX;
                    y = nextY;
                    value = moved;
                }
            }
            best = Math.min(best, value);
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({
        "2.7, 3, false, 1.716638",
        "1.9, 3, false, 3.242538",
        "2.7, 1, false, 5.149914",
        "1.9, 1, false, 9.727615",
        "2.7, 3, true, 1.716638",
        "1.9, 3, true, 3.242538",
        "1.9, 1, true, 9.727615"
    })
    void minimisationFindsWhatTheTraceGives(
            double limit, int free, boolean complex, double expected) {
        double bound = -REGION.trace(LOW, limit, CSM) / free;
        assertThat(bound).isCloseTo(expected, Offset.offset(1e-5));
        assertThat(minimised(limit, free, complex))
                .isGreaterThan(bound - 1e-3)
                .isLessThan(1.03 * bound);
    }

    /** The bound is reached: equal real entries, one off-diagonal entry fills R_K up. */
    @ParameterizedTest
    @CsvSource({"2.7, 3", "1.9, 3", "2.7, 1", "1.9, 1"})
    void equalEntriesReachTheBound(double limit, int free) {
        double entry = REGION.trace(LOW, limit, CSM) / free;
        double[] x = new double[9];
        for (int i = free == 3 ? 0 : 8; i < 9; i += 4) {
            x[i] = entry;
        }
        double missing = LOW - R_K.value(x, new double[9]);
        x[1] = Math.sqrt(3 * CSM * CSM * missing);
        assertThat(R_K.value(x)).isCloseTo(LOW, Offset.offset(1e-9));
        assertThat(R_K_STAR.value(x)).isCloseTo(limit, Offset.offset(1e-9));
    }

    @Test
    void theStandardModelHasNoTrace() {
        assertThat(REGION.trace(1, 1, CSM)).isZero();
        assertThat(REGION.trace(1.5, 2, CSM)).isPositive();
    }
}
