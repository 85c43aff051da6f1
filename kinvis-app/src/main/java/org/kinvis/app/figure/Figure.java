package org.kinvis.app.figure;

import java.util.List;

/**
 * A figure: panels in a row.
 *
 * @param title plain text for the file's metadata; it is not drawn
 * @param width of the whole figure, in mm
 */
public record Figure(List<Panel> panels, String title, double width, FigureStyle style) {

    /** One column of a journal, in mm. */
    public static final double COLUMN = 86;

    /** Two columns of a journal, in mm. */
    public static final double TWO_COLUMNS = 178;

    public Figure {
        panels = List.copyOf(panels);
        Require.that(!panels.isEmpty(), "figure: no panels; at least 1 is needed");
        for (int i = 0; i < panels.size(); i++) {
            Require.that(
                    !panels.get(i).layers().isEmpty(),
                    "figure: panel %d has no layers; at least 1 is needed",
                    i + 1);
        }
        Require.that(width >= 20 && width <= 2000, "figure: width %s mm; it is 20 to 2000", width);
    }

    /** A figure of one panel, one journal column wide. */
    public static Figure of(Panel panel) {
        return new Figure(List.of(panel), "", COLUMN, FigureStyle.JOURNAL);
    }

    /** A figure of panels side by side, two journal columns wide. */
    public static Figure row(Panel... panels) {
        return new Figure(List.of(panels), "", TWO_COLUMNS, FigureStyle.JOURNAL);
    }

    /** This figure with a title for the file's metadata (plain text). */
    public Figure title(String newTitle) {
        return new Figure(panels, newTitle, width, style);
    }

    /** This figure with another width (mm). */
    public Figure width(double newWidth) {
        return new Figure(panels, title, newWidth, style);
    }

    /** This figure with other sizes of letters and lines. */
    public Figure style(FigureStyle newStyle) {
        return new Figure(panels, title, width, newStyle);
    }
}
