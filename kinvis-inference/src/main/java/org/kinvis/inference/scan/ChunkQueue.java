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
    private final long together;
    private long next;
    private long index;
    private long size = FIRST_SIZE;

    /**
     * @param from first point
     * @param end behind the last one
     * @param workers how many take pieces
     * @param largest a piece is never larger, unless it is one of points that belong together
     * @param together a piece ends at a multiple of it
     */
    ChunkQueue(long from, long end, int workers, long largest, long together) {
        this.next = from;
        this.end = end;
        this.workers = workers;
        this.largest = largest;
        this.together = together;
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
        Chunk chunk = new Chunk(index++, next, together == 1 ? aligned(to) : whole(to));
        next = chunk.to;
        return Optional.of(chunk);
    }

    /** At the end of a block, if there is one. */
    private long aligned(long to) {
        long aligned = to / Kernel.BLOCK * Kernel.BLOCK;
        return aligned > next && to < end ? aligned : to;
    }

    /** At the end of points that belong together. */
    private long whole(long to) {
        long fewer = to / together * together;
        return Math.min(end, fewer > next ? fewer : (next / together + 1) * together);
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
