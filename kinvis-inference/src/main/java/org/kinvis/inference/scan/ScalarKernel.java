package org.kinvis.inference.scan;

/**
 * The loops one point after the other, for any Java. Compilers vectorise most of them on their own.
 *
 * <p>Draws become doubles by conversion: 1 + m 2⁻⁵² with an integer m < 2⁵² is exact, as is putting m into
 * the fraction of 1.0.
 */
final class ScalarKernel implements Kernel {

    private static final double RESOLUTION = 0x1p-52;
    private static final int UPPER = Long.SIZE - FRACTION;
    private static final int WORD = Long.SIZE;

    /** p STEP: loading it is cheaper than a product that compilers do not vectorise. */
    private static final long[] STEPS = steps();

    private static long[] steps() {
        long[] steps = new long[BLOCK];
        for (int p = 0; p < BLOCK; p++) {
            steps[p] = p * STEP;
        }
        return steps;
    }

    @Override
    public void random(long start, double width, double shift, double[] out, int n) {
        long[] steps = STEPS;
        for (int p = 0; p < n; p++) {
            long z = start + steps[p];
            z = (z ^ (z >>> 30)) * FIRST_MULTIPLIER;
            z = (z ^ (z >>> 27)) * SECOND_MULTIPLIER;
            double u = Math.fma((double) (z >>> UPPER), RESOLUTION, 1);
            out[FIRST + p] = Math.fma(u, width, shift);
        }
    }

    @Override
    public void net(
            long[] table, int offset, long base, double width, double shift, double[] out, int n) {
        for (int p = 0; p < n; p++) {
            double u = Math.fma((double) (table[offset + p] ^ base), RESOLUTION, 1);
            out[FIRST + p] = Math.fma(u, width, shift);
        }
    }

    @Override
    public void multiply(double[] a, double[] b, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            to[i] = a[i] * b[i];
        }
    }

    @Override
    public void divide(double[] a, double[] b, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            to[i] = a[i] / b[i];
        }
    }

    @Override
    public void add(double[] from, double factor, double[] x, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            to[i] = Math.fma(x[i], factor, from[i]);
        }
    }

    @Override
    public void scale(double constant, double factor, double[] x, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            to[i] = Math.fma(x[i], factor, constant);
        }
    }

    @Override
    public void combine(
            double constant,
            double factor1,
            double[] x1,
            double factor2,
            double[] x2,
            double[] to,
            int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            to[i] = Math.fma(x2[i], factor2, Math.fma(x1[i], factor1, constant));
        }
    }

    @Override
    public void combine(double constant, double[] factors, double[][] x, double[] to, int n) {
        combine(constant, factors[0], x[0], factors[1], x[1], to, n);
        add(to, factors[2], x[2], to, n);
        add(to, factors[3], x[3], to, n);
    }

    @Override
    public void square(double[] from, double[] x, double z, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            double a = x[i] + z;
            to[i] = Math.fma(a, a, from[i]);
        }
    }

    @Override
    public void pair(
            double[] from, double[] x, double[] y, double z, double s, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            double a = Math.fma(y[i], s, x[i] + z);
            to[i] = Math.fma(a, a, from[i]);
        }
    }

    @Override
    public void pairs(
            double[] from, double[][] x, double[][] y, double[] constants, double[] to, int n) {
        pair(from, x[0], y[0], constants[0], constants[1], to, n);
        pair(to, x[1], y[1], constants[2], constants[3], to, n);
        pair(to, x[2], y[2], constants[4], constants[5], to, n);
    }

    @Override
    public void twin(Twin columns, double[] x, double[] y, double[] constants, int n) {
        twin(columns.from1(), columns.from2(), columns, x, y, constants, 0, n);
    }

    private static void twin(
            double[] from1,
            double[] from2,
            Twin columns,
            double[] x,
            double[] y,
            double[] constants,
            int k,
            int n) {
        double[] to1 = columns.to1();
        double[] to2 = columns.to2();
        double z = constants[k];
        double s1 = constants[k + 1];
        double s2 = constants[k + 2];
        for (int i = FIRST; i < FIRST + n; i++) {
            double t = x[i] + z;
            double a = Math.fma(y[i], s1, t);
            double b = Math.fma(y[i], s2, t);
            to1[i] = Math.fma(a, a, from1[i]);
            to2[i] = Math.fma(b, b, from2[i]);
        }
    }

    @Override
    public void twins(Twin columns, double[][] x, double[][] y, double[] constants, int n) {
        double[] to1 = columns.to1();
        double[] to2 = columns.to2();
        twin(columns.from1(), columns.from2(), columns, x[0], y[0], constants, 0, n);
        twin(to1, to2, columns, x[1], y[1], constants, 3, n);
        twin(to1, to2, columns, x[2], y[2], constants, 6, n);
    }

    @Override
    public void within(double[] x, double low, double high, long[] words, int n) {
        for (int w = 0; w * WORD < n; w++) {
            words[w] &= inside(x, low, high, FIRST + w * WORD);
        }
    }

    @Override
    public void within(Range first, Range second, long[] words, int n) {
        within(first.x(), first.low(), first.high(), words, n);
        within(second.x(), second.low(), second.high(), words, n);
    }

    private static long inside(double[] x, double low, double high, int from) {
        long bits = 0;
        for (int p = 0; p < WORD; p++) {
            long above = x[from + p] >= low ? 1 : 0;
            long below = x[from + p] <= high ? 1 : 0;
            bits |= (above & below) << p;
        }
        return bits;
    }

    @Override
    public void locate(double[] x, Bins bins, double stride, double[] from, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            double t = bins.t(x[i]);
            to[i] = bins.contain(t) ? Math.fma(bins.bin(t), stride, from[i]) : Double.NaN;
        }
    }

    @Override
    public void cells(double[] from, long outside, long[] cells, int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            cells[i] = Double.isNaN(from[i]) ? outside : (long) from[i];
        }
    }

    @Override
    public void cells(
            double[] x,
            Bins xBins,
            double[] y,
            Bins yBins,
            double stride,
            long outside,
            long[] cells,
            int n) {
        for (int i = FIRST; i < FIRST + n; i++) {
            double s = xBins.t(x[i]);
            double t = yBins.t(y[i]);
            cells[i] =
                    xBins.contain(s) && yBins.contain(t)
                            ? (long) Math.fma(yBins.bin(t), stride, xBins.bin(s))
                            : outside;
        }
    }
}
