package org.kinvis.physics.observable;

import java.util.function.ToDoubleBiFunction;
import org.kinvis.physics.darkmatter.direct.SpinIndependent;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A spin-independent cross section, which has a value only at a point with a dark particle.
 *
 * @param name of the observable, for messages
 * @param crossSection in cm²
 */
record DirectDefinition(
        String name, ToDoubleBiFunction<SpinIndependent, WilsonCoefficients> crossSection)
        implements Definition {

    @Override
    public Observable.Kind kind() {
        return Observable.Kind.CROSS_SECTION;
    }

    @Override
    public boolean isDefined(Contributions contributions) {
        return contributions.dark().isPresent();
    }

    @Override
    public void check(String label, Theory theory, Range range) {
        if (!(range instanceof Range.Total)) {
            throw new InvalidInputException(
                    label + ": one number, without a q2; neither --q2 nor --at is allowed");
        }
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        SpinIndependent scattering =
                new SpinIndependent(DarkDefinition.particle(name, contributions), theory.inputs());
        return new Quantity.Function(
                scattering.coefficients(), point -> crossSection.applyAsDouble(scattering, point));
    }
}
