/**
 * The figure language and its renderer: what a physicist says about a figure, and the PDF, SVG or
 * PNG that a journal takes.
 *
 * <p><b>Where to start.</b> A {@link org.kinvis.app.figure.Figure} is a row of {@link
 * org.kinvis.app.figure.Panel}s. A panel has two {@link org.kinvis.app.figure.Axis axes} and a list
 * of {@link org.kinvis.app.figure.Layer}s, drawn in their order, later ones over earlier ones.
 * {@link org.kinvis.app.figure.FigureWriter} writes it. All of these are immutable values: each
 * fluent method returns a new one.
 *
 * <pre>{@code
 * Panel plane =
 *         Panel.of(
 *                         Axis.linear("R_K^{\\nu\\nu}").range(0, 8),
 *                         Axis.linear("R_{K^*}^{\\nu\\nu}").range(0, 6))
 *                 .add(Points.of(rK, rKstar).colour(Colour.LIGHT_GREY).label("C_R^{ij}"))
 *                 .add(Region.rectangle(0.9, 1.1, 0.9, 1.1).label("$3\\sigma$ SM"))
 *                 .add(VerticalLine.at(4.4).label("Belle II"))
 *                 .add(HorizontalLine.at(2.7).stroke(Stroke.of(Colour.RED).dash(Dash.DASHED)));
 * new FigureWriter().write(Figure.of(plane).title("Figure 2"), Path.of("out/fig2.pdf"));
 * }</pre>
 *
 * <p><b>Text.</b> Every label is LaTeX as JLaTeXMath knows it. A label with {@code $} is text with
 * formulas between the dollars ({@code $3\sigma$ range}); one without {@code $} is a formula
 * ({@code R_K^{\nu\nu}}, words by {@code \text{…}}), unless it holds a word and nothing of a
 * formula ({@code Belle II}). An empty label is no label: such a layer does not stand in the
 * legend.
 *
 * <p><b>Units.</b> Coordinates are in data units. Lengths on paper (stroke width, marker size, font
 * size) are in points, 1 pt = 1/72 inch; the width of a figure is in millimetres, 86 mm is one
 * journal column and 178 mm are two.
 *
 * <p><b>What is drawn how.</b> Everything is vector graphics, except {@link
 * org.kinvis.app.figure.HeatMap} and {@link org.kinvis.app.figure.Points} with 2000 points or more:
 * those are images inside the vector axes, so that a million points make a file of some 100 kB. A
 * NaN is a point left out or a gap in a line; a number that is not positive lies below the frame of
 * a logarithmic axis.
 *
 * <p><b>No screen is needed.</b> Where {@code DISPLAY} names a screen that does not answer, Java
 * must be started with {@code -Djava.awt.headless=true}.
 *
 * <p><b>The renderer</b> is package-private, in the order of the work: {@code AxisRanges} finds the
 * ranges, {@code TickChooser} the ticks, {@code FigureLayout} the places on the page, {@code
 * LegendPlacer} the emptiest spot; {@code FigurePainter} draws with {@code AxesPainter}, {@code
 * LayerPainter} (points: {@code PointRaster}) and {@code LegendBox}; {@code PdfOutput}, {@code
 * SvgOutput} and {@code PngOutput} make the file. The same figure gives the same bytes.
 */
@NullMarked
package org.kinvis.app.figure;

import org.jspecify.annotations.NullMarked;
