package org.kinvis.inference.posterior;

/** A place y with its momentum, in whitened coordinates, where ln p and its gradient are known. */
final class PhasePoint {

    final double[] y;
    final double[] momentum;
    final double[] x;
    final double[] slope;
    final double logDensity;

    private PhasePoint(double[] y, double[] momentum, double[] x, double[] slope, double value) {
        this.y = y;
        this.momentum = momentum;
        this.x = x;
        this.slope = slope;
        this.logDensity = value;
    }

    /** At rest at x. */
    static PhasePoint at(LogDensity density, Whitening whitening, double[] x) {
        double[] slope = new double[x.length];
        double[] byX = new double[x.length];
        double value = density.gradient(x, byX);
        whitening.pullBack(byX, slope);
        return new PhasePoint(whitening.whiten(x), new double[x.length], x.clone(), slope, value);
    }

    /** With a momentum drawn anew. */
    PhasePoint kicked(RandomSequence random) {
        double[] p = new double[y.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = random.standardNormal();
        }
        return new PhasePoint(y, p, x, slope, logDensity);
    }

    /** A leapfrog step. */
    PhasePoint leap(LogDensity density, Whitening whitening, double step) {
        int n = y.length;
        double[] p = new double[n];
        double[] to = new double[n];
        double[] toX = new double[n];
        double[] toSlope = new double[n];
        double[] byX = new double[n];
        for (int i = 0; i < n; i++) {
            p[i] = momentum[i] + step / 2 * slope[i];
            to[i] = y[i] + step * p[i];
        }
        whitening.colour(to, toX);
        double value = density.gradient(toX, byX);
        whitening.pullBack(byX, toSlope);
        for (int i = 0; i < n; i++) {
            p[i] += step / 2 * toSlope[i];
        }
        return new PhasePoint(to, p, toX, toSlope, value);
    }

    /** p²/2 − ln p(x); +∞ where it is not a number. */
    double energy() {
        double sum = 0;
        for (double p : momentum) {
            sum += p * p;
        }
        double energy = sum / 2 - logDensity;
        return Double.isNaN(energy) ? Double.POSITIVE_INFINITY : energy;
    }
}
