package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.Flavour;

/**
 * R(D) and R(D*) over their Standard Model values, with left-handed vector operators alone.
 *
 * <p>r_D = r_D* = |1 + C_VL^ττ|² + |C_VL^τμ|² + |C_VL^τe|²: such an operator has the current of the
 * Standard Model, so that form factors drop out, and neutrinos of other flavours do not interfere.
 * Source: arXiv:1309.0301, Eq. (1); the paper's Eq. (12). Light leptons are those of the Standard
 * Model.
 */
public final class SemileptonicRatio {

    private SemileptonicRatio() {}

    /** The ratio. */
    public static HermitianForm leftHanded() {
        List<CoefficientBlock> blocks = new ArrayList<>();
        List<HermitianMatrix> matrices = new ArrayList<>();
        for (Flavour neutrino : Flavour.values()) {
            blocks.add(
                    new CoefficientBlock(
                            "tau nubar_" + neutrino.label(),
                            List.of(ChargedCurrentOperators.CVL.coefficient(neutrino)),
                            List.of(neutrino == Flavour.TAU ? Complex.ONE : Complex.ZERO)));
            matrices.add(HermitianMatrix.square(1, 1));
        }
        return HermitianForm.of(blocks, matrices);
    }
}
