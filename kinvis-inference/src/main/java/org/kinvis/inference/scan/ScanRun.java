package org.kinvis.inference.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.table.PointFile;
import org.kinvis.inference.table.PointJournal;
import org.kinvis.inference.table.RunRecord;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A scan with a result on disk: kept points in a file, histograms and maps beside it. While it runs, points
 * and counts go to a journal; a run that was killed goes on from its last checkpoint and ends with the
 * same bytes as one that was not.
 */
public final class ScanRun {

    /** What to do with what is there already. */
    public enum Mode {
        /** Refuse a result or an unfinished run that is there. */
        NEW,
        /** Go on with the unfinished run, if there is one. */
        RESUME,
        /** Begin anew and replace what is there. */
        FORCE
    }

    /** A checkpoint about so often, in seconds. */
    private static final double CHECKPOINT_SECONDS = 1;

    /** A stretch is at most so many times longer or shorter than the one before. */
    private static final double FASTEST = 8;

    private static final long LONGEST = 1L << 40;
    private static final double NANOS = 1e9;

    private final ScanDescription description;
    private final RunRecord record;
    private final Path file;
    private final ScanPlan plan;

    /**
     * @param description what is scanned
     * @param record what the result is a function of
     * @param file where kept points go, .csv or .parquet
     */
    public ScanRun(ScanDescription description, RunRecord record, Path file) {
        PointFile.format(file);
        this.description = description;
        this.record = record;
        this.file = file;
        this.plan = description.plan();
    }

    /** The plan. */
    public ScanPlan plan() {
        return plan;
    }

    /**
     * A finished run.
     *
     * @param tally what was counted
     * @param files all files of the result
     */
    public record Outcome(ScanTally tally, List<Path> files) {}

    /**
     * Runs it, or what is left of it.
     *
     * @param engine what computes
     * @param mode what to do with what is there already
     * @param progress takes how far it is
     * @throws InvalidInputException if files are in the way
     * @throws IOException if they cannot be written, or an ensemble has not found the region
     */
    public Outcome run(ScanEngine engine, Mode mode, Consumer<ScanListener.Progress> progress)
            throws IOException, InterruptedException {
        refuseWhatIsInTheWay(mode);
        if (mode == Mode.RESUME && Files.exists(file) && !PointJournal.exists(file)) {
            throw new InvalidInputException(
                    record.isOf(PointFile.record(file))
                            ? file + ": finished already"
                            : file + ": of another run (card, seed, inputs or version differ)");
        }
        ScanRange.of(record.points()).requireIn(plan);
        try (Journal journal = open(mode)) {
            ScanTally tally;
            try {
                tally = compute(engine, journal, progress);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (InvalidInputException e) {
                // A mistake at a point: the run would end there again.
                journal.points.finish();
                throw e;
            }
            Ensemble ensemble = new Ensemble(tally.islands());
            if (plan.sampler() instanceof Sampler.Ensemble && ensemble.reached() == 0) {
                journal.points.finish();
                throw new IOException(ensemble.failure());
            }
            RunRecord found = record.withFindings(ensemble.lines());
            List<Path> files = new ArrayList<>(ScanMaps.write(file, found, tally));
            PointFile.write(file, found, plan.columns(), journal.points);
            files.addFirst(file);
            journal.points.finish();
            return new Outcome(tally, files);
        }
    }

    private void refuseWhatIsInTheWay(Mode mode) {
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(file + ": a folder; the name of a file is needed");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvalidInputException(file + ": its folder does not exist");
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidInputException(folder + ": cannot be written to");
        }
        if (mode == Mode.NEW && Files.exists(file)) {
            throw new InvalidInputException(file + ": exists; --force replaces it");
        }
        if (mode == Mode.NEW && PointJournal.exists(file)) {
            throw new InvalidInputException(
                    file + ": an unfinished run is there; --resume goes on, --force begins anew");
        }
    }

    /**
     * Runs the engine stretch by stretch, each about as long as a checkpoint's time: how many points that
     * are is learnt on the way, and changes nothing in the result.
     */
    private ScanTally compute(
            ScanEngine engine, Journal journal, Consumer<ScanListener.Progress> progress)
            throws InterruptedException {
        ScanDescription once = new Compiled(description, plan);
        ScanListener listener = journal.listener(new Meter(journal.done, progress));
        ScanTally tally = journal.done;
        long least = engine.parallelism() * plan.sampler().together();
        long stretch = Math.max(least, engine.firstStretch());
        while (tally.points() < record.points()) {
            long end = stretchEnd(tally.points(), stretch);
            long start = System.nanoTime();
            tally = engine.run(once, ScanRange.of(end), tally, listener);
            double seconds = (System.nanoTime() - start) / NANOS;
            double factor = Math.clamp(CHECKPOINT_SECONDS / seconds, 1 / FASTEST, FASTEST);
            stretch = Math.clamp((long) (stretch * factor), least, Math.max(least, LONGEST));
        }
        return tally;
    }

    private long stretchEnd(long done, long stretch) {
        long left = record.points() - done;
        return stretch < left
                ? Math.min(record.points(), plan.sampler().end(done + stretch))
                : record.points();
    }

    /** A description that is compiled once a machine. */
    private static final class Compiled implements ScanDescription {

        private static final long serialVersionUID = 1L;

        private final ScanDescription origin;
        private transient @Nullable ScanPlan plan;

        Compiled(ScanDescription origin, ScanPlan plan) {
            this.origin = origin;
            this.plan = plan;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Compiled other && origin.equals(other.origin);
        }

        @Override
        public int hashCode() {
            return origin.hashCode();
        }

        @Override
        public ScanPlan plan() {
            ScanPlan known = plan;
            if (known == null) {
                known = origin.plan();
                plan = known;
            }
            return known;
        }
    }

    /** The progress of the whole run, from that of a stretch. */
    private final class Meter {

        private final long before;
        private final long start = System.nanoTime();
        private final Consumer<ScanListener.Progress> progress;

        Meter(ScanTally done, Consumer<ScanListener.Progress> progress) {
            this.before = done.points();
            this.progress = progress;
        }

        void show(long done) {
            double seconds = Math.max(1, System.nanoTime() - start) / NANOS;
            progress.accept(
                    new ScanListener.Progress(done, record.points(), (done - before) / seconds));
        }
    }

    private Journal open(Mode mode) throws IOException {
        int columns = plan.columns().size();
        Optional<PointJournal.Resumed> unfinished =
                mode == Mode.RESUME ? PointJournal.resume(file, record, columns) : Optional.empty();
        if (unfinished.isPresent()) {
            byte[] state = unfinished.get().checkpoint().state();
            return new Journal(unfinished.get().journal(), read(state), record.points());
        }
        return new Journal(
                PointJournal.create(file, record, columns), ScanTally.empty(plan), record.points());
    }

    private ScanTally read(byte[] state) throws IOException {
        return state.length == 0
                ? ScanTally.empty(plan)
                : ScanTally.readFrom(new DataInputStream(new ByteArrayInputStream(state)), plan);
    }

    /** Rows and checkpoints on their way to disk. */
    private static final class Journal implements AutoCloseable {

        private final PointJournal points;
        private final ScanTally done;
        private final long total;
        private long lastWritten = System.nanoTime();

        Journal(PointJournal points, ScanTally done, long total) {
            this.points = points;
            this.done = done;
            this.total = total;
        }

        ScanListener listener(Meter meter) {
            return new ScanListener() {

                @Override
                public boolean wantsRows() {
                    return true;
                }

                @Override
                public void rows(KeptPoints rows) {
                    try {
                        append(rows);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void checkpoint(ScanTally tally) {
                    if (tally.points() < total && !isTime()) {
                        return;
                    }
                    try {
                        ByteArrayOutputStream state = new ByteArrayOutputStream();
                        tally.writeTo(new DataOutputStream(state));
                        points.checkpoint(tally.points(), state.toByteArray());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void progress(Progress now) {
                    meter.show(now.done());
                }
            };
        }

        /** Whether the last checkpoint on disk is old enough: writing one costs more than a short scan. */
        private boolean isTime() {
            long now = System.nanoTime();
            boolean time = now - lastWritten >= CHECKPOINT_SECONDS / 2 * NANOS;
            lastWritten = time ? now : lastWritten;
            return time;
        }

        private void append(KeptPoints rows) throws IOException {
            double[] row = new double[points.columns()];
            for (int r = 0; r < rows.size(); r++) {
                rows.copyRow(r, row);
                points.append(row);
            }
        }

        @Override
        public void close() throws IOException {
            points.close();
        }
    }
}
