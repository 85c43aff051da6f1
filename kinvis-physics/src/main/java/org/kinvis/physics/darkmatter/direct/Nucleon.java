package org.kinvis.physics.darkmatter.direct;

import org.kinvis.physics.inputs.Inputs;

/** The nucleons. */
public enum Nucleon {
    PROTON("p"),
    NEUTRON("n");

    private final String label;

    Nucleon(String label) {
        this.label = label;
    }

    /** As in names: {@code p}, {@code n}. */
    public String label() {
        return label;
    }

    /** Its mass in GeV. */
    double mass(Inputs inputs) {
        return inputs.get("m_" + label);
    }

    /** (m_p + m_n)/2 in GeV. */
    static double meanMass(Inputs inputs) {
        return (PROTON.mass(inputs) + NEUTRON.mass(inputs)) / 2;
    }
}
