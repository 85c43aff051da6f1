package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the place inside a plot area where a legend covers the least of the data. It draws every
 * layer at one pixel for each pt, weighs the ink, and compares candidates along the frame and in
 * the middle.
 */
final class LegendPlacer {

    /** Space between the frame and a legend inside it, in pt: more than the ticks take. */
    static final double INSET = 5;

    private static final int STEPS = 10;

    /** A pixel covered by a solid line counts so much. */
    private static final int UNITS = 1000;

    /** Ink a free place may hold, averaged over the box: one thin line, or a pale area. */
    private static final double FREE = 0.028;

    /**
     * What a place away from the corners, and one away from the frame, must save to be preferred.
     */
    private static final double EDGE_PENALTY = 0.01;

    private static final double INTERIOR_PENALTY = 0.03;

    private final int width;
    private final int height;

    /**
     * Ink in the rectangle from the upper left corner to each pixel; one row and column more than
     * the area.
     */
    private final long[][] sums;

    private LegendPlacer(Frame frame, Panel panel, Typesetter typesetter) {
        Rectangle2D area = frame.area();
        this.width = (int) Math.ceil(area.getWidth());
        this.height = (int) Math.ceil(area.getHeight());
        int[][] ink = new int[height][width];
        for (Layer layer : panel.layers()) {
            addInk(ink, layer, frame, typesetter);
        }
        this.sums = new long[height + 1][width + 1];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sums[y + 1][x + 1] = ink[y][x] + sums[y][x + 1] + sums[y + 1][x] - sums[y][x];
            }
        }
    }

    /** The upper left corner, from that of the plot area (pt); empty if no place is free. */
    static Optional<Point2D> place(LegendBox box, Frame frame, Panel panel, Typesetter typesetter) {
        double roomX = frame.x().length() - box.width() - 2 * INSET;
        double roomY = frame.y().length() - box.height() - 2 * INSET;
        if (roomX < 0 || roomY < 0) {
            return Optional.empty();
        }
        LegendPlacer placer = new LegendPlacer(frame, panel, typesetter);
        Point2D best = new Point2D.Double();
        double lowest = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates()) {
            double x = INSET + candidate.across * roomX;
            double y = INSET + candidate.down * roomY;
            double ink = placer.meanInk(x, y, box.width(), box.height());
            if (ink <= FREE && ink + candidate.penalty < lowest) {
                lowest = ink + candidate.penalty;
                best = new Point2D.Double(x, y);
            }
        }
        return lowest < Double.POSITIVE_INFINITY ? Optional.of(best) : Optional.empty();
    }

    /** A place by its distance from the left and the upper side, as fractions of the free way. */
    private record Candidate(double across, double down, double penalty) {}

    /** Corners first, upper right before all; of equally good ones the first is taken. */
    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = STEPS; i >= 0; i--) {
            for (int j = 0; j <= STEPS; j++) {
                boolean atSide = i == 0 || i == STEPS;
                boolean atTop = j == 0 || j == STEPS;
                double penalty =
                        atSide && atTop ? 0 : atSide || atTop ? EDGE_PENALTY : INTERIOR_PENALTY;
                candidates.add(new Candidate((double) i / STEPS, (double) j / STEPS, penalty));
            }
        }
        return candidates;
    }

    private void addInk(int[][] ink, Layer layer, Frame frame, Typesetter typesetter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        Rendering.prepare(graphics);
        graphics.translate(-frame.area().getMinX(), -frame.area().getMinY());
        new LayerPainter(graphics, frame, typesetter, 72).paint(layer);
        graphics.dispose();
        double weight = weight(layer);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double alpha = (image.getRGB(x, y) >>> 24) / 255.0;
                ink[y][x] = Math.max(ink[y][x], (int) Math.round(UNITS * weight * alpha));
            }
        }
    }

    /** How bad it is to cover a layer: areas bear it, words do not. */
    private static double weight(Layer layer) {
        return switch (layer) {
            case Region _, Band _, VerticalBand _, HorizontalBand _ -> 0.15;
            case Text _, Marker _ -> 5;
            case Points _, ErrorBars _, Line _, VerticalLine _, HorizontalLine _, HeatMap _ -> 1;
        };
    }

    private double meanInk(double x, double y, double boxWidth, double boxHeight) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int right = Math.min(width, (int) Math.ceil(x + boxWidth));
        int bottom = Math.min(height, (int) Math.ceil(y + boxHeight));
        long sum = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
        return (double) sum / UNITS / ((right - left) * (bottom - top));
    }
}
