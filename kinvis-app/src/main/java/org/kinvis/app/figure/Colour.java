package org.kinvis.app.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A colour (sRGB, each component 0 to 255) with its opacity, 0 (invisible) to 1 (solid).
 *
 * <p>The named colours keep apart for readers with any of the common colour blindnesses: they are
 * those of Okabe and Ito (jfly.uni-koeln.de/color) with red and pink from Paul Tol's "vibrant" and
 * "muted" schemes.
 */
public record Colour(int red, int green, int blue, double opacity) {

    public static final Colour BLACK = rgb(0x000000);
    public static final Colour WHITE = rgb(0xFFFFFF);
    public static final Colour LIGHT_GREY = rgb(0xC9C9C9);
    public static final Colour GREY = rgb(0x969696);
    public static final Colour DARK_GREY = rgb(0x565656);
    public static final Colour BLUE = rgb(0x0072B2);
    public static final Colour RED = rgb(0xCC3311);
    public static final Colour GREEN = rgb(0x009E73);
    public static final Colour ORANGE = rgb(0xE69F00);
    public static final Colour PURPLE = rgb(0x882255);
    public static final Colour SKY = rgb(0x56B4E9);
    public static final Colour PINK = rgb(0xCC79A7);
    public static final Colour VERMILION = rgb(0xD55E00);
    public static final Colour YELLOW = rgb(0xF0E442);

    private static final Map<String, Colour> NAMED =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("black", BLACK),
                            Map.entry("white", WHITE),
                            Map.entry("light-grey", LIGHT_GREY),
                            Map.entry("grey", GREY),
                            Map.entry("dark-grey", DARK_GREY),
                            Map.entry("blue", BLUE),
                            Map.entry("red", RED),
                            Map.entry("green", GREEN),
                            Map.entry("orange", ORANGE),
                            Map.entry("purple", PURPLE),
                            Map.entry("sky", SKY),
                            Map.entry("pink", PINK),
                            Map.entry("vermilion", VERMILION),
                            Map.entry("yellow", YELLOW)));

    /** The colours for curves that need no particular one, in the order in which to take them. */
    public static final List<Colour> CYCLE =
            List.of(BLUE, RED, GREEN, ORANGE, PURPLE, SKY, PINK, BLACK);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        Require.that(
                isByte(red) && isByte(green) && isByte(blue),
                "colour: red %d, green %d, blue %d; each is 0 to 255",
                red,
                green,
                blue);
        Require.that(
                opacity >= 0 && opacity <= 1, "colour: opacity %s; it is between 0 and 1", opacity);
    }

    private static boolean isByte(int component) {
        return component >= 0 && component <= 255;
    }

    /** The solid colour {@code 0xRRGGBB}. */
    public static Colour rgb(int rrggbb) {
        return new Colour((rrggbb >> 16) & 0xFF, (rrggbb >> 8) & 0xFF, rrggbb & 0xFF, 1);
    }

    /** The colour called by its name ({@code dark-grey}) or as {@code #RRGGBB}. */
    public static Colour named(String name) {
        if (HEX.matcher(name).matches()) {
            return rgb(Integer.parseInt(name.substring(1), 16));
        }
        Colour colour = NAMED.get(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (colour == null) {
            throw new IllegalArgumentException(
                    "colour: %s; known are %s, or #RRGGBB"
                            .formatted(name, String.join(", ", NAMED.keySet())));
        }
        return colour;
    }

    /** This colour with another opacity, 0 (invisible) to 1 (solid). */
    public Colour opacity(double newOpacity) {
        return new Colour(red, green, blue, newOpacity);
    }

    /**
     * The solid colour that lies at {@code fraction} (0 to 1) of the way from this one to the
     * other.
     */
    Colour towards(Colour other, double fraction) {
        return new Colour(
                (int) Math.round(red + fraction * (other.red - red)),
                (int) Math.round(green + fraction * (other.green - green)),
                (int) Math.round(blue + fraction * (other.blue - blue)),
                1);
    }

    java.awt.Color toAwt() {
        return new java.awt.Color(red, green, blue, (int) Math.round(255 * opacity));
    }
}
