package org.kinvis.physics.formfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Form factors along the eigenvectors of their covariance. */
class ShiftedFormFactorsTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final FormFactorSet SET = FormFactorSet.load("B->K", "HPQCD22");

    private static double[] unit(int k, double value) {
        double[] unit = new double[SET.parameterNames().size()];
        unit[k] = value;
        return unit;
    }

    @Test
    void withoutDeviatesTheyAreTheCentralOnes() {
        assertThat(SET.pseudoscalar(INPUTS, unit(0, 0)).at(7).plus())
                .isCloseTo(SET.pseudoscalar(INPUTS).at(7).plus(), within(1e-15));
    }

    /** f₊(0) is a₀ times the chiral factor: z(0) = 0. */
    @Test
    void theVarianceOfAllDirectionsIsThatOfTheParameter() {
        double variance = 0;
        for (int k = 0; k < SET.parameterNames().size(); k++) {
            double up = SET.pseudoscalar(INPUTS, unit(k, 1)).at(0).plus();
            double down = SET.pseudoscalar(INPUTS, unit(k, -1)).at(0).plus();
            variance += (up - down) * (up - down) / 4;
        }
        double chiral = SET.pseudoscalar(INPUTS).at(0).plus() / SET.central(0);
        assertThat(Math.sqrt(variance))
                .isCloseTo(chiral * SET.uncertainty(0), withinPercentage(1e-9));
    }
}
