package org.kinvis.physics.darkmatter.direct;

import static java.lang.Math.PI;
import static java.lang.Math.exp;
import static java.lang.Math.sqrt;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The standard halo: velocities f(v) ∝ exp(−|v + v_E|²/v₀²) below the escape velocity, and what rates need of it, η(v_min)
 * = ∫_{v > v_min} f(v)/v d³v.
 *
 * <p>With x = v_min/v₀, y = v_E/v₀, z = v_esc/v₀ and N = erf z − 2z e^{−z²}/√π: η = [erf(x+y) − erf(x−y) − (4/√π) y
 * e^{−z²}]/(2N v₀ y) for x &lt; z − y; [erf z − erf(x−y) − (2/√π)(y+z−x) e^{−z²}]/(2N v₀ y) for z − y &lt; x &lt; z + y; 0 beyond.
 *
 * <p>Source: arXiv:0808.3607, Appendix B, with y &lt; z.
 *
 * @param v0 the most probable speed in km/s
 * @param escape v_esc in km/s
 * @param earth v_E in km/s
 * @param density ρ in GeV/cm³
 */
public record StandardHalo(double v0, double escape, double earth, double density) {

    public StandardHalo {
        if (!(v0 > 0 && earth > 0 && density >= 0 && Double.isFinite(v0 + escape + density))) {
            throw new InvalidInputException(
                    "halo: v_0 %s, v_E %s km/s, rho_dm %s GeV/cm^3; they are positive"
                            .formatted(v0, earth, density));
        }
        if (!(escape > earth)) {
            throw new InvalidInputException(
                    "halo: v_esc %s km/s; more than v_E = %s km/s is needed"
                            .formatted(escape, earth));
        }
    }

    /** The halo that {@code v_0}, {@code v_esc}, {@code v_E} and {@code rho_dm} of the inputs give. */
    public static StandardHalo of(Inputs inputs) {
        return new StandardHalo(
                inputs.get("v_0"), inputs.get("v_esc"), inputs.get("v_E"), inputs.get("rho_dm"));
    }

    /** The largest speed on Earth, v_esc + v_E, in km/s. */
    public double largestSpeed() {
        return escape + earth;
    }

    /** N: what the escape velocity leaves of a Maxwell distribution. */
    public double normalisation() {
        double z = escape / v0;
        return ErrorFunction.at(z) - 2 * z * exp(-z * z) / sqrt(PI);
    }

    /** η in s/km; v_min in km/s. */
    public double meanInverseSpeed(double slowest) {
        return inverseSpeeds().at(slowest);
    }

    /** η with all that does not depend on v_min worked out. */
    InverseSpeeds inverseSpeeds() {
        double z = escape / v0;
        return new InverseSpeeds(
                v0,
                earth / v0,
                z,
                ErrorFunction.at(z),
                2 / sqrt(PI) * exp(-z * z),
                1 / (2 * normalisation() * earth));
    }

    /** η(v_min). */
    record InverseSpeeds(
            double v0, double y, double z, double erfZ, double cut, double normalisation) {

        double at(double slowest) {
            double x = Math.abs(slowest) / v0;
            if (x >= z + y) {
                return 0;
            }
            double ahead = ErrorFunction.at(x - y);
            double integral =
                    x < z - y
                            ? ErrorFunction.at(x + y) - ahead - 2 * cut * y
                            : erfZ - ahead - cut * (y + z - x);
            return Math.max(0, integral * normalisation);
        }
    }

    /** The density of speeds on Earth in s/km: ∫ dv = 1. */
    public double speedDensity(double v) {
        if (v <= 0 || v >= largestSpeed()) {
            return 0;
        }
        double fastest = Math.min(v + earth, escape);
        double bracket = exp(-square((v - earth) / v0)) - exp(-square(fastest / v0));
        return Math.max(0, v * bracket / (normalisation() * sqrt(PI) * v0 * earth));
    }

    private static double square(double x) {
        return x * x;
    }
}
