package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Draws layers into a plot area. The graphics are in pt and clipped to the area. */
final class LayerPainter {

    private static final double TEXT_PADDING = 1.5;
    private static final double ERROR_BAR_WIDTH = 0.8;

    /** How far a symbol may lie outside the frame and still show, in symbol sizes. */
    private static final double SYMBOL_REACH = 1;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Rectangle2D area;
    private final Typesetter typesetter;
    private final double dpi;

    /**
     * A painter for one plot area.
     *
     * @param dpi resolution of point clouds and heat maps
     */
    LayerPainter(Graphics2D graphics, Frame frame, Typesetter typesetter, double dpi) {
        this.graphics = graphics;
        this.frame = frame;
        this.area = frame.area();
        this.typesetter = typesetter;
        this.dpi = dpi;
    }

    void paint(Layer layer) {
        switch (layer) {
            case Points points -> paintPoints(points);
            case Marker marker -> paintMarker(marker);
            case ErrorBars bars -> paintErrorBars(bars);
            case Line line -> stroke(DataPath.line(frame, line.x(), line.y()), line.stroke());
            case VerticalLine line -> paintVertical(line);
            case HorizontalLine line -> paintHorizontal(line);
            case Region region -> paintRegion(region);
            case Band band -> paintBand(band);
            case VerticalBand band -> fill(strip(band), band.colour());
            case HorizontalBand band -> fill(strip(band), band.colour());
            case HeatMap map -> HeatMapRaster.draw(graphics, map, frame, dpi);
            case Text text -> paintText(text);
        }
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(colour.toAwt());
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Stroke stroke) {
        graphics.setColor(stroke.colour().toAwt());
        graphics.setStroke(stroke.toAwt());
        graphics.draw(shape);
    }

    private void paintPoints(Points points) {
        if (points.x().size() >= Points.RASTER_FROM) {
            PointRaster.draw(graphics, points, frame, dpi);
        } else {
            fill(symbols(points.x(), points.y(), points.symbol(), points.size()), points.colour());
        }
    }

    /** All symbols as one outline, so that overlaps of translucent ones do not get denser. */
    private Shape symbols(Values x, Values y, Symbol symbol, double size) {
        Shape outline = symbol.outline(size);
        double reach = SYMBOL_REACH * size;
        Rectangle2D near =
                new Rectangle2D.Double(
                        area.getX() - reach,
                        area.getY() - reach,
                        area.getWidth() + 2 * reach,
                        area.getHeight() + 2 * reach);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < x.size(); i++) {
            double pageX = frame.x().toPage(x.at(i));
            double pageY = frame.y().toPage(y.at(i));
            if (near.contains(pageX, pageY)) {
                path.append(
                        AffineTransform.getTranslateInstance(pageX, pageY)
                                .createTransformedShape(outline),
                        false);
            }
        }
        return path;
    }

    private void paintMarker(Marker marker) {
        Shape shape =
                symbols(
                        Values.of(marker.x()),
                        Values.of(marker.y()),
                        marker.symbol(),
                        marker.size());
        stroke(shape, Stroke.of(Colour.WHITE).width(1.2));
        fill(shape, marker.colour());
    }

    private void paintErrorBars(ErrorBars bars) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < bars.x().size(); i++) {
            double x = bars.x().at(i);
            double y = bars.y().at(i);
            bar(path, x - bars.left().at(i), y, x + bars.right().at(i), y);
            bar(path, x, y - bars.down().at(i), x, y + bars.up().at(i));
        }
        stroke(path, Stroke.of(bars.colour()).width(ERROR_BAR_WIDTH));
        fill(symbols(bars.x(), bars.y(), bars.symbol(), bars.size()), bars.colour());
    }

    private void bar(Path2D path, double x1, double y1, double x2, double y2) {
        double fromX = frame.x().toPage(x1);
        double fromY = frame.y().toPage(y1);
        double toX = frame.x().toPage(x2);
        double toY = frame.y().toPage(y2);
        if (!Double.isNaN(fromX + fromY + toX + toY) && (fromX != toX || fromY != toY)) {
            path.append(new Line2D.Double(fromX, fromY, toX, toY), false);
        }
    }

    private void paintVertical(VerticalLine line) {
        double x = frame.x().toPage(line.x());
        stroke(new Line2D.Double(x, area.getMaxY(), x, area.getMinY()), line.stroke());
    }

    private void paintHorizontal(HorizontalLine line) {
        double y = frame.y().toPage(line.y());
        stroke(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), line.stroke());
    }

    private void paintRegion(Region region) {
        Shape shape = DataPath.polygon(frame, region.x(), region.y());
        fill(shape, region.colour());
        region.outline().ifPresent(stroke -> stroke(shape, stroke));
    }

    private void paintBand(Band band) {
        fill(DataPath.band(frame, band.x(), band.lower(), band.upper()), band.colour());
        band.outline()
                .ifPresent(
                        stroke -> {
                            stroke(DataPath.line(frame, band.x(), band.lower()), stroke);
                            stroke(DataPath.line(frame, band.x(), band.upper()), stroke);
                        });
    }

    private Shape strip(VerticalBand band) {
        double left = frame.x().toPage(band.lo());
        double right = frame.x().toPage(band.hi());
        return new Rectangle2D.Double(left, area.getMinY(), right - left, area.getHeight());
    }

    private Shape strip(HorizontalBand band) {
        double bottom = frame.y().toPage(band.lo());
        double top = frame.y().toPage(band.hi());
        return new Rectangle2D.Double(area.getMinX(), top, area.getWidth(), bottom - top);
    }

    private void paintText(Text text) {
        TexText tex =
                text.size() == 0
                        ? typesetter.small(text.text())
                        : typesetter.sized(text.text(), text.size());
        Point2D place = frame.toPage(text.place());
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(place.getX(), place.getY());
        own.rotate(-Math.toRadians(text.rotation()));
        double x = -text.anchor().across() * tex.width();
        double y = -text.anchor().down() * tex.height();
        text.background()
                .ifPresent(
                        colour -> {
                            own.setColor(colour.toAwt());
                            own.fill(
                                    new Rectangle2D.Double(
                                            x - TEXT_PADDING,
                                            y - TEXT_PADDING,
                                            tex.width() + 2 * TEXT_PADDING,
                                            tex.height() + 2 * TEXT_PADDING));
                        });
        tex.drawBox(own, x, y, text.colour());
        own.dispose();
    }
}
