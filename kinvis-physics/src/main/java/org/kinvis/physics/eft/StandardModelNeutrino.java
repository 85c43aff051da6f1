package org.kinvis.physics.eft;

import org.kinvis.physics.inputs.Inputs;

/**
 * The Standard Model coefficient of b → sνν̄.
 *
 * <p>α C_SM = −α(m_Z) X_t / s_W², so C_SM = −X_t / s_W² · α(m_Z) / α with α the coupling that
 * normalises the coefficients of the input set. Source: arXiv:1409.4557, §2; the paper's
 * footnote 2.
 */
public final class StandardModelNeutrino {

    private StandardModelNeutrino() {}

    /** C_SM in the convention of the inputs: negative, the same for the three flavours. */
    public static double coefficient(Inputs inputs) {
        return ofLoop(inputs.get("X_t"), inputs);
    }

    /** −X / s_W² · α(m_Z) / α: the coefficient that belongs to a loop function X. */
    public static double ofLoop(double loop, Inputs inputs) {
        double ratio = inputs.get("alpha_e") / inputs.alpha();
        return -loop / inputs.get("s2w") * ratio;
    }
}
