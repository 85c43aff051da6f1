package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;

/** The observables of the catalogue that a point can change. */
public final class AffectedObservables {

    private AffectedObservables() {}

    /**
     * Every observable with one value, no q² needed, that a coefficient of the point enters. Without a dark
     * particle everything invisible is neutrinos, and is not said twice.
     *
     * @param theory the inputs
     * @param point new physics
     */
    public static List<Predictor.Request> by(Theory theory, WilsonCoefficients point) {
        return by(theory, point, Optional.empty());
    }

    /**
     * The same for a point with a dark particle.
     *
     * @param theory the inputs
     * @param point new physics
     * @param dark the particle, if there is one
     */
    public static List<Predictor.Request> by(
            Theory theory, WilsonCoefficients point, Optional<DarkParticle> dark) {
        Contributions contributions = Contributions.at(point, false).with(dark);
        List<Predictor.Request> affected = new ArrayList<>();
        for (Observable observable : Catalogue.all()) {
            if (observable.kind() != Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION
                    && observable.definition().isDefined(contributions)
                    && (dark.isPresent() || observable.definition().searchedAs().isEmpty())) {
                Range everywhere = new Range.Total();
                Set<Coefficient> entering =
                        observable.quantity(theory, everywhere, contributions).coefficients();
                if (entering.stream().anyMatch(c -> !point.get(c).equals(Complex.ZERO))) {
                    affected.add(new Predictor.Request(observable, everywhere));
                }
            }
        }
        return affected;
    }
}
