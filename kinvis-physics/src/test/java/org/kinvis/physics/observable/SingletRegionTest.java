package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InvalidInputException;

/** r_D against R_K of singlet leptoquarks: closed forms, and a search over the couplings. */
class SingletRegionTest {

    private static final double CSM = -1.469 / 0.23121;
    private static final double A = 1 / (127.951 * 2 * Math.PI);

    /** Eq. (12). */
    private static final SingletRegion PRINTED = new SingletRegion(CSM, new Complex(-A));

    /** k of neutrino.md §f1. */
    private static final SingletRegion FULL =
            new SingletRegion(
                    CSM, new Complex(-0.9555172518595233, 0.017325017041066305).multiply(A));

    /** A phase no CKM matrix has: a test of the geometry. */
    private static final SingletRegion TURNED =
            new SingletRegion(CSM, new Complex(-0.6, 0.7).multiply(20 * A));

    /** neutrino.md §d, slip 9: 1.0305 for one S_0, 1.0357 for any C_L. */
    @Test
    void theLargestValuesAreThoseOfTheIndependentCalculation() {
        assertThat(PRINTED.largestOfOne(3.5)).isCloseTo(1.0305, Offset.offset(5e-5));
        assertThat(PRINTED.largest(3.5)).isCloseTo(1.0357, Offset.offset(5e-5));
    }

    /** Above R_K = 2 one S_0 does best with the τ alone: C_L^ττ from R_K = 1 + 2x/3C + x²/3C². */
    @ParameterizedTest
    @CsvSource({"2.1", "3.5", "7"})
    void withTheTauAloneOneReachesTheEnds(double rK) {
        double root = Math.sqrt(1 + 3 * (rK - 1));
        double constructive = -CSM * (1 - root);
        double destructive = -CSM * (1 + root);
        double highest = 1 - A * constructive;
        double lowest = 1 - A * destructive;
        assertThat(PRINTED.largestOfOne(rK)).isCloseTo(highest * highest, Offset.offset(1e-12));
        assertThat(PRINTED.smallestOfOne(rK)).isCloseTo(lowest * lowest, Offset.offset(1e-12));
    }

    @Property(tries = 50)
    void oneIsNeverBeyondSeveral(@ForAll @DoubleRange(min = 0.67, max = 9) double rK) {
        for (SingletRegion region : new SingletRegion[] {PRINTED, FULL, TURNED}) {
            assertThat(region.largestOfOne(rK)).isLessThanOrEqualTo(region.largest(rK) + 1e-12);
            assertThat(region.smallestOfOne(rK))
                    .isGreaterThanOrEqualTo(region.smallest(rK) - 1e-12);
            assertThat(region.smallestOfOne(rK)).isLessThanOrEqualTo(region.largestOfOne(rK));
        }
    }

    /** (R_K, r_D) of C_L^ij, row by row, straight from their definitions. */
    private static double[] ratios(Complex[][] c, Complex slope) {
        double rK = 0;
        double rD = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                rK += square(c[i][j].add(i == j ? CSM : 0)) / (3 * CSM * CSM);
            }
            rD += square(c[2][i].multiply(slope).add(i == 2 ? 1 : 0));
        }
        return new double[] {rK, rD};
    }

    private static double square(Complex z) {
        return z.getRealPart() * z.getRealPart() + z.getImaginaryPart() * z.getImaginaryPart();
    }

    /** u_i v_j* from twelve numbers. */
    private static Complex[][] rankOne(double[] x) {
        Complex[][] c = new Complex[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                c[i][j] =
                        new Complex(x[4 * i], x[4 * i + 1])
                                .multiply(new Complex(x[4 * j + 2], x[4 * j + 3]));
            }
        }
        return c;
    }

    private static Complex[][] any(double[] x) {
        Complex[][] c = new Complex[3][3];
        for (int i = 0; i < 9; i++) {
            c[i / 3][i % 3] = new Complex(x[2 * i], x[2 * i + 1]);
        }
        return c;
    }

    private interface Matrix {
        Complex[][] of(double[] x);
    }

    /** Hill climbing with steps that shrink where they fail: the largest value of a function. */
    private static double climb(
            int dimension, double size, long seed, ToDoubleFunction<double[]> function) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "climb");
        double best = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < 3; start++) {
            double[] x = new double[dimension];
            for (int j = 0; j < dimension; j++) {
                x[j] = random.uniform(start, j, -size, size);
            }
            double value = function.applyAsDouble(x);
            double step = size;
            for (int k = 0; k < 60_000; k++) {
                double[] next = x.clone();
                for (int j = 0; j < dimension; j++) {
                    next[j] += step * random.standardNormal(100_000L * (start + 1) + k, j);
                }
                double moved = function.applyAsDouble(next);
                step *= moved > value ? 1.5 : 0.95;
                step = Math.max(step, 1e-7);
                if (moved > value) {
                    x = next;
                    value = moved;
                }
            }
            best = Math.max(best, value);
        }
        return best;
    }

    /**
     * The extreme r_D at an R_K: a matrix is stretched until it has that R_K, in two ways; one that
     * cannot be pays for it.
     */
    private static double extreme(
            SingletRegion region, double rK, int sign, int dimension, Matrix matrix) {
        return sign
                * climb(
                        dimension,
                        3,
                        17,
                        x -> {
                            Complex[][] c = matrix.of(x);
                            double forwards = ratios(c, region.slope())[0];
                            double backwards = ratios(times(c, -1), region.slope())[0];
                            double linear = (forwards - backwards) / 2;
                            double quadratic = (forwards + backwards) / 2 - 1;
                            double root = linear * linear - 4 * quadratic * (1 - rK);
                            if (root < 0) {
                                return -100 + root / (linear * linear + quadratic);
                            }
                            double best = Double.NEGATIVE_INFINITY;
                            for (double s : new double[] {-Math.sqrt(root), Math.sqrt(root)}) {
                                Complex[][] stretched = times(c, (s - linear) / (2 * quadratic));
                                best = Math.max(best, sign * ratios(stretched, region.slope())[1]);
                            }
                            return best;
                        });
    }

    private static Complex[][] times(Complex[][] c, double factor) {
        Complex[][] product = new Complex[3][3];
        for (int i = 0; i < 9; i++) {
            product[i / 3][i % 3] = c[i / 3][i % 3].multiply(factor);
        }
        return product;
    }

    @ParameterizedTest
    @CsvSource({"0.8", "1.5", "3.5"})
    void aSearchOverTheCouplingsOfOneFindsTheSameEnds(double rK) {
        for (SingletRegion region : new SingletRegion[] {FULL, TURNED}) {
            double scale = region.slope().norm() * Math.abs(CSM);
            double high = extreme(region, rK, 1, 12, SingletRegionTest::rankOne);
            double low = extreme(region, rK, -1, 12, SingletRegionTest::rankOne);
            assertThat(region.largestOfOne(rK))
                    .isGreaterThanOrEqualTo(high - 1e-9)
                    .isCloseTo(high, Offset.offset(0.02 * scale));
            assertThat(region.smallestOfOne(rK))
                    .isLessThanOrEqualTo(low + 1e-9)
                    .isCloseTo(low, Offset.offset(0.02 * scale));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3", "3.5"})
    void aSearchOverAnyCoefficientsFindsTheSameEnds(double rK) {
        double scale = TURNED.slope().norm() * Math.abs(CSM);
        double high = extreme(TURNED, rK, 1, 18, SingletRegionTest::any);
        double low = extreme(TURNED, rK, -1, 18, SingletRegionTest::any);
        assertThat(TURNED.largest(rK))
                .isGreaterThanOrEqualTo(high - 1e-9)
                .isCloseTo(high, Offset.offset(0.02 * scale));
        assertThat(TURNED.smallest(rK))
                .isLessThanOrEqualTo(low + 1e-9)
                .isCloseTo(low, Offset.offset(0.02 * scale));
    }

    @Property(tries = 200)
    void randomCouplingsLieInside(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 6) double size) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "inside");
        double[] x = new double[18];
        for (int j = 0; j < x.length; j++) {
            x[j] = random.uniform(0, j, -size, size);
        }
        for (SingletRegion region : new SingletRegion[] {PRINTED, FULL, TURNED}) {
            double[] one = ratios(rankOne(x), region.slope());
            assertThat(region.insideOfOne(one[0], one[1])).isGreaterThan(-1e-10);
            double[] several = ratios(any(x), region.slope());
            assertThat(region.inside(several[0], several[1])).isGreaterThan(-1e-10);
        }
    }

    @Test
    void pointsBeyondTheEndsAreOutside() {
        double end = FULL.largestOfOne(3.5);
        assertThat(FULL.insideOfOne(3.5, end + 1e-6)).isNegative();
        assertThat(FULL.inside(3.5, end + 1e-6)).isPositive();
        assertThat(FULL.inside(3.5, 1.06)).isNegative();
        assertThat(FULL.insideOfOne(0.6, 1)).isNegative();
        assertThat(FULL.inside(-0.1, 1)).isNegative();
        assertThat(FULL.inside(Double.NaN, 1)).isNaN();
        assertThat(FULL.insideOfOne(Double.NaN, 1)).isNaN();
    }

    @Test
    void ratiosThatCannotBeAreRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FULL.largest(-0.1))
                .withMessageContaining("R_K = -0.1");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FULL.largestOfOne(0.6))
                .withMessageContaining("2/3");
    }
}
