package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.List;

/**
 * The bilinears of fermion-pair coefficients that a rate is made of, as forms over the same blocks.
 * With C^± = C ± C', in this order: for the vector and scalar currents |C_V^+|², |C_V^−|², 2Re(C_V^h
 * C_S^h*), |C_S^h|²; the same for the axial and pseudoscalar ones; |t_L|² + |t_R|², 2Re(t_L t_R*). Here h is + for
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
    static final int TENSOR_MIXED = 9;
    static final int COUNT = 10;

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
        HermitianMatrix none = HermitianMatrix.square(0, 0, 0, 0, 0);
        HermitianMatrix noTensor = HermitianMatrix.square(0, 0, 0);
        List<HermitianForm> forms = new ArrayList<>();
        for (HermitianMatrix matrix : current) {
            forms.add(HermitianForm.of(blocks, List.of(matrix, none, noTensor)));
        }
        for (HermitianMatrix matrix : current) {
            forms.add(HermitianForm.of(blocks, List.of(none, matrix, noTensor)));
        }
        HermitianMatrix both =
                HermitianMatrix.combination(
                        new double[] {1, 1},
                        HermitianMatrix.square(1, 1, 0),
                        HermitianMatrix.square(1, 0, 1));
        HermitianMatrix mixed =
                HermitianMatrix.interference(1, new double[] {1, 0}, new double[] {0, 1});
        forms.add(HermitianForm.of(blocks, List.of(none, none, both)));
        forms.add(HermitianForm.of(blocks, List.of(none, none, mixed)));
        return List.copyOf(forms);
    }
}
