package org.kinvis.inference.scan;

import java.util.Arrays;
import java.util.List;

/**
 * How far points are from the region that the cuts keep: Σ over cuts of max(low − x, x − high, 0) / s, with
 * s the median of the distances that are not 0 in a population drawn from the whole space. 0 is inside, ∞
 * where a quantity has no value, or the range of a name is empty.
 */
final class Violations {

    private final Block block = new Block();
    private final Walkers trial;
    private final Stage[] stages;
    private final double[][] columns;
    private final double[] lows;
    private final double[] highs;
    private final double[] scales;
    private final double[][] distances;

    /**
     * @param plan with at least one cut
     * @param trial the points in question
     */
    Violations(ScanPlan plan, Kernel kernel, Walkers trial) {
        PlanStages program = PlanStages.ofCuts(plan, trial, kernel);
        List<Cut> cuts = plan.cuts();
        this.trial = trial;
        this.stages = program.stages().toArray(Stage[]::new);
        this.columns =
                cuts.stream()
                        .map(cut -> program.values()[plan.column(cut.quantity())])
                        .toArray(double[][]::new);
        this.lows = cuts.stream().mapToDouble(Cut::lowest).toArray();
        this.highs = cuts.stream().mapToDouble(Cut::highest).toArray();
        this.scales = new double[cuts.size()];
        this.distances = new double[cuts.size()][trial.size()];
    }

    /** Sets the scales by the first n points, and finds how far these are. */
    void begin(int n) {
        measure(n);
        for (int c = 0; c < scales.length; c++) {
            double[] outside =
                    Arrays.stream(distances[c], 0, n)
                            .filter(d -> d > 0 && Double.isFinite(d))
                            .sorted()
                            .toArray();
            scales[c] = outside.length == 0 ? 1 : outside[outside.length / 2];
        }
        add(n);
    }

    /** Finds how far the first n points are. */
    void find(int n) {
        measure(n);
        add(n);
    }

    private void measure(int n) {
        for (int first = 0; first < n; first += Kernel.BLOCK) {
            block.moveTo(first, Math.min(Kernel.BLOCK, n - first));
            for (Stage stage : stages) {
                stage.run(block);
            }
            for (int c = 0; c < columns.length; c++) {
                for (int p = 0; p < block.size(); p++) {
                    distances[c][first + p] =
                            block.isKept(p)
                                    ? distance(columns[c][Kernel.FIRST + p], lows[c], highs[c])
                                    : Double.POSITIVE_INFINITY;
                }
            }
        }
    }

    private static double distance(double x, double low, double high) {
        return x >= low && x <= high
                ? 0
                : x < low && x > Double.NEGATIVE_INFINITY
                        ? low - x
                        : x > high ? x - high : Double.POSITIVE_INFINITY;
    }

    private void add(int n) {
        for (int p = 0; p < n; p++) {
            double sum = 0;
            for (int c = 0; c < scales.length; c++) {
                sum += distances[c][p] / scales[c];
            }
            trial.violations()[p] = sum;
        }
    }
}
