package org.kinvis.physics.observable;

import java.util.function.Function;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A number without a q².
 *
 * @param kind what sort of number it is
 * @param number how a theory gives it
 */
record NumberDefinition(Observable.Kind kind, Function<Theory, Quantity> number)
        implements Definition {

    @Override
    public void check(String name, Theory theory, Range range) {
        if (!(range instanceof Range.Total)) {
            throw new InvalidInputException(
                    name + ": one number, without a q2; neither --q2 nor --at is allowed");
        }
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        return number.apply(theory);
    }
}
