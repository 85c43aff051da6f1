package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UncertaintyTest {

    @Test
    void oneStandardDeviationToEitherSideIsThePublishedError() {
        Uncertainty asymmetric = new Uncertainty(0.03, 0.02);
        assertThat(asymmetric.shift(1)).isEqualTo(0.03);
        assertThat(asymmetric.shift(-1)).isEqualTo(-0.02);
        assertThat(asymmetric.shift(2)).isEqualTo(0.06);
        assertThat(asymmetric.shift(0)).isZero();
        assertThat(asymmetric.sigma()).isEqualTo(0.025);
        assertThat(asymmetric.isNone()).isFalse();
        assertThat(Uncertainty.NONE.isNone()).isTrue();
        assertThat(Uncertainty.symmetric(0.4)).isEqualTo(new Uncertainty(0.4, 0.4));
    }

    @Test
    void uncertaintiesAreNeitherNegativeNorInfinite() {
        for (double wrong : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Uncertainty(wrong, 0))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> new Uncertainty(0, wrong))
                    .isInstanceOf(InvalidInputException.class);
        }
    }
}
