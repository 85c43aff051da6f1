package org.kinvis.physics.eft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

class ElectromagneticCouplingTest {

    private static final Inputs MZ = InputSets.load("default");
    private static final Inputs FLAVIO = InputSets.load("flavio-2.7");

    @Test
    void couplingAtTheZMassIsTheInput() {
        assertThat(ElectromagneticCoupling.at(MZ.get("m_Z"), MZ))
                .isCloseTo(MZ.get("alpha_e"), Offset.offset(1e-17));
    }

    @Test
    void oneLoopRunningGivesTheCouplingOfFlavio() {
        double flavio = MZ.get("alpha_e(4.8)");
        assertThat(ElectromagneticCoupling.at(4.8, MZ))
                .isCloseTo(flavio, Offset.offset(1e-6 * flavio));
    }

    @Test
    void couplingGrowsWithTheScaleAndSolvesItsEquation() {
        double mu = 10;
        double step = 1e-4;
        double slope =
                (1 / ElectromagneticCoupling.at(mu * Math.exp(step), MZ)
                                - 1 / ElectromagneticCoupling.at(mu * Math.exp(-step), MZ))
                        / (2 * step);
        assertThat(slope).isCloseTo(-40 / (9 * Math.PI), Offset.offset(1e-8));
    }

    @Test
    void coefficientsAreConvertedWithTheCouplingTheyAreQuotedWith() {
        assertThat(ElectromagneticCoupling.conversion(4.8, FLAVIO)).isEqualTo(1);
        assertThat(1 / ElectromagneticCoupling.conversion(4.8, MZ))
                .isCloseTo(1.0326, Offset.offset(5e-5));
        assertThat(ElectromagneticCoupling.conversion(MZ.get("m_Z"), MZ))
                .isCloseTo(1, Offset.offset(1e-15));
        double product =
                ElectromagneticCoupling.conversion(20, MZ)
                        * (MZ.alpha() / ElectromagneticCoupling.at(20, MZ));
        assertThat(product).isCloseTo(1, Offset.offset(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.9, 201, -5, Double.NaN, Double.POSITIVE_INFINITY})
    void scalesOutsideTheRangeOfFiveFlavoursAreRefused(double scale) {
        assertThatThrownBy(() -> ElectromagneticCoupling.at(scale, MZ))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("between 2.0 and 200.0 GeV");
    }
}
