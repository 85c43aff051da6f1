package org.kinvis.physics.eft;

/**
 * The quark current q̄₁ Γ q₂ of a dark operator, by the letters at the end of a coefficient's name.
 *
 * <p>Where the two quarks differ, the Hermitian conjugate is added to L = C O; where they are the same quark, the scalar
 * and pseudoscalar operators are Hermitian by themselves, nothing is added, and C is real.
 */
public enum DarkQuarks {
    /** s̄ Γ b. */
    SB("sb"),
    /** d̄ Γ b. */
    DB("db"),
    /** d̄ Γ s. */
    DS("ds"),
    /** ū Γ c. */
    UC("uc"),
    /** ū Γ u. */
    UU("uu"),
    /** d̄ Γ d. */
    DD("dd"),
    /** s̄ Γ s. */
    SS("ss"),
    /** c̄ Γ c. */
    CC("cc"),
    /** b̄ Γ b. */
    BB("bb"),
    /** t̄ Γ t. */
    TT("tt");

    private final String label;

    DarkQuarks(String label) {
        this.label = label;
    }

    /** The two letters, light quark first. */
    public String label() {
        return label;
    }

    /** The quark on the left, without its bar. */
    public String left() {
        return label.substring(0, 1);
    }

    /** The quark on the right. */
    public String right() {
        return label.substring(1);
    }

    /** Whether the two quarks differ. */
    public boolean changesFlavour() {
        return label.charAt(0) != label.charAt(1);
    }

    /** Whether a b quark is in it: its coefficients are quoted at m_b(m_b), all others at 2 GeV. */
    public boolean hasBottom() {
        return label.indexOf('b') >= 0;
    }
}
