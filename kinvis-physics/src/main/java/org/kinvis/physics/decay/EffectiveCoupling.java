package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.Inputs;

/** The coupling in front of the b → s operators, c = (4G_F/√2) V_tb V_ts* α/4π. */
final class EffectiveCoupling {

    private EffectiveCoupling() {}

    /** |c|² in GeV⁻⁴. */
    static double squared(Inputs inputs) {
        double modulus =
                4
                        * inputs.get("GF")
                        / Math.sqrt(2)
                        * CkmMatrix.of(inputs).lambdaT().norm()
                        * inputs.alpha()
                        / (4 * Math.PI);
        return square(modulus);
    }
}
