package org.kinvis.inference.likelihood;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;

/** The smallest value of a function of one number on an interval: a coarse scan, then Brent's method. */
final class LineMinimum {

    private static final int STEPS = 64;
    private static final double RELATIVE = 1e-10;
    private static final double ABSOLUTE = 1e-300;
    private static final int MOST_EVALUATIONS = 1000;

    private double at;
    private double value;

    LineMinimum(DoubleUnaryOperator function, double low, double high) {
        this.at = low;
        this.value = function.applyAsDouble(low);
        for (int k = 1; k <= STEPS; k++) {
            take(function, low + (high - low) * k / STEPS);
        }
        double step = (high - low) / STEPS;
        if (step > 0) {
            UnivariatePointValuePair found =
                    new BrentOptimizer(RELATIVE, ABSOLUTE)
                            .optimize(
                                    GoalType.MINIMIZE,
                                    new MaxEval(MOST_EVALUATIONS),
                                    new UnivariateObjectiveFunction(function::applyAsDouble),
                                    new SearchInterval(
                                            Math.max(low, at - step), Math.min(high, at + step)));
            take(function, found.getPoint());
        }
    }

    private void take(DoubleUnaryOperator function, double x) {
        double there = function.applyAsDouble(x);
        if (there < value) {
            at = x;
            value = there;
        }
    }

    double at() {
        return at;
    }

    double value() {
        return value;
    }
}
