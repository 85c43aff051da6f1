package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * Upper bounds on one coefficient C₉'^ij = −C₁₀'^ij, i ≠ j, from limits on decays that break lepton
 * flavour: rates are b|C|² without a Standard Model part, so |C| ≤ √(limit/b). Unprimed coefficients
 * C₉^ij = −C₁₀^ij have the same bounds, since no rate depends on the chirality of the quarks alone.
 */
final class FlavourViolationBounds {

    private final Theory theory;
    private final MeasurementSet measurements;

    /**
     * @param inputs of the rates, whose α the bounds belong to
     * @param measurements whose limits count
     */
    FlavourViolationBounds(Inputs inputs, MeasurementSet measurements) {
        this.theory = Theory.central(inputs);
        this.measurements = measurements;
    }

    /**
     * One bound.
     *
     * @param pair the charge state whose coefficient is bounded
     * @param coefficient the largest |C|
     * @param driver the limit it comes from
     */
    record Bound(LeptonPair pair, double coefficient, Measurement driver) {

        /** The driving limit for people. */
        String text() {
            Statement.Limit limit = driver.limit();
            return "%s < %.2g (%.0f %%), %s%s"
                    .formatted(
                            driver.observable(),
                            limit.limit(),
                            100 * limit.confidenceLevel(),
                            driver.id(),
                            driver.status() == Status.MEMORY ? " (quoted from memory)" : "");
        }
    }

    /** All bounds on the coefficients of two flavours, both charge states, strongest first. */
    List<Bound> of(LeptonPair flavours) {
        List<Bound> bounds = new ArrayList<>();
        for (LeptonPair pair : List.of(flavours, flavours.withChargesExchanged())) {
            WilsonCoefficients unit =
                    WilsonCoefficients.none()
                            .with(pair.coefficient(ChargedLeptonOperators.C9_PRIME), Complex.ONE)
                            .with(
                                    pair.coefficient(ChargedLeptonOperators.C10_PRIME),
                                    Complex.MINUS_ONE);
            for (Measurement measurement : measurements.measurements()) {
                if (measurement.statement() instanceof Statement.Limit limit) {
                    double rate = rate(measurement.observable(), unit);
                    if (rate > 0) {
                        bounds.add(new Bound(pair, Math.sqrt(limit.limit() / rate), measurement));
                    }
                }
            }
        }
        return bounds.stream().sorted(Comparator.comparingDouble(Bound::coefficient)).toList();
    }

    /** The strongest bound on a coefficient of two flavours. */
    Bound strongest(LeptonPair flavours) {
        return of(flavours).getFirst();
    }

    /** The change of an observable by a coefficient of 1; 0 for what is not computed or needs a dark particle. */
    private double rate(String name, WilsonCoefficients unit) {
        return Catalogue.all().stream()
                .filter(observable -> observable.name().equals(name))
                .filter(o -> o.kind() == Observable.Kind.BRANCHING_FRACTION)
                .filter(o -> o.definition().isDefined(Contributions.none()))
                .mapToDouble(
                        observable -> {
                            Quantity quantity =
                                    observable.quantity(
                                            theory, new Range.Total(), Contributions.none());
                            return quantity.value(unit) - quantity.standardModel();
                        })
                .sum();
    }
}
