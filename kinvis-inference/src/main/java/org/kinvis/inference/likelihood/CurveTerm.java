package org.kinvis.inference.likelihood;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.kinvis.inference.measurement.Measurement.Evidence;

/**
 * A published likelihood curve. Between its points, and beyond the last one, ln L is linear. Its
 * argument is stretched by the one factor that makes F = CL at the published limit, since experiments
 * set limits with CL_s or integrate further than they publish.
 */
final class CurveTerm implements LimitTerm {

    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 200;

    private final double limit;
    private final double confidenceLevel;
    private final double[] at;
    private final double[] logarithm;
    private final double[] below;
    private final double total;
    private final double stretch;
    private final int highest;

    private CurveTerm(double limit, double confidenceLevel, double[] at, double[] logarithm) {
        this.limit = limit;
        this.confidenceLevel = confidenceLevel;
        this.at = at;
        this.logarithm = logarithm;
        this.below = new double[at.length];
        for (int k = 1; k < at.length; k++) {
            below[k] = below[k - 1] + area(k - 1, at[k]);
        }
        int last = at.length - 1;
        this.total = below[last] - Math.exp(logarithm[last]) / slope(last - 1);
        int top = 0;
        for (int k = 1; k < at.length; k++) {
            top = logarithm[k] > logarithm[top] ? k : top;
        }
        this.highest = top;
        double published =
                new BrentSolver(PRECISION)
                        .solve(
                                MOST_STEPS,
                                x -> fraction(x) - confidenceLevel,
                                0,
                                at[last] * at.length);
        this.stretch = limit / published;
    }

    /** The part of the curve with x ≥ 0, from its value there on. */
    static CurveTerm of(double limit, double confidenceLevel, Evidence.Curve curve) {
        double[] at = curve.at().stream().mapToDouble(Double::doubleValue).toArray();
        double[] values = curve.likelihood().stream().mapToDouble(Math::log).toArray();
        int first = 0;
        while (at[first] < 0) {
            first++;
        }
        if (at[first] != 0) {
            throw new IllegalArgumentException("a likelihood curve needs its value at 0");
        }
        return new CurveTerm(
                limit,
                confidenceLevel,
                java.util.Arrays.copyOfRange(at, first, at.length),
                java.util.Arrays.copyOfRange(values, first, at.length));
    }

    private double slope(int k) {
        return (logarithm[k + 1] - logarithm[k]) / (at[k + 1] - at[k]);
    }

    /** The segment that holds x; the last one beyond the end. */
    private int segment(double x) {
        int k = 0;
        while (k < at.length - 2 && x > at[k + 1]) {
            k++;
        }
        return k;
    }

    /** ∫ L from point k to x. */
    private double area(int k, double x) {
        double slope = slope(k);
        double width = x - at[k];
        double start = Math.exp(logarithm[k]);
        return slope == 0 ? start * width : start * Math.expm1(slope * width) / slope;
    }

    private double fraction(double x) {
        int k = segment(x);
        return (below[k] + area(k, x)) / total;
    }

    private double logLikelihood(double x) {
        int k = segment(x);
        return logarithm[k] + slope(k) * (x - at[k]);
    }

    /** What the argument of the published curve is stretched by. */
    double stretch() {
        return stretch;
    }

    @Override
    public double chiSquared(double x) {
        return 2 * (logarithm[highest] - logLikelihood(Math.max(0, x) / stretch));
    }

    @Override
    public double exclusion(double x) {
        return fraction(x / stretch);
    }

    @Override
    public double best() {
        return at[highest] * stretch;
    }

    @Override
    public double limit() {
        return limit;
    }

    @Override
    public double confidenceLevel() {
        return confidenceLevel;
    }
}
