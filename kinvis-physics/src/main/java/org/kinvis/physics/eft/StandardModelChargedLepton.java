package org.kinvis.physics.eft;

import org.kinvis.physics.inputs.AlphaConvention;
import org.kinvis.physics.inputs.Inputs;

/**
 * The Standard Model coefficients of b → sℓℓ.
 *
 * <p>The parameters {@code C9_SM}, {@code C10_SM} and {@code C7eff_SM} belong to α(4.8 GeV). Only α
 * C enters a rate, so in the convention of an input set they are C · α(4.8 GeV)/α, with the α that
 * normalises the coefficients of the set.
 */
public final class StandardModelChargedLepton {

    private StandardModelChargedLepton() {}

    /** C₉ at 4.8 GeV for α(4.8 GeV), without the loops that make it C₉^eff. */
    public static double c9AtBottomScale(Inputs inputs) {
        return inputs.get("C9_SM");
    }

    /** C₇^eff at 4.8 GeV for α(4.8 GeV). */
    public static double c7AtBottomScale(Inputs inputs) {
        return inputs.get("C7eff_SM");
    }

    /** C₁₀ in the convention of the inputs, the same for the three flavours. */
    public static double c10(Inputs inputs) {
        return inputs.get("C10_SM") * conversion(inputs);
    }

    /** α(4.8 GeV)/α: from coefficients for α(4.8 GeV) to those of the inputs. */
    public static double conversion(Inputs inputs) {
        return inputs.get(AlphaConvention.AT_4_8_GEV.parameter()) / inputs.alpha();
    }
}
