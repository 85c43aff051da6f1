package org.kinvis.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.darkmatter.relic.RelicDensity;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What {@code kinvis relic} has found.
 *
 * @param particle the dark particle
 * @param regime how it annihilates
 * @param method how Ωh² follows
 * @param gstar the table of g_*
 * @param omega Ωh²
 * @param coefficients those of the particle
 * @param freezeOut x where it leaves equilibrium
 * @param sigmaV ⟨σv⟩ there in GeV⁻², at x = 20 without it
 * @param atRest σv of particles at rest in GeV⁻²
 * @param channels their shares of {@code sigmaV}
 */
record RelicResult(
        DarkParticle particle,
        String regime,
        String method,
        String gstar,
        double omega,
        Map<Coefficient, Complex> coefficients,
        OptionalDouble freezeOut,
        double sigmaV,
        double atRest,
        Map<String, Double> channels) {

    /** The density that is wanted where nobody says another. */
    static final double OBSERVED = 0.12;

    private static final double USUAL_X = 20;

    static RelicResult of(
            RelicDensity relic, String method, String gstar, WilsonCoefficients point) {
        DarkParticle particle = relic.annihilation().particle();
        Map<Coefficient, Complex> own = new LinkedHashMap<>();
        point.coefficients().stream().filter(particle::owns).forEach(c -> own.put(c, point.get(c)));
        OptionalDouble freezeOut = relic.freezeOut(point);
        double x = freezeOut.orElse(USUAL_X);
        double sigmaV = relic.sigmaV(point, x);
        Map<String, Double> shares = new LinkedHashMap<>();
        relic.channels(point, x).forEach((name, value) -> shares.put(name, value / sigmaV));
        return new RelicResult(
                particle,
                relic.annihilation().regime().label(),
                method,
                gstar,
                relic.omega(point),
                own,
                freezeOut,
                sigmaV,
                relic.sigmaVAtRest(point),
                shares);
    }

    /** {@code sigmaV} in cm³/s. */
    double sigmaVInCubicCentimetres() {
        return PhysicalConstants.inverseGeVSquaredToCubicCentimetresPerSecond(sigmaV);
    }
}
