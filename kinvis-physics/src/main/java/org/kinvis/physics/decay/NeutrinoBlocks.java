package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;

/**
 * The 18 final states of b → sνν̄ with massless neutrinos: nine flavour pairs, left- and right-handed.
 * In each meet the coefficients (C_L, C_R) or (C'_L, C'_R); different chiralities do not interfere.
 */
final class NeutrinoBlocks {

    private static final HermitianMatrix SUM = HermitianMatrix.square(1, 1, 1);
    private static final HermitianMatrix DIFFERENCE = HermitianMatrix.square(1, 1, -1);

    private final List<CoefficientBlock> blocks;

    private NeutrinoBlocks(List<CoefficientBlock> blocks) {
        this.blocks = blocks;
    }

    /**
     * @param standardModel C_SM, which adds to each C_L^ii
     */
    static NeutrinoBlocks of(double standardModel) {
        List<CoefficientBlock> blocks = new ArrayList<>();
        for (Flavour created : Flavour.values()) {
            for (Flavour annihilated : Flavour.values()) {
                double offset = created == annihilated ? standardModel : 0;
                String pair = "nubar_" + annihilated.label() + " nu_" + created.label();
                blocks.add(
                        new CoefficientBlock(
                                pair + ", left-handed",
                                List.of(
                                        NeutrinoOperators.CL.coefficient(created, annihilated),
                                        NeutrinoOperators.CR.coefficient(created, annihilated)),
                                List.of(new Complex(offset), Complex.ZERO)));
                blocks.add(
                        new CoefficientBlock(
                                pair + ", right-handed",
                                List.of(
                                        NeutrinoOperators.CL_PRIME.coefficient(
                                                created, annihilated),
                                        NeutrinoOperators.CR_PRIME.coefficient(
                                                created, annihilated)),
                                List.of(Complex.ZERO, Complex.ZERO)));
            }
        }
        return new NeutrinoBlocks(List.copyOf(blocks));
    }

    /** S_V = Σ_ij (|C_SM δ_ij + C_L + C_R|² + |C'_L + C'_R|²). */
    HermitianForm vector() {
        return HermitianForm.of(blocks, Collections.nCopies(blocks.size(), SUM));
    }

    /** S_A = Σ_ij (|C_SM δ_ij + C_L − C_R|² + |C'_L − C'_R|²). */
    HermitianForm axial() {
        return HermitianForm.of(blocks, Collections.nCopies(blocks.size(), DIFFERENCE));
    }
}
