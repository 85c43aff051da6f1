package org.kinvis.physics.decay;

import static java.lang.Math.max;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.formfactor.BaryonFormFactors;

/**
 * A baryon of spin ½ decays into another one, such as Λ_b → Λ, s_± = (M ± m_F)² − q².
 *
 * <p>SS = f₀²(M−m_F)²s₊/(m₂−m₁)², PP = g₀²(M+m_F)²s₋/(m₂+m₁)², VT = s₋[2f_⊥² + f₊²(M+m_F)²/q²], VL = f₀²(M−m_F)²s₊/q²,
 * AT = s₊[2g_⊥² + g₊²(M−m_F)²/q²], AL = g₀²(M+m_F)²s₋/q², TE = s₋[h₊² + 2h_⊥²(M+m_F)²/q²], TB = s₊[h̃₊² +
 * 2h̃_⊥²(M−m_F)²/q²], VTE = s₋(M+m_F)[f₊h₊ + 2f_⊥h_⊥]/√q², ATB = −s₊(M−m_F)[g₊h̃₊ + 2g_⊥h̃_⊥]/√q².
 *
 * <p>From the helicity form factors of arXiv:1111.1844.
 *
 * @param parentMass M in GeV
 * @param daughterMass m_F in GeV
 * @param formFactors all ten
 * @param quarks at the scale of the coefficients
 */
record BaryonStructure(
        double parentMass,
        double daughterMass,
        BaryonFormFactors formFactors,
        TransitionQuarks quarks)
        implements HadronicStructure {

    @Override
    public Values at(double q2) {
        BaryonFormFactors.Values ff = formFactors.at(q2);
        double sum = parentMass + daughterMass;
        double difference = parentMass - daughterMass;
        double plus = max(0, square(sum) - q2);
        double minus = max(0, square(difference) - q2);
        double root = sqrt(q2);
        double vectorDivergence = square(ff.fZero() * difference) * plus;
        double axialDivergence = square(ff.gZero() * sum) * minus;
        return new Values(
                vectorDivergence / square(quarks.difference()),
                axialDivergence / square(quarks.sum()),
                minus * (2 * square(ff.fPerp()) + square(ff.fPlus() * sum) / q2),
                vectorDivergence / q2,
                plus * (2 * square(ff.gPerp()) + square(ff.gPlus() * difference) / q2),
                axialDivergence / q2,
                minus * (square(ff.hPlus()) + 2 * square(ff.hPerp() * sum) / q2),
                plus * (square(ff.htPlus()) + 2 * square(ff.htPerp() * difference) / q2),
                minus * sum * (ff.fPlus() * ff.hPlus() + 2 * ff.fPerp() * ff.hPerp()) / root,
                -plus
                        * difference
                        * (ff.gPlus() * ff.htPlus() + 2 * ff.gPerp() * ff.htPerp())
                        / root,
                vectorDivergence / quarks.difference(),
                axialDivergence / quarks.sum());
    }
}
