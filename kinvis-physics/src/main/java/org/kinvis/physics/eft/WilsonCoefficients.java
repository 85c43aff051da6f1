package org.kinvis.physics.eft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;

/**
 * New-physics values of Wilson coefficients: immutable, complex, zero where nothing is said. They
 * belong to the α of the input set they are used with.
 */
public final class WilsonCoefficients {

    private static final WilsonCoefficients NONE = new WilsonCoefficients(Map.of());

    private final Map<Coefficient, Complex> values;

    private WilsonCoefficients(Map<Coefficient, Complex> values) {
        this.values = values;
    }

    /** The Standard Model: all zero. */
    public static WilsonCoefficients none() {
        return NONE;
    }

    /** One coefficient, real. */
    public static WilsonCoefficients of(Coefficient coefficient, double value) {
        return NONE.with(coefficient, new Complex(value));
    }

    /** Coefficients with their values. */
    public static WilsonCoefficients of(Map<Coefficient, Complex> values) {
        return new WilsonCoefficients(new LinkedHashMap<>(values));
    }

    /** The same with one coefficient set, whatever it was. */
    public WilsonCoefficients with(Coefficient coefficient, Complex value) {
        Map<Coefficient, Complex> changed = new LinkedHashMap<>(values);
        changed.put(coefficient, value);
        return new WilsonCoefficients(changed);
    }

    /** The same with one coefficient set to a real value. */
    public WilsonCoefficients with(Coefficient coefficient, double value) {
        return with(coefficient, new Complex(value));
    }

    /** The sum, coefficient by coefficient. */
    public WilsonCoefficients plus(WilsonCoefficients other) {
        Map<Coefficient, Complex> sum = new LinkedHashMap<>(values);
        other.values.forEach((coefficient, value) -> sum.merge(coefficient, value, Complex::add));
        return new WilsonCoefficients(sum);
    }

    /** All multiplied by a real number. */
    public WilsonCoefficients times(double factor) {
        Map<Coefficient, Complex> scaled = new LinkedHashMap<>();
        values.forEach((coefficient, value) -> scaled.put(coefficient, value.multiply(factor)));
        return new WilsonCoefficients(scaled);
    }

    /** The value of a coefficient. */
    public Complex get(Coefficient coefficient) {
        return values.getOrDefault(coefficient, Complex.ZERO);
    }

    /** The coefficients that were set, in order. */
    public Set<Coefficient> coefficients() {
        return Collections.unmodifiableSet(values.keySet());
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
