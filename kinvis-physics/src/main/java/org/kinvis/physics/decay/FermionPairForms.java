package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.List;

/**
 * The bilinears of fermion-pair coefficients that a rate is made of, as forms over the same blocks.
 * With C^± = C ± C', in this order: for the vector and scalar currents |C_V^+|², |C_V^−|², 2Re(C_V^h
 * C_S^h*), |C_S^h|²; the same for the axial and pseudoscalar ones; |t_L|² + |t_R|². Here h is + for
 * a pseudoscalar daughter, to which only s̄b contributes, and − for a vector one, with s̄γ₅b.
 */
final class FermionPairForms {

    static final int VECTOR_PLUS = 0;
    static final int VECTOR_MINUS = 1;
    static final int VECTOR_SCALAR = 2;
    static final int SCALAR = 3;

    /** Where the four of the axial and pseudoscalar currents begin. */
    static final int ODD = 4;

    static final int TENSOR = 8;
    static final int COUNT = 9;

    private FermionPairForms() {}

    /**
     * @param pair the pair
     * @param h +1 for a pseudoscalar daughter, −1 for a vector one
     */
    static List<HermitianForm> of(FermionPair pair, int h) {
        List<CoefficientBlock> blocks = pair.blocks();
        HermitianMatrix[] current = {
            HermitianMatrix.square(1, 1, 1, 0, 0),
            HermitianMatrix.square(1, 1, -1, 0, 0),
            HermitianMatrix.interference(1, new double[] {1, h, 0, 0}, new double[] {0, 0, 1, h}),
            HermitianMatrix.square(1, 0, 0, 1, h),
        };
        HermitianMatrix none4 = HermitianMatrix.square(0, 0, 0, 0, 0);
        HermitianMatrix none1 = HermitianMatrix.square(0, 0);
        HermitianMatrix one = HermitianMatrix.square(1, 1);
        List<HermitianForm> forms = new ArrayList<>();
        for (HermitianMatrix matrix : current) {
            forms.add(HermitianForm.of(blocks, List.of(matrix, none4, none1, none1)));
        }
        for (HermitianMatrix matrix : current) {
            forms.add(HermitianForm.of(blocks, List.of(none4, matrix, none1, none1)));
        }
        forms.add(HermitianForm.of(blocks, List.of(none4, none4, one, one)));
        return List.copyOf(forms);
    }
}
