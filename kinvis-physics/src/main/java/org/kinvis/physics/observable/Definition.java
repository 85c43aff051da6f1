package org.kinvis.physics.observable;

import java.util.Optional;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.InvalidInputException;

/** How an observable is computed, and where in q² it has a value. */
public interface Definition {

    /** What sort of number it is. */
    Observable.Kind kind();

    /** The B → M transition whose form factors enter, if there is one. */
    default Optional<Mode> mode() {
        return Optional.empty();
    }

    /**
     * Refuses a range that makes no sense for the observable or lies outside its phase space.
     *
     * @param name the observable's name, for the message
     * @throws InvalidInputException if the range is refused
     */
    void check(String name, Theory theory, Range range);

    /**
     * The observable as a function of the coefficients.
     *
     * @param theory inputs and form factors
     * @param range where in q²
     * @param contributions what is added to the vector operators of b → sνν̄
     */
    Quantity quantity(Theory theory, Range range, Contributions contributions);

    /** Whether it has a value there; rates into dark particles need one that they can be computed for. */
    default boolean isDefined(Contributions contributions) {
        return true;
    }

    /**
     * The observable whose measurements are measurements of this one too: a search for νν̄ counts whatever
     * is invisible.
     */
    default Optional<String> searchedAs() {
        return Optional.empty();
    }

    /** What a reader of the value should be told, such as that the decay is closed. */
    default Optional<String> notice(Theory theory, Contributions contributions) {
        return Optional.empty();
    }
}
