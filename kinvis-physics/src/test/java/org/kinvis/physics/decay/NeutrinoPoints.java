package org.kinvis.physics.decay;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;

/** Points in the space of the 36 coefficients of b → sνν̄. */
final class NeutrinoPoints {

    private static final double SIZE = 12;

    private NeutrinoPoints() {}

    /** What a coefficient of a point becomes. */
    @FunctionalInterface
    interface Rule {
        Complex value(NeutrinoOperators operator, Flavour created, Flavour annihilated);
    }

    static WilsonCoefficients of(Rule rule) {
        WilsonCoefficients point = WilsonCoefficients.none();
        for (NeutrinoOperators operator : NeutrinoOperators.values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    point =
                            point.with(
                                    operator.coefficient(created, annihilated),
                                    rule.value(operator, created, annihilated));
                }
            }
        }
        return point;
    }

    /** Random complex entries for these operators, zero for the others. */
    static WilsonCoefficients random(long seed, NeutrinoOperators... operators) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "neutrino point");
        WilsonCoefficients point = WilsonCoefficients.none();
        int k = 0;
        for (NeutrinoOperators operator : operators) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    point =
                            point.with(
                                    operator.coefficient(created, annihilated), random(random, k));
                    k++;
                }
            }
        }
        return point;
    }

    /** Random complex entries for all four operators. */
    static WilsonCoefficients random(long seed) {
        return random(seed, NeutrinoOperators.values());
    }

    private static Complex random(CounterBasedRandom random, int k) {
        return new Complex(random.uniform(k, 0, -SIZE, SIZE), random.uniform(k, 1, -SIZE, SIZE));
    }

    static WilsonCoefficients withoutDiagonal(WilsonCoefficients point) {
        return of(
                (operator, i, j) -> i == j ? Complex.ZERO : point.get(operator.coefficient(i, j)));
    }

    /** The diagonal entries made real. */
    static WilsonCoefficients withRealDiagonal(WilsonCoefficients point) {
        return of(
                (operator, i, j) -> {
                    Complex value = point.get(operator.coefficient(i, j));
                    return i == j ? new Complex(value.getRealPart()) : value;
                });
    }

    static Coefficient diagonal(NeutrinoOperators operator, Flavour flavour) {
        return operator.coefficient(flavour, flavour);
    }
}
