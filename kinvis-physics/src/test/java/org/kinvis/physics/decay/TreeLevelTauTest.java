package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.decay.DiracAlgebra.LEFT;
import static org.kinvis.physics.decay.DiracAlgebra.ONE;
import static org.kinvis.physics.decay.DiracAlgebra.slash;
import static org.kinvis.physics.decay.DiracAlgebra.spinSum;
import static org.kinvis.physics.reference.NeutrinoReference.inputs;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.decay.DiracAlgebra.Matrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/**
 * B⁺ → τ⁺ν_τ, τ⁺ → K⁽*⁾⁺ν̄_τ against the chain of both decays with explicit Dirac matrices: the
 * numerator of the τ propagator is kept whole, so the τ carries its spin from one decay to the
 * other. The spectrum of the kaon falls as q²_max − q²; it does not rise as q².
 */
class TreeLevelTauTest {

    private static final Inputs INPUTS = inputs("paper");
    private static final Percentage PRECISION = Percentage.withPercentage(1e-10);

    /** The file's ħ has ten digits. */
    private static final Percentage REFERENCE = Percentage.withPercentage(1e-7);

    private static TreeLevelTau tree(Mode mode) {
        return new TreeLevelTau(mode, INPUTS);
    }

    private static double density(Mode mode, double q2) {
        return tree(mode).branchingFractionSpectrum().at(q2).standardModel();
    }

    /** The chain at one angle of the meson in the rest frame of the τ. */
    private record Chain(Mode mode, double cosine) {

        private static final GaussIntegrator ANGLE =
                new GaussIntegratorFactory().legendre(6, -1, 1);

        private double mB() {
            return mode.parentMass(INPUTS);
        }

        private double mTau() {
            return INPUTS.get("m_tau");
        }

        private double mMeson() {
            return mode.daughterMass(INPUTS);
        }

        /** The ν_τ of the first decay, in the rest frame of B, along the negative third axis. */
        private double[] neutrino() {
            double energy = (mB() * mB() - mTau() * mTau()) / (2 * mB());
            return new double[] {energy, 0, 0, -energy};
        }

        private double[] tau() {
            double[] k = neutrino();
            return new double[] {mB() - k[0], 0, 0, -k[3]};
        }

        /** The ν̄_τ of the second decay, boosted from the rest frame of the τ. */
        private double[] antineutrino() {
            double energy = (mTau() * mTau() - mMeson() * mMeson()) / (2 * mTau());
            double sine = Math.sqrt(1 - cosine * cosine);
            double gamma = tau()[0] / mTau();
            double boost = tau()[3] / mTau();
            return new double[] {
                energy * (gamma - boost * cosine),
                -energy * sine,
                0,
                energy * (boost - gamma * cosine),
            };
        }

        private double[] meson() {
            double[] meson = tau();
            double[] k = antineutrino();
            for (int mu = 0; mu < 4; mu++) {
                meson[mu] -= k[mu];
            }
            return meson;
        }

        double q2() {
            return 2 * DiracAlgebra.dot(neutrino(), antineutrino());
        }

        /** Σ_spins |ū_ν p̸_B P_L (m_τ − p̸_τ) X̸ P_L v_ν̄|², X = k_K f_K or m_V f_V e*. */
        double squaredAmplitude() {
            Matrix chain =
                    slash(mB(), 0, 0, 0)
                            .times(LEFT)
                            .times(slash(tau()).times(-1).plus(ONE.times(mTau())));
            double decayConstant = INPUTS.get(mode.isVector() ? "f_K*+" : "f_K+");
            if (!mode.isVector()) {
                return square(chain, decayConstant, meson());
            }
            double sum = 0;
            for (double[] e : polarisations(meson())) {
                sum += square(chain, decayConstant * mMeson(), e);
            }
            return sum;
        }

        private double square(Matrix chain, double factor, double[] x) {
            Matrix vertex = chain.times(slash(x)).times(LEFT).times(factor);
            return spinSum(neutrino(), 0, vertex, antineutrino(), 0);
        }

        /** Three real vectors, orthonormal and orthogonal to a momentum in the xz plane. */
        private static double[][] polarisations(double[] k) {
            double mass = Math.sqrt(DiracAlgebra.dot(k, k));
            double p = Math.hypot(k[1], k[3]);
            return new double[][] {
                {0, 0, 1, 0},
                {0, k[3] / p, 0, -k[1] / p},
                {p / mass, k[0] * k[1] / (p * mass), 0, k[0] * k[3] / (p * mass)},
            };
        }

        /** The couplings, phase spaces and lifetimes: dBR/dcosθ is this times the square. */
        double factor() {
            double coupling =
                    2
                            * Math.pow(INPUTS.get("GF"), 2)
                            * INPUTS.get("Vub")
                            * INPUTS.get("Vus")
                            * INPUTS.get("f_B+");
            double first = (1 - Math.pow(mTau() / mB(), 2)) / (8 * Math.PI);
            double second = (1 - Math.pow(mMeson() / mTau(), 2)) / (8 * Math.PI);
            double tauLifetime = PhysicalConstants.picosecondsToInverseGeV(INPUTS.get("tau_tau"));
            return coupling
                    * coupling
                    * (mode.lifetime(INPUTS) / (2 * mB()))
                    * first
                    * (tauLifetime / (2 * mTau()))
                    * (second / 2);
        }

        /** ∫ dcosθ dBR/dcosθ. */
        static double branchingFraction(Mode mode) {
            return ANGLE.integrate(
                    cosine -> {
                        Chain chain = new Chain(mode, cosine);
                        return chain.factor() * chain.squaredAmplitude();
                    });
        }
    }

    @Test
    void branchingFractionsAreThoseOfTheIndependentCalculation() {
        assertThat(tree(Mode.B_PLUS_TO_K).branchingFraction())
                .isCloseTo(value("tree B+->K+ nunu"), REFERENCE);
        assertThat(tree(Mode.B_PLUS_TO_K_STAR).branchingFraction())
                .isCloseTo(value("tree B+->K*+ nunu"), REFERENCE);
        assertThat(tree(Mode.B_PLUS_TO_K).largestQSquared())
                .isCloseTo(value("tree q2max"), REFERENCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"B_PLUS_TO_K", "B_PLUS_TO_K_STAR"})
    void branchingFractionIsThatOfTheChainOfBothDecays(Mode mode) {
        assertThat(tree(mode).branchingFraction())
                .isCloseTo(Chain.branchingFraction(mode), PRECISION);
    }

    @ParameterizedTest
    @EnumSource(names = {"B_PLUS_TO_K", "B_PLUS_TO_K_STAR"})
    void spectrumIsThatOfTheChainWithTheSpinOfTheTau(Mode mode) {
        for (double cosine : new double[] {-0.99, -0.6, -0.2, 0.1, 0.5, 0.8, 0.99}) {
            Chain chain = new Chain(mode, cosine);
            double slope = tree(mode).largestQSquared() / 2;
            double expected = chain.factor() * chain.squaredAmplitude() / slope;
            assertThat(density(mode, chain.q2())).isCloseTo(expected, PRECISION);
        }
    }

    @Test
    void qSquaredIsLinearInTheAngleAndReachesItsEnds() {
        for (Mode mode : new Mode[] {Mode.B_PLUS_TO_K, Mode.B_PLUS_TO_K_STAR}) {
            double end = tree(mode).largestQSquared();
            assertThat(new Chain(mode, -1).q2()).isCloseTo(end, PRECISION);
            assertThat(new Chain(mode, 1).q2()).isCloseTo(0, Offset.offset(1e-12));
            assertThat(new Chain(mode, 0.3).q2()).isCloseTo(end * 0.35, PRECISION);
        }
    }

    @Test
    void neutrinosOfTheKaonFlyTogetherAndNeverApart() {
        Mode mode = Mode.B_PLUS_TO_K;
        double end = tree(mode).largestQSquared();
        double total = tree(mode).branchingFraction();
        for (double fraction : new double[] {0, 0.2, 0.5, 0.9}) {
            assertThat(density(mode, fraction * end))
                    .isCloseTo(2 * total * (1 - fraction) / end, PRECISION);
        }
        assertThat(density(mode, end)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"B_PLUS_TO_K", "B_PLUS_TO_K_STAR"})
    void spectrumIntegratesToTheBranchingFraction(Mode mode) {
        Spectrum spectrum = tree(mode).branchingFractionSpectrum();
        double total = tree(mode).branchingFraction();
        assertThat(spectrum.integral().standardModel()).isCloseTo(total, PRECISION);
        assertThat(spectrum.support().high()).isEqualTo(tree(mode).largestQSquared());
        double sum = 0;
        double[] edges = {0, 3, 8, 15, 30};
        for (int i = 0; i < 4; i++) {
            sum += spectrum.integral(new QSquaredRange(edges[i], edges[i + 1])).standardModel();
        }
        assertThat(sum).isCloseTo(total, PRECISION);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 8", "14, 18"})
    void rateInAWindowIsTheAreaUnderAStraightLine(double low, double high) {
        for (Mode mode : new Mode[] {Mode.B_PLUS_TO_K, Mode.B_PLUS_TO_K_STAR}) {
            double trapezium = (density(mode, low) + density(mode, high)) / 2 * (high - low);
            assertThat(
                            tree(mode)
                                    .branchingFractionSpectrum()
                                    .integral(new QSquaredRange(low, high))
                                    .standardModel())
                    .isCloseTo(trapezium, PRECISION);
        }
    }

    @Test
    void nothingLiesOutsideTheSupport() {
        Spectrum spectrum = tree(Mode.B_PLUS_TO_K).branchingFractionSpectrum();
        assertThat(spectrum.at(22.81).standardModel()).isZero();
        assertThat(spectrum.at(-0.1).standardModel()).isZero();
        assertThat(spectrum.integral(new QSquaredRange(22.81, 22.9)).standardModel()).isZero();
    }

    @Test
    void noCoefficientEnters() {
        Spectrum spectrum = tree(Mode.B_PLUS_TO_K).branchingFractionSpectrum();
        assertThat(spectrum.integral().coefficients()).isEmpty();
        assertThat(spectrum.integral().linear(new Coefficient("CL_bsnutaunutau"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B0->K", "B0->K*"})
    void neutralModesHaveNone(String mode) {
        assertThatThrownBy(() -> new TreeLevelTau(Mode.of(mode), INPUTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(mode);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 6})
    void vanishesWhereEitherDecayIsClosed(double mTau) {
        TreeLevelTau closed =
                new TreeLevelTau(Mode.B_PLUS_TO_K, InputSets.load("default").with("m_tau", mTau));
        assertThat(closed.branchingFraction()).isZero();
        assertThat(closed.branchingFractionSpectrum().integral().standardModel()).isZero();
        assertThat(closed.branchingFractionSpectrum().at(1).standardModel()).isZero();
    }
}
