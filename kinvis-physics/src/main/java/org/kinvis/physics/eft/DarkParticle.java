package org.kinvis.physics.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * A light invisible particle: a scalar, a fermion or a vector, its own antiparticle or not. Its
 * coefficients are {@code <name>.<operator>_<quarks>}, such as {@code phi.S_sb}.
 *
 * @param name letters and digits, a letter first
 * @param spin 0, ½ or 1
 * @param mass in GeV; zero is allowed
 * @param selfConjugate whether it is its own antiparticle: a real scalar, a Majorana fermion, a real
 *     vector
 */
public record DarkParticle(String name, DarkSpin spin, double mass, boolean selfConjugate) {

    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";

    private static final String DIVERGENCE =
            "the rate diverges for mass 0, as the longitudinal polarisation does; a positive mass"
                    + " is needed, or operators of the field strength";

    public DarkParticle {
        if (!name.matches(NAME)) {
            throw new InvalidInputException(
                    "dark particle '%s': letters and digits, a letter first, are allowed"
                            .formatted(name));
        }
        if (!(mass >= 0 && Double.isFinite(mass))) {
            throw new InvalidInputException(
                    "mass of %s: %s GeV; a finite number, not negative, is needed"
                            .formatted(name, mass));
        }
    }

    /** The same particle with another mass in GeV. */
    public DarkParticle withMass(double other) {
        return new DarkParticle(name, spin, other, selfConjugate);
    }

    /** ½ for a pair of identical particles, else 1: what the rate at L = C O, or ½ C O, is multiplied with. */
    public double symmetryFactor() {
        return selfConjugate ? 0.5 : 1;
    }

    /** The coefficient of an operator. */
    public Coefficient coefficient(DarkOperator operator, DarkQuarks quarks) {
        return named(operator.symbol(), quarks);
    }

    /** The coefficient of a coupling of a single particle. */
    public Coefficient coefficient(DarkCoupling coupling, DarkQuarks quarks) {
        return named(coupling.symbol(), quarks);
    }

    private Coefficient named(String symbol, DarkQuarks quarks) {
        return new Coefficient(name + "." + symbol + "_" + quarks.label());
    }

    /** Why an operator of this spin has no rate for this particle; empty if it has one. */
    public Optional<String> refusal(DarkOperator operator) {
        if (selfConjugate && operator.isOddUnderConjugation()) {
            return Optional.of(
                    "the operator vanishes for a self-conjugate particle: it is odd under charge"
                            + " conjugation");
        }
        return mass == 0 && operator.divergesWithoutMass() ? Optional.of(DIVERGENCE) : none();
    }

    /** Why a coupling has no rate for this particle; empty if it has one. */
    public Optional<String> refusal(DarkCoupling coupling) {
        return mass == 0 && coupling.divergesWithoutMass() ? Optional.of(DIVERGENCE) : none();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    /** The names of all its coefficients, pairs first. */
    public List<String> coefficientNames() {
        List<String> names = new ArrayList<>();
        for (DarkQuarks quarks : DarkQuarks.values()) {
            DarkOperator.of(spin).forEach(o -> names.add(coefficient(o, quarks).name()));
        }
        for (DarkQuarks quarks : DarkQuarks.values()) {
            if (quarks.changesFlavour()) {
                DarkCoupling.of(spin).forEach(c -> names.add(coefficient(c, quarks).name()));
            }
        }
        return names;
    }

    /** Whether a coefficient's name begins with that of this particle. */
    public boolean owns(Coefficient coefficient) {
        return coefficient.name().startsWith(name + ".");
    }

    /**
     * Refuses coefficients of this particle that it cannot have.
     *
     * @throws UnknownNameException if there is no operator of that name for this spin
     * @throws InvalidInputException if the operator vanishes or its rate diverges, with the reason
     */
    public void check(WilsonCoefficients point) {
        List<String> known = coefficientNames();
        for (Coefficient coefficient : point.coefficients()) {
            if (owns(coefficient)) {
                if (!known.contains(coefficient.name())) {
                    throw new UnknownNameException(
                            coefficient.name(),
                            "coefficient of a dark particle of spin " + spin.label(),
                            known);
                }
                if (!point.get(coefficient).isZero()) {
                    reason(coefficient, point.get(coefficient))
                            .ifPresent(
                                    reason -> {
                                        throw new InvalidInputException(
                                                coefficient.name() + ": " + reason);
                                    });
                }
            }
        }
    }

    private Optional<String> reason(Coefficient coefficient, Complex value) {
        for (DarkQuarks quarks : DarkQuarks.values()) {
            if (!quarks.changesFlavour()
                    && value.getImaginaryPart() != 0
                    && coefficient.name().endsWith("_" + quarks.label())) {
                return Optional.of(
                        "complex; a coupling to one quark flavour is real, since the Lagrangian is"
                                + " Hermitian");
            }
            for (DarkOperator operator : DarkOperator.of(spin)) {
                if (coefficient(operator, quarks).equals(coefficient)) {
                    return refusal(operator);
                }
            }
            for (DarkCoupling coupling : DarkCoupling.of(spin)) {
                if (coefficient(coupling, quarks).equals(coefficient)) {
                    return refusal(coupling);
                }
            }
        }
        return none();
    }
}
