package org.kinvis.physics.darkmatter.annihilation;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What a pair of dark particles annihilates into: σ v_rel(s) = strength × shape(s), the first of the couplings alone, the
 * second of masses alone.
 *
 * @param name such as {@code K+K-}
 * @param threshold the smallest √s in GeV
 * @param shape at s in GeV², above threshold
 * @param strength at a point; their product is in GeV⁻²
 */
public record FinalState(
        String name,
        double threshold,
        DoubleUnaryOperator shape,
        ToDoubleFunction<WilsonCoefficients> strength) {

    /** σ v_rel in GeV⁻² at s in GeV²; zero below threshold. */
    public double crossSectionTimesVelocity(WilsonCoefficients point, double s) {
        return s > threshold * threshold
                ? strength.applyAsDouble(point) * shape.applyAsDouble(s)
                : 0;
    }
}
