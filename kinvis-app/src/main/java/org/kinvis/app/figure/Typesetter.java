package org.kinvis.app.figure;

import java.util.HashMap;
import java.util.Map;

/** The labels of one figure, each set once. */
final class Typesetter {

    private record Key(String label, double size) {}

    private final FigureStyle style;
    private final Map<Key, TexText> texts = new HashMap<>();

    Typesetter(FigureStyle style) {
        this.style = style;
    }

    FigureStyle style() {
        return style;
    }

    /** The text in the size of tick labels, legends and annotations. */
    TexText small(String label) {
        return sized(label, style.fontSize());
    }

    /** The text in the size of axis labels and titles. */
    TexText large(String label) {
        return sized(label, style.labelSize());
    }

    /** The text in a given size (pt). */
    TexText sized(String label, double size) {
        return texts.computeIfAbsent(
                new Key(label, size), key -> TexText.typeset(key.label(), key.size()));
    }

    /** The power of ten at the end of an axis. */
    TexText exponent(Ticks ticks) {
        return small("\\times10^{" + ticks.exponent() + "}");
    }
}
