package org.kinvis.physics.eft;

import org.kinvis.physics.inputs.AlphaConvention;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The MSbar coupling α(μ) between the b-quark and the Z mass, at one loop with five quarks and three
 * leptons: 1/α(μ) = 1/α(m_Z) + b ln(m_Z/μ), b = (2/3π)(3Σ_q Q_q² + 3) = 40/9π.
 *
 * <p>It converts Wilson coefficients quoted at a scale into the convention of an input set: the
 * operators of b → sνν̄ have no QCD anomalous dimension and e² stands in front of them, so that α C
 * stays the same. α(4.8 GeV) of the set agrees with this running to 1e-6.
 */
public final class ElectromagneticCoupling {

    /** b: 3 (2·4/9 + 3·1/9) + 3 = 20/3 charges squared. */
    private static final double SLOPE = 2 / (3 * Math.PI) * (20.0 / 3);

    /** The scale in GeV at which flavio quotes coefficients of b decays. */
    private static final double FLAVIO_SCALE = 4.8;

    private static final double LOWEST_SCALE = 2;
    private static final double HIGHEST_SCALE = 200;

    private ElectromagneticCoupling() {}

    /**
     * α(μ).
     *
     * @param scale μ in GeV, from 2 to 200: the range where five flavours are right to 1e-3
     */
    public static double at(double scale, Inputs inputs) {
        if (!(scale >= LOWEST_SCALE && scale <= HIGHEST_SCALE)) {
            throw new InvalidInputException(
                    "scale %s GeV; coefficients of b -> s nu nu are quoted between %s and %s GeV"
                            .formatted(scale, LOWEST_SCALE, HIGHEST_SCALE));
        }
        return 1 / (1 / inputs.get("alpha_e") + SLOPE * Math.log(inputs.get("m_Z") / scale));
    }

    /**
     * The factor that takes coefficients quoted with α(scale) to those of the input set: α(scale)/α.
     * At 4.8 GeV it uses the set's own α(4.8), under a set of that convention it is exactly one.
     */
    public static double conversion(double scale, Inputs inputs) {
        double quoted =
                scale == FLAVIO_SCALE
                        ? inputs.get(AlphaConvention.AT_4_8_GEV.parameter())
                        : at(scale, inputs);
        return quoted / inputs.alpha();
    }
}
