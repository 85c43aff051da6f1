package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.model.Leptoquark;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * The branching fraction of a decay into charged leptons as a function of C_R^ij of a leptoquark
 * doublet, S̃_1/2 or V_1/2: C_9' = −C_10' = C_R (Eq. 11).
 */
final class DoubletRate {

    private final RestrictedForm points;
    private final Parabola curve;
    private final double factor;

    private DoubletRate(RestrictedForm points, Parabola curve, double factor) {
        this.points = points;
        this.curve = curve;
        this.factor = factor;
    }

    /**
     * @param observable a branching fraction into this pair
     * @param pair the charge state
     * @param theory of the rate, whose α C_R belongs to
     */
    static DoubletRate of(String observable, LeptonPair pair, Theory theory) {
        Quantity quantity =
                Catalogue.observable(observable)
                        .quantity(theory, new Range.Total(), Contributions.none());
        if (!(quantity instanceof Quantity.Form(HermitianForm form))) {
            throw new IllegalStateException(observable + " is no rate");
        }
        Coefficient vector = pair.coefficient(ChargedLeptonOperators.C9_PRIME);
        Coefficient axial = pair.coefficient(ChargedLeptonOperators.C10_PRIME);
        double factor = Leptoquark.S12.chargedLeptonRatio();
        return new DoubletRate(
                form.restrictedTo(List.of(vector, axial)),
                form.along(WilsonCoefficients.of(vector, factor).with(axial, -factor)),
                factor);
    }

    /** The branching fraction at a point. */
    double value(double cR) {
        return points.value(new double[] {factor * cR, -factor * cR});
    }

    /** The same in closed form. */
    Parabola curve() {
        return curve;
    }
}
