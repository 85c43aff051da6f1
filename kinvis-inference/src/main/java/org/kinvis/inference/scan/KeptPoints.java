package org.kinvis.inference.scan;

/** Some kept points with all their columns, in the order of their numbers. */
public final class KeptPoints {

    private static final int FIRST_CAPACITY = 256;

    private final double[][] columns;
    private long[] points = new long[FIRST_CAPACITY];
    private int size;

    KeptPoints(int columns) {
        this.columns = new double[columns][FIRST_CAPACITY];
    }

    /** None yet, with so many columns. */
    public static KeptPoints of(int columns) {
        return new KeptPoints(columns);
    }

    /** Appends the row of a point. */
    public void add(long point, double[] row) {
        if (size == points.length) {
            grow();
        }
        points[size] = point;
        for (int c = 0; c < columns.length; c++) {
            columns[c][size] = row[c];
        }
        size++;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of a point in its scan. */
    public long point(int row) {
        return points[row];
    }

    /** A value; columns are in the order of {@link ScanPlan#columns}. */
    public double value(int row, int column) {
        return columns[column][row];
    }

    /** Copies the values of a point. */
    public void copyRow(int row, double[] to) {
        for (int c = 0; c < columns.length; c++) {
            to[c] = columns[c][row];
        }
    }

    /** Appends point p of a block. */
    void add(Block block, int p, double[][] values) {
        if (size == points.length) {
            grow();
        }
        points[size] = block.first() + p;
        for (int c = 0; c < columns.length; c++) {
            columns[c][size] = values[c][Kernel.FIRST + p];
        }
        size++;
    }

    /** Sets a column of all rows from one on. */
    void fill(int from, int column, double value) {
        java.util.Arrays.fill(columns[column], from, size, value);
    }

    private void grow() {
        int capacity = points.length + (points.length >> 1);
        points = java.util.Arrays.copyOf(points, capacity);
        for (int c = 0; c < columns.length; c++) {
            columns[c] = java.util.Arrays.copyOf(columns[c], capacity);
        }
    }

    /** Forgets all points. */
    void clear() {
        size = 0;
    }
}
