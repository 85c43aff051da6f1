package org.kinvis.app.figure;

import java.awt.BasicStroke;

/**
 * How a line is drawn.
 *
 * @param width in pt
 */
public record Stroke(Colour colour, double width, Dash dash) {

    public Stroke {
        Require.positive("stroke: width", width, "pt");
    }

    /** A solid line 1 pt wide. */
    public static Stroke of(Colour colour) {
        return new Stroke(colour, 1, Dash.SOLID);
    }

    /** This stroke in another colour. */
    public Stroke colour(Colour newColour) {
        return new Stroke(newColour, width, dash);
    }

    /** This stroke with another width (pt). */
    public Stroke width(double newWidth) {
        return new Stroke(colour, newWidth, dash);
    }

    /** This stroke with another dash pattern. */
    public Stroke dash(Dash newDash) {
        return new Stroke(colour, width, newDash);
    }

    BasicStroke toAwt() {
        if (dash.lengths().isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.lengths().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.lengths().get(i).floatValue();
        }
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }
}
