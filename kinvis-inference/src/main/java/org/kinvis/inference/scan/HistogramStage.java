package org.kinvis.inference.scan;

/**
 * Counts the points of each cell. Counts of a while are 32 bits wide, which halves the memory that a loop
 * moves through; they are poured into wide ones long before they can overflow.
 */
final class HistogramStage implements Stage {

    /** Points that a narrow count surely holds. */
    private static final long POUR = 1L << 30;

    private final HistogramRequest request;
    private final long[] cells;
    private final int[] counts;
    private final long[] totals;
    private long poured;

    /**
     * @param cells the cell of each point of a block
     */
    HistogramStage(HistogramRequest request, long[] cells) {
        this.request = request;
        this.cells = cells;
        this.counts = new int[request.grid().cells() + 1];
        this.totals = new long[counts.length];
    }

    @Override
    public void run(Block block) {
        poured += block.size();
        if (poured > POUR) {
            pour();
            poured = block.size();
        }
        if (request.population() == Population.ALL) {
            countAll(cells, counts, block.size());
        } else {
            countKept(block);
        }
    }

    private static void countAll(long[] cells, int[] counts, int n) {
        for (int i = Kernel.FIRST; i < Kernel.FIRST + n; i++) {
            counts[(int) cells[i]]++;
        }
    }

    private void countKept(Block block) {
        for (int p = block.nextKept(0); p < block.size(); p = block.nextKept(p + 1)) {
            counts[(int) cells[Kernel.FIRST + p]]++;
        }
    }

    private void pour() {
        for (int c = 0; c < counts.length; c++) {
            totals[c] += counts[c];
            counts[c] = 0;
        }
    }

    /** What was counted since the last time. */
    Histogram take() {
        pour();
        Histogram histogram = Histogram.of(request, totals);
        java.util.Arrays.fill(totals, 0);
        poured = 0;
        return histogram;
    }
}
