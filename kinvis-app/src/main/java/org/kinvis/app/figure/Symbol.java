package org.kinvis.app.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The sign that stands for one point. */
public enum Symbol {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS,
    STAR;

    /** The filled outline centred on the origin, {@code size} wide, y downwards. */
    Shape outline(double size) {
        double r = size / 2;
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(-r, -r, size, size);
            case SQUARE -> new Rectangle2D.Double(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
            case DIAMOND -> polygon(0, -r, r, 0, 0, r, -r, 0);
            case TRIANGLE -> polygon(0, -r, 0.95 * r, 0.7 * r, -0.95 * r, 0.7 * r);
            case CROSS -> cross(r, 0.28 * r);
            case STAR -> star(r);
        };
    }

    private static Path2D cross(double r, double half) {
        return polygon(
                -half, -r, half, -r, half, -half, r, -half, r, half, half, half, half, r, -half, r,
                -half, half, -r, half, -r, -half, -half, -half);
    }

    private static Path2D star(double r) {
        double[] corners = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? r : 0.42 * r;
            corners[2 * i] = radius * Math.sin(Math.PI * i / 5);
            corners[2 * i + 1] = -radius * Math.cos(Math.PI * i / 5);
        }
        return polygon(corners);
    }

    private static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
