package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.square;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * K_L and D⁰ annihilate into a pair of dark scalars.
 *
 * <p>Γ = S h² |C|² √(1 − 4m²/M²)/(16πM), h = f M²/(m_i + m_j), S = ½ with L = ½ C O for a self-conjugate scalar; C = C^P_uc for D⁰
 * and (C^P_ds + C^P_sd)/√2 = √2 Re C^P_ds for K_L, where CP violation in mixing is left out. As {@link MesonToDarkPair}, which
 * has B mesons.
 */
public final class LightMesonToScalars {

    /** The meson. */
    public enum Meson {
        K_LONG("KL", "K_L", DarkQuarks.DS, "m_K0", "f_K+", "tau_KL"),
        D_ZERO("D0", "D^0", DarkQuarks.UC, "m_D0", "f_D0", "tau_D0");

        private final String label;
        private final String tex;
        private final DarkQuarks quarks;
        private final String mass;
        private final String decayConstant;
        private final String lifetime;

        Meson(
                String label,
                String tex,
                DarkQuarks quarks,
                String mass,
                String decayConstant,
                String lifetime) {
            this.label = label;
            this.tex = tex;
            this.quarks = quarks;
            this.mass = mass;
            this.decayConstant = decayConstant;
            this.lifetime = lifetime;
        }

        /** The name, such as {@code KL}. */
        public String label() {
            return label;
        }

        /** TeX of the symbol. */
        public String tex() {
            return tex;
        }
    }

    private final Meson meson;
    private final Coefficient coefficient;
    private final double unit;

    /**
     * @param meson what annihilates
     * @param inputs masses, decay constant and lifetime
     * @param particle a scalar
     */
    public LightMesonToScalars(Meson meson, Inputs inputs, DarkParticle particle) {
        this.meson = meson;
        this.coefficient = particle.coefficient(DarkOperator.SCALAR_P, meson.quarks);
        double mass = inputs.get(meson.mass);
        double sum = TransitionQuarks.at(meson.quarks, inputs).sum();
        double density = inputs.get(meson.decayConstant) * mass * mass / sum;
        double open = 1 - 4 * square(particle.mass() / mass);
        double lifetime = PhysicalConstants.picosecondsToInverseGeV(inputs.get(meson.lifetime));
        this.unit =
                open > 0
                        ? particle.symmetryFactor()
                                * square(density)
                                * sqrt(open)
                                / (16 * PI * mass)
                                * lifetime
                        : 0;
    }

    /** The coefficient that enters. */
    public Coefficient coefficient() {
        return coefficient;
    }

    /** The branching fraction. */
    public double branchingFraction(WilsonCoefficients point) {
        Complex value = point.get(coefficient);
        double squared =
                meson == Meson.K_LONG ? 2 * square(value.getRealPart()) : square(value.norm());
        return unit * squared;
    }
}
