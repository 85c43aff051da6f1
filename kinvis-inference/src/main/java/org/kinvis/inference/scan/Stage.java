package org.kinvis.inference.scan;

/** A step of the work on a block of points: reads columns and writes others. */
interface Stage {

    /** Does it for the points of a block. */
    void run(Block block);
}
