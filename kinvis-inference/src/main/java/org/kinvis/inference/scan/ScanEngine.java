package org.kinvis.inference.scan;

/** What runs scans: the threads of this machine, or a cluster. The result is the same, bit by bit. */
public interface ScanEngine {

    /** The name on the command line. */
    String name();

    /** With how many points a run begins that does not know yet how fast it is. */
    default long firstStretch() {
        return 1 << 6;
    }

    /** How much it does at once. */
    default int parallelism() {
        return 1;
    }

    /**
     * Scans points of a plan.
     *
     * @param description the plan
     * @param range which points, and how often to tell how far it is
     * @param done what is done already: empty, or the tally of a checkpoint of the same plan
     * @param listener takes rows and checkpoints
     * @return the tally of all points
     */
    ScanTally run(
            ScanDescription description, ScanRange range, ScanTally done, ScanListener listener)
            throws InterruptedException;
}
