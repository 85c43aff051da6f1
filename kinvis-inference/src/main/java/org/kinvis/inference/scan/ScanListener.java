package org.kinvis.inference.scan;

import java.time.Duration;

/**
 * Takes what a scan finds. Called by one thread at a time, rows in the order of their points. What it
 * throws ends the scan and comes out of it.
 */
public interface ScanListener {

    /** Whether it wants rows at all; counting alone is faster. */
    default boolean wantsRows() {
        return false;
    }

    /**
     * Rows of the next kept points. The object is used again afterwards.
     *
     * @param rows the rows
     */
    default void rows(KeptPoints rows) {}

    /**
     * All points up to some number are done: their rows were given, and the tally holds them and nothing
     * else. Whoever keeps both can go on from there after a kill.
     *
     * @param tally of all points from the first on; {@link ScanTally#points} says how many
     */
    default void checkpoint(ScanTally tally) {}

    /** How far the scan is: now and then, for people. */
    default void progress(Progress progress) {}

    /**
     * How far a scan is.
     *
     * @param done points done
     * @param total of how many
     * @param pointsPerSecond since it started or went on
     */
    record Progress(long done, long total, double pointsPerSecond) {

        /** How long the rest will take, if it goes on so. */
        public Duration left() {
            return Duration.ofMillis((long) (1000 * ((total - done) / pointsPerSecond)));
        }
    }
}
