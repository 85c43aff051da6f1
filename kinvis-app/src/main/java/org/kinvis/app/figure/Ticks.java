package org.kinvis.app.figure;

import java.util.List;

/**
 * The ticks of one axis.
 *
 * @param minor the values of the unlabelled ticks
 * @param exponent the power of ten that is taken out of all labels and stands at the axis' end; 0
 *     for none
 */
record Ticks(List<Tick> major, List<Double> minor, int exponent) {

    /** A labelled tick: its value in data units and its label in LaTeX. */
    record Tick(double value, String label) {}

    Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }
}
