package org.kinvis.physics.eft;

/** The three lepton flavours, in the order electron, muon, tau. */
public enum Flavour {
    E("e", "e"),
    MU("mu", "\\mu"),
    TAU("tau", "\\tau");

    private final String label;
    private final String tex;

    Flavour(String label, String tex) {
        this.label = label;
        this.tex = tex;
    }

    /** The flavour in names of coefficients and observables. */
    public String label() {
        return label;
    }

    /** TeX of the flavour. */
    public String tex() {
        return tex;
    }
}
