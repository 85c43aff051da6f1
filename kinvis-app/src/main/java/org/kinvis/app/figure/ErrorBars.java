package org.kinvis.app.figure;

import java.util.List;

/**
 * Measured points with their uncertainties; a zero uncertainty draws no bar.
 *
 * @param left how far each bar reaches to smaller x, in data units, not negative; likewise {@code
 *     right}, {@code down} and {@code up}
 * @param size the width of the symbol, in pt
 */
public record ErrorBars(
        Values x,
        Values y,
        Values left,
        Values right,
        Values down,
        Values up,
        Symbol symbol,
        Colour colour,
        double size,
        String label)
        implements Layer {

    public ErrorBars {
        Require.sameSize("error bars", x, "y", y);
        Require.sameSize("error bars", x, "left", left);
        Require.sameSize("error bars", x, "right", right);
        Require.sameSize("error bars", x, "down", down);
        Require.sameSize("error bars", x, "up", up);
        for (Values lengths : List.of(left, right, down, up)) {
            Require.that(
                    lengths.stream().noneMatch(length -> length < 0),
                    "error bars: a negative uncertainty; lengths are zero or positive");
        }
        Require.positive("error bars: size", size, "pt");
    }

    /** Black points with vertical bars of y ± sigma. */
    public static ErrorBars of(double[] x, double[] y, double[] sigma) {
        return of(x, y, new double[x.length], new double[x.length], sigma, sigma);
    }

    /** Black points with bars from x − left to x + right and from y − down to y + up. */
    public static ErrorBars of(
            double[] x, double[] y, double[] left, double[] right, double[] down, double[] up) {
        return new ErrorBars(
                Values.of(x),
                Values.of(y),
                Values.of(left),
                Values.of(right),
                Values.of(down),
                Values.of(up),
                Symbol.CIRCLE,
                Colour.BLACK,
                3.5,
                "");
    }

    /** These points with another symbol of the given width (pt). */
    public ErrorBars symbol(Symbol newSymbol, double newSize) {
        return new ErrorBars(x, y, left, right, down, up, newSymbol, colour, newSize, label);
    }

    /** These points in another colour. */
    public ErrorBars colour(Colour newColour) {
        return new ErrorBars(x, y, left, right, down, up, symbol, newColour, size, label);
    }

    /** These points with a legend entry. */
    public ErrorBars label(String newLabel) {
        return new ErrorBars(x, y, left, right, down, up, symbol, colour, size, newLabel);
    }

    @Override
    public List<Values> xs() {
        return List.of(x, sum(x, left, -1), sum(x, right, 1));
    }

    @Override
    public List<Values> ys() {
        return List.of(y, sum(y, down, -1), sum(y, up, 1));
    }

    private static Values sum(Values centre, Values length, int sign) {
        double[] ends = new double[centre.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = centre.at(i) + sign * length.at(i);
        }
        return Values.of(ends);
    }
}
