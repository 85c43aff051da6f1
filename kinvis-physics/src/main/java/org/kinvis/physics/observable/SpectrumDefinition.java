package org.kinvis.physics.observable;

import java.util.Optional;
import java.util.function.Function;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A branching fraction of B → M and two leptons, in all of phase space or a window of q².
 *
 * @param decay the transition
 * @param spectrum dBR/dq² in GeV⁻²
 */
record SpectrumDefinition(Mode decay, Function<Theory, Spectrum> spectrum) implements Definition {

    @Override
    public Observable.Kind kind() {
        return Observable.Kind.BRANCHING_FRACTION;
    }

    @Override
    public Optional<Mode> mode() {
        return Optional.of(decay);
    }

    @Override
    public void check(String name, Theory theory, Range range) {
        if (range instanceof Range.Point) {
            throw new InvalidInputException(
                    name
                            + ": a branching fraction has no value at one q2;"
                            + " a window (--q2 LO,HI) is allowed");
        }
        range.check(spectrum.apply(theory));
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        return new Quantity.Form(range.of(spectrum.apply(theory)));
    }
}
