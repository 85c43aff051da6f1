package org.kinvis.inference.posterior;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether chains agree, and how many independent draws they are worth. Each chain is split in halves, so that a drift shows.
 *
 * <p>R̂ = √(((n−1)/n W + B/n)/W) with B, W the variances between and within; of ranks made normal, and of the distance from the median likewise,
 * the larger of both. The effective size is mn/(−1 + 2 Σ P̂_t) with Geyer's initial monotone sequence of pairs P̂_t = ρ̂_2t + ρ̂_2t+1.
 *
 * <p>Source: Vehtari:2019rank, Eqs. (1)–(4), (7)–(11), (14).
 */
public final class Convergence {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    /** Blom's offset: the k-th of n ranks is at (k − 3/8)/(n + 1/4). */
    private static final double OFFSET = 0.375;

    private final double[][] halves;

    private Convergence(double[][] chains) {
        this.halves = halves(chains);
    }

    /** That of a quantity, one row a chain, rows of one length. */
    public static Convergence of(double[][] chains) {
        return new Convergence(chains);
    }

    private static double[][] halves(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            halves[2 * c] = Arrays.copyOf(chains[c], half);
            halves[2 * c + 1] =
                    Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
        }
        return halves;
    }

    /** R̂, which is 1 for chains that agree; below 1.01 is usually asked for. */
    public double rHat() {
        double[] all = Arrays.stream(halves).flatMapToDouble(Arrays::stream).sorted().toArray();
        int n = all.length;
        double median = (all[(n - 1) / 2] + all[n / 2]) / 2;
        double[][] distances =
                Arrays.stream(halves)
                        .map(h -> Arrays.stream(h).map(v -> Math.abs(v - median)).toArray())
                        .toArray(double[][]::new);
        return Math.max(ratio(normalRanks(halves)), ratio(normalRanks(distances)));
    }

    private static double ratio(double[][] rows) {
        double n = rows[0].length;
        double within = meanVariance(rows);
        return Math.sqrt((n - 1) / n + varianceOfMeans(rows) / within);
    }

    private static double meanVariance(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(Convergence::variance).average().orElseThrow();
    }

    private static double varianceOfMeans(double[][] rows) {
        return variance(Arrays.stream(rows).mapToDouble(Convergence::mean).toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum()
                / (values.length - 1.0);
    }

    /** Each value replaced by the normal quantile of its rank among all; ties share their mean rank. */
    private static double[][] normalRanks(double[][] rows) {
        int n = rows[0].length;
        int all = rows.length * n;
        double[] values = new double[all];
        for (int c = 0; c < rows.length; c++) {
            System.arraycopy(rows[c], 0, values, c * n, n);
        }
        int[] order =
                IntStream.range(0, all)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[][] ranks = new double[rows.length][n];
        for (int from = 0; from < all; ) {
            int to = from;
            while (to < all && values[order[to]] == values[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            double score =
                    STANDARD_NORMAL.inverseCumulativeProbability(
                            (rank - OFFSET) / (all + 1 - 2 * OFFSET));
            for (int i = from; i < to; i++) {
                ranks[order[i] / n][order[i] % n] = score;
            }
            from = to;
        }
        return ranks;
    }

    /** How many independent draws the mean is worth. */
    public double effectiveSize() {
        int n = halves[0].length;
        double draws = (double) halves.length * n;
        double within = meanVariance(halves);
        double total = within * (n - 1) / n + varianceOfMeans(halves);
        double[][] centred =
                Arrays.stream(halves)
                        .map(
                                h -> {
                                    double mean = mean(h);
                                    return Arrays.stream(h).map(v -> v - mean).toArray();
                                })
                        .toArray(double[][]::new);
        double sum = 0;
        double last = Double.POSITIVE_INFINITY;
        for (int t = 0; 2 * t + 1 < n; t++) {
            double pair =
                    (t == 0 ? 1 : correlation(centred, 2 * t, within, total))
                            + correlation(centred, 2 * t + 1, within, total);
            if (pair <= 0) {
                break;
            }
            last = Math.min(last, pair);
            sum += last;
        }
        double most = draws * Math.log10(draws);
        return Math.min(draws / (2 * sum - 1), most);
    }

    /** ρ̂_t = 1 − (W − s_t)/var⁺, s_t the autocovariance at a lag, mean of the chains. */
    private static double correlation(double[][] centred, int lag, double within, double total) {
        double covariance = 0;
        int n = centred[0].length;
        for (double[] row : centred) {
            double sum = 0;
            for (int i = lag; i < n; i++) {
                sum += row[i] * row[i - lag];
            }
            covariance += sum / n;
        }
        return 1 - (within - covariance / centred.length) / total;
    }
}
