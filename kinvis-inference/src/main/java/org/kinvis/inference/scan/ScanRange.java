package org.kinvis.inference.scan;

import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Points 0 to {@code points} − 1 of a plan.
 *
 * @param points how many
 * @param checkpoint after so many points there is a checkpoint
 */
public record ScanRange(long points, long checkpoint) {

    public ScanRange {
        if (points < 1 || checkpoint < 1) {
            throw new InvalidInputException("points: " + points + "; at least one is needed");
        }
    }

    /** One checkpoint, at the end. */
    public static ScanRange of(long points) {
        return new ScanRange(points, points);
    }

    /** Refuses more points than a plan has. */
    void requireIn(ScanPlan plan) {
        if (points > plan.sampler().points()) {
            throw new InvalidInputException(
                    "points: %d; this sampler has %d".formatted(points, plan.sampler().points()));
        }
    }
}
