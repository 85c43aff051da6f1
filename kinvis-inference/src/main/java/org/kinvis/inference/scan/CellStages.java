package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stages that find the cell of each point. Points outside have the cell behind the last one. */
final class CellStages {

    private CellStages() {}

    /**
     * The stages.
     *
     * @param grid the cells
     * @param plan gives the columns of the axes
     * @param cells where the cells go
     */
    static List<Stage> of(CellGrid grid, PlanStages plan, long[] cells, Kernel kernel) {
        List<double[]> columns = grid.axes().stream().map(plan::quantity).toList();
        List<Bins> bins = grid.axes().stream().map(Axis::kernelBins).toList();
        if (columns.size() == 2) {
            return List.of(
                    new Two(
                            kernel,
                            columns.getFirst(),
                            bins.getFirst(),
                            columns.getLast(),
                            bins.getLast(),
                            grid.axes().getFirst().bins(),
                            grid.cells(),
                            cells));
        }
        List<Stage> stages = new ArrayList<>();
        double[] from = new double[Kernel.LENGTH];
        Arrays.fill(from, 0);
        double[] to = new double[Kernel.LENGTH];
        double stride = 1;
        for (int a = 0; a < columns.size(); a++) {
            stages.add(new Locate(kernel, columns.get(a), bins.get(a), stride, from, to));
            stride *= grid.axes().get(a).bins();
            from = to;
        }
        stages.add(new Cells(kernel, to, grid.cells(), cells));
        return stages;
    }

    private record Two(
            Kernel kernel,
            double[] x,
            Bins xBins,
            double[] y,
            Bins yBins,
            double stride,
            long outside,
            long[] cells)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.cells(x, xBins, y, yBins, stride, outside, cells, block.size());
        }
    }

    private record Locate(
            Kernel kernel, double[] x, Bins bins, double stride, double[] from, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.locate(x, bins, stride, from, to, block.size());
        }
    }

    private record Cells(Kernel kernel, double[] from, long outside, long[] cells)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.cells(from, outside, cells, block.size());
        }
    }
}
