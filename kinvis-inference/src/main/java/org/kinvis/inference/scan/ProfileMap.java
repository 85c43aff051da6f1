package org.kinvis.inference.scan;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The best point in each cell. Of points that are equally good the one drawn first counts, so that maps
 * merge exactly and in any order.
 */
public final class ProfileMap {

    /** In place of a point where there is none. */
    public static final long NONE = -1;

    private final ProfileRequest request;
    private final double[] best;
    private final long[] points;

    private ProfileMap(ProfileRequest request, double[] best, long[] points) {
        this.request = request;
        this.best = best;
        this.points = points;
    }

    static ProfileMap empty(ProfileRequest request) {
        int cells = request.grid().cells();
        double[] best = new double[cells];
        long[] points = new long[cells];
        Arrays.fill(best, request.best().worst());
        Arrays.fill(points, NONE);
        return new ProfileMap(request, best, points);
    }

    /** What was asked for. */
    public ProfileRequest request() {
        return request;
    }

    /** The best value in a cell; infinitely bad if the cell is empty. */
    public double best(int cell) {
        return best[cell];
    }

    /** The number of the best point in a cell, or {@link #NONE}. */
    public long point(int cell) {
        return points[cell];
    }

    /** Lets a point compete. One that has no value cannot win. */
    void offer(int cell, double value, long point) {
        if (points[cell] == NONE ? !Double.isNaN(value) : wins(cell, value, point)) {
            best[cell] = value;
            points[cell] = point;
        }
    }

    private boolean wins(int cell, double value, long point) {
        return request.best().beats(value, best[cell])
                || (value == best[cell] && point < points[cell]);
    }

    ProfileMap plus(ProfileMap other) {
        ProfileMap sum = new ProfileMap(request, best.clone(), points.clone());
        for (int c = 0; c < best.length; c++) {
            if (other.points[c] != NONE) {
                sum.offer(c, other.best[c], other.points[c]);
            }
        }
        return sum;
    }

    void writeTo(DataOutput out) throws IOException {
        for (int c = 0; c < best.length; c++) {
            out.writeDouble(best[c]);
            out.writeLong(points[c]);
        }
    }

    static ProfileMap readFrom(DataInput in, ProfileRequest request) throws IOException {
        ProfileMap map = empty(request);
        for (int c = 0; c < map.best.length; c++) {
            map.best[c] = in.readDouble();
            map.points[c] = in.readLong();
        }
        return map;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProfileMap other
                && request.equals(other.request)
                && Arrays.equals(points, other.points)
                && Arrays.equals(best, other.best);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        long filled = Arrays.stream(points).filter(point -> point != NONE).count();
        return "best points in " + filled + " of " + points.length + " cells";
    }
}
