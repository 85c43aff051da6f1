package org.kinvis.physics.observable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/** A number as a function of the Wilson coefficients, at one theory. */
public sealed interface Quantity {

    /** The value at a point. */
    double value(WilsonCoefficients point);

    /** The value with no new physics. */
    default double standardModel() {
        return value(WilsonCoefficients.none());
    }

    /** The coefficients that enter. */
    Set<Coefficient> coefficients();

    /** A rate. */
    record Form(HermitianForm form) implements Quantity {

        @Override
        public Set<Coefficient> coefficients() {
            return form.coefficients();
        }

        @Override
        public double value(WilsonCoefficients point) {
            return form.value(point);
        }
    }

    /** A ratio of rates, both at the point. Where both vanish it is not a number. */
    record Ratio(HermitianForm numerator, HermitianForm denominator) implements Quantity {

        /** A rate over its own Standard Model value. */
        static Ratio toStandardModel(HermitianForm form) {
            return new Ratio(form, HermitianForm.constant(form.standardModel()));
        }

        @Override
        public Set<Coefficient> coefficients() {
            Set<Coefficient> all = new LinkedHashSet<>(numerator.coefficients());
            all.addAll(denominator.coefficients());
            return all;
        }

        @Override
        public double value(WilsonCoefficients point) {
            return numerator.value(point) / denominator.value(point);
        }
    }

    /**
     * What is no rate.
     *
     * @param coefficients the coefficients that enter
     * @param function the value at a point
     * @param withoutNewPhysics the value with no new physics
     */
    record Function(
            Set<Coefficient> coefficients,
            ToDoubleFunction<WilsonCoefficients> function,
            DoubleSupplier withoutNewPhysics)
            implements Quantity {

        public Function {
            coefficients = Set.copyOf(coefficients);
        }

        /** A function that knows the Standard Model as the point where all coefficients vanish. */
        public Function(
                Set<Coefficient> coefficients, ToDoubleFunction<WilsonCoefficients> function) {
            this(coefficients, function, () -> function.applyAsDouble(WilsonCoefficients.none()));
        }

        @Override
        public double value(WilsonCoefficients point) {
            return function.applyAsDouble(point);
        }

        @Override
        public double standardModel() {
            return withoutNewPhysics.getAsDouble();
        }
    }
}
