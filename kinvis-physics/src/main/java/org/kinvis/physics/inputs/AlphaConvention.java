package org.kinvis.physics.inputs;

import java.util.Arrays;

/**
 * Which electromagnetic coupling normalises the Wilson coefficients of an input set. The operators
 * of b → sνν̄ have no QCD anomalous dimension, so only the product α C is independent of the scale;
 * a coefficient therefore belongs to the α it is quoted with.
 */
public enum AlphaConvention {
    /** α(m_Z) in the MSbar scheme: then C_SM = −X_t / s_W². */
    AT_MZ("mZ", "alpha_e"),
    /** α(4.8 GeV), the convention of flavio: C_SM = −X_t / s_W² · α(m_Z) / α(4.8 GeV). */
    AT_4_8_GEV("4.8", "alpha_e(4.8)");

    private final String label;
    private final String parameter;

    AlphaConvention(String label, String parameter) {
        this.label = label;
        this.parameter = parameter;
    }

    /** The name in input-set files. */
    public String label() {
        return label;
    }

    /** The input parameter that holds this α. */
    public String parameter() {
        return parameter;
    }

    /** The convention of that name. */
    public static AlphaConvention of(String label) {
        return Arrays.stream(values())
                .filter(convention -> convention.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label,
                                        "alpha convention",
                                        Arrays.stream(values())
                                                .map(AlphaConvention::label)
                                                .toList()));
    }
}
