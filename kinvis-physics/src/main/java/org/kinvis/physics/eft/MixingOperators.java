package org.kinvis.physics.eft;

import java.util.Arrays;
import java.util.List;

/**
 * The ΔB = 2 operators with quarks of one chirality: L = C_LL (s̄_L γ^μ b_L)² + C_RR (s̄_R γ^μ b_R)², flavio's
 * names, C in GeV⁻² at m_b. They have no α in their normalisation.
 */
public enum MixingOperators {
    LEFT("CVLL_bsbs", "L"),
    RIGHT("CVRR_bsbs", "R");

    private final String coefficientName;
    private final String chirality;

    MixingOperators(String coefficientName, String chirality) {
        this.coefficientName = coefficientName;
        this.chirality = chirality;
    }

    /** The coefficient. */
    public Coefficient coefficient() {
        return new Coefficient(coefficientName);
    }

    /** TeX of the operator. */
    public String operatorTex() {
        return "(\\bar s_%s\\gamma^\\mu b_%s)^2".formatted(chirality, chirality);
    }

    /** Both coefficients. */
    public static List<Coefficient> all() {
        return Arrays.stream(values()).map(MixingOperators::coefficient).toList();
    }

    /** Whether a name is one of them. */
    public static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(operator -> operator.coefficientName.equals(name));
    }
}
