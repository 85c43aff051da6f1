package org.kinvis.app.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The colour scale of a heat map, right of the frame and as high. */
record ColourBar(HeatMap map, Typesetter typesetter) {

    private static final double GAP = 5;
    private static final double WIDTH = 7;
    private static final int SHADES = 128;

    /** The space it takes beside the frame, in pt. */
    double space(double height) {
        Ticks ticks = ticks(height);
        double space = GAP + WIDTH + AxesPainter.TICK_LABEL_GAP + widestLabel(ticks);
        if (ticks.exponent() != 0) {
            space = Math.max(space, GAP + typesetter.exponent(ticks).width());
        }
        return map.colourLabel().isEmpty()
                ? space
                : space + AxesPainter.AXIS_LABEL_GAP + typesetter.large(map.colourLabel()).height();
    }

    private Ticks ticks(double height) {
        return TickChooser.choose(
                map.scale(), HeatMapRaster.range(map), LayoutPlanner.preferredYTicks(height));
    }

    private double widestLabel(Ticks ticks) {
        return ticks.major().stream()
                .mapToDouble(tick -> typesetter.small(tick.label()).width())
                .max()
                .orElse(0);
    }

    /** Draws it beside a plot area. */
    void paint(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D bar =
                new Rectangle2D.Double(
                        area.getMaxX() + GAP, area.getMinY(), WIDTH, area.getHeight());
        for (int shade = 0; shade < SHADES; shade++) {
            graphics.setColor(map.colours().at(shade / (SHADES - 1.0)).toAwt());
            double height = bar.getHeight() * (SHADES - shade) / SHADES;
            graphics.fill(new Rectangle2D.Double(bar.getX(), bar.getY(), WIDTH, height));
        }
        Ticks ticks = ticks(area.getHeight());
        AxisMap axis =
                new AxisMap(map.scale(), HeatMapRaster.range(map), bar.getMaxY(), bar.getMinY());
        graphics.setColor(Colour.BLACK.toAwt());
        graphics.setStroke(new BasicStroke((float) typesetter.style().frameWidth()));
        double labelX = bar.getMaxX() + AxesPainter.TICK_LABEL_GAP;
        for (Ticks.Tick tick : ticks.major()) {
            double y = axis.toPage(tick.value());
            graphics.draw(new Line2D.Double(bar.getMaxX(), y, bar.getMaxX() - WIDTH / 3, y));
            TexText text = typesetter.small(tick.label());
            text.drawBox(graphics, labelX, y - text.height() / 2, Colour.BLACK);
        }
        graphics.draw(bar);
        if (ticks.exponent() != 0) {
            TexText exponent = typesetter.exponent(ticks);
            exponent.drawBox(
                    graphics, bar.getX(), bar.getMinY() - 2 - exponent.height(), Colour.BLACK);
        }
        if (!map.colourLabel().isEmpty()) {
            TexText label = typesetter.large(map.colourLabel());
            double x =
                    labelX + widestLabel(ticks) + AxesPainter.AXIS_LABEL_GAP + label.height() / 2;
            label.drawUpright(graphics, x, area.getCenterY(), Colour.BLACK);
        }
    }
}
