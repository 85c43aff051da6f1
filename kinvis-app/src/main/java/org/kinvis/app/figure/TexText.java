package org.kinvis.app.figure;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A piece of typeset LaTeX: its measures in pt, and how to draw it. */
final class TexText {

    /** JLaTeXMath keeps parsers and fonts in static fields; one thread at a time may use it. */
    private static final Object JLATEXMATH = new Object();

    private final TeXIcon icon;
    private final double width;
    private final double ascent;
    private final double descent;

    private TexText(TeXIcon icon) {
        this.icon = icon;
        this.width = icon.getTrueIconWidth();
        this.descent = icon.getTrueIconDepth();
        this.ascent = icon.getTrueIconHeight() - descent;
    }

    /**
     * Java never draws the character where JLaTeXMath's font holds this letter; its Greek font has
     * it too.
     */
    private static final Pattern OMEGA = Pattern.compile("\\\\Omega(?![a-zA-Z])");

    private static final Pattern FORMULA = Pattern.compile("[\\\\^_{}=]");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /** Typesets a label: a formula, words, or words with formulas between dollars. */
    static TexText typeset(String label, double size) {
        Require.that(
                hasMatchingBraces(label),
                "label: %s; not LaTeX that can be set: its braces do not match",
                label);
        String whole = isText(label) ? "\\text{" + label + "}" : label;
        String formula = OMEGA.matcher(whole).replaceAll("\\\\text{Ω}");
        synchronized (JLATEXMATH) {
            try {
                TeXFormula parsed = new TeXFormula(formula);
                TeXIcon icon =
                        parsed.new TeXIconBuilder()
                                .setStyle(TeXConstants.STYLE_TEXT)
                                .setSize((float) size)
                                .setTrueValues(true)
                                .build();
                icon.setInsets(new Insets(0, 0, 0, 0), true);
                return new TexText(icon);
            } catch (ParseException e) {
                throw new IllegalArgumentException(
                        "label: %s; not LaTeX that can be set: %s".formatted(label, e.getMessage()),
                        e);
            }
        }
    }

    private static boolean hasMatchingBraces(String label) {
        int depth = 0;
        for (int i = 0; i < label.length() && depth >= 0; i++) {
            switch (label.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
        }
        return depth == 0;
    }

    private static boolean isText(String label) {
        return label.contains("$")
                || (!FORMULA.matcher(label).find() && WORD.matcher(label).find());
    }

    double width() {
        return width;
    }

    double height() {
        return ascent + descent;
    }

    /** The height above the baseline. */
    double ascent() {
        return ascent;
    }

    /** Draws with the left end of the baseline at (x, y). */
    void draw(Graphics2D graphics, double x, double y, Colour colour) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(x, y - ascent);
        synchronized (JLATEXMATH) {
            icon.setForeground(colour.toAwt());
            icon.paintIcon(null, own, 0, 0);
        }
        own.dispose();
    }

    /** Draws with the box's upper left corner at (x, y). */
    void drawBox(Graphics2D graphics, double x, double y, Colour colour) {
        draw(graphics, x, y + ascent, colour);
    }

    /** Draws turned by 90° counter-clockwise, the box's left side below, centred on (x, y). */
    void drawUpright(Graphics2D graphics, double x, double y, Colour colour) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(x, y);
        own.rotate(-Math.PI / 2);
        drawBox(own, -width / 2, -height() / 2, colour);
        own.dispose();
    }
}
