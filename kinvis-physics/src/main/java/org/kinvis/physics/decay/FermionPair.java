package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A pair f₁ f̄₂ of distinct Dirac fermions: its masses, its operators, and the leptonic parts of
 * |amplitude|² that B → P and B → V share.
 *
 * @param mass1 m₁ in GeV
 * @param mass2 m₂ in GeV
 * @param operators the coefficients
 */
public record FermionPair(double mass1, double mass2, FermionPairOperators operators) {

    /**
     * Where the rate of a massless pair at q² = 0 is evaluated, in GeV²: powers of 1/q² cancel in it,
     * up to terms of this order.
     */
    static final double SMALLEST_Q2 = 1e-12;

    public FermionPair {
        if (!(mass1 >= 0 && mass2 >= 0 && Double.isFinite(mass1) && Double.isFinite(mass2))) {
            throw new InvalidInputException(
                    "masses %s and %s GeV; finite numbers, not negative, are needed"
                            .formatted(mass1, mass2));
        }
    }

    /** Where the pair can be made: from (m₁+m₂)² to (m_B−m_M)²; closed if the first is larger. */
    boolean isOpen(double largestQSquared) {
        return threshold() < largestQSquared;
    }

    double threshold() {
        return square(mass1 + mass2);
    }

    /** m₁² − m₂². */
    private double massSplitting() {
        return mass1 * mass1 - mass2 * mass2;
    }

    /** L₁ of the vector current: ⅔ [2q² − m₁² − m₂² + 6m₁m₂ − (m₁²−m₂²)²/q²]. */
    double vectorPart(double q2) {
        return spinOne(q2, 6 * mass1 * mass2);
    }

    /** L₁ of the axial current: the same with −6m₁m₂. */
    double axialPart(double q2) {
        return spinOne(q2, -6 * mass1 * mass2);
    }

    private double spinOne(double q2, double massTerm) {
        return 2.0
                / 3
                * (2 * q2
                        - mass1 * mass1
                        - mass2 * mass2
                        + massTerm
                        - square(massSplitting()) / q2);
    }

    /** L_S = 2(q² − (m₁+m₂)²). */
    double scalarPart(double q2) {
        return 2 * (q2 - square(mass1 + mass2));
    }

    /** L_P = 2(q² − (m₁−m₂)²). */
    double pseudoscalarPart(double q2) {
        return 2 * (q2 - square(mass1 - mass2));
    }

    /** L_T = (q²/3)(q² + m₁² + m₂² − 2(m₁²−m₂²)²/q²). */
    double tensorPart(double q2) {
        return q2 / 3 * (q2 + mass1 * mass1 + mass2 * mass2 - 2 * square(massSplitting()) / q2);
    }

    /** √λ(q², m₁², m₂²). */
    double momentumFactor(double q2) {
        return Math.sqrt(Math.max(0, kallen(q2, mass1 * mass1, mass2 * mass2)));
    }

    /** Vector and scalar currents; axial and pseudoscalar ones; tensors of both chiralities. */
    List<CoefficientBlock> blocks() {
        List<CoefficientBlock> blocks = new ArrayList<>();
        blocks.add(block("f1 f2bar, vector and scalar currents", operators.even()));
        blocks.add(block("f1 f2bar, axial and pseudoscalar currents", operators.odd()));
        blocks.add(
                block(
                        "f1 f2bar, tensor currents",
                        List.of(operators.tensorLeft(), operators.tensorRight())));
        return List.copyOf(blocks);
    }

    private static CoefficientBlock block(String finalState, List<Coefficient> coefficients) {
        return new CoefficientBlock(
                finalState, coefficients, Collections.nCopies(coefficients.size(), Complex.ZERO));
    }
}
