package org.kinvis.inference.scan;

/**
 * The loops over the points of a block, in columns.
 *
 * <p>Each method is one short loop: just-in-time compilers turn such loops into good vector code, and fail
 * on long ones. All implementations do the same operations of IEEE 754 in the same order, fused
 * multiply-adds included, so that they give the same bits.
 *
 * <p>A column is an array of {@link #LENGTH} numbers; point p of the block stands at {@link #FIRST} + p.
 * What stands behind the last point is anything.
 */
interface Kernel {

    /** The points of a full block. */
    int BLOCK = 256;

    /**
     * Where columns begin. Behind the 16 bytes of an array's header this is the first element on a cache
     * line, if the virtual machine aligns objects to 64 bytes; vector loads of whole lines are faster.
     */
    int FIRST = 6;

    /** The length of a column. */
    int LENGTH = FIRST + BLOCK + 2;

    /** The golden ratio as a 64-bit fraction: the step of SplitMix64. */
    long STEP = 0x9E3779B97F4A7C15L;

    /** Multipliers of Stafford's mixing function, variant 13. */
    long FIRST_MULTIPLIER = 0xBF58476D1CE4E5B9L;

    /** The second one. */
    long SECOND_MULTIPLIER = 0x94D049BB133111EBL;

    /** Bits of a draw: the fraction of a double. */
    int FRACTION = 52;

    /** The bits of 1.0: with a fraction behind they make a number in [1, 2). */
    long ONE = 0x3FF0000000000000L;

    /** 2⁵²: a double of that size holds an integer in its fraction. */
    double INTEGER = 0x1p52;

    /**
     * Random draws: out = width u + shift with u ∈ [1, 2).
     *
     * <p>The fraction of u are the upper 52 bits of SplitMix64's output at {@code start + i STEP}, before its
     * last xor-shift (which leaves the uppermost 31 bits as they are).
     *
     * @param start the state at the first point
     */
    void random(long start, double width, double shift, double[] out, int n);

    /**
     * Points of a digital net: out = width u + shift, the fraction of u being {@code table[i] ^ base}.
     *
     * @param table 52-bit numbers
     * @param offset where in the table the first point stands
     */
    void net(long[] table, int offset, long base, double width, double shift, double[] out, int n);

    /** to = a b. */
    void multiply(double[] a, double[] b, double[] to, int n);

    /** to = a / b. */
    void divide(double[] a, double[] b, double[] to, int n);

    /** to = from + factor x. */
    void add(double[] from, double factor, double[] x, double[] to, int n);

    /** to = constant + factor x. */
    void scale(double constant, double factor, double[] x, double[] to, int n);

    /** to = constant + factor1 x1 + factor2 x2. */
    void combine(
            double constant,
            double factor1,
            double[] x1,
            double factor2,
            double[] x2,
            double[] to,
            int n);

    /** Four terms: to = constant + Σ_j factors_j x_j. */
    void combine(double constant, double[] factors, double[][] x, double[] to, int n);

    /** to = from + (x + z)². */
    void square(double[] from, double[] x, double z, double[] to, int n);

    /** to = from + (x + z + s y)². */
    void pair(double[] from, double[] x, double[] y, double z, double s, double[] to, int n);

    /** Three pairs: to = from + Σ_j (x_j + z_j + s_j y_j)²; constants: z₀, s₀, z₁, …. */
    void pairs(double[] from, double[][] x, double[][] y, double[] constants, double[] to, int n);

    /** Two squares of the same two columns: to1 = from1 + (x + z + s1 y)², to2 = from2 + (x + z + s2 y)². */
    void twin(Twin columns, double[] x, double[] y, double[] constants, int n);

    /** Three twins, summed; constants: z₀, s1₀, s2₀, z₁, …. */
    void twins(Twin columns, double[][] x, double[][] y, double[] constants, int n);

    /**
     * Where the squares of twins are added up.
     *
     * @param from1 what the first of each adds to
     * @param to1 where that sum goes
     * @param from2 what the second of each adds to
     * @param to2 where that sum goes
     */
    record Twin(double[] from1, double[] to1, double[] from2, double[] to2) {}

    /** Clears the bit of each point outside low ≤ x ≤ high, or where x is no number; 64 points a word. */
    void within(double[] x, double low, double high, long[] words, int n);

    /** The same for two columns at once. */
    void within(Range first, Range second, long[] words, int n);

    /**
     * A column and what it may be.
     *
     * @param x the column
     * @param low smallest value
     * @param high largest value
     */
    record Range(double[] x, double low, double high) {}

    /**
     * One axis of a histogram: to = from + stride · bin, or NaN outside the axis.
     *
     * @param from integers
     */
    void locate(double[] x, Bins bins, double stride, double[] from, double[] to, int n);

    /** Integers to cells; NaN to {@code outside}. */
    void cells(double[] from, long outside, long[] cells, int n);

    /** Cells of a histogram with two axes: bin of x + stride · bin of y, or {@code outside}. */
    void cells(
            double[] x,
            Bins xBins,
            double[] y,
            Bins yBins,
            double stride,
            long outside,
            long[] cells,
            int n);
}
