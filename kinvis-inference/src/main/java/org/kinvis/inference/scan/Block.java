package org.kinvis.inference.scan;

/** Where a block of points is: some of an aligned block of {@link Kernel#BLOCK}, and which are kept. */
final class Block {

    private static final int WORD = Long.SIZE;

    private final long[] kept = new long[Kernel.BLOCK / WORD];
    private long first;
    private int n;

    /** Goes to other points, all of which are kept so far. */
    void moveTo(long point, int count) {
        first = point;
        n = count;
        for (int w = 0; w < kept.length; w++) {
            int rest = n - w * WORD;
            kept[w] = rest >= WORD ? -1L : rest <= 0 ? 0 : (1L << rest) - 1;
        }
    }

    /** The number of the first point. */
    long first() {
        return first;
    }

    /** How many points there are. */
    int size() {
        return n;
    }

    /** A bit for each point, 64 a word. */
    long[] kept() {
        return kept;
    }

    /** Whether point p of the block is kept. */
    boolean isKept(int p) {
        return (kept[p / WORD] >>> (p % WORD) & 1) != 0;
    }

    /** Point p of the block is not kept. */
    void drop(int p) {
        kept[p / WORD] &= ~(1L << (p % WORD));
    }

    /** How many are kept. */
    int keptCount() {
        int count = 0;
        for (long word : kept) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The first kept point from p on, or {@link #size} if there is none. */
    int nextKept(int p) {
        int w = p / WORD;
        if (w >= kept.length) {
            return n;
        }
        long word = kept[w] & (-1L << (p % WORD));
        while (word == 0 && ++w < kept.length) {
            word = kept[w];
        }
        return word == 0 ? n : w * WORD + Long.numberOfTrailingZeros(word);
    }
}
