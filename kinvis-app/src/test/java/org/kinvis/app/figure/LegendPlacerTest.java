package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegendPlacerTest {

    private static final Panel PANEL =
            Panel.of(Axis.linear("x").range(0, 1), Axis.linear("y").range(0, 1));

    private static Points cloud(double xLo, double xHi, double yLo, double yHi) {
        Random random = new Random(5);
        return Points.of(
                        random.doubles(5000, xLo, xHi).toArray(),
                        random.doubles(5000, yLo, yHi).toArray())
                .label("points");
    }

    private static PanelLayout layout(Panel panel) {
        return FigureLayout.of(Figure.of(panel)).panels().getFirst();
    }

    private static Rectangle2D box(PanelLayout layout) {
        PanelLayout.LegendSpot spot = layout.legend().orElseThrow();
        return new Rectangle2D.Double(spot.x(), spot.y(), spot.box().width(), spot.box().height());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 0, 1, 1, 0",
        "0.5, 1, 0, 1, 0, 0",
        "0, 1, 0.5, 1, 1, 1",
        "0, 1, 0, 0.5, 1, 0"
    })
    void goesToTheFreeCorner(
            double xLo, double xHi, double yLo, double yHi, int right, int bottom) {
        PanelLayout layout = layout(PANEL.add(cloud(xLo, xHi, yLo, yHi)));
        Rectangle2D area = layout.frame().area();
        Rectangle2D box = box(layout);
        assertThat(box.getCenterX() > area.getCenterX()).isEqualTo(right == 1);
        assertThat(box.getCenterY() > area.getCenterY()).isEqualTo(bottom == 1);
        assertThat(area.contains(box)).isTrue();
    }

    @Test
    void findsAHoleInTheData() {
        Panel panel = PANEL;
        for (int i = 0; i < 4; i++) {
            double lo = i % 2 == 0 ? 0 : 0.7;
            panel = panel.add(i < 2 ? cloud(lo, lo + 0.3, 0, 1) : cloud(0, 1, lo, lo + 0.3));
        }
        PanelLayout layout = layout(panel);
        Rectangle2D area = layout.frame().area();
        Rectangle2D hole =
                new Rectangle2D.Double(
                        area.getX() + 0.29 * area.getWidth(),
                        area.getY() + 0.29 * area.getHeight(),
                        0.42 * area.getWidth(),
                        0.42 * area.getHeight());
        assertThat(hole.contains(box(layout))).isTrue();
    }

    @Test
    void goesBelowIfNothingIsFree() {
        PanelLayout layout = layout(PANEL.add(cloud(0, 1, 0, 1)));
        assertThat(box(layout).getMinY()).isGreaterThan(layout.frame().area().getMaxY());
    }

    @Test
    void staysWhereItIsPut() {
        Panel panel = PANEL.add(cloud(0, 1, 0, 1));
        PanelLayout inside = layout(panel.legend(Legend.inside(Anchor.BOTTOM_LEFT)));
        assertThat(box(inside).getMinX() - inside.frame().area().getMinX())
                .isEqualTo(LegendPlacer.INSET);
        PanelLayout right = layout(panel.legend(Legend.RIGHT));
        assertThat(box(right).getMinX()).isGreaterThan(right.frame().area().getMaxX());
        assertThat(layout(panel.legend(Legend.NONE)).legend()).isEmpty();
    }

    @Test
    void layersWithoutLabelsMakeNoLegend() {
        assertThat(layout(PANEL.add(cloud(0, 1, 0, 1).label(""))).legend()).isEmpty();
    }
}
