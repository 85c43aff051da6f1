package org.kinvis.app.paper;

import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.SemileptonicRatio;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.model.Leptoquark;
import org.kinvis.physics.model.LeptoquarkModel;

/**
 * R_K = R_K* and r_D = r_D* of one S_0 with {@link RandomCouplings}, matched by its model.
 *
 * @param rK R_K, a point each
 * @param rD r_D
 */
record SingletCloud(double[] rK, double[] rD) {

    static SingletCloud draw(NeutrinoRatios ratios, int points, long seed) {
        LeptoquarkModel model = new LeptoquarkModel(Leptoquark.S0);
        RandomCouplings couplings = new RandomCouplings(model, seed);
        HermitianForm semileptonic = SemileptonicRatio.leftHanded();
        double[] rK = new double[points];
        double[] rD = new double[points];
        for (int i = 0; i < points; i++) {
            WilsonCoefficients matched =
                    model.match(couplings.at(i), ratios.inputs()).coefficients();
            rK[i] = ratios.k().value(matched);
            rD[i] = semileptonic.value(matched);
        }
        return new SingletCloud(rK, rD);
    }

    int size() {
        return rK.length;
    }

    /** The same points, one of them moved: what shows that the checks of a study can fail. */
    SingletCloud moved(int i, double newRK, double newRD) {
        double[] k = rK.clone();
        double[] d = rD.clone();
        k[i] = newRK;
        d[i] = newRD;
        return new SingletCloud(k, d);
    }
}
