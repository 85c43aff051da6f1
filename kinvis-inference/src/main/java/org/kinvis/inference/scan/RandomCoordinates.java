package org.kinvis.inference.scan;

/**
 * Random coordinates without a state: draw j of point k is a pure function of (seed, k, j).
 *
 * <p>The aligned block of 256 points that k lies in, and j, are hashed to the start of a SplitMix64 sequence
 * (Steele, Lea, Flood 2014; Stafford's mixing function, variant 13), in which k has its place. Starts are
 * hashed twice, so that blocks and draws are not offsets of each other along one cycle.
 */
final class RandomCoordinates implements Coordinates {

    private final long key;
    private final long[] starts;
    private final Kernel kernel;
    private long offset;
    private int n;

    RandomCoordinates(long seed, int dimension, Kernel kernel) {
        this.key = key(seed);
        this.starts = new long[dimension];
        this.kernel = kernel;
    }

    @Override
    public void moveTo(long first, int count) {
        long block = start(key, first / Kernel.BLOCK);
        for (int j = 0; j < starts.length; j++) {
            starts[j] = start(block, j);
        }
        offset = first % Kernel.BLOCK * Kernel.STEP;
        n = count;
    }

    @Override
    public void fill(int j, Interval interval, double[] to) {
        kernel.random(starts[j] + offset, interval.width(), interval.shift(), to, n);
    }

    /** What a seed's draws begin with. */
    static long key(long seed) {
        return mix(seed + Kernel.STEP);
    }

    /** Number {@code index} of the sequence that begins with a key. */
    static long start(long key, long index) {
        return mix(key + Kernel.STEP * (index + 1));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * Kernel.FIRST_MULTIPLIER;
        long b = (a ^ (a >>> 27)) * Kernel.SECOND_MULTIPLIER;
        return b ^ (b >>> 31);
    }
}
