package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** B → K⁽*⁾ νν̄ against traces of explicit Dirac matrices, flavour pair by flavour pair. */
class NeutrinoDecaysTest {

    private static final Percentage PRECISION = Percentage.withPercentage(1e-9);
    private static final Inputs INPUTS = InputSets.load("paper");
    private static final FermionPairOperators OPERATORS = FermionPairOperators.named("nu");

    /** One neutrino current ν̄γ(1∓γ₅)ν with quark currents C (left) and D (right). */
    private static WilsonCoefficients pair(Complex left, Complex right, int axialSign) {
        return WilsonCoefficients.none()
                .with(OPERATORS.vector(), left)
                .with(OPERATORS.vectorPrime(), right)
                .with(OPERATORS.axial(), left.multiply(axialSign))
                .with(OPERATORS.axialPrime(), right.multiply(axialSign));
    }

    /** The sum over the 18 final states, each from traces. */
    private static double explicit(
            Mode mode, double q2, WilsonCoefficients point, boolean longitudinal) {
        ExplicitRate rate =
                new ExplicitRate(
                        mode, INPUTS, new FermionPair(0, 0, OPERATORS), new QuarkMasses(4.1, 0.08));
        double standardModel = StandardModelNeutrino.coefficient(INPUTS);
        double sum = 0;
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex cl =
                        point.get(NeutrinoOperators.CL.coefficient(i, j))
                                .add(i == j ? standardModel : 0);
                Complex cr = point.get(NeutrinoOperators.CR.coefficient(i, j));
                Complex clPrime = point.get(NeutrinoOperators.CL_PRIME.coefficient(i, j));
                Complex crPrime = point.get(NeutrinoOperators.CR_PRIME.coefficient(i, j));
                WilsonCoefficients left = pair(cl, cr, -1);
                WilsonCoefficients right = pair(clPrime, crPrime, 1);
                sum +=
                        longitudinal
                                ? rate.longitudinal(q2, left) + rate.longitudinal(q2, right)
                                : rate.at(q2, left) + rate.at(q2, right);
            }
        }
        return sum;
    }

    private static Spectrum width(Mode mode) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), INPUTS.formFactorSet(mode.transition()));
        return mode.isVector()
                ? new BToVNuNu(mode, INPUTS, set.vector(INPUTS)).width()
                : new BToPNuNu(mode, INPUTS, set.pseudoscalar(INPUTS)).width();
    }

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0.3, 1", "B+->K, 9, 2", "B0->K, 15, 3", "B0->K, 22, 4",
        "B+->K*, 0.3, 5", "B+->K*, 9, 6", "B0->K*, 15, 7", "B0->K*, 19, 8"
    })
    void rateWithAllCoefficientsAgreesWithDiracTraces(String mode, double q2, long seed) {
        Mode decay = Mode.of(mode);
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        assertThat(width(decay).at(q2).value(point))
                .isCloseTo(explicit(decay, q2, point, false), PRECISION);
    }

    @ParameterizedTest
    @CsvSource({"B+->K, 5", "B0->K, 20", "B+->K*, 5", "B0->K*, 17"})
    void standardModelRateAgreesWithDiracTraces(String mode, double q2) {
        Mode decay = Mode.of(mode);
        assertThat(width(decay).at(q2).standardModel())
                .isCloseTo(explicit(decay, q2, WilsonCoefficients.none(), false), PRECISION);
    }

    @ParameterizedTest
    @CsvSource({"B+->K*, 0.3, 5", "B+->K*, 9, 6", "B0->K*, 15, 7", "B0->K*, 19, 8"})
    void longitudinalRateAgreesWithTheLongitudinalPolarisationVector(
            String mode, double q2, long seed) {
        Mode decay = Mode.of(mode);
        FormFactorSet set = FormFactorSet.load("B->K*", INPUTS.formFactorSet("B->K*"));
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        assertThat(
                        new BToVNuNu(decay, INPUTS, set.vector(INPUTS))
                                .longitudinalWidth()
                                .at(q2)
                                .value(point))
                .isCloseTo(explicit(decay, q2, point, true), PRECISION);
    }
}
