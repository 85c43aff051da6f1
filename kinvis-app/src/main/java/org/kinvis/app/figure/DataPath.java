package org.kinvis.app.figure;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Outlines on the page of curves, polygons and bands in data units. */
final class DataPath {

    /** Corners nearer than this to the one before are left out (pt): finer than any printer. */
    private static final double RESOLUTION = 0.02;

    private final Frame frame;
    private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private boolean open;
    private double lastX;
    private double lastY;
    private boolean pending;
    private double pendingX;
    private double pendingY;

    private DataPath(Frame frame) {
        this.frame = frame;
    }

    /** The curve through the points, broken at NaN. */
    static Shape line(Frame frame, Values x, Values y) {
        DataPath path = new DataPath(frame);
        for (int i = 0; i < x.size(); i++) {
            path.add(x.at(i), y.at(i));
        }
        path.end();
        return path.path;
    }

    /** The polygon with these corners, one ring between two NaN. */
    static Shape polygon(Frame frame, Values x, Values y) {
        DataPath path = new DataPath(frame);
        for (int i = 0; i < x.size(); i++) {
            if (Double.isNaN(x.at(i)) || Double.isNaN(y.at(i))) {
                path.close();
            } else {
                path.add(x.at(i), y.at(i));
            }
        }
        path.close();
        return path.path;
    }

    /** The area between two curves, broken at NaN. */
    static Shape band(Frame frame, Values x, Values lower, Values upper) {
        DataPath path = new DataPath(frame);
        int first = 0;
        for (int i = 0; i <= x.size(); i++) {
            if (i == x.size() || Double.isNaN(x.at(i) + nanOf(lower.at(i)) + nanOf(upper.at(i)))) {
                path.piece(x, lower, upper, first, i);
                first = i + 1;
            }
        }
        return path.path;
    }

    /** NaN for NaN, zero for all other numbers, infinite ones included. */
    private static double nanOf(double value) {
        return Double.isNaN(value) ? Double.NaN : 0;
    }

    private void piece(Values x, Values lower, Values upper, int from, int to) {
        for (int i = from; i < to; i++) {
            add(x.at(i), lower.at(i));
        }
        for (int i = to - 1; i >= from; i--) {
            add(x.at(i), upper.at(i));
        }
        close();
    }

    private void add(double dataX, double dataY) {
        double x = frame.x().toPage(dataX);
        double y = frame.y().toPage(dataY);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            end();
        } else if (!open) {
            path.moveTo(x, y);
            remember(x, y);
            open = true;
        } else if (Math.hypot(x - lastX, y - lastY) < RESOLUTION) {
            pending = true;
            pendingX = x;
            pendingY = y;
        } else {
            path.lineTo(x, y);
            remember(x, y);
        }
    }

    private void remember(double x, double y) {
        lastX = x;
        lastY = y;
        pending = false;
    }

    /** Ends the current curve; its last point is always drawn. */
    private void end() {
        if (open && pending) {
            path.lineTo(pendingX, pendingY);
        }
        open = false;
        pending = false;
    }

    private void close() {
        if (open) {
            end();
            path.closePath();
        }
    }
}
