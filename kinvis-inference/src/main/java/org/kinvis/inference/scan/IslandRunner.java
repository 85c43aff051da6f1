package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the islands of an ensemble. Rows are the walkers when they are in the region, each weighted with the
 * part of the space that it stands for: its island's estimate of the region, over the island's rows and
 * the number of islands.
 *
 * <p>Of an island whose points are not all asked for, the whole search is run and the rest left out.
 */
final class IslandRunner implements RangeRunner {

    private final Sampler.Ensemble sampler;
    private final IslandSearch search;
    private final PointRunner output;
    private final Moments moments;
    private final List<Island> islands = new ArrayList<>();
    private final int weight;
    private long points;

    IslandRunner(ScanPlan plan, Sampler.Ensemble sampler, Kernel kernel) {
        this.sampler = sampler;
        this.search = new IslandSearch(plan, sampler, kernel);
        this.output = new PointRunner(plan, kernel, search.walkers());
        this.moments = new Moments(plan.space().coordinates());
        this.weight = plan.column(ScanPlan.WEIGHT);
    }

    /** Takes the points from one number to before another. */
    @FunctionalInterface
    private interface Output {

        void run(long from, long to);
    }

    @Override
    public void run(long from, long to) {
        for (long first = from; first < to && goesOn(); first = sampler.end(first + 1)) {
            run(first, Math.min(to, sampler.end(first + 1)), output::run);
        }
    }

    @Override
    public void run(long from, long to, KeptPoints rows) {
        for (long first = from; first < to && goesOn(); first = sampler.end(first + 1)) {
            int before = rows.size();
            long end = Math.min(to, sampler.end(first + 1));
            double each = run(first, end, (a, b) -> output.run(a, b, rows));
            rows.fill(before, weight, each);
        }
    }

    private static boolean goesOn() {
        return !Thread.currentThread().isInterrupted();
    }

    /** Runs an island; the weight of its rows. */
    private double run(long from, long to, Output rows) {
        long index = from / sampler.together();
        long start = index * sampler.together();
        moments.clear();
        IslandSearch.End end =
                search.search(
                        index,
                        sweep -> {
                            long first = start + (long) sweep * sampler.walkers();
                            rows.run(
                                    Math.max(first, from), Math.min(first + sampler.walkers(), to));
                            moments.add(search.walkers());
                        });
        if (goesOn()) {
            points += to - from;
            islands.add(
                    new Island(
                            index,
                            end.fraction(),
                            end.within(),
                            end.evaluated(),
                            (long) sampler.walkers() * (sampler.sweeps() - 1),
                            end.accepted(),
                            moments.size(),
                            moments.means(),
                            moments.variances()));
        }
        return end.fraction() / moments.size() / sampler.islands();
    }

    @Override
    public ScanTally take() {
        ScanTally counted = output.take();
        ScanTally tally =
                new ScanTally(
                        points,
                        counted.kept(),
                        counted.histograms(),
                        counted.profiles(),
                        Island.merge(islands, List.of()));
        points = 0;
        islands.clear();
        return tally;
    }
}
