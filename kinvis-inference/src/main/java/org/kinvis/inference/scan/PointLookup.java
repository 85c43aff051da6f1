package org.kinvis.inference.scan;

import java.util.List;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Any point of a plan by its number, such as the best one of a cell: nothing has to be kept to have it
 * again. Belongs to one thread.
 */
public final class PointLookup {

    private final Block block = new Block();
    private final List<Stage> stages;
    private final double[][] values;

    /**
     * The points of a plan.
     *
     * @throws InvalidInputException for an ensemble, whose walkers have no point without all before
     */
    public PointLookup(ScanPlan plan) {
        Kernel kernel = KernelKind.SCALAR.kernel();
        PlanStages program =
                PlanStages.of(plan, Coordinates.of(plan.sampler(), plan.space(), kernel), kernel);
        this.stages = List.copyOf(program.stages());
        this.values = program.values();
    }

    /** The row of a point, as {@link ScanPlan#columns} names it. */
    public double[] row(long point) {
        block.moveTo(point, 1);
        stages.forEach(stage -> stage.run(block));
        double[] row = new double[values.length];
        for (int c = 0; c < row.length; c++) {
            row[c] = values[c][Kernel.FIRST];
        }
        return row;
    }

    /** Whether the point last looked up passes all cuts. */
    public boolean isKept() {
        return block.isKept(0);
    }
}
