package org.kinvis.physics.darkmatter.relic;

import org.kinvis.physics.inputs.Inputs;

/**
 * What the expansion of the universe brings in.
 *
 * @param planckMass M_Pl in GeV, not reduced
 * @param entropyOverDensity s₀/(ρ_c/h²) in GeV⁻¹
 */
record Cosmology(double planckMass, double entropyOverDensity) {

    static Cosmology of(Inputs inputs) {
        return new Cosmology(inputs.get("M_Pl"), inputs.get("s_0") / inputs.get("rho_c/h^2"));
    }
}
