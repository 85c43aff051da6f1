package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderingTest {

    private static final int DPI = 144;
    private static final int WHITE = 0xFFFFFF;

    private static Panel square() {
        return Panel.of(Axis.linear("x").range(0, 1), Axis.linear("y").range(0, 1));
    }

    /** The colour (0xRRGGBB) at a point in data units of the figure's only panel. */
    private static int colourAt(Panel panel, double x, double y) {
        FigureLayout layout = FigureLayout.of(Figure.of(panel));
        Frame frame = layout.panels().getFirst().frame();
        BufferedImage image = PngOutput.image(layout, DPI);
        int column = (int) (frame.x().toPage(x) * DPI / 72);
        int row = (int) (frame.y().toPage(y) * DPI / 72);
        return image.getRGB(column, row) & WHITE;
    }

    private static int rgb(Colour colour) {
        return colour.toAwt().getRGB() & WHITE;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, Points.RASTER_FROM})
    void pointsShowWhereTheyAre(int count) {
        Values x = Values.of(new double[count]).map(zero -> zero + 0.3);
        Values y = x.map(value -> value + 0.4);
        Panel panel = square().add(Points.of(x, y).colour(Colour.BLUE).size(4));
        assertThat(colourAt(panel, 0.3, 0.7)).isEqualTo(rgb(Colour.BLUE));
        assertThat(colourAt(panel, 0.3, 0.3)).isEqualTo(WHITE);
        assertThat(colourAt(panel, 0.36, 0.7)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, Points.RASTER_FROM})
    void overlappingPointsDoNotGetDenser(int count) {
        Values x = Values.of(new double[count]).map(zero -> zero + 0.5);
        Panel panel = square().add(Points.of(x, x).colour(Colour.BLACK.opacity(0.5)).size(5));
        assertThat(colourAt(panel, 0.5, 0.5) & 0xFF).isBetween(126, 129);
    }

    @Test
    void laterLayersCoverEarlierOnes() {
        Panel panel =
                square().add(Region.rectangle(0.2, 0.8, 0.2, 0.8).colour(Colour.RED))
                        .add(Region.rectangle(0.4, 0.6, 0.4, 0.6).colour(Colour.GREEN));
        assertThat(colourAt(panel, 0.3, 0.5)).isEqualTo(rgb(Colour.RED));
        assertThat(colourAt(panel, 0.5, 0.5)).isEqualTo(rgb(Colour.GREEN));
    }

    @Test
    void aRingInsideARingIsAHole() {
        double[] x = {0.1, 0.9, 0.9, 0.1, Double.NaN, 0.4, 0.6, 0.6, 0.4};
        double[] y = {0.1, 0.1, 0.9, 0.9, Double.NaN, 0.4, 0.4, 0.6, 0.6};
        Panel panel = square().add(Region.polygon(x, y).colour(Colour.RED));
        assertThat(colourAt(panel, 0.2, 0.5)).isEqualTo(rgb(Colour.RED));
        assertThat(colourAt(panel, 0.5, 0.5)).isEqualTo(WHITE);
    }

    @Test
    void bandsFillBetweenTheirCurvesAndBreakAtNaN() {
        double[] x = {0, 0.3, 0.5, 0.7, 1};
        double[] lower = {0.2, 0.2, Double.NaN, 0.2, 0.2};
        double[] upper = {0.6, 0.6, 0.6, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        Panel panel = square().add(Band.of(x, lower, upper).colour(Colour.SKY));
        assertThat(colourAt(panel, 0.15, 0.4)).isEqualTo(rgb(Colour.SKY));
        assertThat(colourAt(panel, 0.15, 0.7)).isEqualTo(WHITE);
        assertThat(colourAt(panel, 0.5, 0.4)).isEqualTo(WHITE);
        assertThat(colourAt(panel, 0.85, 0.95)).isEqualTo(rgb(Colour.SKY));
    }

    @Test
    void linesBreakAtNaN() {
        double[] x = {0, 0.4, 0.5, 0.6, 1};
        double[] y = {0.5, 0.5, Double.NaN, 0.5, 0.5};
        Panel panel = square().add(Line.of(x, y).stroke(Stroke.of(Colour.RED).width(4)));
        assertThat(colourAt(panel, 0.2, 0.5)).isEqualTo(rgb(Colour.RED));
        assertThat(colourAt(panel, 0.5, 0.5)).isEqualTo(WHITE);
        assertThat(colourAt(panel, 0.8, 0.5)).isEqualTo(rgb(Colour.RED));
    }

    @Test
    void nothingIsDrawnOutsideTheFrame() {
        Random random = new Random(3);
        double[] x = random.doubles(5000, -2, 3).toArray();
        double[] y = random.doubles(5000, -2, 3).toArray();
        Panel panel =
                square().add(Region.rectangle(-5, 5, -5, 5).colour(Colour.RED))
                        .add(Line.between(-9, -9, 9, 9).stroke(Stroke.of(Colour.RED).width(9)))
                        .add(Points.of(x, y).colour(Colour.RED).size(9))
                        .add(Text.at(0, 0.5, "outside").colour(Colour.RED));
        FigureLayout layout = FigureLayout.of(Figure.of(panel));
        BufferedImage image = PngOutput.image(layout, DPI);
        Rectangle2D area = layout.panels().getFirst().frame().area();
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                if (!area.contains(column * 72.0 / DPI, row * 72.0 / DPI, 0.5, 0.5)
                        && !area.intersects(column * 72.0 / DPI - 1, row * 72.0 / DPI - 1, 2, 2)) {
                    int rgb = image.getRGB(column, row);
                    assertThat((rgb >> 16 & 0xFF) - (rgb & 0xFF)).as("redness").isLessThan(8);
                }
            }
        }
    }

    @Test
    void heatMapsShowTheCellsNumber() {
        Values edges = Values.of(0, 0.5, 1);
        HeatMap map = HeatMap.of(edges, edges, Values.of(0, 1, Double.NaN, 2));
        Panel panel = square().add(map.colours(ColourMap.GREYS));
        assertThat(colourAt(panel, 0.25, 0.25)).isEqualTo(WHITE);
        assertThat(colourAt(panel, 0.75, 0.25)).isEqualTo(0x808080);
        assertThat(colourAt(panel, 0.75, 0.75)).isEqualTo(0x000000);
    }

    @Test
    void histogramsCountPoints() {
        double[] x = {0.1, 0.2, 0.9, 7};
        double[] y = {0.1, 0.2, 0.9, 0.5};
        Values edges = Values.linear(0, 1, 3);
        assertThat(HeatMap.histogram(x, y, edges, edges).cells())
                .isEqualTo(Values.of(2, Double.NaN, Double.NaN, 1));
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolIsCentred(Symbol symbol) {
        Panel panel =
                square().add(Marker.at(0.5, 0.5).symbol(symbol).colour(Colour.PURPLE).size(12));
        assertThat(colourAt(panel, 0.5, 0.5)).isEqualTo(rgb(Colour.PURPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Omega h^2",
                "\\Omega",
                "\\Lambda",
                "\\Gamma",
                "\\Psi",
                "\\Phi",
                "$\\Omega$",
                "Belle II"
            })
    void labelsHaveInkFromTheirFirstLetterOn(String label) {
        TexText text = TexText.typeset(label, 40);
        BufferedImage image = new BufferedImage(20, 60, BufferedImage.TYPE_BYTE_GRAY);
        text.drawBox(image.createGraphics(), 0, 5, Colour.WHITE);
        int ink = 0;
        for (int pixel : image.getData().getSamples(0, 0, 20, 60, 0, new int[1200])) {
            ink += pixel > 100 ? 1 : 0;
        }
        assertThat(ink).isGreaterThan(40);
    }
}
