package org.kinvis.inference.scan;

/** Lets the points of a block compete for their cells. */
final class ProfileStage implements Stage {

    private final ProfileRequest request;
    private final long[] cells;
    private final double[] quantity;
    private final long outside;
    private ProfileMap map;

    /**
     * @param cells the cell of each point of a block
     * @param quantity what is best
     */
    ProfileStage(ProfileRequest request, long[] cells, double[] quantity) {
        this.request = request;
        this.cells = cells;
        this.quantity = quantity;
        this.outside = request.grid().cells();
        this.map = ProfileMap.empty(request);
    }

    @Override
    public void run(Block block) {
        boolean all = request.population() == Population.ALL;
        for (int p = 0; p < block.size(); p++) {
            long cell = cells[Kernel.FIRST + p];
            if (cell != outside && (all || block.isKept(p))) {
                map.offer((int) cell, quantity[Kernel.FIRST + p], block.first() + p);
            }
        }
    }

    /** What was found since the last time. */
    ProfileMap take() {
        ProfileMap found = map;
        map = ProfileMap.empty(request);
        return found;
    }
}
