package org.kinvis.physics.model;

import java.util.Locale;

/** The chirality of a quark current. */
public enum Chirality {
    LEFT,
    RIGHT;

    /** The chirality in names and texts: {@code left}, {@code right}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
