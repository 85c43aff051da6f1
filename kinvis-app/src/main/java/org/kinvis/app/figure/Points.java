package org.kinvis.app.figure;

import java.util.List;

/**
 * A cloud of points, up to many millions. Where points overlap the colour does not get denser: a
 * pixel is as opaque as the one point that covers it most, so that the picture does not depend on
 * the points' order.
 *
 * @param size the width of a marker, in pt
 */
public record Points(Values x, Values y, Colour colour, Symbol symbol, double size, String label)
        implements Layer {

    /** From this many points on the cloud is drawn as an image and no longer as vector graphics. */
    public static final int RASTER_FROM = 2000;

    public Points {
        Require.sameSize("points", x, "y", y);
        Require.positive("points: size", size, "pt");
    }

    /** Grey dots: 1 pt wide for a cloud, 2.5 pt for a few. */
    public static Points of(double[] x, double[] y) {
        return of(Values.of(x), Values.of(y));
    }

    /** Grey dots: 1 pt wide for a cloud, 2.5 pt for a few. */
    public static Points of(Values x, Values y) {
        double size = x.size() < RASTER_FROM ? 2.5 : 1;
        return new Points(x, y, Colour.GREY, Symbol.CIRCLE, size, "");
    }

    /** These points in another colour. */
    public Points colour(Colour newColour) {
        return new Points(x, y, newColour, symbol, size, label);
    }

    /** These points with another symbol. */
    public Points symbol(Symbol newSymbol) {
        return new Points(x, y, colour, newSymbol, size, label);
    }

    /** These points with another marker width (pt). */
    public Points size(double newSize) {
        return new Points(x, y, colour, symbol, newSize, label);
    }

    /** These points with a legend entry. */
    public Points label(String newLabel) {
        return new Points(x, y, colour, symbol, size, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(x);
    }

    @Override
    public List<Values> ys() {
        return List.of(y);
    }
}
