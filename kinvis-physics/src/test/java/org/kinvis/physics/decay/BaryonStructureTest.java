package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.DiracAlgebra.GAMMA5;
import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.ONE;
import static org.kinvis.physics.decay.DiracAlgebra.dot;
import static org.kinvis.physics.decay.DiracAlgebra.gamma;
import static org.kinvis.physics.decay.DiracAlgebra.slash;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.function.IntFunction;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.decay.DiracAlgebra.Matrix;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.formfactor.BaryonFormFactors;

/**
 * The structure functions of Λ_b → Λ from Dirac traces of the matrix elements that define the helicity form factors
 * (arXiv:1602.01399, Eqs. 2–5), with ten different numbers for them.
 */
class BaryonStructureTest {

    private static final double M = 5.6196;
    private static final double MF = 1.115683;
    private static final TransitionQuarks QUARKS = new TransitionQuarks(4.18, 0.08);
    private static final BaryonFormFactors.Values FF =
            new BaryonFormFactors.Values(
                    0.31, 0.42, 0.27, 0.23, 0.19, 0.33, 0.47, 0.36, 0.29, 0.21);

    private final double[] p;
    private final double[] k;
    private final double[] q;
    private final double q2;

    BaryonStructureTest() {
        Momenta momenta = Momenta.pairAtRest(M, MF, 7);
        p = momenta.p();
        k = momenta.k();
        q = momenta.q();
        q2 = dot(q, q);
    }

    /** f [p + k − (M²−m²) q/q²]^μ + f_⊥ [γ + a p + b k]^μ. */
    private Matrix helicity(int mu, double along, double perp, double a, double b) {
        double v = p[mu] + k[mu] - (M * M - MF * MF) / q2 * q[mu];
        return ONE.times(along * v)
                .plus(gamma(mu).plus(ONE.times(a * p[mu] + b * k[mu])).times(perp));
    }

    private double plus() {
        return square(M + MF) - q2;
    }

    private double minus() {
        return square(M - MF) - q2;
    }

    private Matrix vector(int mu) {
        return ONE.times(FF.fZero() * (M - MF) / q2 * q[mu])
                .plus(
                        helicity(
                                mu,
                                FF.fPlus() * (M + MF) / plus(),
                                FF.fPerp(),
                                -2 * MF / plus(),
                                -2 * M / plus()));
    }

    private Matrix axial(int mu) {
        return GAMMA5.times(
                        ONE.times(FF.gZero() * (M + MF) / q2 * q[mu])
                                .plus(
                                        helicity(
                                                mu,
                                                FF.gPlus() * (M - MF) / minus(),
                                                FF.gPerp(),
                                                2 * MF / minus(),
                                                -2 * M / minus())))
                .times(-1);
    }

    /** ⟨iσ^{μν}q_ν⟩. */
    private Matrix tensor(int mu) {
        return helicity(
                        mu,
                        FF.hPlus() * q2 / plus(),
                        FF.hPerp() * (M + MF),
                        -2 * MF / plus(),
                        -2 * M / plus())
                .times(-1);
    }

    /** ⟨iσ^{μν}q_νγ₅⟩. */
    private Matrix tensorFive(int mu) {
        return GAMMA5.times(
                        helicity(
                                mu,
                                FF.htPlus() * q2 / minus(),
                                FF.htPerp() * (M - MF),
                                2 * MF / minus(),
                                -2 * M / minus()))
                .times(-1);
    }

    /** ½ Tr[(k̸+m)Γ₁(p̸+M)Γ̄₂]. */
    private Complex trace(Matrix first, Matrix second) {
        return slash(k).plus(ONE.times(MF))
                .times(first)
                .times(slash(p).plus(ONE.times(M)))
                .times(second.bar())
                .trace()
                .multiply(0.5);
    }

    private Complex transverse(IntFunction<Matrix> first, IntFunction<Matrix> second) {
        Complex sum = Complex.ZERO;
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.subtract(trace(first.apply(mu), second.apply(mu)).multiply(METRIC[mu]));
        }
        return sum.add(longitudinal(first, second));
    }

    private Complex longitudinal(IntFunction<Matrix> first, IntFunction<Matrix> second) {
        return trace(divergence(first), divergence(second)).divide(q2);
    }

    private Matrix divergence(IntFunction<Matrix> current) {
        Matrix sum = ONE.times(0);
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.plus(current.apply(mu).times(METRIC[mu] * q[mu]));
        }
        return sum;
    }

    private static void agrees(double computed, Complex expected) {
        double size = Math.max(1, expected.norm());
        assertThat(expected.getImaginaryPart()).isCloseTo(0, Offset.offset(1e-10 * size));
        assertThat(computed).isCloseTo(expected.getRealPart(), Offset.offset(1e-11 * size));
    }

    /** The tensor of VTE and ATB is ⟨−iσ^{μν}q_ν⟩. */
    @Test
    void structureFunctionsAreThoseOfTheTraces() {
        HadronicStructure.Values h = new BaryonStructure(M, MF, any -> FF, QUARKS).at(q2);
        Matrix scalar = divergence(this::vector).times(1 / QUARKS.difference());
        Matrix pseudoscalar = divergence(this::axial).times(1 / QUARKS.sum());
        agrees(h.ss(), trace(scalar, scalar));
        agrees(h.pp(), trace(pseudoscalar, pseudoscalar));
        agrees(h.vt(), transverse(this::vector, this::vector));
        agrees(h.vl(), longitudinal(this::vector, this::vector));
        agrees(h.at(), transverse(this::axial, this::axial));
        agrees(h.al(), longitudinal(this::axial, this::axial));
        agrees(h.te(), transverse(this::tensor, this::tensor).divide(q2));
        agrees(h.tb(), transverse(this::tensorFive, this::tensorFive).divide(q2));
        agrees(h.vte(), transverse(this::vector, this::tensor).divide(-Math.sqrt(q2)));
        agrees(h.atb(), transverse(this::axial, this::tensorFive).divide(-Math.sqrt(q2)));
        agrees(h.svl(), trace(scalar, divergence(this::vector)));
        agrees(h.pal(), trace(pseudoscalar, divergence(this::axial)));
    }

    @Test
    void currentsOfUnlikeParityDoNotInterfereAndTheTensorHasNoDivergence() {
        assertThat(longitudinal(this::tensor, this::tensor).norm()).isLessThan(1e-9);
        assertThat(longitudinal(this::tensorFive, this::tensorFive).norm()).isLessThan(1e-9);
        assertThat(transverse(this::vector, this::axial).norm()).isLessThan(1e-9);
        assertThat(transverse(this::tensor, this::tensorFive).norm()).isLessThan(1e-9);
        assertThat(transverse(this::vector, this::tensorFive).norm()).isLessThan(1e-9);
    }
}
