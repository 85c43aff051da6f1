package org.kinvis.app.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.kinvis.inference.reinterpretation.SignalFit;

/** What fits of other signals give. */
sealed interface RecastResult {

    /**
     * The fit of one strength.
     *
     * @param mass of what is invisible, if it has one
     * @param unit the branching fraction at strength 1
     * @param fit of the strength
     * @param improvement how much better it is than the Standard Model alone, in −2 ln L
     * @param interval of the branching fraction, 68 %
     * @param upperLimits of the branching fraction, by confidence level
     */
    record Strength(
            OptionalDouble mass,
            double unit,
            SignalFit fit,
            double improvement,
            SignalFit.Interval interval,
            Map<Double, Double> upperLimits) {

        /**
         * The numbers of a fit.
         *
         * @param standardModel −2 ln L of the Standard Model alone
         * @param levels confidence levels of upper limits
         */
        static Strength of(
                OptionalDouble mass,
                double unit,
                SignalFit fit,
                double standardModel,
                Set<Double> levels) {
            SignalFit.Interval one = fit.interval(0, 1);
            Map<Double, Double> limits = new TreeMap<>();
            levels.forEach(level -> limits.put(level, unit * fit.upperLimit(0, level)));
            return new Strength(
                    mass,
                    unit,
                    fit,
                    standardModel - fit.twiceNegative(),
                    new SignalFit.Interval(unit * one.low(), unit * one.high(), true),
                    limits);
        }

        double branchingFraction() {
            return unit * fit.best(0);
        }
    }

    /**
     * Fits of strengths.
     *
     * @param all one or more
     * @param isScan whether they belong to a list of masses
     */
    record Strengths(List<Strength> all, boolean isScan) implements RecastResult {}

    /**
     * A point and its strength r.
     *
     * @param branchingFraction what r multiplies
     * @param fit of r
     * @param standardModel −2 ln L of the Standard Model alone
     */
    record Point(double branchingFraction, SignalFit fit, double standardModel)
            implements RecastResult {}

    /**
     * A fit of free coefficients.
     *
     * @param fit of them
     * @param size how many of its free parameters are coefficients
     * @param standardModel −2 ln L of the Standard Model alone
     */
    record Coefficients(SignalFit fit, int size, double standardModel) implements RecastResult {}
}
