package org.kinvis.app.figure;

import java.util.List;
import java.util.Optional;

/**
 * Words or a formula inside the axes.
 *
 * @param text LaTeX
 * @param anchor which point of the text's box stands at the place
 * @param size of the letters, in pt; 0 for the figure's font size
 * @param rotation about the place, in degrees, counter-clockwise
 * @param background of the text's box; empty for none
 */
public record Text(
        Place place,
        String text,
        Anchor anchor,
        Colour colour,
        double size,
        double rotation,
        Optional<Colour> background)
        implements Layer {

    public Text {
        Require.that(!text.isBlank(), "text: empty; it must have something to show");
        Require.that(size >= 0 && size < 1000, "text: size %s pt; it is 0 to 1000", size);
        Require.finite("text: rotation", rotation);
    }

    /** Black text centred on a place of the plot area. */
    public static Text at(Place place, String text) {
        return new Text(place, text, Anchor.CENTRE, Colour.BLACK, 0, 0, Optional.empty());
    }

    /** Black text centred on a point in data units. */
    public static Text at(double x, double y, String text) {
        return at(Place.data(x, y), text);
    }

    /** This text held at another point of its box. */
    public Text anchor(Anchor newAnchor) {
        return new Text(place, text, newAnchor, colour, size, rotation, background);
    }

    /** This text in another colour. */
    public Text colour(Colour newColour) {
        return new Text(place, text, anchor, newColour, size, rotation, background);
    }

    /** This text with letters of another size (pt). */
    public Text size(double newSize) {
        return new Text(place, text, anchor, colour, newSize, rotation, background);
    }

    /** This text turned about its place, in degrees, counter-clockwise. */
    public Text rotation(double degrees) {
        return new Text(place, text, anchor, colour, size, degrees, background);
    }

    /** This text on a coloured box. */
    public Text background(Colour newBackground) {
        return new Text(place, text, anchor, colour, size, rotation, Optional.of(newBackground));
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public List<Values> xs() {
        return place.units() == Place.Units.DATA ? List.of(Values.of(place.x())) : List.of();
    }

    @Override
    public List<Values> ys() {
        return place.units() == Place.Units.DATA ? List.of(Values.of(place.y())) : List.of();
    }
}
