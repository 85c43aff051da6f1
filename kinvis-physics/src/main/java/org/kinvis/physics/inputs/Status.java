package org.kinvis.physics.inputs;

import java.util.Arrays;
import java.util.Locale;

/** How sure we are that a number is what its source says. */
public enum Status {
    /** Read in the source. */
    READ,
    /** Quoted from memory of the source: to be checked against it. */
    MEMORY,
    /** Derived here from numbers of the source. */
    DERIVED,
    /** As quoted by the paper that Kinvis reproduces. */
    PAPER,
    /** Given by the user for this run. */
    USER;

    /** The status of that name in a data file. */
    public static Status of(String name) {
        for (Status status : values()) {
            if (status.label().equals(name)) {
                return status;
            }
        }
        throw new UnknownNameException(
                name, "status", Arrays.stream(values()).map(Status::label).toList());
    }

    /** The name in data files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
