package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/** The observables of the catalogue that a point can change. */
public final class AffectedObservables {

    private AffectedObservables() {}

    /**
     * Every observable with one value, no q² needed, that a coefficient of the point enters.
     *
     * @param theory the inputs
     * @param point new physics
     */
    public static List<Predictor.Request> by(Theory theory, WilsonCoefficients point) {
        Contributions contributions = Contributions.at(point, false);
        List<Predictor.Request> affected = new ArrayList<>();
        for (Observable observable : Catalogue.all()) {
            if (observable.kind() != Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION) {
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
