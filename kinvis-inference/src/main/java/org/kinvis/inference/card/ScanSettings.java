package org.kinvis.inference.card;

import java.util.List;

/**
 * How a card wants its space sampled.
 *
 * @param points how many points
 * @param seed of the draws
 * @param sampler {@code random}, {@code sobol}, {@code grid} or {@code ensemble}
 */
public record ScanSettings(long points, long seed, String sampler) {

    static final List<String> SAMPLERS = List.of("random", "sobol", "grid", "ensemble");

    /** A million random points with seed 1. */
    public static final ScanSettings DEFAULT = new ScanSettings(1_000_000, 1, "random");
}
