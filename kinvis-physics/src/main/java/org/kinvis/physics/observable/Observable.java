package org.kinvis.physics.observable;

import java.util.List;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * An entry of the catalogue.
 *
 * @param name as flavio writes it, such as {@code BR(B+->Knunu)}
 * @param aliases other names that mean the same
 * @param tex TeX of the symbol
 * @param unit of the value; {@code 1} for a pure number
 * @param description what it is, in a sentence
 * @param formula how it is computed, in words; parts are separated by semicolons
 * @param references where the formula comes from
 * @param definition how it is computed
 */
public record Observable(
        String name,
        List<String> aliases,
        String tex,
        String unit,
        String description,
        String formula,
        List<Citation> references,
        Definition definition) {

    /** What sort of number an observable is. */
    public enum Kind {
        /** A branching fraction, total or in a window. */
        BRANCHING_FRACTION,
        /** dBR/dq² at a point. */
        DIFFERENTIAL_BRANCHING_FRACTION,
        /** The longitudinal fraction, total, in a window or at a point. */
        LONGITUDINAL_FRACTION,
        /** The rate over its Standard Model value, total, in a window or at a point. */
        RATIO_TO_STANDARD_MODEL,
        /** A ratio of two rates. */
        RATIO,
        /** A cross section at rest. */
        CROSS_SECTION,
        /** A mass difference of neutral mesons. */
        MASS_DIFFERENCE,
        /** A density of relics. */
        RELIC_DENSITY,
        /** Another number, with the unit of the observable. */
        NUMBER
    }

    /** What sort of number it is. */
    public Kind kind() {
        return definition.kind();
    }

    /**
     * The B → M transition whose form factors enter.
     *
     * @throws InvalidInputException if it needs none; {@link Definition#mode} tells
     */
    public Mode mode() {
        return definition
                .mode()
                .orElseThrow(
                        () -> new InvalidInputException(name + ": it has no B -> M form factors"));
    }

    /** Refuses a range that makes no sense for this observable or lies outside its phase space. */
    public void check(Theory theory, Range range) {
        definition.check(name, theory, range);
    }

    /**
     * The observable as a function of the coefficients.
     *
     * @param theory inputs and form factors
     * @param range where in q²
     * @param contributions what is added to the vector operators of b → sνν̄
     */
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        return definition.quantity(theory, range, contributions);
    }
}
