package org.kinvis.app.figure;

import java.util.Optional;

/** Where everything of one panel stands on the page. */
record PanelLayout(
        Panel panel, Frame frame, Ticks xTicks, Ticks yTicks, Optional<LegendSpot> legend) {

    /** A legend and the page coordinates of its upper left corner (pt). */
    record LegendSpot(LegendBox box, double x, double y) {}
}
