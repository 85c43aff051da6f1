package org.kinvis.physics.observable;

import java.util.Optional;
import org.kinvis.physics.decay.HadronToDarkPair;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.KToPiNuNu;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Rates with a spectrum in q²: pairs of dark particles, neutrinos between any hadrons, and everything invisible
 * together.
 *
 * @param what which of them
 * @param kind a branching fraction or a differential one
 * @param hadrons the transition
 */
record DarkSpectrumDefinition(What what, Observable.Kind kind, HadronicMode hadrons)
        implements Definition {

    /** What is invisible. */
    enum What {
        /** A pair of dark particles. */
        DARK_PAIR,
        /** A neutrino and an antineutrino. */
        NEUTRINOS,
        /** Neutrinos and, where there is a dark particle, a pair of it or one alone. */
        EVERYTHING
    }

    private String decay() {
        return hadrons.label()
                + switch (what) {
                    case DARK_PAIR -> "XX";
                    case NEUTRINOS -> "nunu";
                    case EVERYTHING -> "inv";
                };
    }

    @Override
    public boolean isDefined(Contributions contributions) {
        boolean refused = contributions.dark().flatMap(p -> hadrons.refusal(p.spin())).isPresent();
        return switch (what) {
            case DARK_PAIR -> contributions.dark().isPresent() && !refused;
            case NEUTRINOS -> true;
            case EVERYTHING -> !refused;
        };
    }

    @Override
    public void check(String name, Theory theory, Range range) {
        if (hadrons == HadronicMode.K_PLUS_TO_PI
                && what == What.EVERYTHING
                && !(range instanceof Range.Total)) {
            throw new InvalidInputException(
                    name
                            + ": in all of phase space only; K+->pinunu is computed without its spectrum");
        }
        boolean differential = kind == Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION;
        if (differential != range instanceof Range.Point) {
            throw new InvalidInputException(
                    name
                            + (differential
                                    ? ": wanted at q2 (--at Q2,...); in a window take BR("
                                            + decay()
                                            + ")"
                                    : ": a branching fraction has no value at one q2;"
                                            + " a window (--q2 LO,HI) is allowed"));
        }
        QSquaredRange support = new QSquaredRange(0, hadrons.largestQSquared(theory.inputs()));
        boolean inside =
                switch (range) {
                    case Range.Total total -> true;
                    case Range.Window window -> support.contains(window.window());
                    case Range.Point point -> support.contains(point.q2());
                };
        if (!inside) {
            throw new InvalidInputException(
                    name
                            + ": outside the phase space of "
                            + decay()
                            + "; "
                            + support
                            + " is allowed");
        }
    }

    @Override
    public Optional<String> searchedAs() {
        return what == What.EVERYTHING
                ? Optional.of("BR(" + hadrons.label() + "nunu)")
                : Optional.empty();
    }

    @Override
    public Quantity quantity(Theory theory, Range range, Contributions contributions) {
        return switch (what) {
            case DARK_PAIR ->
                    new Quantity.Form(
                            pair(theory, range, DarkDefinition.particle(decay(), contributions)));
            case NEUTRINOS -> new Quantity.Form(range.of(theory.neutrinos(hadrons)));
            case EVERYTHING -> new Quantity.Form(everything(theory, range, contributions));
        };
    }

    @Override
    public Optional<String> notice(Theory theory, Contributions contributions) {
        return contributions
                .dark()
                .filter(particle -> what != What.NEUTRINOS)
                .filter(particle -> !HadronToDarkPair.isOpen(hadrons, theory.inputs(), particle))
                .map(
                        particle ->
                                "%sXX: closed, 2 m_%s = %s GeV is too heavy"
                                        .formatted(
                                                hadrons.label(),
                                                particle.name(),
                                                2 * particle.mass()));
    }

    private HermitianForm pair(Theory theory, Range range, DarkParticle particle) {
        return range.of(theory.darkPair(hadrons, particle));
    }

    private HermitianForm everything(Theory theory, Range range, Contributions contributions) {
        HermitianForm neutrinos = neutrinos(theory, range, contributions);
        return contributions
                .dark()
                .map(
                        particle ->
                                neutrinos
                                        .plus(pair(theory, range, particle))
                                        .plus(onShell(theory, range, particle)))
                .orElse(neutrinos);
    }

    /** Of B → K⁽*⁾ with the tree-level τ and lepton-number violation where they are wanted. */
    private HermitianForm neutrinos(Theory theory, Range range, Contributions contributions) {
        if (hadrons == HadronicMode.K_PLUS_TO_PI) {
            return new KToPiNuNu(theory.inputs()).chargedBranchingFraction();
        }
        for (Mode mode : Mode.values()) {
            if (mode.label().equals(hadrons.label())
                    && new NeutrinoDefinition(kind, mode).quantity(theory, range, contributions)
                            instanceof Quantity.Form form) {
                return form.form();
            }
        }
        return range.of(theory.neutrinos(hadrons));
    }

    /** All of it where q² = m² is in the range. */
    private HermitianForm onShell(Theory theory, Range range, DarkParticle particle) {
        double q2 = particle.mass() * particle.mass();
        boolean inside = !(range instanceof Range.Window window) || window.window().contains(q2);
        return inside ? theory.darkParticle(hadrons, particle) : HermitianForm.constant(0);
    }
}
