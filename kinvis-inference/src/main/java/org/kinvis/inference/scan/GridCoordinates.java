package org.kinvis.inference.scan;

import java.util.List;
import org.kinvis.physics.inputs.InvalidInputException;

/** Coordinates on a grid, the last one running fastest. */
final class GridCoordinates implements Coordinates {

    /** Which points of [0, 1] a grid takes. */
    enum Placement {
        /** Equally spaced, ends included. */
        CLOSED,
        /** The middles of equal parts. */
        MIDDLES,
        /** Equally spaced on a circle. */
        PERIODIC;

        /** Number i of n. */
        double at(int i, int n) {
            return switch (this) {
                case CLOSED -> n == 1 ? 0.5 : (double) i / (n - 1);
                case MIDDLES -> (i + 0.5) / n;
                case PERIODIC -> (double) i / n;
            };
        }
    }

    private final int[] sizes;
    private final long[] strides;
    private final List<Placement> placements;
    private long first;
    private int n;

    GridCoordinates(List<Integer> sizes, ScanSpace space) {
        this.placements = space.placements();
        if (sizes.size() != placements.size()) {
            throw new InvalidInputException(
                    "grid: %d numbers of values for %d coordinates"
                            .formatted(sizes.size(), placements.size()));
        }
        this.sizes = sizes.stream().mapToInt(Integer::intValue).toArray();
        this.strides = new long[this.sizes.length];
        long stride = 1;
        for (int j = strides.length - 1; j >= 0; j--) {
            strides[j] = stride;
            stride *= this.sizes[j];
        }
    }

    @Override
    public void moveTo(long point, int count) {
        first = point;
        n = count;
    }

    @Override
    public void fill(int j, Interval interval, double[] to) {
        for (int p = 0; p < n; p++) {
            int i = (int) ((first + p) / strides[j] % sizes[j]);
            to[Kernel.FIRST + p] = interval.at(placements.get(j).at(i, sizes[j]));
        }
    }
}
