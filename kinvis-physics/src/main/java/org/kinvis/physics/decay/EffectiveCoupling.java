package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.Kinematics.square;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.Inputs;

/** The coupling in front of the b → s and b → d operators, c = (4G_F/√2) V_tb V_tq* α/4π. */
final class EffectiveCoupling {

    private EffectiveCoupling() {}

    /** |c|² of b → s in GeV⁻⁴. */
    static double squared(Inputs inputs) {
        return squared(CkmMatrix.of(inputs).lambdaT(), inputs);
    }

    /** |c|² of b → d in GeV⁻⁴. */
    static double squaredOfDownQuarks(Inputs inputs) {
        return squared(CkmMatrix.of(inputs).lambdaTOfDownQuarks(), inputs);
    }

    private static double squared(Complex lambdaT, Inputs inputs) {
        double modulus =
                4
                        * inputs.get("GF")
                        / Math.sqrt(2)
                        * lambdaT.norm()
                        * inputs.alpha()
                        / (4 * Math.PI);
        return square(modulus);
    }
}
