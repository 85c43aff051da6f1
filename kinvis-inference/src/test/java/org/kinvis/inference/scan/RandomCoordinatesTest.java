package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Draws are a pure function of seed, point and number, and look random. */
final class RandomCoordinatesTest {

    private static final int DIMENSION = 13;
    private static final Kernel KERNEL = KernelKind.fastest().kernel();

    private static double[] draws(long seed, long first, int n, int j) {
        RandomCoordinates coordinates = new RandomCoordinates(seed, DIMENSION, KERNEL);
        double[] column = new double[Kernel.LENGTH];
        coordinates.moveTo(first, n);
        coordinates.fill(j, Interval.UNIT, column);
        return java.util.Arrays.copyOfRange(column, Kernel.FIRST, Kernel.FIRST + n);
    }

    private static double draw(long seed, long k, int j) {
        return draws(seed, k, 1, j)[0];
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scan/random-draws.csv", numLinesToSkip = 1)
    void drawsStayWhatTheyAre(long seed, long k, int j, double expected) {
        assertThat(draw(seed, k, j)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void theUpperBitsAreThoseOfJavasSplitMix(
            @ForAll long seed,
            @ForAll @LongRange(min = 0) long k,
            @ForAll @IntRange(max = DIMENSION - 1) int j) {
        long block = at(first(seed), k / 256);
        long start = at(block, j);
        long bits = new SplittableRandom(start + (k % 256 - 1) * Kernel.STEP).nextLong();
        long drawn = (long) (draw(seed, k, j) * 0x1p52);
        assertThat(drawn >>> 21).isEqualTo(bits >>> 33);
    }

    private static long first(long seed) {
        return new SplittableRandom(seed).nextLong();
    }

    private static long at(long key, long index) {
        return new SplittableRandom(key + index * Kernel.STEP).nextLong();
    }

    @Property(tries = 100)
    void aDrawDoesNotDependOnWhatIsDrawnWithIt(
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = 1L << 40) long block,
            @ForAll @IntRange(max = 255) int from,
            @ForAll @IntRange(max = DIMENSION - 1) int j) {
        double[] whole = draws(seed, 256 * block, 256, j);
        double[] part = draws(seed, 256 * block + from, 256 - from, j);
        for (int p = 0; p < part.length; p++) {
            assertThat(part[p]).isEqualTo(whole[from + p]);
        }
    }

    @Test
    void drawsLieInTheOpenUnitInterval() {
        double[] all = draws(1, 0, 256, 0);
        for (double u : all) {
            assertThat(u).isStrictlyBetween(0.0, 1.0);
        }
        assertThat(Interval.UNIT.shift() + 1).isEqualTo(0x1p-53);
        assertThat(Math.fma(Math.nextDown(2.0), 1, Interval.UNIT.shift())).isEqualTo(1 - 0x1p-53);
    }

    /** Moments of 2²⁰ draws within five standard deviations. */
    @Test
    void momentsAreThoseOfTheUniformDistribution() {
        int blocks = 1 << 12;
        double n = 256.0 * blocks;
        for (int j = 0; j < 3; j++) {
            double[] sums = new double[4];
            for (int b = 0; b < blocks; b++) {
                for (double u : draws(7, 256L * b, 256, j)) {
                    double power = 1;
                    for (int m = 0; m < sums.length; m++) {
                        power *= u;
                        sums[m] += power;
                    }
                }
            }
            for (int m = 1; m <= sums.length; m++) {
                double mean = 1.0 / (m + 1);
                double sigma = Math.sqrt((1.0 / (2 * m + 1) - mean * mean) / n);
                assertThat(sums[m - 1] / n).isCloseTo(mean, Offset.offset(5 * sigma));
            }
        }
    }

    /** Neighbouring points, neighbouring draws, the same place of neighbouring blocks, neighbouring seeds. */
    @Test
    void neighboursAreNotCorrelated() {
        int blocks = 1 << 10;
        double[] products = new double[4];
        for (int b = 0; b < blocks; b++) {
            double[] u = draws(3, 256L * b, 256, 4);
            double[] other = draws(3, 256L * b, 256, 5);
            double[] next = draws(3, 256L * (b + 1), 256, 4);
            double[] seed = draws(4, 256L * b, 256, 4);
            for (int p = 0; p < 256; p++) {
                products[0] += (u[p] - 0.5) * (u[(p + 1) % 256] - 0.5);
                products[1] += (u[p] - 0.5) * (other[p] - 0.5);
                products[2] += (u[p] - 0.5) * (next[p] - 0.5);
                products[3] += (u[p] - 0.5) * (seed[p] - 0.5);
            }
        }
        double n = 256.0 * blocks;
        for (double sum : products) {
            assertThat(12 * sum / n).isCloseTo(0, Offset.offset(5 / Math.sqrt(n)));
        }
    }

    /** Each of the 52 bits, and each pair of neighbouring ones, is as often set as not. */
    @Test
    void everyBitIsFair() {
        int blocks = 1 << 10;
        int[] set = new int[52];
        int[] equal = new int[52];
        for (int b = 0; b < blocks; b++) {
            for (double u : draws(11, 256L * b, 256, b % DIMENSION)) {
                long bits = (long) (u * 0x1p52);
                for (int bit = 0; bit < 52; bit++) {
                    set[bit] += (int) (bits >>> bit & 1);
                    equal[bit] += (int) ((bits >>> bit ^ bits >>> (bit + 1) % 52) & 1);
                }
            }
        }
        double n = 256.0 * blocks;
        for (int bit = 0; bit < 52; bit++) {
            assertThat(set[bit] / n).isCloseTo(0.5, Offset.offset(2.5 / Math.sqrt(n)));
            assertThat(equal[bit] / n).isCloseTo(0.5, Offset.offset(2.5 / Math.sqrt(n)));
        }
    }

    /** χ² of pairs of draws of a point in 16 × 16 cells, upper and lower bits. */
    @Test
    void pairsFillTheSquareEvenly() {
        int blocks = 1 << 10;
        int[] upper = new int[256];
        int[] lower = new int[256];
        for (int b = 0; b < blocks; b++) {
            double[] u = draws(13, 256L * b, 256, 0);
            double[] v = draws(13, 256L * b, 256, 12);
            for (int p = 0; p < 256; p++) {
                upper[16 * ((int) (16 * u[p])) + ((int) (16 * v[p]))]++;
                long x = (long) (u[p] * 0x1p52) & 15;
                long y = (long) (v[p] * 0x1p52) & 15;
                lower[(int) (16 * x + y)]++;
            }
        }
        for (int[] counts : new int[][] {upper, lower}) {
            double expected = blocks;
            double chi2 = 0;
            for (int count : counts) {
                chi2 += (count - expected) * (count - expected) / expected;
            }
            assertThat(chi2).isCloseTo(255, Offset.offset(5 * Math.sqrt(2 * 255)));
        }
    }
}
