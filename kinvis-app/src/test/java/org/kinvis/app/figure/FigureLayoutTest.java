package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureLayoutTest {

    private static final Panel SMALL_NUMBERS =
            Panel.of(
                            Axis.linear("\\epsilon'/\\epsilon"),
                            Axis.linear("\\Delta M_K\\ \\text{[GeV]}"))
                    .add(Line.between(-3e-4, 1e-15, 3e-4, 4e-15).label("two-Higgs doublet"))
                    .title("(a)");

    private static final Panel LOGARITHMIC =
            Panel.of(
                            Axis.logarithmic("m_\\phi\\ \\text{[GeV]}").range(0.05, 5),
                            Axis.logarithmic("|C_{d\\phi}^{S,sb}|").range(1e-9, 1e-2))
                    .add(Line.between(0.1, 1e-8, 1, 1e-3).label("B^+\\to K^+\\phi\\phi"))
                    .legend(Legend.RIGHT);

    private static final Panel DENSITY =
            Panel.of(Axis.linear("x"), Axis.linear("y"))
                    .add(
                            HeatMap.of(
                                            Values.linear(0, 1000, 3),
                                            Values.linear(-2, 2, 2),
                                            Values.of(0, 2e5))
                                    .colourLabel("events"))
                    .add(Marker.at(500, 0).label("best fit"))
                    .legend(Legend.BELOW);

    @Test
    void plotAreasOfARowAreEquallyWideAndStandOnOneLine() {
        FigureLayout layout =
                FigureLayout.of(Figure.row(SMALL_NUMBERS, LOGARITHMIC, DENSITY).width(250));
        List<Rectangle2D> areas =
                layout.panels().stream().map(panel -> panel.frame().area()).toList();
        assertThat(areas)
                .allSatisfy(
                        area -> {
                            assertThat(area.getWidth())
                                    .isCloseTo(areas.getFirst().getWidth(), within(1e-9));
                            assertThat(area.getMaxY())
                                    .isCloseTo(areas.getFirst().getMaxY(), within(1e-9));
                        });
    }

    @Test
    void nothingIsCutOffAtTheBorderOfThePage() {
        for (Figure figure :
                List.of(
                        Figure.of(SMALL_NUMBERS),
                        Figure.of(LOGARITHMIC),
                        Figure.of(DENSITY),
                        Figure.row(SMALL_NUMBERS, LOGARITHMIC, DENSITY).width(250))) {
            BufferedImage image = PngOutput.image(FigureLayout.of(figure), 144);
            int right = image.getWidth() - 2;
            int bottom = image.getHeight() - 2;
            for (int x = 0; x < right; x++) {
                assertThat(image.getRGB(x, 0) & image.getRGB(x, bottom)).isEqualTo(-1);
            }
            for (int y = 0; y < bottom; y++) {
                assertThat(image.getRGB(0, y) & image.getRGB(right, y)).isEqualTo(-1);
            }
        }
    }

    @Test
    void equalUnitsAreEquallyLong() {
        Panel panel =
                Panel.of(Axis.linear("x").range(0, 8), Axis.linear("y").range(0, 6))
                        .add(Line.between(0, 0, 6, 6))
                        .aspect(Aspect.EQUAL_UNITS);
        Rectangle2D area = FigureLayout.of(Figure.of(panel)).panels().getFirst().frame().area();
        assertThat(area.getHeight() / area.getWidth()).isCloseTo(6.0 / 8, within(1e-9));
    }

    @Test
    void automaticRangesHoldTheData() {
        Panel panel =
                Panel.of(Axis.linear("x"), Axis.logarithmic("y"))
                        .add(
                                Points.of(
                                        new double[] {-3, Double.NaN, 7},
                                        new double[] {1e-4, 1, 1e3}))
                        .add(VerticalLine.at(12));
        AxisRanges ranges = AxisRanges.of(panel, 1);
        assertThat(ranges.x().lo()).isBetween(-4.0, -3.0);
        assertThat(ranges.x().hi()).isBetween(12.0, 13.0);
        assertThat(ranges.y().lo()).isBetween(1e-5, 1e-4);
        assertThat(ranges.y().hi()).isBetween(1e3, 1e4);
    }

    @Test
    void aSingleValueGetsARangeAroundIt() {
        Panel panel = Panel.of(Axis.linear("x"), Axis.linear("y")).add(Marker.at(5, 0));
        AxisRanges ranges = AxisRanges.of(panel, 1);
        assertThat(ranges.x()).isEqualTo(new Axis.Range(4.5, 5.5));
        assertThat(ranges.y()).isEqualTo(new Axis.Range(-0.5, 0.5));
    }

    @Test
    void layersOfOneLabelShareALegendEntry() {
        Values x = Values.linear(0, 1, 5);
        Panel panel =
                Panel.of(Axis.linear("x"), Axis.linear("y"))
                        .add(Band.of(x, x, x.map(v -> v + 1)).label("f_+"))
                        .add(Line.of(x, v -> v + 0.5).label("f_+"));
        Typesetter typesetter = new Typesetter(FigureStyle.JOURNAL);
        double one = LegendBox.of(panel, typesetter).orElseThrow().height();
        Panel two = panel.add(VerticalLine.at(0.5).label("f_0"));
        assertThat(LegendBox.of(two, typesetter).orElseThrow().height()).isGreaterThan(one + 9);
    }
}
