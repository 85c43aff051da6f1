package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random numbers that are functions of (seed, stream, k, j). */
class CounterBasedRandomTest {

    private static final int SIZE = 200_000;
    private static final CounterBasedRandom RANDOM = CounterBasedRandom.of(1, "test");

    /** Five standard deviations of a correlation of independent numbers. */
    private static final double SMALL = 5 / Math.sqrt(SIZE);

    private static double mean(IntToDoubleFunction numbers) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += numbers.applyAsDouble(i);
        }
        return sum / SIZE;
    }

    /** Of two sequences of uniform numbers: 12 ⟨(x−½)(y−½)⟩. */
    private static double correlation(IntToDoubleFunction x, IntToDoubleFunction y) {
        return 12 * mean(i -> (x.applyAsDouble(i) - 0.5) * (y.applyAsDouble(i) - 0.5));
    }

    @Test
    void numbersAreUniform() {
        double oneSigmaOfTheMean = Math.sqrt(1.0 / 12 / SIZE);
        assertThat(mean(i -> RANDOM.uniform(i, 0)))
                .isCloseTo(0.5, Offset.offset(4 * oneSigmaOfTheMean));
        int bins = 100;
        for (int order = 0; order < 2; order++) {
            int[] count = new int[bins];
            for (int i = 0; i < SIZE; i++) {
                double u = order == 0 ? RANDOM.uniform(i, 3) : RANDOM.uniform(3, i);
                count[(int) (u * bins)]++;
            }
            double chiSquared = 0;
            for (int n : count) {
                double expected = (double) SIZE / bins;
                chiSquared += (n - expected) * (n - expected) / expected;
            }
            assertThat(chiSquared).isBetween(99 - 5 * Math.sqrt(198), 99 + 5 * Math.sqrt(198));
        }
    }

    @Test
    void everyBitIsSetHalfOfTheTime() {
        int[] count = new int[64];
        for (int i = 0; i < SIZE; i++) {
            long bits = RANDOM.bits(i / 10, i % 10);
            for (int b = 0; b < 64; b++) {
                count[b] += (int) (bits >>> b & 1);
            }
        }
        for (int n : count) {
            assertThat(n / (double) SIZE).isCloseTo(0.5, Offset.offset(SMALL / 2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void neighboursAreNotCorrelated(int lag) {
        assertThat(correlation(k -> RANDOM.uniform(k, 0), k -> RANDOM.uniform(k + lag, 0)))
                .isBetween(-SMALL, SMALL);
        assertThat(correlation(j -> RANDOM.uniform(0, j), j -> RANDOM.uniform(0, j + lag)))
                .isBetween(-SMALL, SMALL);
        assertThat(correlation(k -> RANDOM.uniform(k, 0), k -> RANDOM.uniform(k, lag)))
                .isBetween(-SMALL, SMALL);
        assertThat(correlation(k -> RANDOM.uniform(k, lag), k -> RANDOM.uniform(k + lag, 0)))
                .isBetween(-SMALL, SMALL);
    }

    @Test
    void streamsAndSeedsAreNotCorrelated() {
        CounterBasedRandom nextSeed = CounterBasedRandom.of(2, "test");
        CounterBasedRandom otherStream = CounterBasedRandom.of(1, "tesu");
        assertThat(correlation(k -> RANDOM.uniform(k, 0), k -> nextSeed.uniform(k, 0)))
                .isBetween(-SMALL, SMALL);
        assertThat(correlation(k -> RANDOM.uniform(k, 0), k -> otherStream.uniform(k, 0)))
                .isBetween(-SMALL, SMALL);
    }

    @Test
    void numbersAreAFunctionOfSeedStreamAndCounters() {
        CounterBasedRandom again = CounterBasedRandom.of(1, "test");
        assertThat(again.bits(7, 3)).isEqualTo(RANDOM.bits(7, 3));
        assertThat(RANDOM.bits(7, 3)).isNotEqualTo(RANDOM.bits(3, 7));
        assertThat(CounterBasedRandom.of(2, "test").bits(7, 3)).isNotEqualTo(RANDOM.bits(7, 3));
        assertThat(CounterBasedRandom.of(1, "other").bits(7, 3)).isNotEqualTo(RANDOM.bits(7, 3));
    }

    @Test
    void uniformNumbersFillTheirInterval() {
        for (int k = 0; k < 1000; k++) {
            double u = RANDOM.uniform(k, 0);
            assertThat(RANDOM.uniform(k, 0, -18, 18))
                    .isEqualTo(-18 + 36 * u)
                    .isBetween(-18.0, 18.0);
        }
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        double sigma = 1 / Math.sqrt(SIZE);
        assertThat(mean(k -> RANDOM.standardNormal(k, 0))).isBetween(-4 * sigma, 4 * sigma);
        assertThat(mean(k -> Math.pow(RANDOM.standardNormal(k, 0), 2)))
                .isCloseTo(1, Offset.offset(4 * Math.sqrt(2) * sigma));
        assertThat(mean(k -> Math.pow(RANDOM.standardNormal(k, 0), 4)))
                .isCloseTo(3, Offset.offset(4 * Math.sqrt(96) * sigma));
        assertThat(mean(k -> RANDOM.standardNormal(k, 0) < -1 ? 1 : 0))
                .isCloseTo(0.158655, Offset.offset(4 * 0.37 * sigma));
    }

    // The counter that gives chosen bits: every step of the generator can be undone.

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private static long inverse(long odd) {
        long x = odd;
        for (int i = 0; i < 6; i++) {
            x *= 2 - odd * x;
        }
        return x;
    }

    private static long unshift(long z, int shift) {
        long x = z;
        for (int i = 0; i < 64 / shift; i++) {
            x = z ^ (x >>> shift);
        }
        return x;
    }

    private static long unmix(long z) {
        long a = unshift(z, 31) * inverse(0x94D049BB133111EBL);
        return unshift(unshift(a, 27) * inverse(0xBF58476D1CE4E5B9L), 30);
    }

    private static long counterOf(long bits) {
        long start = unmix(RANDOM.bits(0, 0)) - GOLDEN_GAMMA;
        return (unmix(bits) - start) * inverse(GOLDEN_GAMMA) - 1;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 0x7FFFFFFFFFFFFFFFL, 0x8000000000000000L, 0xFFFFFFFFFFFFF000L})
    void uniformNumbersLieStrictlyInsideTheUnitInterval(long bits) {
        liesInside(bits);
    }

    /** With 53 bits the half of the midpoint is rounded away above ½, up to 1 − 2⁻⁵³ + 2⁻⁵⁴ = 1. */
    @Test
    void largestUniformNumberLiesStrictlyInsideTheUnitInterval() {
        liesInside(-1L);
    }

    private static void liesInside(long bits) {
        long j = counterOf(bits);
        assertThat(RANDOM.bits(0, j)).isEqualTo(bits);
        assertThat(RANDOM.uniform(0, j)).isGreaterThan(0).isLessThan(1);
        assertThat(RANDOM.standardNormal(0, j)).isFinite();
    }
}
