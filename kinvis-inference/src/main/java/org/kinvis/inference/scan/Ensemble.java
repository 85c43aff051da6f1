package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the islands of an ensemble say together.
 *
 * <p>The fraction is the mean of theirs, its error the standard deviation of the mean, so that what a
 * search cannot know of itself, whether it has missed a part of the region, is in it. So it is with
 * the effective sample size: the variance of a coordinate in the region over that of its mean, which the
 * islands' means show, averaged over the coordinates.
 *
 * @param islands what each has found
 */
public record Ensemble(List<Island> islands) {

    public Ensemble {
        islands = List.copyOf(islands);
    }

    /** How many came into the region. */
    public long reached() {
        return islands.stream().filter(island -> island.kept() > 0).count();
    }

    /** At how many points the cuts were computed. */
    public long evaluated() {
        return islands.stream().mapToLong(Island::evaluated).sum();
    }

    /** The rows. */
    public long kept() {
        return islands.stream().mapToLong(Island::kept).sum();
    }

    /** Rows over points. */
    public double efficiency() {
        return (double) kept() / evaluated();
    }

    /** The part of steps that was taken. */
    public double acceptance() {
        return (double) islands.stream().mapToLong(Island::accepted).sum()
                / Math.max(1, islands.stream().mapToLong(Island::steps).sum());
    }

    /** The part of the space that all cuts keep. */
    public double fraction() {
        return islands.stream().mapToDouble(Island::fraction).average().orElse(0);
    }

    /** Its standard error; none from a single island. */
    public OptionalDouble error() {
        int n = islands.size();
        double mean = fraction();
        double squares = islands.stream().mapToDouble(i -> square(i.fraction() - mean)).sum();
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / n / (n - 1)));
    }

    /** The smallest part of the space that an island came into. */
    public double smallest() {
        return islands.stream().mapToDouble(Island::within).min().orElse(1);
    }

    /** What a record says of it; nothing without islands. */
    List<String> lines() {
        if (islands.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "searches: %d, of which %d reached the region"
                        .formatted(islands.size(), reached()));
        lines.add("evaluated: " + evaluated());
        lines.add("kept: " + kept());
        lines.add("efficiency: " + efficiency());
        lines.add("acceptance: " + acceptance());
        lines.add("fraction: " + fraction());
        error().ifPresent(error -> lines.add("fraction-error: " + error));
        effectiveSize().ifPresent(size -> lines.add("effective-size: " + size));
        return lines;
    }

    /** Why there are no rows. */
    String failure() {
        return String.format(
                Locale.ROOT,
                "none of %d searches reached the region that the cuts keep; the nearest came into a part"
                        + " %.1e of the space; more points may find it, if it is not empty",
                islands.size(),
                smallest());
    }

    /** So many independent points would fix means as well; none unless two islands have rows. */
    public OptionalDouble effectiveSize() {
        List<Island> with = islands.stream().filter(island -> island.kept() > 0).toList();
        if (with.size() < 2) {
            return OptionalDouble.empty();
        }
        double total = with.stream().mapToDouble(Island::fraction).sum();
        double inverse =
                IntStream.range(0, with.getFirst().means().size())
                        .mapToDouble(j -> varianceOfMean(with, total, j))
                        .average()
                        .orElse(0);
        return OptionalDouble.of(Math.min((double) kept(), 1 / inverse));
    }

    /** Of coordinate j, over its variance. */
    private static double varianceOfMean(List<Island> islands, double total, int j) {
        double mean =
                islands.stream().mapToDouble(i -> i.fraction() * i.means().get(j)).sum() / total;
        double variance = 0;
        double ofMean = 0;
        for (Island island : islands) {
            double weight = island.fraction() / total;
            double square = square(island.means().get(j) - mean);
            variance += weight * (island.variances().get(j) + square);
            ofMean += weight * weight * square;
        }
        return ofMean / variance * islands.size() / (islands.size() - 1);
    }

    private static double square(double x) {
        return x * x;
    }
}
