package org.kinvis.inference.measurement;

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
        String note) {

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
         */
        record Limit(double limit, double confidenceLevel) implements Statement {}
    }

    /** What a value is. */
    public enum Kind {
        MEASUREMENT,
        AVERAGE,
        PREDICTION
    }

    /** The value; refuses a limit. */
    public Statement.Value value() {
        if (statement instanceof Statement.Value value) {
            return value;
        }
        throw new IllegalStateException(observable + ", " + id + " is a limit, not a value");
    }

    /** The limit; refuses a value. */
    public Statement.Limit limit() {
        if (statement instanceof Statement.Limit limit) {
            return limit;
        }
        throw new IllegalStateException(observable + ", " + id + " is a value, not a limit");
    }
}
