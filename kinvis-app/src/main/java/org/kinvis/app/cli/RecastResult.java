package org.kinvis.app.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.inference.reinterpretation.SignalFit;

/** What fits of other signals give. */
sealed interface RecastResult {

    /**
     * The fit of one strength.
     *
     * @param mass of what is invisible, if it has one
     * @param unit the branching fraction at strength 1
     * @param fit of the strength
     * @param standardModel −2 ln L of the Standard Model alone
     */
    record Strength(OptionalDouble mass, double unit, SignalFit fit, double standardModel) {

        double branchingFraction() {
            return unit * fit.best(0);
        }

        /** How much better the best fit is than the Standard Model alone, in −2 ln L. */
        double improvement() {
            return standardModel - fit.twiceNegative();
        }

        SignalFit.Interval interval() {
            SignalFit.Interval interval = fit.interval(0, 1);
            return new SignalFit.Interval(unit * interval.low(), unit * interval.high(), true);
        }

        double upperLimit(double level) {
            return unit * fit.upperLimit(0, level);
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
