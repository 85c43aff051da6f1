package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The legend of a panel, ready to be placed: entries in rows and columns, filled column by column.
 */
final class LegendBox {

    private static final double PADDING = 3;
    private static final double LINE_SAMPLE = 17;
    private static final double DOT_SAMPLE = 8;
    private static final double SAMPLE_GAP = 4;
    private static final double COLUMN_GAP = 9;
    private static final double PATCH_HEIGHT = 6;
    private static final double SMALLEST_DOT = 3.2;
    private static final double LARGEST_DOT = 7;
    private static final Colour BACKGROUND = Colour.WHITE.opacity(0.92);

    /** One line of the legend: the layers of one label, and the label. */
    private record Entry(List<Layer> layers, TexText text) {}

    private final List<Entry> entries;
    private final int columns;
    private final double fontSize;
    private final double sampleWidth;
    private final double rowHeight;
    private final double columnWidth;

    private LegendBox(List<Entry> entries, int columns, double fontSize) {
        this.entries = entries;
        this.columns = columns;
        this.fontSize = fontSize;
        double highest = entries.stream().mapToDouble(e -> e.text().height()).max().orElse(0);
        double widest = entries.stream().mapToDouble(e -> e.text().width()).max().orElse(0);
        this.rowHeight = Math.max(1.3 * fontSize, highest + 0.25 * fontSize);
        this.sampleWidth = entries.stream().allMatch(LegendBox::isDot) ? DOT_SAMPLE : LINE_SAMPLE;
        this.columnWidth = sampleWidth + SAMPLE_GAP + widest;
    }

    /** The legend of a panel in one column; empty if no layer has a label. */
    static Optional<LegendBox> of(Panel panel, Typesetter typesetter) {
        Map<String, List<Layer>> groups = new LinkedHashMap<>();
        for (Layer layer : panel.layers()) {
            if (!layer.label().isEmpty()) {
                groups.computeIfAbsent(layer.label(), label -> new ArrayList<>()).add(layer);
            }
        }
        List<Entry> entries = new ArrayList<>();
        groups.forEach((label, layers) -> entries.add(new Entry(layers, typesetter.small(label))));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new LegendBox(entries, 1, typesetter.style().fontSize()));
    }

    /** The same legend in as many columns as fit into a width (pt), at least one. */
    LegendBox fitInto(double width) {
        int fitting = (int) ((width - 2 * PADDING + COLUMN_GAP) / (columnWidth + COLUMN_GAP));
        int wanted = Math.clamp(fitting, 1, entries.size());
        int rows = Math.ceilDiv(entries.size(), wanted);
        return new LegendBox(entries, Math.ceilDiv(entries.size(), rows), fontSize);
    }

    private static boolean isDot(Entry entry) {
        return entry.layers().stream()
                .allMatch(
                        layer ->
                                layer instanceof Points
                                        || layer instanceof Marker
                                        || layer instanceof ErrorBars);
    }

    private int rows() {
        return Math.ceilDiv(entries.size(), columns);
    }

    double width() {
        return columns * columnWidth + (columns - 1) * COLUMN_GAP + 2 * PADDING;
    }

    double height() {
        return rows() * rowHeight + 2 * PADDING;
    }

    /** Draws the box with its upper left corner at (x, y). */
    void paint(Graphics2D graphics, double x, double y) {
        graphics.setColor(BACKGROUND.toAwt());
        graphics.fill(new Rectangle2D.Double(x, y, width(), height()));
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows();
            double left = x + PADDING + column * (columnWidth + COLUMN_GAP);
            double middle = y + PADDING + (i % rows() + 0.5) * rowHeight;
            Entry entry = entries.get(i);
            entry.layers().forEach(layer -> paintSample(graphics, layer, left, middle));
            entry.text()
                    .drawBox(
                            graphics,
                            left + sampleWidth + SAMPLE_GAP,
                            middle - entry.text().height() / 2,
                            Colour.BLACK);
        }
    }

    private void paintSample(Graphics2D graphics, Layer layer, double left, double middle) {
        double centre = left + sampleWidth / 2;
        switch (layer) {
            case Points p -> dot(graphics, p.symbol(), p.colour(), p.size(), centre, middle);
            case Marker m -> dot(graphics, m.symbol(), m.colour(), m.size(), centre, middle);
            case ErrorBars bars -> {
                Line2D bar = new Line2D.Double(centre, middle - 5, centre, middle + 5);
                stroke(graphics, bar, Stroke.of(bars.colour()).width(0.8));
                dot(graphics, bars.symbol(), bars.colour(), bars.size(), centre, middle);
            }
            case Line line -> line(graphics, line.stroke(), left, middle);
            case VerticalLine line -> line(graphics, line.stroke(), left, middle);
            case HorizontalLine line -> line(graphics, line.stroke(), left, middle);
            case Region r -> patch(graphics, r.colour(), r.outline(), left, middle);
            case Band b -> patch(graphics, b.colour(), b.outline(), left, middle);
            case VerticalBand b -> patch(graphics, b.colour(), Optional.empty(), left, middle);
            case HorizontalBand b -> patch(graphics, b.colour(), Optional.empty(), left, middle);
            case HeatMap map -> throw new IllegalStateException("no legend entry: " + map);
            case Text text -> throw new IllegalStateException("no legend entry: " + text);
        }
    }

    private static void dot(
            Graphics2D graphics, Symbol symbol, Colour colour, double size, double x, double y) {
        graphics.setColor(colour.toAwt());
        double shown = Math.clamp(size, SMALLEST_DOT, LARGEST_DOT);
        graphics.fill(
                AffineTransform.getTranslateInstance(x, y)
                        .createTransformedShape(symbol.outline(shown)));
    }

    private void line(Graphics2D graphics, Stroke stroke, double left, double y) {
        stroke(graphics, new Line2D.Double(left, y, left + sampleWidth, y), stroke);
    }

    private void patch(
            Graphics2D graphics, Colour colour, Optional<Stroke> outline, double left, double y) {
        Rectangle2D patch =
                new Rectangle2D.Double(left, y - PATCH_HEIGHT / 2, sampleWidth, PATCH_HEIGHT);
        graphics.setColor(colour.toAwt());
        graphics.fill(patch);
        outline.ifPresent(stroke -> stroke(graphics, patch, stroke));
    }

    private static void stroke(Graphics2D graphics, Shape shape, Stroke stroke) {
        graphics.setColor(stroke.colour().toAwt());
        graphics.setStroke(stroke.toAwt());
        graphics.draw(shape);
    }
}
