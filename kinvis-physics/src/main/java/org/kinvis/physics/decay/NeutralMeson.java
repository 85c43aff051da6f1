package org.kinvis.physics.decay;

import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.inputs.Inputs;

/** A neutral B meson that can annihilate into something invisible. */
public enum NeutralMeson {
    B_S("Bs", "B_s", DarkQuarks.SB),
    B_ZERO("B0", "B^0", DarkQuarks.DB);

    private final String label;
    private final String tex;
    private final DarkQuarks quarks;

    NeutralMeson(String label, String tex, DarkQuarks quarks) {
        this.label = label;
        this.tex = tex;
        this.quarks = quarks;
    }

    /** The name, such as {@code Bs}. */
    public String label() {
        return label;
    }

    /** TeX of the symbol. */
    public String tex() {
        return tex;
    }

    /** The quark current that annihilates it. */
    public DarkQuarks quarks() {
        return quarks;
    }

    /** The mass in GeV. */
    public double mass(Inputs inputs) {
        return inputs.get("m_" + label);
    }

    /** The decay constant in GeV. */
    public double decayConstant(Inputs inputs) {
        return inputs.get("f_" + label);
    }

    /** The lifetime in GeV⁻¹. */
    public double lifetime(Inputs inputs) {
        return PhysicalConstants.picosecondsToInverseGeV(inputs.get("tau_" + label));
    }
}
