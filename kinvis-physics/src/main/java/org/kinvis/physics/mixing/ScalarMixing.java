package org.kinvis.physics.mixing;

import static java.lang.Math.sqrt;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * What scalar ΔF = 2 operators add to M₁₂ of a neutral meson with quarks i (light) and j.
 *
 * <p>M₁₂ = −[(C_SRR + C_SLL)⟨O₂⟩ + C_SLR ⟨O₄⟩]/2M, ⟨O₂⟩ = −(5/12) R M² f² B₂, ⟨O₄⟩ = ½ R M² f² B₄, R = (M/(m_i + m_j))² with
 * masses at the scale of the bag parameters; ΔM = 2|M₁₂|, ε = |Im M₁₂|/(√2 ΔM_K). Mixing of O₂ with the tensor operator below
 * the heavy scale is left out, up to 30 %.
 *
 * <p>Source: bag parameters of arXiv:2212.10497 for B mesons; hep-ph/9604387 for the operators.
 */
public final class ScalarMixing {

    /** A neutral meson that mixes. */
    public enum Meson {
        K(0, 1, "K", "K0", "f_K+", HeavyEffects.SRR_K, HeavyEffects.SLL_K, HeavyEffects.SLR_K),
        B_D(
                0,
                2,
                "Bd",
                "B0",
                "f_B0",
                HeavyEffects.SRR_BD,
                HeavyEffects.SLL_BD,
                HeavyEffects.SLR_BD),
        B_S(
                1,
                2,
                "Bs",
                "Bs",
                "f_Bs",
                HeavyEffects.SRR_BS,
                HeavyEffects.SLL_BS,
                HeavyEffects.SLR_BS);

        private final int left;
        private final int right;
        private final String bag;
        private final String meson;
        private final String decayConstant;
        private final HeavyEffects rightRight;
        private final HeavyEffects leftLeft;
        private final HeavyEffects leftRight;

        Meson(
                int left,
                int right,
                String bag,
                String meson,
                String decayConstant,
                HeavyEffects rightRight,
                HeavyEffects leftLeft,
                HeavyEffects leftRight) {
            this.left = left;
            this.right = right;
            this.bag = bag;
            this.meson = meson;
            this.decayConstant = decayConstant;
            this.rightRight = rightRight;
            this.leftLeft = leftLeft;
            this.leftRight = leftRight;
        }

        /** i: 0, 1, 2 for d, s, b. */
        public int left() {
            return left;
        }

        /** j. */
        public int right() {
            return right;
        }

        /** Of (q̄_iL q_jR)². */
        public HeavyEffects rightRight() {
            return rightRight;
        }

        /** Of (q̄_iR q_jL)². */
        public HeavyEffects leftLeft() {
            return leftLeft;
        }

        /** Of (q̄_iL q_jR)(q̄_iR q_jL). */
        public HeavyEffects leftRight() {
            return leftRight;
        }

        /** The scale in GeV of coefficients and bag parameters: m_b, for kaons 3 GeV. */
        public double scale(Inputs inputs) {
            return inputs.get(this == K ? "mu(B_K)" : "m_b");
        }

        /** The coefficients that enter. */
        public List<Coefficient> coefficients() {
            return List.of(
                    rightRight.coefficient(), leftLeft.coefficient(), leftRight.coefficient());
        }
    }

    private final Meson meson;
    private final double same;
    private final double mixed;

    /**
     * @param meson which one
     * @param inputs masses, decay constants and bag parameters
     */
    public ScalarMixing(Meson meson, Inputs inputs) {
        QuarkMassRunning masses = QuarkMassRunning.of(inputs);
        double scale = meson.scale(inputs);
        double sum =
                switch (meson) {
                    case K -> masses.strange(scale) + masses.down(scale);
                    case B_D -> masses.bottom(scale) + masses.down(scale);
                    case B_S -> masses.bottom(scale) + masses.strange(scale);
                };
        double mass = inputs.get("m_" + meson.meson);
        double density = square(mass / sum * mass * inputs.get(meson.decayConstant)) / (2 * mass);
        this.meson = meson;
        this.same = density * 5 / 12 * inputs.get("B_2(" + meson.bag + ")");
        this.mixed = -density / 2 * inputs.get("B_4(" + meson.bag + ")");
    }

    /** M₁₂ in GeV. */
    public Complex amplitude(WilsonCoefficients point) {
        return point.get(meson.rightRight.coefficient())
                .add(point.get(meson.leftLeft.coefficient()))
                .multiply(same)
                .add(point.get(meson.leftRight.coefficient()).multiply(mixed));
    }

    /** 2|M₁₂| in GeV. */
    public double massDifference(WilsonCoefficients point) {
        return 2 * amplitude(point).norm();
    }

    /**
     * |Im M₁₂|/(√2 ΔM).
     *
     * @param point the coefficients
     * @param massDifference the measured ΔM in GeV
     */
    public double epsilon(WilsonCoefficients point, double massDifference) {
        return Math.abs(amplitude(point).getImaginaryPart()) / (sqrt(2) * massDifference);
    }

    private static double square(double x) {
        return x * x;
    }
}
