package org.kinvis.inference.scan;

import org.hipparchus.random.SobolSequenceGenerator;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Coordinates of a Sobol sequence with the direction numbers of Joe and Kuo (2008), as Hipparchus has them,
 * and a random digital shift for each coordinate: x_k = V(k ⊕ k/2) ⊕ shift, V linear over bits.
 *
 * <p>Directions are read off the library's points: number 2^(b+1) − 1 of the sequence has Gray's code 2^b.
 */
final class SobolCoordinates implements Coordinates {

    /** Points are counted with so many bits: what the library's index holds. */
    static final int BITS = 31;

    private static final int MOST_COORDINATES = 1000;

    /** A vector register may read so many numbers behind the end of a table. */
    private static final int BEHIND = 64;

    private final long[][] directions;
    private final long[][] tables;
    private final long[] shifts;
    private final long[] bases;
    private final Kernel kernel;
    private int offset;
    private int n;

    SobolCoordinates(long seed, int dimension, Kernel kernel) {
        if (dimension > MOST_COORDINATES) {
            throw new InvalidInputException(
                    "sobol: %d coordinates; at most %d are possible"
                            .formatted(dimension, MOST_COORDINATES));
        }
        this.directions = directions(dimension);
        this.tables = new long[dimension][Kernel.BLOCK + BEHIND];
        this.shifts = new long[dimension];
        this.bases = new long[dimension];
        this.kernel = kernel;
        for (int j = 0; j < dimension; j++) {
            shifts[j] =
                    RandomCoordinates.start(RandomCoordinates.key(seed), j)
                            >>> (Long.SIZE - Kernel.FRACTION);
            for (int k = 0; k < Kernel.BLOCK; k++) {
                tables[j][k] = net(j, k);
            }
        }
    }

    private static long[][] directions(int dimension) {
        long[][] directions = new long[dimension][BITS];
        if (dimension > 0) {
            SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
            for (int bit = 0; bit < BITS; bit++) {
                double[] point = sequence.skipTo((int) ((2L << bit) - 1));
                for (int j = 0; j < dimension; j++) {
                    directions[j][bit] = (long) (point[j] * Kernel.INTEGER);
                }
            }
        }
        return directions;
    }

    /** Coordinate j of point k as a 52-bit fraction, not shifted. */
    private long net(int j, long k) {
        long x = 0;
        for (long code = k ^ (k >>> 1); code != 0; code &= code - 1) {
            x ^= directions[j][Long.numberOfTrailingZeros(code)];
        }
        return x;
    }

    @Override
    public void moveTo(long first, int count) {
        offset = (int) (first % Kernel.BLOCK);
        n = count;
        for (int j = 0; j < bases.length; j++) {
            bases[j] = net(j, first - offset) ^ shifts[j];
        }
    }

    @Override
    public void fill(int j, Interval interval, double[] to) {
        kernel.net(tables[j], offset, bases[j], interval.width(), interval.shift(), to, n);
    }
}
