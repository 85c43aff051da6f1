package org.kinvis.app.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws frame, inward ticks on all four sides, tick labels, axis labels and title of a panel. */
final class AxesPainter {

    /** Space between frame and tick labels, in pt. */
    static final double TICK_LABEL_GAP = 3;

    /** Space between tick labels and axis label, and between frame and title, in pt. */
    static final double AXIS_LABEL_GAP = 4;

    private final Graphics2D graphics;
    private final Typesetter typesetter;

    AxesPainter(Graphics2D graphics, Typesetter typesetter) {
        this.graphics = graphics;
        this.typesetter = typesetter;
    }

    void paint(PanelLayout layout) {
        Rectangle2D area = layout.frame().area();
        graphics.setColor(Colour.BLACK.toAwt());
        float width = (float) typesetter.style().frameWidth();
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(ticks(layout, area));
        graphics.draw(area);
        paintXLabels(layout, area);
        paintYLabels(layout, area);
        if (!layout.panel().title().isEmpty()) {
            TexText title = typesetter.large(layout.panel().title());
            double x = area.getCenterX() - title.width() / 2;
            title.drawBox(
                    graphics, x, area.getMinY() - AXIS_LABEL_GAP - title.height(), Colour.BLACK);
        }
    }

    private Path2D ticks(PanelLayout layout, Rectangle2D area) {
        Path2D path = new Path2D.Double();
        AxisMap x = layout.frame().x();
        AxisMap y = layout.frame().y();
        double major = typesetter.style().majorTick();
        double minor = typesetter.style().minorTick();
        layout.xTicks().major().forEach(t -> xTick(path, area, x.toPage(t.value()), major));
        layout.xTicks().minor().forEach(value -> xTick(path, area, x.toPage(value), minor));
        layout.yTicks().major().forEach(t -> yTick(path, area, y.toPage(t.value()), major));
        layout.yTicks().minor().forEach(value -> yTick(path, area, y.toPage(value), minor));
        return path;
    }

    private static void xTick(Path2D path, Rectangle2D area, double x, double length) {
        path.append(new Line2D.Double(x, area.getMaxY(), x, area.getMaxY() - length), false);
        path.append(new Line2D.Double(x, area.getMinY(), x, area.getMinY() + length), false);
    }

    private static void yTick(Path2D path, Rectangle2D area, double y, double length) {
        path.append(new Line2D.Double(area.getMinX(), y, area.getMinX() + length, y), false);
        path.append(new Line2D.Double(area.getMaxX(), y, area.getMaxX() - length, y), false);
    }

    private void paintXLabels(PanelLayout layout, Rectangle2D area) {
        double ascent = 0;
        double height = 0;
        for (Ticks.Tick tick : layout.xTicks().major()) {
            TexText text = typesetter.small(tick.label());
            ascent = Math.max(ascent, text.ascent());
            height = Math.max(height, text.height());
        }
        double baseline = area.getMaxY() + TICK_LABEL_GAP + ascent;
        for (Ticks.Tick tick : layout.xTicks().major()) {
            TexText text = typesetter.small(tick.label());
            double x = layout.frame().x().toPage(tick.value()) - text.width() / 2;
            text.draw(graphics, x, baseline, Colour.BLACK);
        }
        double top = area.getMaxY() + TICK_LABEL_GAP + height + AXIS_LABEL_GAP;
        double labelEnd = Double.POSITIVE_INFINITY;
        if (layout.xTicks().exponent() != 0) {
            TexText exponent = typesetter.exponent(layout.xTicks());
            exponent.drawBox(graphics, area.getMaxX() - exponent.width(), top, Colour.BLACK);
            labelEnd = area.getMaxX() - exponent.width() - AXIS_LABEL_GAP;
        }
        if (!layout.panel().x().label().isEmpty()) {
            TexText label = typesetter.large(layout.panel().x().label());
            double x = Math.min(area.getCenterX() - label.width() / 2, labelEnd - label.width());
            label.drawBox(graphics, x, top, Colour.BLACK);
        }
    }

    private void paintYLabels(PanelLayout layout, Rectangle2D area) {
        double widest = 0;
        for (Ticks.Tick tick : layout.yTicks().major()) {
            TexText text = typesetter.small(tick.label());
            widest = Math.max(widest, text.width());
            text.drawBox(
                    graphics,
                    area.getMinX() - TICK_LABEL_GAP - text.width(),
                    layout.frame().y().toPage(tick.value()) - text.height() / 2,
                    Colour.BLACK);
        }
        if (!layout.panel().y().label().isEmpty()) {
            TexText label = typesetter.large(layout.panel().y().label());
            double x =
                    area.getMinX() - TICK_LABEL_GAP - widest - AXIS_LABEL_GAP - label.height() / 2;
            label.drawUpright(graphics, x, area.getCenterY(), Colour.BLACK);
        }
        if (layout.yTicks().exponent() != 0) {
            TexText exponent = typesetter.exponent(layout.yTicks());
            exponent.drawBox(
                    graphics, area.getMinX(), area.getMinY() - 2 - exponent.height(), Colour.BLACK);
        }
    }
}
