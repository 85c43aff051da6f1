package org.kinvis.app.figure;

import java.util.List;

/** Something drawn inside the axes, clipped to them. */
public sealed interface Layer
        permits Points,
                Marker,
                ErrorBars,
                Line,
                VerticalLine,
                HorizontalLine,
                Region,
                Band,
                VerticalBand,
                HorizontalBand,
                HeatMap,
                Text {

    /**
     * The layer's entry in the legend (LaTeX); empty for none. Layers with the same label share one
     * entry.
     */
    String label();

    /** The x coordinates which an automatic range must show. */
    List<Values> xs();

    /** The y coordinates which an automatic range must show. */
    List<Values> ys();
}
