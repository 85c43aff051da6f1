package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The pixels that cover a plot area. They count from the corner of the page, so that an image of
 * the same resolution is copied pixel by pixel.
 *
 * @param left the first column, in pixels from the page's left side
 * @param top the first row, in pixels from the page's upper side
 * @param perPoint pixels per pt
 */
record RasterGrid(int left, int top, int width, int height, double perPoint) {

    static RasterGrid over(Rectangle2D area, double dpi) {
        double perPoint = dpi / 72;
        int left = (int) Math.floor(area.getMinX() * perPoint);
        int top = (int) Math.floor(area.getMinY() * perPoint);
        int right = (int) Math.ceil(area.getMaxX() * perPoint);
        int bottom = (int) Math.ceil(area.getMaxY() * perPoint);
        return new RasterGrid(left, top, right - left, bottom - top, perPoint);
    }

    /** The grid's column coordinate of a page coordinate, in pixels. */
    double column(double pageX) {
        return pageX * perPoint - left;
    }

    /** The grid's row coordinate of a page coordinate, in pixels. */
    double row(double pageY) {
        return pageY * perPoint - top;
    }

    /** The page coordinate of the middle of a column. */
    double pageX(int column) {
        return (left + column + 0.5) / perPoint;
    }

    /** The page coordinate of the middle of a row. */
    double pageY(int row) {
        return (top + row + 0.5) / perPoint;
    }

    /** Draws pixels (0xAARRGGBB, row by row), without the empty margins around them. */
    void draw(Graphics2D graphics, int[] argb) {
        filled(argb).ifPresent(box -> box.draw(graphics, argb, this));
    }

    private record Box(int x, int y, int width, int height) {

        void draw(Graphics2D graphics, int[] argb, RasterGrid grid) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, width, height, argb, y * grid.width + x, grid.width);
            AffineTransform toPage =
                    AffineTransform.getScaleInstance(1 / grid.perPoint, 1 / grid.perPoint);
            toPage.translate(grid.left + x, grid.top + y);
            graphics.drawImage(image, toPage, null);
        }
    }

    private Optional<Box> filled(int[] argb) {
        int minX = width;
        int maxX = -1;
        int minY = height;
        int maxY = -1;
        for (int y = 0, k = 0; y < height; y++) {
            for (int x = 0; x < width; x++, k++) {
                if (argb[k] >>> 24 != 0) {
                    minX = Math.min(minX, x);
                    maxX = Math.max(maxX, x);
                    minY = Math.min(minY, y);
                    maxY = y;
                }
            }
        }
        return maxX < 0
                ? Optional.empty()
                : Optional.of(new Box(minX, minY, maxX - minX + 1, maxY - minY + 1));
    }
}
