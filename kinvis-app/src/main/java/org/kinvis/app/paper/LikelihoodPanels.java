package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Layer;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;

/** Draws regions of the likelihood over the planes of Figures 4 and 5. */
final class LikelihoodPanels {

    private static final Colour TEAL = Colour.named("#00695C");
    private static final double INNER = 0.65;
    private static final double OUTER = 0.3;
    private static final double THIN = 0.7;
    private static final double STAR = 8;

    private LikelihoodPanels() {}

    /**
     * A panel with the two regions and the best fit over it.
     *
     * @param panel with the windows of the paper
     * @param regions of the likelihood
     * @param value what is drawn upwards, as a function of the fitted rate
     */
    static Panel over(Panel panel, LikelihoodRegions regions, DoubleUnaryOperator value) {
        LightSignal.Best best = regions.likelihood().best();
        List<Layer> layers = new ArrayList<>();
        layers.add(
                regions.band(true, value)
                        .colour(TEAL.opacity(OUTER))
                        .outline(Stroke.of(TEAL).width(THIN))
                        .label("likelihood, $-2\\Delta\\ln L\\leq 3.84$"));
        layers.add(
                regions.band(false, value)
                        .colour(TEAL.opacity(INNER))
                        .label("likelihood, $-2\\Delta\\ln L\\leq 1$"));
        layers.add(
                Marker.at(best.mass(), value.applyAsDouble(best.fit().best(0)))
                        .size(STAR)
                        .label("best fit"));
        return panel.addAll(layers);
    }
}
