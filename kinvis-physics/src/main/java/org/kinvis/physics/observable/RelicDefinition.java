package org.kinvis.physics.observable;

import java.util.Optional;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.darkmatter.relic.RelicDensity;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The relic density, which has a value at a point with a dark scalar whose annihilation is known. Without new physics there
 * is no such particle: its density is 0.
 */
record RelicDefinition() implements Definition {

    private static final String NAME = "Omegah2";

    @Override
    public Observable.Kind kind() {
        return Observable.Kind.RELIC_DENSITY;
    }

    @Override
    public boolean isDefined(Contributions contributions) {
        return contributions.dark().filter(Regime::isKnown).isPresent();
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
        DarkParticle particle = DarkDefinition.particle(NAME, contributions);
        RelicDensity relic = RelicDensity.usual(particle, theory.inputs());
        return new Quantity.Function(relic.annihilation().coefficients(), relic::omega, () -> 0);
    }

    @Override
    public Optional<String> notice(Theory theory, Contributions contributions) {
        return contributions
                .dark()
                .filter(Regime::isKnown)
                .filter(particle -> particle.mass() > Regime.LARGEST_RELIABLE_MASS)
                .map(RelicDefinition::doubt);
    }

    private static String doubt(DarkParticle particle) {
        String energy =
                "%s: %s annihilates at sqrt(s) = %s GeV or more, "
                        .formatted(NAME, particle.name(), 2 * particle.mass());
        if (Regime.usual(particle) == Regime.QUARKS) {
            return energy + "computed with quarks at leading order";
        }
        return energy
                + "beyond leading-order chiral perturbation theory (1 GeV)"
                + (Regime.isMatchingRegion(particle)
                        ? "; kinvis relic shows what quarks give"
                        : "");
    }
}
