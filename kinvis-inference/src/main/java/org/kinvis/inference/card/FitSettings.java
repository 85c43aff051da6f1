package org.kinvis.inference.card;

import java.util.List;

/**
 * How a card wants its space fitted.
 *
 * @param nuisances {@code frozen}, {@code profiled} or {@code marginalised}
 * @param seed of the draws
 */
public record FitSettings(String nuisances, long seed) {

    static final List<String> NUISANCES = List.of("frozen", "profiled", "marginalised");

    /** Profiled nuisances, seed 1. */
    public static final FitSettings DEFAULT = new FitSettings("profiled", 1);
}
