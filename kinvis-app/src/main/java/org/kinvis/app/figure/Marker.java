package org.kinvis.app.figure;

import java.util.List;

/**
 * One symbol at one point (data units): a best fit, the Standard Model.
 *
 * @param size the symbol's width, in pt
 */
public record Marker(double x, double y, Symbol symbol, Colour colour, double size, String label)
        implements Layer {

    public Marker {
        Require.finite("marker: x", x);
        Require.finite("marker: y", y);
        Require.positive("marker: size", size, "pt");
    }

    /** A black star 7 pt wide. */
    public static Marker at(double x, double y) {
        return new Marker(x, y, Symbol.STAR, Colour.BLACK, 7, "");
    }

    /** This marker with another symbol. */
    public Marker symbol(Symbol newSymbol) {
        return new Marker(x, y, newSymbol, colour, size, label);
    }

    /** This marker in another colour. */
    public Marker colour(Colour newColour) {
        return new Marker(x, y, symbol, newColour, size, label);
    }

    /** This marker with another width (pt). */
    public Marker size(double newSize) {
        return new Marker(x, y, symbol, colour, newSize, label);
    }

    /** This marker with a legend entry. */
    public Marker label(String newLabel) {
        return new Marker(x, y, symbol, colour, size, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(Values.of(x));
    }

    @Override
    public List<Values> ys() {
        return List.of(Values.of(y));
    }
}
