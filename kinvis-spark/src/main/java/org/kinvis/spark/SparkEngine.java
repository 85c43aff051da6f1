package org.kinvis.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinvis.inference.scan.Sampler;
import org.kinvis.inference.scan.ScanDescription;
import org.kinvis.inference.scan.ScanEngine;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.inference.scan.ScanTally;

/**
 * Scans on Spark: executors get pieces of the range, compile the plan once, and return rows and counts,
 * which the driver puts together in the order of the points. Pieces of a lost executor are computed again
 * by Spark; as point k depends on (seed, k) alone, the result is that of the local engine, bit by bit.
 */
public final class SparkEngine implements ScanEngine {

    static final String NAME = "spark";

    /** Pieces a core: enough that a slow one does not hold up the others for long. */
    private static final int PIECES_A_CORE = 4;

    private static final long SHORTEST = 1 << 12;
    private static final double NANOS = 1e9;

    private final JavaSparkContext context;

    /**
     * @param context of the driver; whoever made it closes it
     */
    public SparkEngine(JavaSparkContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A job costs a tenth of a second, whatever it does. */
    @Override
    public long firstStretch() {
        return 1 << 18;
    }

    @Override
    public ScanTally run(
            ScanDescription description, ScanRange range, ScanTally done, ScanListener listener) {
        ScanPlan plan = description.plan();
        ScanTally tally = done;
        long start = System.nanoTime();
        while (tally.points() < range.points()) {
            long next = (tally.points() / range.checkpoint() + 1) * range.checkpoint();
            long end = next <= 0 ? range.points() : Math.min(next, range.points());
            tally = stretch(description, plan, tally, end, listener);
            double seconds = (System.nanoTime() - start) / NANOS;
            listener.progress(
                    new ScanListener.Progress(
                            tally.points(),
                            range.points(),
                            (tally.points() - done.points()) / seconds));
            listener.checkpoint(tally);
        }
        return tally;
    }

    private ScanTally stretch(
            ScanDescription description,
            ScanPlan plan,
            ScanTally before,
            long end,
            ScanListener listener) {
        List<ScanPiece> pieces = pieces(plan.sampler(), before.points(), end);
        List<PieceResult> results =
                context.parallelize(pieces, pieces.size())
                        .map(new PieceTask(description, listener.wantsRows()))
                        .collect();
        ScanTally tally = before;
        for (PieceResult result : results) {
            try {
                if (listener.wantsRows()) {
                    listener.rows(result.rows(plan));
                }
                tally = tally.plus(result.tally(plan));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tally;
    }

    @Override
    public int parallelism() {
        return Math.max(1, context.defaultParallelism());
    }

    private List<ScanPiece> pieces(Sampler sampler, long from, long to) {
        long number = (long) PIECES_A_CORE * Math.max(1, context.defaultParallelism());
        long size = Math.max(SHORTEST, (to - from + number - 1) / number);
        List<ScanPiece> pieces = new ArrayList<>();
        long first = from;
        while (first < to) {
            long next = Math.min(to, sampler.end(first + size));
            pieces.add(new ScanPiece(first, next));
            first = next;
        }
        return pieces;
    }
}
