package org.kinvis.physics.observable;

import java.util.Optional;
import java.util.function.BiFunction;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A branching fraction into dark particles, which has a value only at a point with a dark particle.
 *
 * @param decay its name, for messages
 * @param hadrons the hadrons, if there are some in the final state
 * @param rate the branching fraction
 */
record DarkDefinition(
        String decay,
        Optional<HadronicMode> hadrons,
        BiFunction<Theory, DarkParticle, HermitianForm> rate)
        implements Definition {

    @Override
    public Observable.Kind kind() {
        return Observable.Kind.BRANCHING_FRACTION;
    }

    @Override
    public boolean isDefined(Contributions contributions) {
        return contributions
                .dark()
                .filter(particle -> hadrons.flatMap(h -> h.refusal(particle.spin())).isEmpty())
                .isPresent();
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
        return new Quantity.Form(rate.apply(theory, particle(decay, contributions)));
    }

    @Override
    public Optional<String> notice(Theory theory, Contributions contributions) {
        return contributions
                .dark()
                .filter(particle -> rate.apply(theory, particle).coefficients().isEmpty())
                .map(
                        particle ->
                                "%s: closed for %s of spin %s and mass %s GeV"
                                        .formatted(
                                                decay,
                                                particle.name(),
                                                particle.spin().label(),
                                                particle.mass()));
    }

    /**
     * The dark particle of a point.
     *
     * @throws InvalidInputException if there is none
     */
    static DarkParticle particle(String decay, Contributions contributions) {
        return contributions
                .dark()
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        decay
                                                + ": which dark particle? --dark NAME:spin=0,mass=0.5"
                                                + " or the key dark of a card is needed"));
    }
}
