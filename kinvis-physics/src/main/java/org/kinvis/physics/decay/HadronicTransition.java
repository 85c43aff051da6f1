package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.formfactor.BaryonFormFactors;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * A hadronic transition M → F at given inputs, form factors and quark masses: its structure functions and its phase
 * space. What is invisible is not yet chosen.
 */
public final class HadronicTransition {

    private final HadronicMode mode;
    private final double parentMass;
    private final double daughterMass;
    private final double end;
    private final HadronicStructure structure;

    private HadronicTransition(HadronicMode mode, Inputs inputs, HadronicStructure structure) {
        this.mode = mode;
        this.parentMass = mode.parentMass(inputs);
        this.daughterMass = mode.daughterMass(inputs);
        this.end = mode.largestQSquared(inputs);
        this.structure = structure;
    }

    /** To a pseudoscalar meson; the quark masses belong to the scale of the coefficients. */
    public static HadronicTransition toPseudoscalar(
            HadronicMode mode,
            Inputs inputs,
            PseudoscalarFormFactors formFactors,
            TransitionQuarks quarks) {
        return new HadronicTransition(
                mode,
                inputs,
                new PseudoscalarStructure(
                        mode.parentMass(inputs), mode.daughterMass(inputs), formFactors, quarks));
    }

    /** To a vector meson; the quark masses belong to the scale of the coefficients. */
    public static HadronicTransition toVector(
            HadronicMode mode,
            Inputs inputs,
            VectorFormFactors formFactors,
            TransitionQuarks quarks) {
        return new HadronicTransition(
                mode,
                inputs,
                new VectorStructure(
                        mode.parentMass(inputs), mode.daughterMass(inputs), formFactors, quarks));
    }

    /** Between baryons; the quark masses belong to the scale of the coefficients. */
    public static HadronicTransition toBaryon(
            HadronicMode mode,
            Inputs inputs,
            BaryonFormFactors formFactors,
            TransitionQuarks quarks) {
        return new HadronicTransition(
                mode,
                inputs,
                new BaryonStructure(
                        mode.parentMass(inputs), mode.daughterMass(inputs), formFactors, quarks));
    }

    /** The transition. */
    public HadronicMode mode() {
        return mode;
    }

    /** The largest q² in GeV². */
    double largestQSquared() {
        return end;
    }

    /** The structure functions at q². */
    HadronicStructure.Values structure(double q2) {
        return structure.at(q2);
    }

    /**
     * √λ κ / (256 π³ M³) with the isospin factor: what multiplies |amplitude|² in dΓ/dq² for a pair of particles of
     * mass m, κ = √(1 − 4m²/q²).
     */
    double pairPhaseSpace(double q2, double mass) {
        double kappa = sqrt(max(0, 1 - 4 * square(mass) / q2));
        return mode.isospinFactor()
                * momentum(q2)
                * kappa
                / (256 * pow(PI, 3) * pow(parentMass, 3));
    }

    /** √λ / (16 π M³) with the isospin factor: the same in Γ for one particle of mass √q². */
    double twoBodyPhaseSpace(double q2) {
        return mode.isospinFactor() * momentum(q2) / (16 * PI * pow(parentMass, 3));
    }

    private double momentum(double q2) {
        return sqrt(max(0, kallen(square(parentMass), square(daughterMass), q2)));
    }
}
