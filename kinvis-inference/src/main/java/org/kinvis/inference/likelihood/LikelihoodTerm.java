package org.kinvis.inference.likelihood;

import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Evidence;
import org.kinvis.inference.measurement.Measurement.Statement;

/**
 * What one measurement, or several, say about one observable x: −2 ln L(x) less its minimum over the
 * allowed x.
 *
 * <p>A prediction is a number x with a theory uncertainty σ, which is profiled: χ²(x, σ) = min over x' of
 * χ²(x') + ((x' − x)/σ)².
 */
public sealed interface LikelihoodTerm permits ValueTerm, LimitTerm, CombinedTerm {

    /** −2 ln L(x) less its minimum. */
    double chiSquared(double x);

    /** The most likely x. */
    double best();

    /** The smallest x that makes sense: 0 for a rate that a limit is about, else −∞. */
    double lowest();

    /**
     * χ² of a prediction with its uncertainty.
     *
     * @param x the prediction
     * @param sigma its standard deviation, 0 or more
     */
    default double chiSquared(double x, double sigma) {
        if (sigma == 0) {
            return chiSquared(x);
        }
        double low = Math.max(lowest(), Math.min(x, best()));
        double high = Math.max(low, Math.max(x, best()));
        return new LineMinimum(
                        at -> chiSquared(at) + (at - x) * (at - x) / (sigma * sigma), low, high)
                .value();
    }

    /** √χ² with the sign of x − best: how many standard deviations a prediction lies away. */
    default double pull(double x, double sigma) {
        return Math.copySign(Math.sqrt(Math.max(0, chiSquared(x, sigma))), x - best());
    }

    /** The term that a value or a limit is. */
    static LikelihoodTerm of(Measurement measurement) {
        return switch (measurement.statement()) {
            case Statement.Value value ->
                    new ValueTerm(
                            value.value(), value.uncertainty().plus(), value.uncertainty().minus());
            case Statement.Limit limit -> of(limit);
        };
    }

    /** The term that a limit is, with what is known behind it. */
    static LimitTerm of(Statement.Limit limit) {
        return switch (limit.evidence()) {
            case Evidence.None _ -> new HalfNormalTerm(limit.limit(), limit.confidenceLevel());
            case Evidence.Counts counts ->
                    CountingTerm.of(limit.limit(), limit.confidenceLevel(), counts);
            case Evidence.Total total -> TotalTerm.of(limit.confidenceLevel(), total);
            case Evidence.Curve curve ->
                    CurveTerm.of(limit.limit(), limit.confidenceLevel(), curve);
        };
    }
}
