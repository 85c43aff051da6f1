package org.kinvis.inference.scan;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Gives a listener what workers have, one call at a time and rows in the order of their points. */
final class Delivery {

    private static final long PROGRESS_NANOS = 200_000_000;
    private static final double NANOS = 1e9;

    private final ScanListener listener;
    private final long total;
    private final long started = System.nanoTime();
    private final long doneBefore;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turn = lock.newCondition();
    private long nextIndex;
    private long done;
    private long told = started;
    private boolean stopped;

    /**
     * @param done points that were done before
     * @param total of how many
     */
    Delivery(ScanListener listener, long done, long total) {
        this.listener = listener;
        this.done = done;
        this.doneBefore = done;
        this.total = total;
    }

    /** A range begins, whose pieces are counted from 0. */
    void begin() {
        nextIndex = 0;
    }

    /** Gives the rows of a piece when it is their turn, unless the scan has stopped. */
    void rows(ChunkQueue.Chunk chunk, KeptPoints rows) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (nextIndex != chunk.index() && !stopped) {
                turn.await();
            }
            if (!stopped) {
                if (rows.size() > 0) {
                    listener.rows(rows);
                }
                nextIndex++;
                turn.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Tells now and then how far the scan is. */
    void finished(ChunkQueue.Chunk chunk) {
        lock.lock();
        try {
            done += chunk.size();
            long now = System.nanoTime();
            if (now - told > PROGRESS_NANOS) {
                told = now;
                listener.progress(progress(now));
            }
        } finally {
            lock.unlock();
        }
    }

    private ScanListener.Progress progress(long now) {
        double seconds = Math.max(1, now - started) / NANOS;
        return new ScanListener.Progress(done, total, (done - doneBefore) / seconds);
    }

    /** Nobody waits for a turn any more. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            turn.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
