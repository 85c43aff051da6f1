package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The stages that make rates of the sums of squares: R = k + Σ_g W_g S_g. */
final class RateStages {

    private static final int FOUR = 4;

    private RateStages() {}

    /**
     * The stages.
     *
     * @param split constants and weights
     * @param sums the S_g
     * @param rates where the rates go
     */
    static List<Stage> of(FormSplit split, double[][] sums, double[][] rates, Kernel kernel) {
        List<Stage> stages = new ArrayList<>();
        for (int o = 0; o < rates.length; o++) {
            stages.addAll(stages(split.constants()[o], split.weights()[o], sums, rates[o], kernel));
        }
        return stages;
    }

    private static List<Stage> stages(
            double constant, double[] weights, double[][] sums, double[] rate, Kernel kernel) {
        int[] groups = IntStream.range(0, weights.length).filter(g -> weights[g] != 0).toArray();
        if (groups.length == 0) {
            Arrays.fill(rate, constant);
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        double[] factors = Arrays.stream(groups).mapToDouble(g -> weights[g]).toArray();
        double[][] x = Arrays.stream(groups).mapToObj(g -> sums[g]).toArray(double[][]::new);
        stages.add(first(constant, factors, x, rate, kernel));
        for (int k = done(groups.length); k < groups.length; k++) {
            stages.add(new SquareStages.Add(kernel, rate, factors[k], x[k], rate));
        }
        return stages;
    }

    /** How many terms the first stage has done. */
    private static int done(int terms) {
        return terms >= FOUR ? FOUR : Math.min(terms, 2);
    }

    private static Stage first(
            double constant, double[] factors, double[][] x, double[] rate, Kernel kernel) {
        return switch (done(factors.length)) {
            case 1 -> new Scale(kernel, constant, factors[0], x[0], rate);
            case 2 -> new Combine(kernel, constant, factors[0], x[0], factors[1], x[1], rate);
            default -> new CombineFour(kernel, constant, factors, x, rate);
        };
    }

    private record CombineFour(
            Kernel kernel, double constant, double[] factors, double[][] x, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.combine(constant, factors, x, to, block.size());
        }
    }

    private record Scale(Kernel kernel, double constant, double factor, double[] x, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.scale(constant, factor, x, to, block.size());
        }
    }

    private record Combine(
            Kernel kernel,
            double constant,
            double factor1,
            double[] x1,
            double factor2,
            double[] x2,
            double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.combine(constant, factor1, x1, factor2, x2, to, block.size());
        }
    }
}
