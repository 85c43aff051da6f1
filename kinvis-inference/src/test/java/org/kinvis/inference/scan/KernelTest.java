package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Vector registers and single points give the same bits, whatever stands in the columns. */
final class KernelTest {

    private static final Kernel SCALAR = new ScalarKernel();
    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        1e-300,
        3.6,
        7.0
    };

    private static Kernel simd() {
        Assumptions.assumeTrue(KernelKind.SIMD.isAvailable(), "no jdk.incubator.vector");
        return new VectorKernel();
    }

    private static double[] column(SplittableRandom random) {
        double[] x = new double[Kernel.LENGTH];
        for (int i = 0; i < x.length; i++) {
            x[i] =
                    random.nextInt(8) == 0
                            ? SPECIAL[random.nextInt(SPECIAL.length)]
                            : random.nextDouble(-20, 20);
        }
        return x;
    }

    private static double[][] columns(SplittableRandom random, int count) {
        double[][] x = new double[count][];
        Arrays.setAll(x, i -> column(random));
        return x;
    }

    /** Something a kernel does with columns; the result is what it writes. */
    private interface Work {
        void on(Kernel kernel, double[] to, double[] other);
    }

    private static void same(int n, Work work) {
        double[][] scalar = new double[2][Kernel.LENGTH];
        double[][] simd = new double[2][Kernel.LENGTH];
        work.on(SCALAR, scalar[0], scalar[1]);
        work.on(simd(), simd[0], simd[1]);
        for (int c = 0; c < 2; c++) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + n; i++) {
                long expected = Double.doubleToLongBits(scalar[c][i]);
                assertThat(Double.doubleToLongBits(simd[c][i]))
                        .as("point " + i)
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 200)
    void draws(
            @ForAll long start,
            @ForAll @IntRange(min = 1, max = Kernel.BLOCK) int n,
            @ForAll long base) {
        same(n, (kernel, to, other) -> kernel.random(start, 3.7, -4.1, to, n));
        long[] table = new SplittableRandom(start).longs(Kernel.BLOCK).map(z -> z >>> 12).toArray();
        int offset = Kernel.BLOCK - n;
        // A register may reach behind the end of the table.
        long[] padded = Arrays.copyOf(table, Kernel.BLOCK + 64);
        same(n, (kernel, to, other) -> kernel.net(padded, offset, base >>> 12, 2, -2.5, to, n));
    }

    @Property(tries = 200)
    void sums(@ForAll long seed, @ForAll @IntRange(min = 1, max = Kernel.BLOCK) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = columns(random, 4);
        double[][] y = columns(random, 4);
        double[] from = column(random);
        double[] c = random.doubles(12, -3, 3).toArray();
        same(n, (kernel, to, other) -> kernel.multiply(x[0], y[0], to, n));
        same(n, (kernel, to, other) -> kernel.divide(x[0], y[0], to, n));
        same(n, (kernel, to, other) -> kernel.add(from, c[0], x[0], to, n));
        same(n, (kernel, to, other) -> kernel.scale(c[1], c[0], x[0], to, n));
        same(n, (kernel, to, other) -> kernel.combine(c[0], c[1], x[0], c[2], y[0], to, n));
        same(n, (kernel, to, other) -> kernel.combine(c[0], c, x, to, n));
    }

    @Property(tries = 200)
    void squares(@ForAll long seed, @ForAll @IntRange(min = 1, max = Kernel.BLOCK) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = columns(random, 3);
        double[][] y = columns(random, 3);
        double[] from = column(random);
        double[] also = column(random);
        double[] c = random.doubles(9, -3, 3).toArray();
        same(n, (kernel, to, other) -> kernel.square(from, x[0], c[0], to, n));
        same(n, (kernel, to, other) -> kernel.pair(from, x[0], y[0], c[0], c[1], to, n));
        same(n, (kernel, to, other) -> kernel.pairs(from, x, y, c, to, n));
        same(
                n,
                (kernel, to, other) ->
                        kernel.twin(new Kernel.Twin(from, to, also, other), x[0], y[0], c, n));
        same(
                n,
                (kernel, to, other) ->
                        kernel.twins(new Kernel.Twin(from, to, also, other), x, y, c, n));
    }

    @Property(tries = 200)
    void cuts(@ForAll long seed, @ForAll @IntRange(min = 1, max = Kernel.BLOCK) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = columns(random, 2);
        Block scalar = new Block();
        Block simd = new Block();
        scalar.moveTo(0, n);
        simd.moveTo(0, n);
        Kernel.Range first = new Kernel.Range(x[0], -10, 7.0);
        Kernel.Range second = new Kernel.Range(x[1], 0, Double.MAX_VALUE);
        SCALAR.within(x[0], -15, 15, scalar.kept(), n);
        simd().within(x[0], -15, 15, simd.kept(), n);
        assertThat(simd.kept()).isEqualTo(scalar.kept());
        SCALAR.within(first, second, scalar.kept(), n);
        simd().within(first, second, simd.kept(), n);
        assertThat(simd.kept()).isEqualTo(scalar.kept());
        for (int p = 0; p < n; p++) {
            double a = x[0][Kernel.FIRST + p];
            double b = x[1][Kernel.FIRST + p];
            boolean inside = a >= -10 && a <= 7 && b >= 0 && b <= Double.MAX_VALUE;
            assertThat(scalar.isKept(p)).isEqualTo(inside);
        }
    }

    @Property(tries = 200)
    void cells(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = Kernel.BLOCK) int n,
            @ForAll @IntRange(min = 1, max = 700) int bins) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = columns(random, 2);
        Bins first = Bins.of(bins, -3, 11.5);
        Bins second = Bins.of(17, 0, 6);
        long[] scalar = new long[Kernel.LENGTH];
        long[] simd = new long[Kernel.LENGTH];
        long outside = 17L * bins;
        SCALAR.cells(x[0], first, x[1], second, bins, outside, scalar, n);
        simd().cells(x[0], first, x[1], second, bins, outside, simd, n);
        assertThat(Arrays.copyOfRange(simd, Kernel.FIRST, Kernel.FIRST + n))
                .isEqualTo(Arrays.copyOfRange(scalar, Kernel.FIRST, Kernel.FIRST + n));
        double[] zero = new double[Kernel.LENGTH];
        for (Kernel kernel : new Kernel[] {SCALAR, simd()}) {
            double[] located = new double[Kernel.LENGTH];
            long[] found = new long[Kernel.LENGTH];
            kernel.locate(x[0], first, 1, zero, located, n);
            kernel.locate(x[1], second, bins, located, located, n);
            kernel.cells(located, outside, found, n);
            assertThat(Arrays.copyOfRange(found, Kernel.FIRST, Kernel.FIRST + n))
                    .isEqualTo(Arrays.copyOfRange(scalar, Kernel.FIRST, Kernel.FIRST + n));
        }
    }

    @Test
    void theFastestKernelIsThatOfVectorRegistersIfThereIsOne() {
        assertThat(KernelKind.SCALAR.isAvailable()).isTrue();
        assertThat(KernelKind.fastest().isAvailable()).isTrue();
        assertThat(KernelKind.fastest() == KernelKind.SIMD)
                .isEqualTo(KernelKind.SIMD.isAvailable() && VectorKernel.lanes() >= 4);
    }
}
