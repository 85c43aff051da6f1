package org.kinvis.physics.observable;

import static org.kinvis.physics.observable.Observable.Kind.BRANCHING_FRACTION;
import static org.kinvis.physics.observable.Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION;

import java.util.Optional;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A number made of the rate of B → M νν̄.
 *
 * @param kind which one
 * @param decay the decay
 */
record NeutrinoDefinition(Observable.Kind kind, Mode decay) implements Definition {

    @Override
    public Optional<Mode> mode() {
        return Optional.of(decay);
    }

    @Override
    public void check(String name, Theory theory, Range range) {
        if (kind == DIFFERENTIAL_BRANCHING_FRACTION && !(range instanceof Range.Point)) {
            throw new InvalidInputException(
                    name
                            + ": a differential branching fraction is wanted at q2 (--at Q2,...); "
                            + "in a window take BR("
                            + name.substring("dBR/dq2(".length()));
        }
        if (kind == BRANCHING_FRACTION && range instanceof Range.Point) {
            throw new InvalidInputException(
                    name
                            + ": a branching fraction has no value at one q2; take dBR/dq2("
                            + name.substring("BR(".length())
                            + " or a window (--q2 LO,HI)");
        }
        range.check(theory.neutrinos(decay));
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        HermitianForm rate = rate(theory, range, contributions);
        return switch (kind) {
            case BRANCHING_FRACTION, DIFFERENTIAL_BRANCHING_FRACTION ->
                    new Quantity.Form(
                            contributions.treeLevelTau() && decay.isCharged()
                                    ? rate.plus(range.of(theory.treeLevelTau(decay)))
                                    : rate);
            case LONGITUDINAL_FRACTION ->
                    new Quantity.Ratio(longitudinalRate(theory, range, contributions), rate);
            case RATIO_TO_STANDARD_MODEL -> Quantity.Ratio.toStandardModel(rate);
            case RATIO, CROSS_SECTION, MASS_DIFFERENCE, RELIC_DENSITY, NUMBER ->
                    throw new IllegalStateException(decay.label() + ": a decay");
        };
    }

    private HermitianForm rate(Theory theory, Range range, Contributions contributions) {
        HermitianForm neutrinos = range.of(theory.neutrinos(decay));
        return contributions.leptonNumberViolation()
                ? neutrinos.plus(range.of(theory.leptonNumberViolation(decay)))
                : neutrinos;
    }

    private HermitianForm longitudinalRate(
            Theory theory, Range range, Contributions contributions) {
        HermitianForm neutrinos = range.of(theory.longitudinalNeutrinos(decay));
        return contributions.leptonNumberViolation()
                ? neutrinos.plus(range.of(theory.longitudinalLeptonNumberViolation(decay)))
                : neutrinos;
    }
}
