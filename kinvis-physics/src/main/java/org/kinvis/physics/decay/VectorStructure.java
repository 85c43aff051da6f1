package org.kinvis.physics.decay;

import static java.lang.Math.max;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.formfactor.VectorFormFactors;

/**
 * A pseudoscalar meson decays into a vector meson, M → V, Δ = M² − m_V².
 *
 * <p>PP = A₀²λ/(m₂+m₁)², VT = 2λV²/(M+m_V)², AT = 2(M+m_V)²A₁² + 64M²m_V²A₁₂²/q², AL = A₀²λ/q², TE = 2λT₁²/q², TB =
 * 2Δ²T₂²/q² + 16M²m_V²T₂₃²/(M+m_V)², VTE = 2λVT₁/[(M+m_V)√q²], ATB = −[2(M+m_V)ΔA₁T₂ + 32M²m_V²A₁₂T₂₃/(M+m_V)]/√q²;
 * no scalar density, no longitudinal vector current.
 *
 * <p>From the definition of the form factors ({@link VectorFormFactors}) and the equations of motion.
 *
 * @param parentMass M in GeV
 * @param daughterMass m_V in GeV
 * @param formFactors all seven
 * @param quarks at the scale of the coefficients
 */
record VectorStructure(
        double parentMass,
        double daughterMass,
        VectorFormFactors formFactors,
        TransitionQuarks quarks)
        implements HadronicStructure {

    @Override
    public Values at(double q2) {
        VectorFormFactors.Values ff = formFactors.at(q2);
        double lambda = max(0, kallen(square(parentMass), square(daughterMass), q2));
        double sum = parentMass + daughterMass;
        double delta = square(parentMass) - square(daughterMass);
        double product = square(parentMass * daughterMass);
        double root = sqrt(q2);
        double divergence = square(ff.a0()) * lambda;
        return new Values(
                0,
                divergence / square(quarks.sum()),
                2 * lambda * square(ff.v() / sum),
                0,
                2 * square(sum * ff.a1()) + 64 * product * square(ff.a12()) / q2,
                divergence / q2,
                2 * lambda * square(ff.t1()) / q2,
                2 * square(delta * ff.t2()) / q2 + 16 * product * square(ff.t23() / sum),
                2 * lambda * ff.v() * ff.t1() / (sum * root),
                -(2 * sum * delta * ff.a1() * ff.t2() + 32 * product * ff.a12() * ff.t23() / sum)
                        / root,
                0,
                divergence / quarks.sum());
    }
}
