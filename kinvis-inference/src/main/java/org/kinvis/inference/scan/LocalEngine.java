package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Scans on the threads of this machine. Workers take pieces of the range as they are free; each counts for
 * itself, and the counts are added where a checkpoint wants them.
 */
public final class LocalEngine implements ScanEngine {

    /** Points in a piece: enough that handing it out costs nothing. */
    private static final long LARGEST_CHUNK = 1L << 22;

    /** The same if rows are kept, all of which may have to be held. */
    private static final long LARGEST_CHUNK_OF_ROWS = 1L << 18;

    private final int threads;
    private final KernelKind kernel;
    private final ThreadFactory factory;

    /**
     * @param threads how many
     * @param kernel with what the loops run
     * @param factory makes them; one thread alone is the caller's own
     */
    public LocalEngine(int threads, KernelKind kernel, ThreadFactory factory) {
        if (threads < 1) {
            throw new InvalidInputException("threads: " + threads + "; at least 1 is needed");
        }
        this.threads = threads;
        this.kernel = kernel;
        this.factory = factory;
    }

    /** So many threads with the fastest loops. */
    public static LocalEngine of(int threads) {
        return new LocalEngine(threads, KernelKind.fastest(), Thread.ofPlatform().factory());
    }

    /** A thread for each processor. */
    public static LocalEngine ofAllProcessors() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String name() {
        return "local";
    }

    /** With what the loops run. */
    public KernelKind kernel() {
        return kernel;
    }

    /** How many threads there are. */
    public int threads() {
        return threads;
    }

    @Override
    public int parallelism() {
        return threads;
    }

    @Override
    public ScanTally run(
            ScanDescription description, ScanRange range, ScanTally done, ScanListener listener)
            throws InterruptedException {
        return run(description.plan(), range, done, listener);
    }

    /** Scans all points of a plan from the first on. */
    public ScanTally run(ScanPlan plan, ScanRange range, ScanListener listener)
            throws InterruptedException {
        return run(plan, range, ScanTally.empty(plan), listener);
    }

    /**
     * Scans points of a plan.
     *
     * @param done what is done already: empty, or the tally of a checkpoint of the same plan
     */
    public ScanTally run(ScanPlan plan, ScanRange range, ScanTally done, ScanListener listener)
            throws InterruptedException {
        range.requireIn(plan);
        Run run = new Run(plan, listener, new Delivery(listener, done.points(), range.points()));
        ScanTally tally = done;
        while (tally.points() < range.points()) {
            long next = (tally.points() / range.checkpoint() + 1) * range.checkpoint();
            tally = run.segment(tally, next <= 0 ? range.points() : Math.min(next, range.points()));
            listener.checkpoint(tally);
        }
        return tally;
    }

    /** A scan that is going on. */
    private final class Run {

        private final ScanListener listener;
        private final long together;
        private final Delivery delivery;
        private final List<Worker> workers;
        private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

        Run(ScanPlan plan, ScanListener listener, Delivery delivery) {
            this.listener = listener;
            this.together = plan.sampler().together();
            this.delivery = delivery;
            this.workers = Stream.generate(() -> new Worker(this, plan)).limit(threads).toList();
        }

        /** Adds the points up to one number to a tally. */
        ScanTally segment(ScanTally before, long to) throws InterruptedException {
            long largest = listener.wantsRows() ? LARGEST_CHUNK_OF_ROWS : LARGEST_CHUNK;
            ChunkQueue queue = new ChunkQueue(before.points(), to, threads, largest, together);
            delivery.begin();
            if (threads == 1) {
                workers.getFirst().work(queue);
            } else {
                workTogether(queue);
            }
            if (!failures.isEmpty()) {
                rethrow(failures.element());
            }
            if (Thread.interrupted()) {
                throw new InterruptedException("scan");
            }
            ScanTally tally = before;
            for (Worker worker : workers) {
                tally = tally.plus(worker.runner.take());
            }
            if (tally.points() != to) {
                throw new InterruptedException("a thread of the scan");
            }
            return tally;
        }

        private void workTogether(ChunkQueue queue) throws InterruptedException {
            List<Thread> running = new ArrayList<>();
            for (Worker worker : workers) {
                Thread thread = factory.newThread(() -> worker.work(queue));
                thread.start();
                running.add(thread);
            }
            try {
                for (Thread thread : running) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                queue.stop();
                delivery.stop();
                running.forEach(Thread::interrupt);
                running.forEach(Run::awaitEnd);
                throw e;
            }
        }

        private static void awaitEnd(Thread thread) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException _) {
                    thread.interrupt();
                }
            }
        }

        private void fail(ChunkQueue queue, Throwable reason) {
            failures.add(reason);
            queue.stop();
            delivery.stop();
        }

        private static void rethrow(Throwable reason) {
            switch (reason) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(reason);
            }
        }
    }

    /** What a thread works with. */
    private final class Worker {

        private final Run run;
        private final RangeRunner runner;
        private final KeptPoints rows;

        Worker(Run run, ScanPlan plan) {
            this.run = run;
            this.runner = RangeRunner.of(plan, kernel.kernel());
            this.rows = new KeptPoints(plan.columns().size());
        }

        /** Takes pieces until there are none. */
        void work(ChunkQueue queue) {
            try {
                Optional<ChunkQueue.Chunk> chunk = queue.next();
                while (chunk.isPresent() && !Thread.currentThread().isInterrupted()) {
                    long start = System.nanoTime();
                    compute(chunk.get());
                    queue.learn(chunk.get(), System.nanoTime() - start);
                    if (run.listener.wantsRows()) {
                        run.delivery.rows(chunk.get(), rows);
                    }
                    run.delivery.finished(chunk.get());
                    chunk = queue.next();
                }
            } catch (InterruptedException e) {
                queue.stop();
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                run.fail(queue, e);
            }
        }

        private void compute(ChunkQueue.Chunk chunk) {
            if (run.listener.wantsRows()) {
                rows.clear();
                runner.run(chunk.from(), chunk.to(), rows);
            } else {
                runner.run(chunk.from(), chunk.to());
            }
        }
    }
}
