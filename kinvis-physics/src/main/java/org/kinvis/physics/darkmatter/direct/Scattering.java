package org.kinvis.physics.darkmatter.direct;

import static java.lang.Math.sqrt;

import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Elastic scattering of a dark particle off nuclei of the mean mass number: kinematics and dσ/dE_R summed over the halo.
 *
 * <p>dR/dE_R = (ρ/m_χ m_A) σ_A (m_A/2μ_A²) F²(q) η(v_min), σ_A = σ A² (μ_A/μ_1)², with the cross section σ a nucleon and μ_1 the
 * reduced mass with one atomic mass unit, as limits are quoted; q² = 2 m_A E_R.
 *
 * <p>Source: Astropart. Phys. 6 (1996) 87, sections 3–4; arXiv:2105.00599.
 */
final class Scattering {

    private final Target target;
    private final double nucleusMass;
    private final double reducedMass;
    private final double strength;
    private final HelmFormFactor formFactor;
    private final StandardHalo halo;
    private final StandardHalo.InverseSpeeds inverseSpeeds;

    /**
     * @param mass of the dark particle in GeV
     * @param crossSection a nucleon, in cm²
     */
    Scattering(Target target, double mass, double crossSection, Inputs inputs) {
        if (!(mass > 0 && Double.isFinite(mass))) {
            throw new InvalidInputException(
                    "mass %s GeV; a positive mass is needed for rates".formatted(mass));
        }
        if (!(crossSection >= 0 && Double.isFinite(crossSection))) {
            throw new InvalidInputException(
                    "cross section %s cm^2; a number that is not negative is needed"
                            .formatted(crossSection));
        }
        double unit = inputs.get("m_amu");
        this.target = target;
        this.nucleusMass = target.massNumber() * unit;
        this.reducedMass = mass * nucleusMass / (mass + nucleusMass);
        double nucleon = mass * unit / (mass + unit);
        double nuclear = crossSection * square(target.massNumber() * reducedMass / nucleon);
        this.halo = StandardHalo.of(inputs);
        this.strength =
                halo.density()
                        / (mass * nucleusMass)
                        * nuclear
                        * nucleusMass
                        / (2 * square(reducedMass));
        this.formFactor = target.formFactor();
        this.inverseSpeeds = halo.inverseSpeeds();
    }

    Target target() {
        return target;
    }

    /** The largest energy of a dark particle in the centre of mass frame, ½ μ v², in GeV. */
    double largestEnergy() {
        return reducedMass * square(largestSpeed()) / 2;
    }

    /** The largest recoil energy, 2 μ² v²/m_A, in GeV. */
    double largestRecoil() {
        return 2 * square(reducedMass * largestSpeed()) / nucleusMass;
    }

    private double largestSpeed() {
        return halo.largestSpeed() / PhysicalConstants.SPEED_OF_LIGHT;
    }

    /**
     * The slowest particle that makes a recoil and an excitation, v_min = √(m_A E_R/2μ²) + ΔE/√(2 m_A E_R), over c.
     *
     * @param recoil E_R in GeV
     * @param excitation ΔE in GeV
     */
    double slowest(double recoil, double excitation) {
        return sqrt(nucleusMass * recoil / 2) / reducedMass
                + excitation / sqrt(2 * nucleusMass * recoil);
    }

    /** The two recoil energies in GeV between which an excitation is possible; equal where it is not. */
    double[] recoils(double excitation) {
        double v = largestSpeed();
        double root = sqrt(Math.max(0, v * v - 2 * excitation / reducedMass));
        double scale = reducedMass / sqrt(2 * nucleusMass);
        double high = scale * (v + root);
        double low = excitation / (nucleusMass * high) * reducedMass;
        return new double[] {square(low), square(high)};
    }

    /** q_e = m_e √(2E_R/m_A) in GeV: the momentum of an electron at rest in the frame of the struck nucleus. */
    double electronMomentum(double recoil, double electronMass) {
        return electronMass * sqrt(2 * recoil / nucleusMass);
    }

    /** dR/dE_R per second, GeV of target mass and GeV of recoil; energies in GeV. */
    double rate(double recoil, double excitation) {
        double eta =
                inverseSpeeds.at(slowest(recoil, excitation) * PhysicalConstants.SPEED_OF_LIGHT);
        if (eta == 0) {
            return 0;
        }
        double q = sqrt(2 * nucleusMass * recoil);
        return strength
                * formFactor.squared(q)
                * eta
                * PhysicalConstants.SPEED_OF_LIGHT
                * PhysicalConstants.SPEED_OF_LIGHT_CGS;
    }

    private static double square(double x) {
        return x * x;
    }
}
