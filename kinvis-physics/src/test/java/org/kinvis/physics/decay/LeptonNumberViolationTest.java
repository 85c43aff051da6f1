package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.SCALAR_LEFT;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.SCALAR_RIGHT;
import static org.kinvis.physics.eft.LeptonNumberViolatingOperators.TENSOR_LEFT;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** B → K⁽*⁾ νν through cSL, cSR, cTL: EOS's formulas, Dirac traces, limits. */
class LeptonNumberViolationTest {

    private static final Percentage PRECISION = Percentage.withPercentage(1e-11);
    private static final Inputs INPUTS = InputSets.load("default");
    private static final QuarkMasses QUARKS = new QuarkMasses(4.1, 0.08);
    private static final FermionPairOperators DIRAC = FermionPairOperators.named("nu");
    private static final FermionPair PAIR = new FermionPair(0, 0, DIRAC);

    /** 2 for identical neutrinos, 3 flavours, 4 because EOS's coupling has α/2π for α/4π. */
    private static final double DIRAC_TO_EOS = 2 * 3 * 4;

    private static FormFactorSet formFactors(Mode mode) {
        return FormFactorSet.load(mode.transition(), INPUTS.formFactorSet(mode.transition()));
    }

    private static LeptonNumberViolation decay(Mode mode) {
        return mode.isVector()
                ? LeptonNumberViolation.toVector(
                        mode, INPUTS, formFactors(mode).vector(INPUTS), QUARKS)
                : LeptonNumberViolation.toPseudoscalar(
                        mode, INPUTS, formFactors(mode).pseudoscalar(INPUTS), QUARKS);
    }

    private static WilsonCoefficients point(Complex left, Complex right, Complex tensor) {
        return WilsonCoefficients.none()
                .with(SCALAR_LEFT.coefficient(), left)
                .with(SCALAR_RIGHT.coefficient(), right)
                .with(TENSOR_LEFT.coefficient(), tensor);
    }

    private static WilsonCoefficients point(double left, double right, double tensor) {
        return point(new Complex(left), new Complex(right), new Complex(tensor));
    }

    private static final WilsonCoefficients COMPLEX =
            point(new Complex(1.3, -0.7), new Complex(-0.4, 2.1), new Complex(0.9, 1.6));

    /** f̄₁ P_L f₂ and f̄₁σP_L f₂ with the coefficients of a point: C_S = −C_P = c/2, t_L = c. */
    private static WilsonCoefficients dirac(WilsonCoefficients point) {
        Complex left = point.get(SCALAR_LEFT.coefficient()).multiply(0.5);
        Complex right = point.get(SCALAR_RIGHT.coefficient()).multiply(0.5);
        return WilsonCoefficients.none()
                .with(DIRAC.scalar(), right)
                .with(DIRAC.scalarPrime(), left)
                .with(DIRAC.pseudoscalar(), right.negate())
                .with(DIRAC.pseudoscalarPrime(), left.negate())
                .with(DIRAC.tensorLeft(), point.get(TENSOR_LEFT.coefficient()));
    }

    @ParameterizedTest
    @CsvSource({"B+->K, 0.5", "B+->K, 12", "B0->K, 20", "B+->K*, 0.5", "B+->K*, 9", "B0->K*, 18"})
    void isTwoTimesThreeFlavoursOfADiracPair(String name, double q2) {
        Mode mode = Mode.of(name);
        Spectrum pair = FermionPairDecaysTest.width(mode, INPUTS, PAIR, QUARKS);
        for (WilsonCoefficients point :
                new WilsonCoefficients[] {
                    point(3, 0, 0), point(0, 3, 0), point(0, 0, 3), COMPLEX,
                }) {
            assertThat(decay(mode).width().at(q2).value(point))
                    .isCloseTo(DIRAC_TO_EOS * pair.at(q2).value(dirac(point)), PRECISION);
        }
    }

    @ParameterizedTest
    @CsvSource({"B+->K*, 0.5", "B+->K*, 9", "B0->K*, 18"})
    void longitudinalPartAgreesWithTheLongitudinalPolarisationVector(String name, double q2) {
        Mode mode = Mode.of(name);
        ExplicitRate traces = new ExplicitRate(mode, INPUTS, PAIR, QUARKS);
        assertThat(decay(mode).longitudinalWidth().at(q2).value(COMPLEX))
                .isCloseTo(
                        DIRAC_TO_EOS * traces.longitudinal(q2, dirac(COMPLEX)),
                        Percentage.withPercentage(1e-9));
    }

    @Test
    void scalarsMakeLongitudinalVectorMesonsAlone() {
        LeptonNumberViolation decay = decay(Mode.B_ZERO_TO_K_STAR);
        WilsonCoefficients scalar = point(2, -1, 0);
        assertThat(decay.longitudinalWidth().integral().value(scalar))
                .isEqualTo(decay.width().integral().value(scalar));
        WilsonCoefficients tensor = point(0, 0, 1);
        assertThat(decay.longitudinalWidth().integral().value(tensor))
                .isBetween(0.0, decay.width().integral().value(tensor));
    }

    @Test
    void pseudoscalarDaughtersHaveNoPolarisation() {
        LeptonNumberViolation decay = decay(Mode.B_PLUS_TO_K);
        assertThatThrownBy(decay::longitudinalWidth).isInstanceOf(IllegalStateException.class);
    }

    /** G_F²α²/(2π²)·8 |λ_t|²/2 √λ/(4π m_B)³, in front of the brackets of arXiv:2111.04327. */
    private static double eosNormalisation(Mode mode, double q2) {
        double mB = mode.parentMass(INPUTS);
        double mM = mode.daughterMass(INPUTS);
        double coupling = 4 * INPUTS.get("GF") * INPUTS.alpha() / (2 * Math.PI);
        double mixing = CkmMatrix.of(INPUTS).lambdaT().norm();
        return 3
                * (coupling * coupling / 2)
                * (mixing * mixing)
                * Math.sqrt(kallen(mB * mB, mM * mM, q2))
                / Math.pow(4 * Math.PI * mB, 3);
    }

    /** The brackets as EOS writes them: vectors λf₊²/24, scalars over 8, tensor ⅔. */
    @ParameterizedTest
    @CsvSource({"B+->K, 0.5", "B+->K, 7", "B0->K, 15", "B0->K, 22"})
    void bToPAgreesWithEos(String name, double q2) {
        Mode mode = Mode.of(name);
        double mB = mode.parentMass(INPUTS);
        double mP = mode.daughterMass(INPUTS);
        double lambda = kallen(mB * mB, mP * mP, q2);
        PseudoscalarFormFactors.Values ff = formFactors(mode).pseudoscalar(INPUTS).at(q2);
        Complex cSL = COMPLEX.get(SCALAR_LEFT.coefficient());
        Complex cSR = COMPLEX.get(SCALAR_RIGHT.coefficient());
        Complex cTL = COMPLEX.get(TENSOR_LEFT.coefficient());
        double scalar =
                q2
                        * Math.pow((mB * mB - mP * mP) / (4.1 - 0.08), 2)
                        / 8
                        * Math.pow(ff.zero() * cSL.add(cSR).norm(), 2);
        double tensor = 2.0 / 3 * q2 * lambda * Math.pow(ff.tensor() * cTL.norm() / (mB + mP), 2);
        assertThat(decay(mode).width().at(q2).value(COMPLEX))
                .isCloseTo(eosNormalisation(mode, q2) * (scalar + tensor), PRECISION);
    }

    @ParameterizedTest
    @CsvSource({"B+->K*, 0.5", "B+->K*, 7", "B0->K*, 13", "B0->K*, 19"})
    void bToVAgreesWithEos(String name, double q2) {
        Mode mode = Mode.of(name);
        double mB = mode.parentMass(INPUTS);
        double mV = mode.daughterMass(INPUTS);
        double lambda = kallen(mB * mB, mV * mV, q2);
        VectorFormFactors.Values ff = formFactors(mode).vector(INPUTS).at(q2);
        Complex cSL = COMPLEX.get(SCALAR_LEFT.coefficient());
        Complex cSR = COMPLEX.get(SCALAR_RIGHT.coefficient());
        Complex cTL = COMPLEX.get(TENSOR_LEFT.coefficient());
        double scalar =
                q2
                        * lambda
                        / (8 * Math.pow(4.1 + 0.08, 2))
                        * Math.pow(ff.a0() * cSR.subtract(cSL).norm(), 2);
        double longitudinal =
                32 * Math.pow(mB * mV * ff.t23(), 2) / (3 * Math.pow(mB + mV, 2)) * q2;
        double transverse =
                4
                        * (lambda * Math.pow(ff.t1(), 2)
                                + Math.pow((mB * mB - mV * mV) * ff.t2(), 2))
                        / 3;
        double tensor = (longitudinal + transverse) * Math.pow(cTL.norm(), 2);
        assertThat(decay(mode).width().at(q2).value(COMPLEX))
                .isCloseTo(eosNormalisation(mode, q2) * (scalar + tensor), PRECISION);
    }

    /** cVL in the same normalisation: what EOS's vector bracket gives is the rate of B → Kνν̄. */
    @ParameterizedTest
    @CsvSource({"B+->K, 7", "B0->K, 15"})
    void normalisationIsThatOfTheVectorCoefficients(String name, double q2) {
        Mode mode = Mode.of(name);
        double mB = mode.parentMass(INPUTS);
        double mP = mode.daughterMass(INPUTS);
        double lambda = kallen(mB * mB, mP * mP, q2);
        PseudoscalarFormFactors ff = formFactors(mode).pseudoscalar(INPUTS);
        WilsonCoefficients vectors =
                CoefficientNames.set(
                        WilsonCoefficients.none(),
                        Map.of("cVL", new Complex(7.5), "cVR", new Complex(-2, 1)),
                        INPUTS,
                        1);
        double bracket = lambda / 24 * Math.pow(ff.at(q2).plus(), 2) * (5.5 * 5.5 + 1);
        assertThat(new BToPNuNu(mode, INPUTS, ff).width().at(q2).value(vectors))
                .isCloseTo(eosNormalisation(mode, q2) * bracket, PRECISION);
    }

    @Property(tries = 200)
    void neitherRateNorLongitudinalPartIsNegative(
            @ForAll @DoubleRange(min = -20, max = 20) double left,
            @ForAll @DoubleRange(min = -20, max = 20) double right,
            @ForAll @DoubleRange(min = -20, max = 20) double phase,
            @ForAll @DoubleRange(min = 0, max = 19) double q2) {
        WilsonCoefficients point =
                point(new Complex(left, phase), new Complex(right), new Complex(phase, right));
        for (Mode mode : Mode.values()) {
            assertThat(decay(mode).width().at(q2).value(point)).isNotNegative();
        }
        LeptonNumberViolation vector = decay(Mode.B_ZERO_TO_K_STAR);
        assertThat(vector.longitudinalWidth().at(q2).value(point))
                .isBetween(0.0, vector.width().at(q2).value(point) * (1 + 1e-15));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void windowsAddUp(Mode mode) {
        Spectrum width = decay(mode).width();
        double end = width.support().high();
        double low = width.integral(new QSquaredRange(0, 6)).value(COMPLEX);
        double high = width.integral(new QSquaredRange(6, end)).value(COMPLEX);
        assertThat(low + high)
                .isCloseTo(width.integral().value(COMPLEX), Percentage.withPercentage(1e-9));
    }

    /** Scalars need q² for their helicity; a tensor makes transverse K* at q² = 0 as well. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void ratesVanishAtTheEndsOfPhaseSpace(Mode mode) {
        HermitianForm start = decay(mode).width().at(0);
        assertThat(start.value(point(1, 3, 0))).isZero();
        if (mode.isVector()) {
            assertThat(start.value(point(0, 0, 1))).isPositive();
            assertThat(decay(mode).longitudinalWidth().at(0).value(COMPLEX)).isZero();
        } else {
            assertThat(start.value(COMPLEX)).isZero();
        }
        double end = mode.largestQSquared(INPUTS);
        double middle = decay(mode).width().at(end / 2).value(COMPLEX);
        assertThat(decay(mode).width().at(end).value(COMPLEX) / middle)
                .isCloseTo(0, Offset.offset(1e-6));
    }

    @Test
    void oppositeScalarsCancelForTheKaonAndEqualOnesForTheKStar() {
        HermitianForm kaon = decay(Mode.B_PLUS_TO_K).width().integral();
        HermitianForm kStar = decay(Mode.B_ZERO_TO_K_STAR).width().integral();
        assertThat(kaon.value(point(5, -5, 0))).isZero();
        assertThat(kStar.value(point(5, 5, 0))).isZero();
        assertThat(kaon.value(point(5, 5, 0))).isPositive();
        assertThat(kStar.value(point(5, -5, 0))).isPositive();
    }
}
