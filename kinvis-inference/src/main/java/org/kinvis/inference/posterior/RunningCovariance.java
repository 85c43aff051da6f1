package org.kinvis.inference.posterior;

/** The covariance of points seen so far, by Welford's recursion. */
final class RunningCovariance {

    /** With fewer points a variable than this, correlations are noise and left out. */
    private static final int ENOUGH = 3;

    /** Correlations shrink as if so many of n points had none; a narrow direction must stay one. */
    private static final double IMAGINED = 5e-3;

    private final double[] mean;
    private final double[][] products;
    private int count;

    RunningCovariance(int dimension) {
        this.mean = new double[dimension];
        this.products = new double[dimension][dimension];
    }

    void add(double[] x) {
        count++;
        double[] before = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            before[i] = x[i] - mean[i];
            mean[i] += before[i] / count;
        }
        for (int i = 0; i < x.length; i++) {
            double after = x[i] - mean[i];
            for (int j = 0; j <= i; j++) {
                products[i][j] += after * before[j];
            }
        }
    }

    /** The sample's, correlations shrunk a little or, with few points, left out; the lower triangle. Units do not matter. */
    double[][] regularised() {
        double[][] covariance = new double[mean.length][mean.length];
        double shrunk = count < ENOUGH * mean.length ? 0 : count / (count + IMAGINED);
        for (int i = 0; i < mean.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = products[i][j] / (count - 1.0) * (i == j ? 1 : shrunk);
            }
        }
        return covariance;
    }
}
