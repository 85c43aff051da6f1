package org.kinvis.app.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Two axes and what is drawn between them.
 *
 * @param layers drawn in their order, later ones over earlier ones
 * @param title LaTeX above the frame; empty for none
 */
public record Panel(
        Axis x, Axis y, List<Layer> layers, Legend legend, String title, Aspect aspect) {

    public Panel {
        layers = List.copyOf(layers);
        Require.that(
                !(aspect instanceof Aspect.EqualUnits) || x.scale() == y.scale(),
                "panel: equal units on one linear and one logarithmic axis; both must be of one"
                        + " kind");
        long heatMaps = layers.stream().filter(HeatMap.class::isInstance).count();
        Require.that(heatMaps <= 1, "panel: %d heat maps; there is one colour scale", heatMaps);
    }

    /** An empty panel, 0.85 times as high as wide, with an automatic legend. */
    public static Panel of(Axis x, Axis y) {
        return new Panel(x, y, List.of(), Legend.AUTOMATIC, "", Aspect.heightOverWidth(0.85));
    }

    /** This panel with one more layer, over all others. */
    public Panel add(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Panel(x, y, more, legend, title, aspect);
    }

    /** This panel with more layers, over all others. */
    public Panel addAll(List<? extends Layer> newLayers) {
        List<Layer> more = new ArrayList<>(layers);
        more.addAll(newLayers);
        return new Panel(x, y, more, legend, title, aspect);
    }

    /** This panel with its legend elsewhere. */
    public Panel legend(Legend newLegend) {
        return new Panel(x, y, layers, newLegend, title, aspect);
    }

    /** This panel with a title above the frame (LaTeX). */
    public Panel title(String newTitle) {
        return new Panel(x, y, layers, legend, newTitle, aspect);
    }

    /** This panel with another shape of the plot area. */
    public Panel aspect(Aspect newAspect) {
        return new Panel(x, y, layers, legend, title, newAspect);
    }
}
