package org.kinvis.physics.darkmatter.annihilation;

import java.util.Arrays;
import java.util.Locale;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * Which degrees of freedom a pair of dark scalars annihilates into, by the mass m of the particle.
 *
 * <p>Leading-order chiral perturbation theory is reliable for √s = 2m up to 1 GeV; it is followed, with a notice, to m = 2 GeV and no
 * further. Perturbative quarks begin at m = 1.5 GeV and end at 80 GeV, where W bosons and top quarks come in. Between 1.5 and 2 GeV both
 * can be computed; for m_φ = 2 GeV and C_ss the rate of quarks is five times the chiral one.
 */
public enum Regime {
    /** Pairs of light pseudoscalar mesons. */
    CHIRAL,
    /** Pairs of quarks. */
    QUARKS;

    /** The smallest mass in GeV: lighter relics meet neutrinos that decouple and nuclei that form. */
    public static final double SMALLEST_MASS = 0.01;

    /** The largest mass in GeV for which mesons are followed. */
    public static final double LARGEST_CHIRAL_MASS = 2;

    /** The mass in GeV up to which √s at threshold is within reach of the chiral expansion. */
    public static final double LARGEST_RELIABLE_MASS = 0.5;

    /** The smallest mass in GeV for which quarks are taken. */
    public static final double SMALLEST_QUARK_MASS = 1.5;

    /** The largest mass in GeV: about m_W, where quarks are no longer all there is. */
    public static final double LARGEST_MASS = 80;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The regime of that name. */
    public static Regime named(String name) {
        return Arrays.stream(values())
                .filter(regime -> regime.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "description of annihilation",
                                        Arrays.stream(values()).map(Regime::label).toList()));
    }

    /** Mesons up to 2 GeV, quarks above. */
    public static Regime usual(DarkParticle particle) {
        return particle.mass() <= LARGEST_CHIRAL_MASS ? CHIRAL : QUARKS;
    }

    /** Whether both descriptions can be computed at this mass. */
    public static boolean isMatchingRegion(DarkParticle particle) {
        return particle.mass() >= SMALLEST_QUARK_MASS && particle.mass() <= LARGEST_CHIRAL_MASS;
    }

    /** Whether the annihilation of this particle is known: spin 0 and a mass in the range of one of the regimes. */
    public static boolean isKnown(DarkParticle particle) {
        return particle.spin() == DarkSpin.ZERO
                && particle.mass() >= SMALLEST_MASS
                && particle.mass() <= LARGEST_MASS;
    }

    /**
     * The annihilation of a particle.
     *
     * @throws InvalidInputException if its spin is not 0 or its mass is out of range, with the range
     */
    public Annihilation of(DarkParticle particle, Inputs inputs) {
        if (particle.spin() != DarkSpin.ZERO) {
            throw new InvalidInputException(
                    "%s: spin %s; annihilation and relic density are known for spin 0 here"
                            .formatted(particle.name(), particle.spin().label()));
        }
        double mass = particle.mass();
        double smallest = this == CHIRAL ? SMALLEST_MASS : SMALLEST_QUARK_MASS;
        double largest = this == CHIRAL ? LARGEST_CHIRAL_MASS : LARGEST_MASS;
        if (!(mass >= smallest && mass <= largest)) {
            throw new InvalidInputException(
                    "mass of %s: %s GeV; annihilation into %s is computed from %s to %s GeV"
                            .formatted(
                                    particle.name(),
                                    mass,
                                    this == CHIRAL ? "light mesons" : "quarks",
                                    smallest,
                                    largest));
        }
        return this == CHIRAL
                ? new ChiralAnnihilation(particle, inputs)
                : new QuarkAnnihilation(particle, inputs);
    }
}
