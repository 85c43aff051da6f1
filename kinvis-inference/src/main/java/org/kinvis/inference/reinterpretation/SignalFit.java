package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.histfactory.AsymptoticTest;
import org.kinvis.inference.histfactory.FitException;
import org.kinvis.inference.histfactory.ModelData;
import org.kinvis.inference.histfactory.StrengthProfile;

/**
 * Fits of the free parameters of a signal to data, with all nuisances: the best, the best at a value of one of them, intervals and upper
 * limits. Where the signal is a form in coefficients there can be several minima; fits start from a grid of points.
 */
public final class SignalFit {

    private static final double TOLERANCE = 1e-9;
    private static final int MOST_STEPS = 100;
    private static final int SOLVER_ORDER = 5;
    private static final int SCAN = 48;
    private static final double[] STARTS = {-0.85, -0.3, 0.25, 0.8};
    private static final int MOST_STARTS = 64;

    private final SignalModel model;
    private final ModelData data;
    private final double[] measured;
    private final SignalPoint best;

    private SignalFit(SignalModel model, ModelData data, double[] measured) {
        this.model = model;
        this.data = data;
        this.measured = measured;
        this.best = minimise(model.start(), new boolean[model.signal().size()]);
    }

    /**
     * Fits a signal to what was observed.
     *
     * @throws FitException if no fit converges
     */
    static SignalFit of(SignalModel model) {
        return new SignalFit(model, model.model().data(), new double[model.signal().nuisances()]);
    }

    /** The lowest of the minima that the starts lead to; those that do not converge do not count. */
    private SignalPoint minimise(SignalPoint near, boolean[] fixed) {
        @Nullable SignalPoint lowest = null;
        @Nullable FitException failure = null;
        for (SignalPoint start : starts(near, fixed)) {
            try {
                SignalPoint point = model.minimise(data, measured, start, fixed);
                if (lowest == null || point.twiceNegative() < lowest.twiceNegative()) {
                    lowest = point;
                }
            } catch (FitException e) {
                failure = e;
            }
        }
        if (lowest == null) {
            throw failure == null ? new IllegalStateException("no start") : failure;
        }
        return lowest;
    }

    private List<SignalPoint> starts(SignalPoint near, boolean[] fixed) {
        List<SignalPoint> starts = new ArrayList<>(List.of(near));
        for (int i = 0; i < model.signal().free().size(); i++) {
            if (!fixed[i] && !model.signal().free().get(i).isStrength()) {
                List<SignalPoint> more = new ArrayList<>();
                for (SignalPoint point : starts) {
                    for (double t : STARTS) {
                        more.add(point.with(i, t));
                    }
                }
                starts = more.size() <= MOST_STARTS ? more : starts;
            }
        }
        if (!starts.contains(near)) {
            starts.addFirst(near);
        }
        return starts;
    }

    /** The free parameters. */
    public List<SignalParameter> free() {
        return model.signal().free();
    }

    /** −2 ln L at the best fit. */
    public double twiceNegative() {
        return best.twiceNegative();
    }

    /** The best value of a free parameter. */
    public double best(int i) {
        return free().get(i).value(best.y()[i]);
    }

    /** The standard deviation of the first free parameter by the exact Hessian; ∞ where it has none. */
    public double sigma() {
        return best.sigma() * (free().getFirst().high() - free().getFirst().low()) / 2;
    }

    /** The best values of all free parameters. */
    public double[] best() {
        double[] values = new double[free().size()];
        Arrays.setAll(values, this::best);
        return values;
    }

    /** s_r at values of the first free parameters, all else where the best fit has it. */
    public double[] weights(double... values) {
        double[] y = best.y().clone();
        for (int i = 0; i < values.length; i++) {
            y[i] = free().get(i).place(values[i]);
        }
        return model.signal().weights(y);
    }

    /** The model and its parameters at the best fit. */
    public Expectation expectation() {
        return new Expectation(model.model(), best.parameters());
    }

    /** −2 ln L at values of the first free parameters, all others at their best. */
    public double twiceNegative(double... values) {
        return at(values).twiceNegative();
    }

    /** What is expected at values of the first free parameters, all others at their best. */
    public Expectation expectation(double... values) {
        return new Expectation(model.model(), at(values).parameters());
    }

    private SignalPoint at(double... values) {
        SignalPoint start = best;
        boolean[] fixed = new boolean[model.signal().size()];
        for (int i = 0; i < values.length; i++) {
            start = start.with(i, free().get(i).place(values[i]));
            fixed[i] = true;
        }
        return model.minimise(data, measured, start, fixed);
    }

    private SignalPoint at(int i, double t, SignalPoint near) {
        boolean[] fixed = new boolean[model.signal().size()];
        fixed[i] = true;
        return minimise(near.with(i, t), fixed);
    }

    private double rise(int i, double t) {
        return at(i, t, best).twiceNegative() - best.twiceNegative();
    }

    /** −2 ln L above its minimum at a value of a free parameter, all others at their best. */
    public double q(int i, double value) {
        return Math.max(0, rise(i, free().get(i).place(value)));
    }

    /**
     * The ends between which a free parameter has −2 ln L less than a threshold above the minimum.
     *
     * @param low the lowest
     * @param high the highest
     * @param isConnected whether it stays below the threshold all the way
     */
    public record Interval(double low, double high, boolean isConnected) {}

    /** The interval of a free parameter; it ends at the ends of the parameter. */
    public Interval interval(int i, double threshold) {
        SignalParameter parameter = free().get(i);
        if (parameter.isStrength()) {
            return new Interval(
                    parameter.value(end(i, threshold, -1)),
                    parameter.value(end(i, threshold, 1)),
                    true);
        }
        return scanned(i, threshold);
    }

    /** Steps outwards that double, then a solver: there is one minimum. */
    private double end(int i, double threshold, double bound) {
        double inside = best.y()[i];
        double step = Math.sqrt(threshold) * (i == 0 ? Math.min(1, best.sigma()) : 1);
        while (true) {
            double outside =
                    bound < 0 ? Math.max(bound, inside - step) : Math.min(bound, inside + step);
            if (rise(i, outside) > threshold) {
                return root(i, threshold, inside, outside);
            }
            if (outside == bound) {
                return bound;
            }
            inside = outside;
            step *= 2;
        }
    }

    private double root(int i, double threshold, double inside, double outside) {
        DoubleUnaryOperator excess = t -> rise(i, t) - threshold;
        return new BracketingNthOrderBrentSolver(TOLERANCE, TOLERANCE, SOLVER_ORDER)
                .solve(
                        MOST_STEPS,
                        excess::applyAsDouble,
                        Math.min(inside, outside),
                        Math.max(inside, outside));
    }

    private Interval scanned(int i, double threshold) {
        List<Double> places = new ArrayList<>();
        for (int k = 0; k <= SCAN; k++) {
            places.add(2.0 * k / SCAN - 1);
        }
        places.add(best.y()[i]);
        places.sort(null);
        boolean[] below = new boolean[places.size()];
        int first = -1;
        int last = -1;
        int inside = 0;
        for (int k = 0; k < below.length; k++) {
            below[k] = rise(i, places.get(k)) <= threshold;
            if (below[k]) {
                first = first < 0 ? k : first;
                last = k;
                inside++;
            }
        }
        double low = first == 0 ? -1 : root(i, threshold, places.get(first), places.get(first - 1));
        double high =
                last == below.length - 1
                        ? 1
                        : root(i, threshold, places.get(last), places.get(last + 1));
        SignalParameter parameter = free().get(i);
        return new Interval(
                parameter.value(low), parameter.value(high), inside == last - first + 1);
    }

    /** The rise of −2 ln L that ends an interval of one parameter at a confidence level. */
    public static double rise(double confidenceLevel) {
        return ChiSquaredDistribution.of(1).inverseCumulativeProbability(confidenceLevel);
    }

    /** The p-value of a rise of −2 ln L with so many free parameters (Wilks). */
    public static double pValue(double rise, int parameters) {
        return ChiSquaredDistribution.of(parameters).survivalProbability(Math.max(0, rise));
    }

    /**
     * The test of a free parameter that makes a signal as it leaves its lower end, in units of its range, by asymptotic
     * distributions of q̃; Asimov data are those of the best fit at that end.
     */
    private AsymptoticTest test(int i) {
        SignalPoint background = at(i, -1, best);
        double[] xi =
                Arrays.copyOfRange(
                        background.y(), model.signal().free().size(), background.y().length);
        SignalFit asimov =
                new SignalFit(model, model.model().expected(background.parameters()), xi);
        return AsymptoticTest.of(new Profile(this, i), new Profile(asimov, i));
    }

    /** A free parameter as a strength, counted from its lower end in units of its range. */
    private record Profile(SignalFit fit, int parameter) implements StrengthProfile {

        @Override
        public double bestValue() {
            return (1 + fit.best.y()[parameter]) / 2;
        }

        @Override
        public double qUpper(double mu) {
            return bestValue() > mu ? 0 : Math.max(0, fit.rise(parameter, 2 * mu - 1));
        }

        @Override
        public double scale() {
            return Math.min(1, fit.best.sigma() / 2);
        }

        @Override
        public boolean isBounded() {
            return true;
        }
    }

    /** An upper limit of a free parameter by CLs. */
    public double upperLimit(int i, double confidenceLevel) {
        return limit(i, test(i).upperLimit(confidenceLevel));
    }

    /** The upper limit that is expected where there is no signal, so many standard deviations of the background up. */
    public double expectedUpperLimit(int i, double confidenceLevel, double sigmas) {
        return limit(i, test(i).expectedUpperLimit(confidenceLevel, sigmas));
    }

    private double limit(int i, double part) {
        SignalParameter parameter = free().get(i);
        return parameter.low() + part * (parameter.high() - parameter.low());
    }
}
