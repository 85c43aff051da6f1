package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.util.DoubleSummaryStatistics;

/** A heat map as an image: each pixel has the colour of the cell that holds its middle. */
final class HeatMapRaster {

    private HeatMapRaster() {}

    static void draw(Graphics2D graphics, HeatMap map, Frame frame, double dpi) {
        RasterGrid grid = RasterGrid.over(frame.area(), dpi);
        int[] columns = new int[grid.width()];
        for (int x = 0; x < columns.length; x++) {
            columns[x] = HeatMap.cell(map.xEdges(), frame.x().toData(grid.pageX(x)));
        }
        int[] colours = colours(map);
        int[] argb = new int[grid.width() * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            int j = HeatMap.cell(map.yEdges(), frame.y().toData(grid.pageY(y)));
            for (int x = 0; x < columns.length; x++) {
                if (j >= 0 && columns[x] >= 0) {
                    int cell = j * (map.xEdges().size() - 1) + columns[x];
                    argb[y * grid.width() + x] = colours[cell];
                }
            }
        }
        grid.draw(graphics, argb);
    }

    /** The colour of each cell, transparent for those without a number. */
    private static int[] colours(HeatMap map) {
        AxisMap fractions = new AxisMap(map.scale(), range(map), 0, 1);
        return map.cells().stream()
                .map(fractions::fraction)
                .mapToInt(f -> Double.isFinite(f) ? map.colours().at(f).toAwt().getRGB() : 0)
                .toArray();
    }

    /** The numbers from the first to the last colour. */
    static Axis.Range range(HeatMap map) {
        DoubleSummaryStatistics finite =
                map.cells().stream()
                        .filter(cell -> Double.isFinite(map.scale().forward(cell)))
                        .summaryStatistics();
        double lo = finite.getMin();
        double hi = finite.getMax();
        return lo < hi
                ? new Axis.Range(lo, hi)
                : new Axis.Range(lo, lo == 0 ? 1 : lo + Math.abs(lo));
    }
}
