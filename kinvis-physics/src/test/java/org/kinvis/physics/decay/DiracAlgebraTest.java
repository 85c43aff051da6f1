package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.DiracAlgebra.GAMMA5;
import static org.kinvis.physics.decay.DiracAlgebra.LEFT;
import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.ONE;
import static org.kinvis.physics.decay.DiracAlgebra.RIGHT;
import static org.kinvis.physics.decay.DiracAlgebra.dot;
import static org.kinvis.physics.decay.DiracAlgebra.epsilon;
import static org.kinvis.physics.decay.DiracAlgebra.gamma;
import static org.kinvis.physics.decay.DiracAlgebra.sigma;
import static org.kinvis.physics.decay.DiracAlgebra.slash;
import static org.kinvis.physics.decay.DiracAlgebra.spinSum;

import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.decay.DiracAlgebra.Matrix;

/** The matrices that the rates are checked with. */
class DiracAlgebraTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

    @Test
    void gammaMatricesAnticommuteToTheMetric() {
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                Matrix anticommutator = gamma(mu).times(gamma(nu)).plus(gamma(nu).times(gamma(mu)));
                double metric = mu == nu ? 2 * METRIC[mu] : 0;
                assertThat(anticommutator.distance(ONE.times(metric))).isZero();
            }
        }
    }

    @Test
    void gammaFiveSquaresToOneAndAnticommutes() {
        assertThat(GAMMA5.times(GAMMA5).distance(ONE)).isZero();
        for (int mu = 0; mu < 4; mu++) {
            Matrix anticommutator = gamma(mu).times(GAMMA5).plus(GAMMA5.times(gamma(mu)));
            assertThat(anticommutator.distance(ONE.times(0))).isZero();
        }
        assertThat(LEFT.times(RIGHT).distance(ONE.times(0))).isZero();
    }

    @Test
    void traceWithGammaFiveIsTheEpsilonTensor() {
        Matrix product = GAMMA5;
        for (int mu = 0; mu < 4; mu++) {
            product = product.times(gamma(mu));
        }
        assertThat(product.trace()).isEqualTo(new Complex(0, -4 * epsilon(0, 1, 2, 3)));
    }

    @Test
    void sigmaTimesGammaFiveIsItsDual() {
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                Matrix dual = ONE.times(0);
                for (int rho = 0; rho < 4; rho++) {
                    for (int sig = 0; sig < 4; sig++) {
                        double sign = epsilon(mu, nu, rho, sig) * METRIC[rho] * METRIC[sig];
                        dual = dual.plus(sigma(rho, sig).times(new Complex(0, sign / 2)));
                    }
                }
                assertThat(sigma(mu, nu).times(GAMMA5).distance(dual)).isZero();
            }
        }
    }

    @Test
    void spinSumOfAScalarVertexIsTheKnownTrace() {
        double m1 = 0.5;
        double m2 = 0.9;
        double[] p1 = {Math.sqrt(m1 * m1 + 1.44), 1.2, 0, 0};
        double[] p2 = {Math.sqrt(m2 * m2 + 1.44), -1.2, 0, 0};
        assertThat(spinSum(p1, m1, ONE, p2, m2)).isCloseTo(4 * (dot(p1, p2) - m1 * m2), ROUNDING);
        assertThat(spinSum(p1, m1, GAMMA5, p2, m2))
                .isCloseTo(4 * (dot(p1, p2) + m1 * m2), ROUNDING);
        assertThat(slash(p1).times(slash(p1)).distance(ONE.times(m1 * m1))).isLessThan(1e-13);
    }
}
