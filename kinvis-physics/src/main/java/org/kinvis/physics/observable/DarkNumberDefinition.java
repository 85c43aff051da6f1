package org.kinvis.physics.observable;

import java.util.function.BiFunction;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A branching fraction into a pair of dark particles of spin 0 that is no form in the coefficients.
 *
 * @param decay its name, for messages
 * @param number how a theory gives it for a particle
 */
record DarkNumberDefinition(String decay, BiFunction<Theory, DarkParticle, Quantity> number)
        implements Definition {

    @Override
    public Observable.Kind kind() {
        return Observable.Kind.BRANCHING_FRACTION;
    }

    @Override
    public boolean isDefined(Contributions contributions) {
        return contributions.dark().filter(p -> p.spin() == DarkSpin.ZERO).isPresent();
    }

    @Override
    public void check(String name, Theory theory, Range range) {
        if (!(range instanceof Range.Total)) {
            throw new InvalidInputException(
                    name + ": one number, without a q2; neither --q2 nor --at is allowed");
        }
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        DarkParticle particle = DarkDefinition.particle(decay, contributions);
        if (particle.spin() != DarkSpin.ZERO) {
            throw new InvalidInputException(
                    "%s: dark particles of spin 0 alone are computed; %s has spin %s"
                            .formatted(decay, particle.name(), particle.spin().label()));
        }
        return number.apply(theory, particle);
    }
}
