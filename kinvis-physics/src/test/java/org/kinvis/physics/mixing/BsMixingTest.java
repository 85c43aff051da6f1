package org.kinvis.physics.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

class BsMixingTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final BsMixing MIXING = new BsMixing(INPUTS);

    @Test
    void bothChiralitiesShiftTheMassDifferenceAlike() {
        WilsonCoefficients left = WilsonCoefficients.of(BsMixing.LEFT, 2e-12);
        WilsonCoefficients right = WilsonCoefficients.of(BsMixing.RIGHT, 2e-12);
        assertThat(MIXING.relative(left)).isEqualTo(MIXING.relative(right));
        assertThat(MIXING.massDifference(left.plus(right)))
                .isEqualTo(MIXING.massDifference(left.times(2)));
    }

    /**
     * The exchange of a real vector boson, L = −(g²/2M²)(s̄γb)², has the sign of the top quark's
     * box.
     */
    @Test
    void aVectorBosonWithRealCouplingAddsToTheStandardModel() {
        WilsonCoefficients vector = WilsonCoefficients.of(BsMixing.LEFT, -1e-12);
        assertThat(MIXING.relative(vector).getRealPart()).isPositive();
        assertThat(MIXING.massDifference(vector)).isGreaterThan(MIXING.standardModel());
    }

    @Test
    void massDifferencesAreNeverNegativeAndVanishWhereAmplitudesCancel() {
        WilsonCoefficients unit = WilsonCoefficients.of(BsMixing.LEFT, 1);
        WilsonCoefficients opposite =
                WilsonCoefficients.none()
                        .with(BsMixing.LEFT, MIXING.relative(unit).reciprocal().negate());
        assertThat(MIXING.massDifference(opposite)).isLessThan(1e-12 * MIXING.standardModel());
        WilsonCoefficients twice = opposite.times(2);
        assertThat(MIXING.massDifference(twice))
                .isCloseTo(MIXING.standardModel(), Offset.offset(1e-12 * MIXING.standardModel()));
    }

    @Test
    void runningIsContinuousAtTheTopMassAndOneAtTheBottomMass() {
        MixingRunning running = MixingRunning.of(INPUTS);
        double top = INPUTS.get("m_t");
        assertThat(running.downFrom(INPUTS.get("m_b"))).isEqualTo(1);
        assertThat(running.downFrom(top * (1 + 1e-12)))
                .isCloseTo(running.downFrom(top), Offset.offset(1e-10));
        assertThat(running.downFrom(2000)).isLessThan(running.downFrom(1000));
        assertThatThrownBy(() -> running.downFrom(1)).isInstanceOf(InvalidInputException.class);
    }
}
