package org.kinvis.app.figure;

/**
 * Sizes that a whole figure shares.
 *
 * @param fontSize of tick labels, legend and annotations, in pt
 * @param labelSize of axis labels and titles, in pt
 * @param frameWidth of frame and ticks, in pt
 * @param majorTick length, in pt
 * @param minorTick length, in pt
 * @param pointDpi resolution of point clouds and heat maps in PDF and SVG, in dots per inch
 */
public record FigureStyle(
        double fontSize,
        double labelSize,
        double frameWidth,
        double majorTick,
        double minorTick,
        int pointDpi) {

    /** For print: letters of 9 pt, axis labels of 10 pt, clouds at 600 dpi. */
    public static final FigureStyle JOURNAL = new FigureStyle(9, 10, 0.6, 4, 2.2, 600);

    public FigureStyle {
        Require.positive("style: font size", fontSize, "pt");
        Require.positive("style: label size", labelSize, "pt");
        Require.positive("style: frame width", frameWidth, "pt");
        Require.positive("style: major tick", majorTick, "pt");
        Require.positive("style: minor tick", minorTick, "pt");
        Require.that(
                pointDpi >= 50 && pointDpi <= 2400,
                "style: %d dots per inch; it is 50 to 2400",
                pointDpi);
    }

    /** This style with letters of another size (pt), axis labels one point larger. */
    public FigureStyle fontSize(double size) {
        return new FigureStyle(size, size + 1, frameWidth, majorTick, minorTick, pointDpi);
    }

    /** This style with another resolution of point clouds (dots per inch). */
    public FigureStyle pointDpi(int dpi) {
        return new FigureStyle(fontSize, labelSize, frameWidth, majorTick, minorTick, dpi);
    }
}
