package org.kinvis.inference.scan;

import org.kinvis.physics.inputs.CounterBasedRandom;

/** The random numbers of an island, one after the other: functions of (seed, island, how many before). */
final class Draws {

    private final CounterBasedRandom random;
    private final long island;
    private long count;

    Draws(CounterBasedRandom random, long island) {
        this.random = random;
        this.island = island;
    }

    /** A uniform number in the open interval (0, 1). */
    double uniform() {
        return random.uniform(island, count++);
    }

    /** One of the numbers 0 … n − 1. */
    int below(int n) {
        return Math.min(n - 1, (int) (uniform() * n));
    }
}
