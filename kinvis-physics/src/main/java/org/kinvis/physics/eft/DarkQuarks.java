package org.kinvis.physics.eft;

/** The quark current q̄₁ Γ q₂ of a dark operator, by the letters at the end of a coefficient's name. */
public enum DarkQuarks {
    /** s̄ Γ b. */
    SB("sb"),
    /** d̄ Γ b. */
    DB("db"),
    /** d̄ Γ s. */
    DS("ds");

    private final String label;

    DarkQuarks(String label) {
        this.label = label;
    }

    /** The two letters, light quark first. */
    public String label() {
        return label;
    }
}
