package org.kinvis.physics.observable;

import java.util.OptionalDouble;

/**
 * A prediction at one point.
 *
 * @param observable what
 * @param range where in q²
 * @param value with new physics
 * @param standardModel without
 * @param uncertainty one standard deviation of {@code value}, if it was asked for
 */
public record Prediction(
        Observable observable,
        Range range,
        double value,
        double standardModel,
        OptionalDouble uncertainty) {}
