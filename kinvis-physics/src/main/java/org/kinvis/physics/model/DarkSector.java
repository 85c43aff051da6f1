package org.kinvis.physics.model;

import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * The light invisible particle that a model has, with its coefficients where they were matched.
 *
 * @param particle which one
 * @param coefficients all at one scale
 * @param scale that scale, in GeV
 */
public record DarkSector(DarkParticle particle, WilsonCoefficients coefficients, double scale) {

    /**
     * The coefficients where rates take them: m_b(m_b) with a b quark, 2 GeV without.
     *
     * @param inputs whose α_s and quark masses make the running
     */
    public WilsonCoefficients coefficientsForRates(Inputs inputs) {
        DarkCoefficientRunning running = DarkCoefficientRunning.from(scale, inputs);
        WilsonCoefficients low = WilsonCoefficients.none();
        for (Coefficient coefficient : coefficients.coefficients()) {
            low =
                    low.with(
                            coefficient,
                            coefficients.get(coefficient).multiply(running.factor(coefficient)));
        }
        return low;
    }
}
