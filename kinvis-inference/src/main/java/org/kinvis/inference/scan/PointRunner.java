package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.List;

/** Runs points that do not depend on each other. */
final class PointRunner implements RangeRunner {

    private final Block block = new Block();
    private final Stage[] stages;
    private final List<HistogramStage> histograms = new ArrayList<>();
    private final List<ProfileStage> profiles = new ArrayList<>();
    private final double[][] values;
    private long points;
    private long kept;

    PointRunner(ScanPlan plan, Kernel kernel) {
        this(plan, kernel, Coordinates.of(plan.sampler(), plan.space(), kernel));
    }

    /** Runs points whose coordinates come from elsewhere. */
    PointRunner(ScanPlan plan, Kernel kernel, Coordinates coordinates) {
        PlanStages program = PlanStages.of(plan, coordinates, kernel);
        for (HistogramRequest request : plan.histograms()) {
            long[] cells = addCells(request.grid(), program, kernel);
            HistogramStage stage = new HistogramStage(request, cells);
            program.stages().add(stage);
            histograms.add(stage);
        }
        for (ProfileRequest request : plan.profiles()) {
            long[] cells = addCells(request.grid(), program, kernel);
            double[] quantity = program.values()[plan.column(request.quantity())];
            ProfileStage stage = new ProfileStage(request, cells, quantity);
            program.stages().add(stage);
            profiles.add(stage);
        }
        this.stages = program.stages().toArray(Stage[]::new);
        this.values = program.values();
    }

    private static long[] addCells(CellGrid grid, PlanStages program, Kernel kernel) {
        long[] cells = new long[Kernel.LENGTH];
        List<Stage> found = CellStages.of(grid, program, cells, kernel);
        program.stages().addAll(found);
        return cells;
    }

    @Override
    public void run(long from, long to) {
        for (long first = from; first < to; first += block.size()) {
            runBlock(first, to);
        }
    }

    @Override
    public void run(long from, long to, KeptPoints rows) {
        for (long first = from; first < to; first += block.size()) {
            runBlock(first, to);
            for (int p = block.nextKept(0); p < block.size(); p = block.nextKept(p + 1)) {
                rows.add(block, p, values);
            }
        }
    }

    private void runBlock(long first, long to) {
        long end = Math.min(to, (first / Kernel.BLOCK + 1) * Kernel.BLOCK);
        block.moveTo(first, (int) (end - first));
        for (Stage stage : stages) {
            stage.run(block);
        }
        points += block.size();
        kept += block.keptCount();
    }

    @Override
    public ScanTally take() {
        ScanTally tally =
                new ScanTally(
                        points,
                        kept,
                        histograms.stream().map(HistogramStage::take).toList(),
                        profiles.stream().map(ProfileStage::take).toList(),
                        List.of());
        points = 0;
        kept = 0;
        return tally;
    }
}
