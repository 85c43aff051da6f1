package org.kinvis.app.paper;

import java.util.Arrays;

/**
 * The density of draws of two quantities within a square [0, end]², smoothed with a normal kernel; the kernel is mirrored at the edges, where the draws end.
 *
 * <p>Values stand at the centres of cells, one ring of cells beyond the square included, that are mirror images of those inside.
 */
final class DensityGrid {

    private final double cell;
    private final double[][] values;

    private DensityGrid(double cell, double[][] values) {
        this.cell = cell;
        this.values = values;
    }

    /**
     * The density of draws.
     *
     * @param end of both quantities' range
     * @param cells on a side
     * @param width of the kernel, in cells
     */
    static DensityGrid of(double[] x, double[] y, double end, int cells, double width) {
        double[][] counts = new double[cells][cells];
        for (int k = 0; k < x.length; k++) {
            counts[place(x[k], end, cells)][place(y[k], end, cells)] += 1.0 / x.length;
        }
        double[] kernel = kernel(width);
        double[][] smooth = transposed(smoothed(transposed(smoothed(counts, kernel)), kernel));
        return new DensityGrid(end / cells, smooth);
    }

    private static int place(double value, double end, int cells) {
        return Math.clamp((long) (value / end * cells), 0, cells - 1);
    }

    /** One side of the kernel. */
    private static double[] kernel(double width) {
        double[] kernel = new double[(int) Math.ceil(4 * width) + 1];
        Arrays.setAll(kernel, i -> Math.exp(-i * i / (2 * width * width)));
        double sum = 2 * Arrays.stream(kernel).sum() - 1;
        return Arrays.stream(kernel).map(k -> k / sum).toArray();
    }

    private static double[][] smoothed(double[][] rows, double[] kernel) {
        return Arrays.stream(rows).map(row -> smoothed(row, kernel)).toArray(double[][]::new);
    }

    /** A row, smoothed with mirror images beyond both ends. */
    static double[] smoothed(double[] row, double[] kernel) {
        double[] smooth = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            for (int k = 1 - kernel.length; k < kernel.length; k++) {
                smooth[mirrored(i + k, row.length)] += row[i] * kernel[Math.abs(k)];
            }
        }
        return smooth;
    }

    private static int mirrored(int i, int size) {
        if (i < 0) {
            return -1 - i;
        }
        return i < size ? i : 2 * size - 1 - i;
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    /** A histogram of one quantity, smoothed likewise: the density at the centres of cells. */
    static double[] marginal(double[] x, double end, int cells, double width) {
        double[] counts = new double[cells];
        for (double value : x) {
            counts[place(value, end, cells)] += 1.0 / x.length;
        }
        double[] smooth = smoothed(counts, kernel(width));
        return Arrays.stream(smooth).map(v -> v * cells / end).toArray();
    }

    /** The density above which a part of the whole lies. */
    double level(double part) {
        double[] sorted = Arrays.stream(values).flatMapToDouble(Arrays::stream).sorted().toArray();
        double sum = 0;
        int i = sorted.length;
        while (i > 0 && sum < part) {
            sum += sorted[--i];
        }
        return sorted[i];
    }

    /** The rings around where the density exceeds a level; they reach half a cell over the edges. */
    ContourRings rings(double level) {
        int n = values.length;
        double[] centres = new double[n + 4];
        Arrays.setAll(centres, i -> (i - 1.5) * cell);
        double[][] framed = new double[n + 4][n + 4];
        for (int i = -1; i <= n; i++) {
            for (int j = -1; j <= n; j++) {
                framed[i + 2][j + 2] = values[mirrored(i, n)][mirrored(j, n)];
            }
        }
        return ContourRings.of(centres, framed, level);
    }
}
