package org.kinvis.physics.eft;

import java.util.Arrays;
import org.kinvis.physics.inputs.UnknownNameException;

/** The spin of a dark particle. */
public enum DarkSpin {
    ZERO("0"),
    HALF("1/2"),
    ONE("1");

    private final String label;

    DarkSpin(String label) {
        this.label = label;
    }

    /** The spin of that name: 0, 1/2 or 1. */
    public static DarkSpin of(String label) {
        return Arrays.stream(values())
                .filter(spin -> spin.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label,
                                        "spin",
                                        Arrays.stream(values()).map(DarkSpin::label).toList()));
    }

    /** As people write it: {@code 0}, {@code 1/2}, {@code 1}. */
    public String label() {
        return label;
    }
}
