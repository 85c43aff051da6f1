package org.kinvis.physics.radiative;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * B(B → X_s γ) for E_γ > 1.6 GeV with new dipoles at 160 GeV: B = B_SM + Re L + |L|²/4B_SM + |L'|²/4B_SM, L = l₇ ΔC_7 + l₈ ΔC_8 and
 * L' the same of the primed ones: the square of an amplitude whose linear part is that of arXiv:1702.04571.
 */
public final class BToXsGamma {

    private final double standardModel;
    private final double photon;
    private final double gluon;

    /**
     * @param inputs B_SM and the linear coefficients
     */
    public BToXsGamma(Inputs inputs) {
        this.standardModel = inputs.get("BR(B->Xsgamma)(SM)");
        this.photon = inputs.get("dBR(bsgamma)/dC7");
        this.gluon = inputs.get("dBR(bsgamma)/dC8");
    }

    /** The coefficients that enter. */
    public static List<Coefficient> coefficients() {
        return List.of(
                HeavyEffects.C7.coefficient(),
                HeavyEffects.C7_PRIME.coefficient(),
                HeavyEffects.C8.coefficient(),
                HeavyEffects.C8_PRIME.coefficient());
    }

    /** The branching fraction. */
    public double branchingFraction(WilsonCoefficients point) {
        Complex plain = amplitude(point, HeavyEffects.C7, HeavyEffects.C8);
        Complex primed = amplitude(point, HeavyEffects.C7_PRIME, HeavyEffects.C8_PRIME);
        double squares = plain.norm() * plain.norm() + primed.norm() * primed.norm();
        return standardModel + plain.getRealPart() + squares / (4 * standardModel);
    }

    private Complex amplitude(WilsonCoefficients point, HeavyEffects seven, HeavyEffects eight) {
        return point.get(seven.coefficient())
                .multiply(photon)
                .add(point.get(eight.coefficient()).multiply(gluon));
    }
}
