package org.kinvis.inference.scan;

/** Runs a plan over ranges of points, on one thread and in memory that does not grow with their number. */
interface RangeRunner {

    /** Runs a plan as its sampler wants it. */
    static RangeRunner of(ScanPlan plan, Kernel kernel) {
        return plan.sampler() instanceof Sampler.Ensemble ensemble
                ? new IslandRunner(plan, ensemble, kernel)
                : new PointRunner(plan, kernel);
    }

    /** Counts the points from one number to before another. */
    void run(long from, long to);

    /** Counts these points and appends the rows of those that are kept. */
    void run(long from, long to, KeptPoints rows);

    /** What was counted since the last time. */
    ScanTally take();
}
