package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.util.Optional;

/** Draws a laid-out figure. */
final class FigurePainter {

    private FigurePainter() {}

    /**
     * Draws in pt from the upper left corner of the page.
     *
     * @param dpi resolution of point clouds and heat maps
     */
    static void paint(FigureLayout layout, Graphics2D graphics, double dpi) {
        for (PanelLayout panel : layout.panels()) {
            paintLayers(panel, layout.typesetter(), graphics, dpi);
            new AxesPainter(graphics, layout.typesetter()).paint(panel);
            colourBar(panel, layout.typesetter())
                    .ifPresent(bar -> bar.paint(graphics, panel.frame().area()));
            panel.legend().ifPresent(spot -> spot.box().paint(graphics, spot.x(), spot.y()));
        }
    }

    private static void paintLayers(
            PanelLayout panel, Typesetter typesetter, Graphics2D graphics, double dpi) {
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(panel.frame().area());
        LayerPainter painter = new LayerPainter(clipped, panel.frame(), typesetter, dpi);
        panel.panel().layers().forEach(painter::paint);
        clipped.dispose();
    }

    private static Optional<ColourBar> colourBar(PanelLayout panel, Typesetter typesetter) {
        return panel.panel().layers().stream()
                .filter(HeatMap.class::isInstance)
                .map(layer -> new ColourBar((HeatMap) layer, typesetter))
                .findFirst();
    }
}
