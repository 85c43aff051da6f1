package org.kinvis.physics.darkmatter.direct;

import java.util.List;
import java.util.Optional;

/**
 * A target of natural isotopes.
 *
 * @param name the chemical symbol
 * @param protons Z
 * @param massNumber the mean A, of which rates are computed
 * @param isotopes by their number fractions
 * @param helm the radius parameters of the form factor
 * @param shells what the Migdal effect ionises; empty where it is not tabulated
 */
public record Target(
        String name,
        int protons,
        double massNumber,
        List<Isotope> isotopes,
        HelmFormFactor.Radii helm,
        List<Shell> shells) {

    public Target {
        isotopes = List.copyOf(isotopes);
        shells = List.copyOf(shells);
    }

    /**
     * An isotope.
     *
     * @param massNumber A
     * @param abundance its share of the atoms
     */
    public record Isotope(int massNumber, double abundance) {}

    /**
     * An atomic shell.
     *
     * @param name such as {@code 3d}
     * @param bindingEnergy in eV
     * @param ionisation dp/dE_e at q_e = 1 eV
     */
    public record Shell(String name, double bindingEnergy, IonisationTable ionisation) {}

    /** The form factor of a nucleus of the mean mass number. */
    public HelmFormFactor formFactor() {
        return HelmFormFactor.of(massNumber, helm);
    }

    /** The shells, if the Migdal effect is tabulated. */
    public Optional<List<Shell>> migdalShells() {
        return shells.isEmpty() ? Optional.empty() : Optional.of(shells);
    }
}
