package org.kinvis.physics.decay;

import static java.lang.Math.max;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.formfactor.PseudoscalarFormFactors;

/**
 * A pseudoscalar meson decays into another one, M → P, Δ = M² − m_P².
 *
 * <p>SS = f₀²Δ²/(m₂−m₁)², VT = f₊²λ/q², VL = f₀²Δ²/q², TE = f_T²λ/(M+m_P)², VTE = f₊f_Tλ/[(M+m_P)√q²]; no axial
 * current, no pseudoscalar density, no magnetic tensor.
 *
 * <p>From the definition of the form factors ({@link PseudoscalarFormFactors}) and the equations of motion.
 *
 * @param parentMass M in GeV
 * @param daughterMass m_P in GeV
 * @param formFactors f₊, f₀, f_T
 * @param quarks at the scale of the coefficients
 */
record PseudoscalarStructure(
        double parentMass,
        double daughterMass,
        PseudoscalarFormFactors formFactors,
        TransitionQuarks quarks)
        implements HadronicStructure {

    @Override
    public Values at(double q2) {
        PseudoscalarFormFactors.Values ff = formFactors.at(q2);
        double lambda = max(0, kallen(square(parentMass), square(daughterMass), q2));
        double divergence = square(ff.zero() * (square(parentMass) - square(daughterMass)));
        double tensor = ff.tensor() / (parentMass + daughterMass);
        return new Values(
                divergence / square(quarks.difference()),
                0,
                square(ff.plus()) * lambda / q2,
                divergence / q2,
                0,
                0,
                square(tensor) * lambda,
                0,
                ff.plus() * tensor * lambda / sqrt(q2),
                0,
                divergence / quarks.difference(),
                0);
    }
}
