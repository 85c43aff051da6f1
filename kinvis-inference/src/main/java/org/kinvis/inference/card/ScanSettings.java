package org.kinvis.inference.card;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinvis.inference.scan.Axis;
import org.kinvis.inference.scan.HistogramRequest;
import org.kinvis.inference.scan.ProfileRequest;

/**
 * How a card wants its space sampled.
 *
 * @param points how many points
 * @param seed of the draws
 * @param sampler {@code random}, {@code sobol}, {@code grid} or {@code ensemble}
 * @param histograms to fill
 * @param profiles maps of the best point of each cell
 */
public record ScanSettings(
        long points,
        long seed,
        String sampler,
        List<HistogramRequest> histograms,
        List<ProfileRequest> profiles) {

    static final List<String> SAMPLERS = List.of("random", "sobol", "grid", "ensemble");

    /** A million random points with seed 1. */
    public static final ScanSettings DEFAULT =
            new ScanSettings(1_000_000, 1, "random", List.of(), List.of());

    public ScanSettings {
        histograms = List.copyOf(histograms);
        profiles = List.copyOf(profiles);
    }

    /** What histograms and maps are of. */
    Set<String> quantities() {
        Set<String> names = new LinkedHashSet<>();
        histograms.forEach(h -> h.grid().axes().stream().map(Axis::quantity).forEach(names::add));
        profiles.forEach(
                p -> {
                    p.grid().axes().stream().map(Axis::quantity).forEach(names::add);
                    names.add(p.quantity());
                });
        return names;
    }
}
