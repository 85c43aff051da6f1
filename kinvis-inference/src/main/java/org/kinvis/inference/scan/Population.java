package org.kinvis.inference.scan;

/** Which points count. */
public enum Population {
    /** All that are drawn. */
    ALL,
    /** Those that pass all cuts. */
    KEPT
}
