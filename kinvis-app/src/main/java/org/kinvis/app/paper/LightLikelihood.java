package org.kinvis.app.paper;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.Folding;
import org.kinvis.inference.reinterpretation.NumberDensity;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;
import org.kinvis.physics.inputs.Inputs;

/**
 * −2 ln L of Belle II's public likelihood in the plane of a mass and a rate, neutrinos of the Standard Model below, all nuisances at their
 * best.
 */
final class LightLikelihood {

    private static final double PRECISION = 1e-4;
    private static final int MOST_STEPS = 40;
    private static final int SOLVER_ORDER = 5;

    private final Recast recast;
    private final LightSignal signal;
    private final LightSignal.Best best;
    private final double standardModel;

    LightLikelihood(Recast recast, LightSignal signal) {
        this.recast = recast;
        this.signal = signal;
        this.best = signal.best(recast);
        this.standardModel = recast.standardModel().twiceNegative();
    }

    /** The public likelihood of both tags. */
    static Recast published(Inputs inputs) {
        BelleTwoLikelihood likelihood = BelleTwoLikelihood.load();
        return of(likelihood, likelihood.workspace(), inputs);
    }

    /** The same with another workspace of its channels. */
    static Recast of(BelleTwoLikelihood likelihood, Workspace workspace, Inputs inputs) {
        Folding folding = Folding.of(NumberDensity.load(), workspace);
        return Recast.of(folding, workspace, likelihood::model, inputs);
    }

    /** What is searched for. */
    LightSignal signal() {
        return signal;
    }

    /** The best mass and its fit. */
    LightSignal.Best best() {
        return best;
    }

    /** −2 ln L of the Standard Model alone, above the best fit. */
    double preference() {
        return standardModel - best.fit().twiceNegative();
    }

    /** The fit at a mass. */
    SignalFit at(double mass) {
        return signal.at(recast, mass);
    }

    /** −2 ln L at a mass, its rate at its best, above the best fit. */
    double rise(double mass) {
        return rise(at(mass));
    }

    /** The same of a fit. */
    double rise(SignalFit fit) {
        return fit.twiceNegative() - best.fit().twiceNegative();
    }

    /**
     * Masses with −2 ln L less than a threshold above the best fit; empty ends are those of the range.
     *
     * @param low the lower end, if there is one above zero
     * @param high the upper end, if there is one
     */
    record Masses(OptionalDouble low, OptionalDouble high) {}

    /** The masses below a threshold. */
    Masses masses(double threshold) {
        return new Masses(end(threshold, 0), end(threshold, signal.largestMass()));
    }

    private OptionalDouble end(double threshold, double bound) {
        double inside = best.mass();
        if (inside == bound || rise(bound) <= threshold) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                new BracketingNthOrderBrentSolver(PRECISION, PRECISION, SOLVER_ORDER)
                        .solve(
                                MOST_STEPS,
                                mass -> rise(mass) - threshold,
                                Math.min(inside, bound),
                                Math.max(inside, bound)));
    }

    /**
     * Rates at a mass.
     *
     * @param low where they begin
     * @param high where they end
     */
    record Rates(double low, double high) {}

    /** The rates at a mass with −2 ln L less than a threshold above the best fit; empty if there are none. */
    Optional<Rates> rates(SignalFit fit, double threshold) {
        double left = threshold - rise(fit);
        if (!(left > 0)) {
            return Optional.empty();
        }
        SignalFit.Interval interval = fit.interval(0, left);
        return Optional.of(new Rates(interval.low(), interval.high()));
    }
}
