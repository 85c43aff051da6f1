package org.kinvis.inference.scan;

import java.util.Arrays;
import java.util.List;

/** Means and variances of coordinates over walkers that are added up. */
final class Moments {

    private final double[] sums;
    private final double[] squares;
    private long n;

    Moments(int dimension) {
        this.sums = new double[dimension];
        this.squares = new double[dimension];
    }

    void add(Walkers walkers) {
        for (int j = 0; j < sums.length; j++) {
            for (double u : walkers.u()[j]) {
                sums[j] += u;
                squares[j] = Math.fma(u, u, squares[j]);
            }
        }
        n += walkers.size();
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        n = 0;
    }

    /** Over how many walkers. */
    long size() {
        return n;
    }

    /** The means; 0 of nothing. */
    List<Double> means() {
        return Arrays.stream(sums).mapToObj(sum -> sum / Math.max(1, n)).toList();
    }

    /** The variances about them. */
    List<Double> variances() {
        List<Double> means = means();
        return java.util.stream.IntStream.range(0, sums.length)
                .mapToObj(
                        j -> Math.max(0, squares[j] / Math.max(1, n) - means.get(j) * means.get(j)))
                .toList();
    }
}
