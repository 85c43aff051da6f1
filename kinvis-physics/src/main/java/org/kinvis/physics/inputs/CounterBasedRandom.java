package org.kinvis.physics.inputs;

import java.nio.charset.StandardCharsets;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Random numbers without a state: number {@code j} of item {@code k} in a named stream is a pure
 * function of (seed, stream, k, j). The same bits therefore come out on one thread, on many, and
 * whatever else was drawn before.
 *
 * <p>The stream's key and the item are hashed to the start of a SplitMix64 sequence (Steele, Lea,
 * Flood 2014, with the finaliser of Stafford's variant 13); each item has its own hashed start, so
 * that items are not offsets of each other along one cycle.
 */
public final class CounterBasedRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double TWO_TO_MINUS_52 = 0x1p-52;
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private final long key;

    private CounterBasedRandom(long key) {
        this.key = key;
    }

    /** The stream of that name for a seed. */
    public static CounterBasedRandom of(long seed, String stream) {
        long hash = FNV_OFFSET;
        for (byte b : stream.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return new CounterBasedRandom(mix(mix(seed + GOLDEN_GAMMA) ^ hash));
    }

    /** Number {@code j} of item {@code k}: 64 random bits. */
    public long bits(long k, long j) {
        long start = mix(key + GOLDEN_GAMMA * (k + 1));
        return mix(start + GOLDEN_GAMMA * (j + 1));
    }

    /** A uniform number in the open interval (0, 1), on the 2⁵² midpoints, which doubles hold exactly. */
    public double uniform(long k, long j) {
        return ((bits(k, j) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** A uniform number between two ends. */
    public double uniform(long k, long j, double low, double high) {
        return low + (high - low) * uniform(k, j);
    }

    /** A standard normal number, by inversion of its distribution. */
    public double standardNormal(long k, long j) {
        return STANDARD_NORMAL.inverseCumulativeProbability(uniform(k, j));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
