package org.kinvis.inference.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.Uncertainty;

/**
 * What an experiment, an average or a calculation says about an observable. An entry is named by its
 * observable and its id together.
 *
 * @param observable the observable's name
 * @param id experiment and year, such as {@code Belle 2017}
 * @param statement the value or the limit
 * @param experiment who says so
 * @param source where it is published
 * @param status how sure we are of the number
 * @param containedIn the id of the entry about the same observable that contains its data, if any
 * @param byDefault whether the default set may use it; otherwise entries about other observables have
 *     its data
 * @param correlations observable to correlation with the entry of the same id about it; may be empty
 * @param note what else a reader should know; may be empty
 */
public record Measurement(
        String observable,
        String id,
        Statement statement,
        String experiment,
        Citation source,
        Status status,
        Optional<String> containedIn,
        boolean byDefault,
        Map<String, Double> correlations,
        String note) {

    public Measurement {
        correlations = Map.copyOf(correlations);
    }

    /** A value with its uncertainty, or an upper limit. */
    public sealed interface Statement {

        /**
         * A measured, averaged or predicted value.
         *
         * @param kind which of the three
         * @param value the central value
         * @param uncertainty the total uncertainty at 68 %
         * @param statistical its statistical part, if it is given
         * @param systematic its systematic part, if it is given
         */
        record Value(
                Kind kind,
                double value,
                Uncertainty uncertainty,
                Optional<Uncertainty> statistical,
                Optional<Uncertainty> systematic)
                implements Statement {}

        /**
         * An upper limit.
         *
         * @param limit the limit
         * @param confidenceLevel between 0 and 1
         * @param evidence what is known beside the limit
         */
        record Limit(double limit, double confidenceLevel, Evidence evidence)
                implements Statement {}
    }

    /** What is published behind a limit. */
    public sealed interface Evidence {

        /** The limit alone. */
        record None() implements Evidence {}

        /**
         * A counting experiment.
         *
         * @param observed events seen
         * @param background events expected without a signal
         * @param backgroundUncertainty its standard deviation
         */
        record Counts(double observed, double background, double backgroundUncertainty)
                implements Evidence {}

        /**
         * A measured total that the observable is a part of, such as the density of dark matter: less is allowed, more is
         * not.
         *
         * @param value the total
         * @param uncertainty its standard deviation
         */
        record Total(double value, double uncertainty) implements Evidence {}

        /**
         * A likelihood at some values of the observable.
         *
         * @param at the values, rising
         * @param likelihood there, up to a common factor
         */
        record Curve(List<Double> at, List<Double> likelihood) implements Evidence {

            public Curve {
                at = List.copyOf(at);
                likelihood = List.copyOf(likelihood);
            }
        }
    }

    /** What a value is. */
    public enum Kind {
        MEASUREMENT,
        AVERAGE,
        PREDICTION
    }

    /** The entry in messages: its observable and its id. */
    public String label() {
        return observable + ", " + id;
    }

    /** Whether it is a calculation and no experiment. */
    public boolean isPrediction() {
        return statement instanceof Statement.Value value && value.kind() == Kind.PREDICTION;
    }

    /** The value; refuses a limit. */
    public Statement.Value value() {
        if (statement instanceof Statement.Value value) {
            return value;
        }
        throw new IllegalStateException(label() + " is a limit, not a value");
    }

    /** The limit; refuses a value. */
    public Statement.Limit limit() {
        if (statement instanceof Statement.Limit limit) {
            return limit;
        }
        throw new IllegalStateException(label() + " is a value, not a limit");
    }
}
