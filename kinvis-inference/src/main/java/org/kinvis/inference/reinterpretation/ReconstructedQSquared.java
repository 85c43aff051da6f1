package org.kinvis.inference.reinterpretation;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The q² that an inclusive tag reconstructs from the kaon alone, as if the B were at rest in the frame of the e⁺e⁻ collision:
 * q²_rec = s/4 + m_K² − √s E*_K, for a true q².
 *
 * <p>In that frame the B has the energy √s/2, so that γ = √s/(2m_B) and E*_K = γ(E_K + β p_K cos θ) with E_K = (m_B² + m_K² −
 * q²)/(2m_B) in its rest frame. A B has no spin: cos θ is uniform, and so is q²_rec, between s/4 + m_K² − √s γ (E_K ± β p_K). The
 * width of the box is what the motion of the B does; the resolution of the detector, some per cent of it, is left out.
 *
 * <p>Source: kinematics of Υ(4S) → BB̄; q²_rec as defined in Belle-II:2023esi.
 */
public final class ReconstructedQSquared {

    private final double energy;
    private final double parentMass;
    private final double kaonMass;
    private final double gamma;
    private final double beta;

    /**
     * @param energy √s in GeV
     * @param parentMass m_B in GeV
     * @param kaonMass m_K in GeV
     * @throws InvalidInputException if √s does not reach 2m_B
     */
    public ReconstructedQSquared(double energy, double parentMass, double kaonMass) {
        if (!(energy >= 2 * parentMass)) {
            throw new InvalidInputException(
                    "collisions at %s GeV: %s GeV at least are needed for a pair of B mesons"
                            .formatted(energy, 2 * parentMass));
        }
        this.energy = energy;
        this.parentMass = parentMass;
        this.kaonMass = kaonMass;
        this.gamma = energy / (2 * parentMass);
        this.beta = sqrt(1 - 1 / (gamma * gamma));
    }

    /** B⁺ → K⁺ at the Υ(4S). */
    public static ReconstructedQSquared of(Inputs inputs) {
        return new ReconstructedQSquared(
                inputs.get("m_Upsilon(4S)"), inputs.get("m_B+"), inputs.get("m_K+"));
    }

    /** The mean of q²_rec at q², in GeV². */
    public double mean(double q2) {
        return energy * energy / 4 + kaonMass * kaonMass - energy * gamma * kaonEnergy(q2);
    }

    /** How far q²_rec reaches to both sides of its mean, in GeV². */
    public double halfWidth(double q2) {
        double e = kaonEnergy(q2);
        return energy * gamma * beta * sqrt(max(0, e * e - kaonMass * kaonMass));
    }

    private double kaonEnergy(double q2) {
        return (parentMass * parentMass + kaonMass * kaonMass - q2) / (2 * parentMass);
    }

    /** The probability of a q²_rec between two values, in GeV², at q². */
    public double fraction(double q2, double low, double high) {
        double half = halfWidth(q2);
        double centre = mean(q2);
        if (half == 0) {
            return low <= centre && centre < high ? 1 : 0;
        }
        double covered = min(high, centre + half) - max(low, centre - half);
        return Math.clamp(covered / (2 * half), 0.0, 1.0);
    }
}
