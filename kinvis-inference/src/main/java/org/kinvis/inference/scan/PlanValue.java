package org.kinvis.inference.scan;

import org.kinvis.physics.observable.Quantity;

/** How a plan computes an observable. */
sealed interface PlanValue {

    /** A rate, or one over a number. */
    record Rate(int rate) implements PlanValue {}

    /** One rate over another. */
    record Ratio(int numerator, int denominator) implements PlanValue {}

    /** What is no rate: a call a point. */
    record Function(Quantity.Function quantity) implements PlanValue {}
}
