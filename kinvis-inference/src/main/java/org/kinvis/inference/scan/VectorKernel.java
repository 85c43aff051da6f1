package org.kinvis.inference.scan;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops a vector register at a time, if the virtual machine runs with {@code jdk.incubator.vector}. */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final int LANES = DOUBLES.length();
    private static final int WORD = Long.SIZE;
    private static final int UPPER = Long.SIZE - FRACTION;
    private static final long FRACTION_BITS = (1L << FRACTION) - 1;

    /** i STEP in lane i. */
    private static final LongVector STEPS = LongVector.zero(LONGS).addIndex(1).mul(STEP);

    private static final long LANE_BITS = (1L << LANES) - 1;

    /** Which lanes of each register of a block are inside. */
    private final byte[] bits = new byte[BLOCK];

    /** The numbers in a vector register of this machine. */
    static int lanes() {
        return LANES;
    }

    private static DoubleVector load(double[] x, int i) {
        return DoubleVector.fromArray(DOUBLES, x, i);
    }

    private static DoubleVector all(double x) {
        return DoubleVector.broadcast(DOUBLES, x);
    }

    private static DoubleVector addSquare(DoubleVector sum, DoubleVector x) {
        return x.fma(x, sum);
    }

    @Override
    public void random(long start, double width, double shift, double[] out, int n) {
        DoubleVector w = all(width);
        DoubleVector s = all(shift);
        LongVector counter = STEPS.add(start);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            LongVector z = counter;
            z = xorShifted(z, 30).mul(FIRST_MULTIPLIER);
            z = xorShifted(z, 27).mul(SECOND_MULTIPLIER);
            z = z.lanewise(VectorOperators.LSHR, UPPER).or(ONE);
            z.reinterpretAsDoubles().fma(w, s).intoArray(out, i);
            counter = counter.add(STEP * LANES);
        }
    }

    private static LongVector xorShifted(LongVector z, int bits) {
        return z.lanewise(VectorOperators.LSHR, bits).lanewise(VectorOperators.XOR, z);
    }

    @Override
    public void net(
            long[] table, int offset, long base, double width, double shift, double[] out, int n) {
        DoubleVector w = all(width);
        DoubleVector s = all(shift);
        for (int p = 0; p < n; p += LANES) {
            LongVector z = LongVector.fromArray(LONGS, table, offset + p);
            z = z.lanewise(VectorOperators.XOR, base).or(ONE);
            z.reinterpretAsDoubles().fma(w, s).intoArray(out, FIRST + p);
        }
    }

    @Override
    public void multiply(double[] a, double[] b, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            load(a, i).mul(load(b, i)).intoArray(to, i);
        }
    }

    @Override
    public void divide(double[] a, double[] b, double[] to, int n) {
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            load(a, i).div(load(b, i)).intoArray(to, i);
        }
    }

    @Override
    public void add(double[] from, double factor, double[] x, double[] to, int n) {
        DoubleVector f = all(factor);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            load(x, i).fma(f, load(from, i)).intoArray(to, i);
        }
    }

    @Override
    public void scale(double constant, double factor, double[] x, double[] to, int n) {
        DoubleVector c = all(constant);
        DoubleVector f = all(factor);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            load(x, i).fma(f, c).intoArray(to, i);
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
        DoubleVector c = all(constant);
        DoubleVector f1 = all(factor1);
        DoubleVector f2 = all(factor2);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            load(x2, i).fma(f2, load(x1, i).fma(f1, c)).intoArray(to, i);
        }
    }

    @Override
    public void combine(double constant, double[] factors, double[][] x, double[] to, int n) {
        double[] x0 = x[0];
        double[] x1 = x[1];
        double[] x2 = x[2];
        double[] x3 = x[3];
        DoubleVector c = all(constant);
        DoubleVector f0 = all(factors[0]);
        DoubleVector f1 = all(factors[1]);
        DoubleVector f2 = all(factors[2]);
        DoubleVector f3 = all(factors[3]);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector sum = load(x1, i).fma(f1, load(x0, i).fma(f0, c));
            load(x3, i).fma(f3, load(x2, i).fma(f2, sum)).intoArray(to, i);
        }
    }

    @Override
    public void square(double[] from, double[] x, double z, double[] to, int n) {
        DoubleVector offset = all(z);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            addSquare(load(from, i), load(x, i).add(offset)).intoArray(to, i);
        }
    }

    @Override
    public void pair(
            double[] from, double[] x, double[] y, double z, double s, double[] to, int n) {
        DoubleVector offset = all(z);
        DoubleVector slope = all(s);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector a = load(y, i).fma(slope, load(x, i).add(offset));
            addSquare(load(from, i), a).intoArray(to, i);
        }
    }

    @Override
    public void pairs(
            double[] from, double[][] x, double[][] y, double[] constants, double[] to, int n) {
        double[] x0 = x[0];
        double[] x1 = x[1];
        double[] x2 = x[2];
        double[] y0 = y[0];
        double[] y1 = y[1];
        double[] y2 = y[2];
        DoubleVector z0 = all(constants[0]);
        DoubleVector s0 = all(constants[1]);
        DoubleVector z1 = all(constants[2]);
        DoubleVector s1 = all(constants[3]);
        DoubleVector z2 = all(constants[4]);
        DoubleVector s2 = all(constants[5]);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector a0 = load(y0, i).fma(s0, load(x0, i).add(z0));
            DoubleVector a1 = load(y1, i).fma(s1, load(x1, i).add(z1));
            DoubleVector a2 = load(y2, i).fma(s2, load(x2, i).add(z2));
            addSquare(addSquare(addSquare(load(from, i), a0), a1), a2).intoArray(to, i);
        }
    }

    @Override
    public void twin(Twin columns, double[] x, double[] y, double[] constants, int n) {
        double[] from1 = columns.from1();
        double[] from2 = columns.from2();
        double[] to1 = columns.to1();
        double[] to2 = columns.to2();
        DoubleVector offset = all(constants[0]);
        DoubleVector slope1 = all(constants[1]);
        DoubleVector slope2 = all(constants[2]);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector t = load(x, i).add(offset);
            DoubleVector v = load(y, i);
            addSquare(load(from1, i), v.fma(slope1, t)).intoArray(to1, i);
            addSquare(load(from2, i), v.fma(slope2, t)).intoArray(to2, i);
        }
    }

    @Override
    public void twins(Twin columns, double[][] x, double[][] y, double[] constants, int n) {
        double[] from1 = columns.from1();
        double[] from2 = columns.from2();
        double[] to1 = columns.to1();
        double[] to2 = columns.to2();
        double[] x0 = x[0];
        double[] x1 = x[1];
        double[] x2 = x[2];
        double[] y0 = y[0];
        double[] y1 = y[1];
        double[] y2 = y[2];
        DoubleVector z0 = all(constants[0]);
        DoubleVector s0 = all(constants[1]);
        DoubleVector r0 = all(constants[2]);
        DoubleVector z1 = all(constants[3]);
        DoubleVector s1 = all(constants[4]);
        DoubleVector r1 = all(constants[5]);
        DoubleVector z2 = all(constants[6]);
        DoubleVector s2 = all(constants[7]);
        DoubleVector r2 = all(constants[8]);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector t0 = load(x0, i).add(z0);
            DoubleVector t1 = load(x1, i).add(z1);
            DoubleVector t2 = load(x2, i).add(z2);
            DoubleVector v0 = load(y0, i);
            DoubleVector v1 = load(y1, i);
            DoubleVector v2 = load(y2, i);
            DoubleVector sum = addSquare(load(from1, i), v0.fma(s0, t0));
            sum = addSquare(addSquare(sum, v1.fma(s1, t1)), v2.fma(s2, t2));
            DoubleVector other = addSquare(load(from2, i), v0.fma(r0, t0));
            other = addSquare(addSquare(other, v1.fma(r1, t1)), v2.fma(r2, t2));
            sum.intoArray(to1, i);
            other.intoArray(to2, i);
        }
    }

    @Override
    public void within(double[] x, double low, double high, long[] words, int n) {
        byte[] found = bits;
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            found[(i - FIRST) / LANES] = (byte) inside(load(x, i), low, high).toLong();
        }
        clear(words, n);
    }

    @Override
    public void within(Range first, Range second, long[] words, int n) {
        byte[] found = bits;
        double[] x = first.x();
        double[] y = second.x();
        double xLow = first.low();
        double xHigh = first.high();
        double yLow = second.low();
        double yHigh = second.high();
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            VectorMask<Double> inside = inside(load(x, i), xLow, xHigh);
            found[(i - FIRST) / LANES] =
                    (byte) inside.and(inside(load(y, i), yLow, yHigh)).toLong();
        }
        clear(words, n);
    }

    /** Clears what the bits of each register do not have. */
    private void clear(long[] words, int n) {
        int registers = WORD / LANES;
        for (int w = 0; w * WORD < n; w++) {
            long word = 0;
            for (int r = registers - 1; r >= 0; r--) {
                word = word << LANES | (bits[w * registers + r] & LANE_BITS);
            }
            words[w] &= word;
        }
    }

    private static VectorMask<Double> inside(DoubleVector x, double low, double high) {
        return x.compare(VectorOperators.GE, low).and(x.compare(VectorOperators.LE, high));
    }

    @Override
    public void locate(double[] x, Bins bins, double stride, double[] from, double[] to, int n) {
        DoubleVector none = all(Double.NaN);
        DoubleVector scale = all(bins.scale());
        DoubleVector offset = all(bins.offset());
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector t = load(x, i).fma(scale, offset);
            DoubleVector bin = bin(t, bins.mask()).sub(bins.base());
            VectorMask<Double> inside = contained(t, bins.base(), bins.top());
            none.blend(bin.fma(all(stride), load(from, i)), inside).intoArray(to, i);
        }
    }

    /** The integer part of t. */
    private static DoubleVector bin(DoubleVector t, long mask) {
        return t.reinterpretAsLongs().and(mask).reinterpretAsDoubles();
    }

    private static VectorMask<Double> contained(DoubleVector t, double base, double top) {
        return t.compare(VectorOperators.GE, base).and(t.compare(VectorOperators.LT, top));
    }

    @Override
    public void cells(double[] from, long outside, long[] cells, int n) {
        LongVector none = LongVector.broadcast(LONGS, outside);
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector x = load(from, i);
            LongVector cell = x.add(INTEGER).reinterpretAsLongs().and(FRACTION_BITS);
            none.blend(cell, x.compare(VectorOperators.EQ, x).cast(LONGS)).intoArray(cells, i);
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
        LongVector none = LongVector.broadcast(LONGS, outside);
        DoubleVector xScale = all(xBins.scale());
        DoubleVector xOffset = all(xBins.offset());
        DoubleVector yScale = all(yBins.scale());
        DoubleVector yOffset = all(yBins.offset());
        DoubleVector strides = all(stride);
        DoubleVector origin = all(INTEGER - xBins.base() - stride * yBins.base());
        double xBase = xBins.base();
        double xTop = xBins.top();
        double yBase = yBins.base();
        double yTop = yBins.top();
        long xMask = xBins.mask();
        long yMask = yBins.mask();
        for (int i = FIRST; i < FIRST + n; i += LANES) {
            DoubleVector s = load(x, i).fma(xScale, xOffset);
            DoubleVector t = load(y, i).fma(yScale, yOffset);
            VectorMask<Double> inside = contained(s, xBase, xTop).and(contained(t, yBase, yTop));
            DoubleVector cell = bin(t, yMask).fma(strides, bin(s, xMask).add(origin));
            none.blend(cell.reinterpretAsLongs().and(FRACTION_BITS), inside.cast(LONGS))
                    .intoArray(cells, i);
        }
    }
}
