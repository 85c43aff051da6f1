package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * A cloud of points as an image. Each point presses the stamp of its symbol; a pixel keeps the
 * largest coverage, so that the order of the points does not matter.
 */
final class PointRaster {

    /** Stamps exist for this many positions within a pixel, in each direction. */
    private static final int POSITIONS = 4;

    /** Coverage of a pixel is measured at this many places, in each direction. */
    private static final int SAMPLES = 8;

    private final RasterGrid grid;
    private final byte[] coverage;
    private final byte[][] stamps = new byte[POSITIONS * POSITIONS][];
    private final int reach;

    private PointRaster(RasterGrid grid, Symbol symbol, double sizeInPixels) {
        this.grid = grid;
        this.coverage = new byte[grid.width() * grid.height()];
        this.reach = (int) Math.ceil(sizeInPixels / 2 + 1);
        Shape outline = symbol.outline(sizeInPixels);
        for (int i = 0; i < stamps.length; i++) {
            int across = i % POSITIONS;
            int down = i / POSITIONS;
            stamps[i] = stamp(outline, (across + 0.5) / POSITIONS, (down + 0.5) / POSITIONS);
        }
    }

    /** Draws the points at the given resolution. */
    static void draw(Graphics2D graphics, Points points, Frame frame, double dpi) {
        RasterGrid grid = RasterGrid.over(frame.area(), dpi);
        PointRaster raster =
                new PointRaster(grid, points.symbol(), points.size() * grid.perPoint());
        for (int i = 0; i < points.x().size(); i++) {
            double column = grid.column(frame.x().toPage(points.x().at(i)));
            double row = grid.row(frame.y().toPage(points.y().at(i)));
            if (!Double.isNaN(column) && !Double.isNaN(row)) {
                raster.press(column, row);
            }
        }
        grid.draw(graphics, raster.pixels(points.colour()));
    }

    /**
     * The coverages (0 to 255) of the pixels around a symbol whose centre is at (dx, dy) within the
     * middle one.
     */
    private byte[] stamp(Shape outline, double dx, double dy) {
        int side = 2 * reach + 1;
        byte[] stamp = new byte[side * side];
        for (int k = 0; k < stamp.length; k++) {
            double left = k % side - reach - dx;
            double top = k / side - reach - dy;
            int hits = 0;
            for (int s = 0; s < SAMPLES * SAMPLES; s++) {
                int across = s % SAMPLES;
                int down = s / SAMPLES;
                double x = left + (across + 0.5) / SAMPLES;
                double y = top + (down + 0.5) / SAMPLES;
                hits += outline.contains(x, y) ? 1 : 0;
            }
            stamp[k] = (byte) Math.round(255.0 * hits / (SAMPLES * SAMPLES));
        }
        return stamp;
    }

    private void press(double column, double row) {
        int x = (int) Math.floor(column);
        int y = (int) Math.floor(row);
        if (x + reach < 0
                || x - reach >= grid.width()
                || y + reach < 0
                || y - reach >= grid.height()) {
            return;
        }
        int across = (int) ((column - x) * POSITIONS);
        int down = (int) ((row - y) * POSITIONS);
        byte[] stamp = stamps[down * POSITIONS + across];
        int side = 2 * reach + 1;
        int fromX = Math.max(0, x - reach);
        int toX = Math.min(grid.width() - 1, x + reach);
        for (int v = Math.max(0, y - reach); v <= Math.min(grid.height() - 1, y + reach); v++) {
            int source = (v - y + reach) * side + reach - x;
            int target = v * grid.width();
            for (int u = fromX; u <= toX; u++) {
                if ((stamp[source + u] & 0xFF) > (coverage[target + u] & 0xFF)) {
                    coverage[target + u] = stamp[source + u];
                }
            }
        }
    }

    private int[] pixels(Colour colour) {
        int rgb = colour.opacity(0).toAwt().getRGB();
        int[] argb = new int[coverage.length];
        for (int k = 0; k < argb.length; k++) {
            int alpha = (int) Math.round((coverage[k] & 0xFF) * colour.opacity());
            argb[k] = alpha << 24 | rgb;
        }
        return argb;
    }
}
