package org.kinvis.inference.scan;

import java.util.Optional;

/**
 * Hands out the points of a range in pieces, in order. A piece is as large as takes about the time that
 * {@link #TARGET_NANOS} says, whatever a point costs; results do not depend on it.
 */
final class ChunkQueue {

    private static final long TARGET_NANOS = 10_000_000;
    private static final long FIRST_SIZE = 32;

    private final long end;
    private final int workers;
    private final long largest;
    private long next;
    private long index;
    private long size = FIRST_SIZE;

    /**
     * @param from first point
     * @param end behind the last one
     * @param workers how many take pieces
     * @param largest a piece is never larger
     */
    ChunkQueue(long from, long end, int workers, long largest) {
        this.next = from;
        this.end = end;
        this.workers = workers;
        this.largest = largest;
    }

    /**
     * A piece.
     *
     * @param index its place among all pieces
     * @param from its first point
     * @param to behind its last one
     */
    record Chunk(long index, long from, long to) {

        long size() {
            return to - from;
        }
    }

    /** The next piece, if there is one. */
    synchronized Optional<Chunk> next() {
        if (next >= end) {
            return Optional.empty();
        }
        long share = Math.max(1, (end - next) / (2L * workers));
        long to = Math.min(end, next + Math.min(size, share));
        long aligned = to / Kernel.BLOCK * Kernel.BLOCK;
        Chunk chunk = new Chunk(index++, next, aligned > next && to < end ? aligned : to);
        next = chunk.to;
        return Optional.of(chunk);
    }

    /** Learns how long a piece has taken. */
    synchronized void learn(Chunk chunk, long nanos) {
        if (chunk.size() >= size && nanos < TARGET_NANOS / 2) {
            size = Math.min(largest, 2 * size);
        } else if (chunk.size() <= size && nanos > 2 * TARGET_NANOS) {
            size = Math.max(1, size / 2);
        }
    }

    /** Hands out nothing any more. */
    synchronized void stop() {
        next = end;
    }
}
