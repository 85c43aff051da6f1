package org.kinvis.physics.darkmatter.direct;

import java.util.Arrays;

/**
 * dp/dE_e of one shell in eV⁻¹ at q_e = 1 eV, linear between the energies of a table, zero outside: |Z|² dE_e = q_e²/(2π)
 * (dp/dE_e) dE_e.
 *
 * <p>Source: arXiv:1707.07258, ancillary tables.
 */
public final class IonisationTable {

    private final double[] energies;
    private final double[] probabilities;

    /**
     * @param energies of the electron in eV, rising
     * @param probabilities dp/dE_e in eV⁻¹
     */
    public IonisationTable(double[] energies, double[] probabilities) {
        if (energies.length != probabilities.length || energies.length < 2) {
            throw new IllegalArgumentException(
                    energies.length + " energies and " + probabilities.length + " probabilities");
        }
        this.energies = energies.clone();
        this.probabilities = probabilities.clone();
    }

    /** dp/dE_e at E_e in eV. */
    public double at(double energy) {
        int last = energies.length - 1;
        if (energy < energies[0] || energy > energies[last]) {
            return 0;
        }
        int found = Arrays.binarySearch(energies, energy);
        if (found >= 0) {
            return probabilities[found];
        }
        int above = -found - 1;
        double share = (energy - energies[above - 1]) / (energies[above] - energies[above - 1]);
        return probabilities[above - 1] + share * (probabilities[above] - probabilities[above - 1]);
    }
}
