package org.kinvis.inference.posterior;

import org.kinvis.physics.inputs.CounterBasedRandom;

/** The random numbers of one transition of one chain, in the order in which they are asked for. */
final class RandomSequence {

    private final CounterBasedRandom random;
    private final long item;
    private long next;

    RandomSequence(CounterBasedRandom random, long item) {
        this.random = random;
        this.item = item;
    }

    double uniform() {
        return random.uniform(item, next++);
    }

    double standardNormal() {
        return random.standardNormal(item, next++);
    }

    boolean coin() {
        return uniform() < 0.5;
    }
}
