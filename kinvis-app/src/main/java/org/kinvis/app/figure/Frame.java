package org.kinvis.app.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The plot area of a panel on the page (pt, y downwards) and what its coordinates mean. */
record Frame(AxisMap x, AxisMap y) {

    /** The frame over a rectangle of the page. */
    static Frame over(Rectangle2D area, Panel panel, AxisRanges ranges) {
        return new Frame(
                new AxisMap(panel.x().scale(), ranges.x(), area.getMinX(), area.getMaxX()),
                new AxisMap(panel.y().scale(), ranges.y(), area.getMaxY(), area.getMinY()));
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(x.start(), y.end(), x.length(), y.length());
    }

    /** The page coordinates of a place. */
    Point2D toPage(Place place) {
        return switch (place.units()) {
            case DATA -> new Point2D.Double(x.toPage(place.x()), y.toPage(place.y()));
            case FRACTION ->
                    new Point2D.Double(
                            x.start() + place.x() * x.length(), y.start() - place.y() * y.length());
        };
    }
}
