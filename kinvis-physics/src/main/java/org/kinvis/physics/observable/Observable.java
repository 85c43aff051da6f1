package org.kinvis.physics.observable;

import java.util.List;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * An entry of the catalogue.
 *
 * @param name as flavio writes it, such as {@code BR(B+->Knunu)}
 * @param aliases other names that mean the same
 * @param tex TeX of the symbol
 * @param unit of the value; {@code 1} for a pure number
 * @param description what it is, in a sentence
 * @param formula how it is computed
 * @param references where the formula comes from
 * @param kind what it is made of
 * @param mode the decay
 */
public record Observable(
        String name,
        List<String> aliases,
        String tex,
        String unit,
        String description,
        String formula,
        List<Citation> references,
        Kind kind,
        Mode mode) {

    /** What an observable is made of. */
    public enum Kind {
        /** A branching fraction, total or in a window. */
        BRANCHING_FRACTION,
        /** dBR/dq² at a point. */
        DIFFERENTIAL_BRANCHING_FRACTION,
        /** The longitudinal fraction, total, in a window or at a point. */
        LONGITUDINAL_FRACTION,
        /** The rate over its Standard Model value, total, in a window or at a point. */
        RATIO_TO_STANDARD_MODEL
    }

    /** Refuses a range that makes no sense for this observable or lies outside its phase space. */
    public void check(Theory theory, Range range) {
        if (kind == Kind.DIFFERENTIAL_BRANCHING_FRACTION && !(range instanceof Range.Point)) {
            throw new InvalidInputException(
                    name
                            + ": a differential branching fraction is wanted at q2 (--at Q2,...); "
                            + "in a window take BR("
                            + name.substring("dBR/dq2(".length()));
        }
        if (kind == Kind.BRANCHING_FRACTION && range instanceof Range.Point) {
            throw new InvalidInputException(
                    name
                            + ": a branching fraction has no value at one q2; take dBR/dq2("
                            + name.substring("BR(".length())
                            + " or a window (--q2 LO,HI)");
        }
        range.check(theory.neutrinos(mode));
    }

    /**
     * The observable as a function of the coefficients.
     *
     * @param theory inputs and form factors
     * @param range where in q²
     * @param contributions what is added to the vector operators of b → sνν̄
     */
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        HermitianForm rate = rate(theory, range, contributions);
        return switch (kind) {
            case BRANCHING_FRACTION, DIFFERENTIAL_BRANCHING_FRACTION ->
                    new Quantity.Form(
                            contributions.treeLevelTau() && mode.isCharged()
                                    ? rate.plus(range.of(theory.treeLevelTau(mode)))
                                    : rate);
            case LONGITUDINAL_FRACTION ->
                    new Quantity.Ratio(longitudinalRate(theory, range, contributions), rate);
            case RATIO_TO_STANDARD_MODEL -> Quantity.Ratio.toStandardModel(rate);
        };
    }

    private HermitianForm rate(Theory theory, Range range, Contributions contributions) {
        HermitianForm neutrinos = range.of(theory.neutrinos(mode));
        return contributions.leptonNumberViolation()
                ? neutrinos.plus(range.of(theory.leptonNumberViolation(mode)))
                : neutrinos;
    }

    private HermitianForm longitudinalRate(
            Theory theory, Range range, Contributions contributions) {
        HermitianForm neutrinos = range.of(theory.longitudinalNeutrinos(mode));
        return contributions.leptonNumberViolation()
                ? neutrinos.plus(range.of(theory.longitudinalLeptonNumberViolation(mode)))
                : neutrinos;
    }
}
