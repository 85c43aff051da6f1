package org.kinvis.inference.scan;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How many points fell into each cell. Merges by addition, exactly and in any order. */
public final class Histogram {

    private final HistogramRequest request;
    private final long[] counts;
    private final long outside;

    private Histogram(HistogramRequest request, long[] counts, long outside) {
        this.request = request;
        this.counts = counts;
        this.outside = outside;
    }

    /**
     * @param counts a cell each, and behind them the points outside all cells
     */
    static Histogram of(HistogramRequest request, long[] counts) {
        int cells = request.grid().cells();
        return new Histogram(request, Arrays.copyOf(counts, cells), counts[cells]);
    }

    static Histogram empty(HistogramRequest request) {
        return new Histogram(request, new long[request.grid().cells()], 0);
    }

    /** What was asked for. */
    public HistogramRequest request() {
        return request;
    }

    /** How many points are in a cell. */
    public long count(int cell) {
        return counts[cell];
    }

    /** How many points have values outside the axes, or no value. */
    public long outside() {
        return outside;
    }

    /** How many points there are, inside and outside. */
    public long total() {
        return Arrays.stream(counts).sum() + outside;
    }

    Histogram plus(Histogram other) {
        long[] sum = counts.clone();
        for (int c = 0; c < sum.length; c++) {
            sum[c] += other.counts[c];
        }
        return new Histogram(request, sum, outside + other.outside);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeLong(outside);
        for (long count : counts) {
            out.writeLong(count);
        }
    }

    static Histogram readFrom(DataInput in, HistogramRequest request) throws IOException {
        long outside = in.readLong();
        long[] counts = new long[request.grid().cells()];
        for (int c = 0; c < counts.length; c++) {
            counts[c] = in.readLong();
        }
        return new Histogram(request, counts, outside);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Histogram other
                && request.equals(other.request)
                && outside == other.outside
                && Arrays.equals(counts, other.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "histogram of " + total() + " points in " + counts.length + " cells";
    }
}
