package org.kinvis.app.figure;

import java.util.List;

/**
 * Where everything of a figure stands.
 *
 * @param width of the page, in pt; likewise {@code height}
 */
record FigureLayout(
        Figure figure,
        double width,
        double height,
        List<PanelLayout> panels,
        Typesetter typesetter) {

    /** Lays a figure out; refuses what cannot be drawn. */
    static FigureLayout of(Figure figure) {
        return new LayoutPlanner(figure).plan();
    }
}
