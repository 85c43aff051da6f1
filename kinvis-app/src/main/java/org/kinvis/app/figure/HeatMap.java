package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number for each cell of a grid, shown as a colour with a scale beside the frame: a
 * two-dimensional histogram or a function of two variables. Cells that are NaN stay empty; so do,
 * on a logarithmic scale, those not positive.
 *
 * @param xEdges the cells' edges in ascending order, one more than cells in x; likewise {@code
 *     yEdges}
 * @param cells cell (i, j) at index j·nx + i, i counting x
 * @param scale of the colours
 * @param colourLabel beside the colour scale (LaTeX)
 */
public record HeatMap(
        Values xEdges,
        Values yEdges,
        Values cells,
        ColourMap colours,
        Scale scale,
        String colourLabel)
        implements Layer {

    public HeatMap {
        requireEdges(xEdges, yEdges);
        int expected = (xEdges.size() - 1) * (yEdges.size() - 1);
        Require.that(
                cells.size() == expected,
                "heat map: %d cells; the edges make %d",
                cells.size(),
                expected);
        Require.that(
                cells.stream().anyMatch(cell -> Double.isFinite(scale.forward(cell))),
                "heat map: no cell with a finite%s number",
                scale == Scale.LINEAR ? "" : " positive");
    }

    private static void requireEdges(Values xEdges, Values yEdges) {
        Require.that(
                ascending(xEdges) && ascending(yEdges),
                "heat map: edges must be at least 2 ascending finite numbers");
    }

    private static boolean ascending(Values edges) {
        return edges.size() >= 2
                && edges.stream().allMatch(Double::isFinite)
                && IntStream.range(1, edges.size()).allMatch(i -> edges.at(i - 1) < edges.at(i));
    }

    /** The grid's numbers on a linear colour scale. */
    public static HeatMap of(Values xEdges, Values yEdges, Values cells) {
        return new HeatMap(xEdges, yEdges, cells, ColourMap.VIRIDIS, Scale.LINEAR, "");
    }

    /** How many points fall into each cell; cells without points stay empty. */
    public static HeatMap histogram(double[] x, double[] y, Values xEdges, Values yEdges) {
        requireEdges(xEdges, yEdges);
        Require.sameSize("heat map", Values.of(x), "y", Values.of(y));
        int nx = xEdges.size() - 1;
        double[] counts = new double[nx * (yEdges.size() - 1)];
        Arrays.fill(counts, Double.NaN);
        for (int k = 0; k < x.length; k++) {
            int i = cell(xEdges, x[k]);
            int j = cell(yEdges, y[k]);
            if (i >= 0 && j >= 0) {
                double before = counts[j * nx + i];
                counts[j * nx + i] = Double.isNaN(before) ? 1 : before + 1;
            }
        }
        return of(xEdges, yEdges, Values.of(counts));
    }

    /** The index of the cell that holds the value, or −1. */
    static int cell(Values edges, double value) {
        int low = 0;
        int high = edges.size() - 1;
        if (!(value >= edges.at(0) && value < edges.at(high))) {
            return -1;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (value >= edges.at(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** This map with other colours. */
    public HeatMap colours(ColourMap newColours) {
        return new HeatMap(xEdges, yEdges, cells, newColours, scale, colourLabel);
    }

    /** This map with colours that go with the logarithm of the number. */
    public HeatMap logarithmic() {
        return new HeatMap(xEdges, yEdges, cells, colours, Scale.LOGARITHMIC, colourLabel);
    }

    /** This map with a label for its colour scale (LaTeX). */
    public HeatMap colourLabel(String newLabel) {
        return new HeatMap(xEdges, yEdges, cells, colours, scale, newLabel);
    }

    /** Heat maps stand beside the colour scale, not in the legend. */
    @Override
    public String label() {
        return "";
    }

    @Override
    public List<Values> xs() {
        return List.of(xEdges);
    }

    @Override
    public List<Values> ys() {
        return List.of(yEdges);
    }
}
