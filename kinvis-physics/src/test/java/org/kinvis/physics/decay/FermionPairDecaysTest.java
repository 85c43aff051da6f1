package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/**
 * B → K⁽*⁾ f₁ f̄₂ against traces of explicit Dirac matrices. The rates contain every interference
 * but that of vector or axial operators with tensors, which needs a mass.
 */
class FermionPairDecaysTest {

    private static final Inputs INPUTS = InputSets.load("flavio-2.7");
    private static final QuarkMasses QUARKS = new QuarkMasses(4.1, 0.08);
    private static final FermionPairOperators OPERATORS = FermionPairOperators.named("chi");
    private static final List<Coefficient> NO_TENSORS =
            java.util.stream.Stream.concat(OPERATORS.even().stream(), OPERATORS.odd().stream())
                    .toList();

    private static FermionPair pair(double m1, double m2) {
        return new FermionPair(m1, m2, OPERATORS);
    }

    static Spectrum width(Mode mode, Inputs inputs, FermionPair pair, QuarkMasses quarks) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), inputs.formFactorSet(mode.transition()));
        return mode.isVector()
                ? new BToVFermionPair(mode, inputs, set.vector(inputs), pair, quarks).width()
                : new BToPFermionPair(mode, inputs, set.pseudoscalar(inputs), pair, quarks).width();
    }

    private static double computed(
            Mode mode, FermionPair pair, double q2, WilsonCoefficients point) {
        return width(mode, INPUTS, pair, QUARKS).at(q2).value(point);
    }

    private static double explicit(
            Mode mode, FermionPair pair, double q2, WilsonCoefficients point) {
        return new ExplicitRate(mode, INPUTS, pair, QUARKS).at(q2, point);
    }

    private static WilsonCoefficients random(long seed, List<Coefficient> coefficients) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "fermion pair");
        WilsonCoefficients point = WilsonCoefficients.none();
        for (int k = 0; k < coefficients.size(); k++) {
            point =
                    point.with(
                            coefficients.get(k),
                            new Complex(random.uniform(k, 0, -3, 3), random.uniform(k, 1, -3, 3)));
        }
        return point;
    }

    private static void agree(double computed, double expected) {
        assertThat(computed).isCloseTo(expected, Offset.offset(1e-11 * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0, 0, 0.5",
        "B+->K, 0, 0, 20",
        "B+->K, 0, 0.7, 4",
        "B+->K, 0.7, 0, 4",
        "B+->K, 0.5, 0.9, 2.5",
        "B+->K, 0.9, 0.5, 12",
        "B0->K, 1.7, 1.7, 18",
        "B0->K, 0.1056583755, 1.77686, 8",
        "B0->K*, 0, 0, 0.5",
        "B0->K*, 0, 0, 19",
        "B0->K*, 0, 0.7, 4",
        "B0->K*, 0.7, 0, 4",
        "B0->K*, 0.5, 0.9, 2.5",
        "B0->K*, 0.9, 0.5, 12",
        "B+->K*, 1.7, 1.7, 18",
        "B+->K*, 0.1056583755, 1.77686, 8"
    })
    void vectorAxialAndScalarOperatorsTogetherAgreeWithDiracTraces(
            String mode, double m1, double m2, double q2) {
        Mode decay = Mode.of(mode);
        for (long seed = 0; seed < 5; seed++) {
            WilsonCoefficients point = random(seed, NO_TENSORS);
            agree(
                    computed(decay, pair(m1, m2), q2, point),
                    explicit(decay, pair(m1, m2), q2, point));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0, 0, 1", "B+->K, 0.5, 0.9, 12", "B0->K, 1.5, 1.5, 16", "B0->K, 0, 1.2, 6",
        "B0->K*, 0, 0, 1", "B0->K*, 0.5, 0.9, 12", "B+->K*, 1.5, 1.5, 16", "B+->K*, 0, 1.2, 6"
    })
    void eachTensorAloneAgreesWithDiracTraces(String mode, double m1, double m2, double q2) {
        Mode decay = Mode.of(mode);
        for (Coefficient tensor : List.of(OPERATORS.tensorLeft(), OPERATORS.tensorRight())) {
            WilsonCoefficients point = random(7, List.of(tensor));
            agree(
                    computed(decay, pair(m1, m2), q2, point),
                    explicit(decay, pair(m1, m2), q2, point));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B+->K, 0, 0",
        "B+->K, 0, 0.9",
        "B+->K, 0.5, 0.9",
        "B0->K*, 0, 0",
        "B0->K*, 0.9, 0",
        "B0->K*, 1.1, 0.4"
    })
    void bothTensorsTogetherAgreeWithDiracTraces(String mode, double m1, double m2) {
        Mode decay = Mode.of(mode);
        WilsonCoefficients point =
                random(8, List.of(OPERATORS.tensorLeft(), OPERATORS.tensorRight()));
        agree(computed(decay, pair(m1, m2), 9, point), explicit(decay, pair(m1, m2), 9, point));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void allTenOperatorsTogetherAgreeWithDiracTracesForMasslessFermions(Mode mode) {
        WilsonCoefficients point =
                random(9, NO_TENSORS)
                        .plus(random(10, List.of(OPERATORS.tensorLeft(), OPERATORS.tensorRight())));
        agree(computed(mode, pair(0, 0), 9, point), explicit(mode, pair(0, 0), 9, point));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void scalarsAndTensorsNeverInterfereInTheRate(Mode mode) {
        WilsonCoefficients scalars =
                random(
                        11,
                        List.of(
                                OPERATORS.scalar(),
                                OPERATORS.scalarPrime(),
                                OPERATORS.pseudoscalar(),
                                OPERATORS.pseudoscalarPrime()));
        WilsonCoefficients tensor = random(12, List.of(OPERATORS.tensorRight()));
        double together = explicit(mode, pair(0.5, 0.9), 9, scalars.plus(tensor));
        agree(
                explicit(mode, pair(0.5, 0.9), 9, scalars)
                        + explicit(mode, pair(0.5, 0.9), 9, tensor),
                together);
        agree(computed(mode, pair(0.5, 0.9), 9, scalars.plus(tensor)), together);
    }

    /**
     * Not in the code: with C_V = t_R = 1 and masses of 0.5 and 0.9 GeV it changes the rate by more
     * than a tenth.
     */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void interferenceOfVectorAndTensorNeedsAMassAndIsLeftOut(Mode mode) {
        WilsonCoefficients vector = WilsonCoefficients.of(OPERATORS.vector(), 1);
        WilsonCoefficients tensor = WilsonCoefficients.of(OPERATORS.tensorRight(), 1);
        for (double scale : new double[] {0, 1}) {
            FermionPair pair = pair(0.5 * scale, 0.9 * scale);
            double sum = explicit(mode, pair, 9, vector) + explicit(mode, pair, 9, tensor);
            double interference = explicit(mode, pair, 9, vector.plus(tensor)) - sum;
            if (scale == 0) {
                assertThat(interference / sum).isCloseTo(0, Offset.offset(1e-13));
            } else {
                assertThat(Math.abs(interference / sum)).isGreaterThan(0.1);
            }
            agree(computed(mode, pair, 9, vector.plus(tensor)), sum);
        }
    }

    /**
     * 2Re(t_L t_R*) |c|² × 8 m₁m₂ (T_E − T_B) with T_E = f_T²λ/(m_B+m_P)² or 2λT₁²/q², T_B = 0 or
     * 2Δ²T₂²/q² + 16 m_B² m_V² T₂₃²/(m_B+m_V)², in ⟨|M|²⟩.
     */
    @ParameterizedTest
    @CsvSource({"B+->K, 0.5, 0.9", "B0->K*, 0.5, 0.9", "B0->K*, 1, 1", "B0->K*, 0, 0.9"})
    void interferenceOfTheTwoTensorsIsProportionalToBothMasses(String mode, double m1, double m2) {
        Mode decay = Mode.of(mode);
        double q2 = 9;
        Complex left = new Complex(0.7, -1.1);
        Complex right = new Complex(1.3, 0.4);
        WilsonCoefficients tl = WilsonCoefficients.none().with(OPERATORS.tensorLeft(), left);
        WilsonCoefficients tr = WilsonCoefficients.none().with(OPERATORS.tensorRight(), right);
        FermionPair pair = pair(m1, m2);
        double interference =
                explicit(decay, pair, q2, tl.plus(tr))
                        - explicit(decay, pair, q2, tl)
                        - explicit(decay, pair, q2, tr);
        double expected =
                16
                        * left.multiply(right.conjugate()).getRealPart()
                        * m1
                        * m2
                        * electricMinusMagnetic(decay, q2)
                        * phaseSpace(decay, pair, q2);
        double scale = explicit(decay, pair, q2, tl);
        assertThat(interference / scale).isCloseTo(expected / scale, Offset.offset(1e-12));
    }

    private static double electricMinusMagnetic(Mode mode, double q2) {
        double mB = mode.parentMass(INPUTS);
        double mM = mode.daughterMass(INPUTS);
        double lambda = kallen(mB * mB, mM * mM, q2);
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), INPUTS.formFactorSet(mode.transition()));
        if (!mode.isVector()) {
            PseudoscalarFormFactors.Values ff = set.pseudoscalar(INPUTS).at(q2);
            return lambda * square(ff.tensor() / (mB + mM));
        }
        VectorFormFactors.Values ff = set.vector(INPUTS).at(q2);
        return 2 * lambda * square(ff.t1()) / q2
                - 2 * square((mB * mB - mM * mM) * ff.t2()) / q2
                - 16 * square(mB * mM * ff.t23() / (mB + mM));
    }

    private static double phaseSpace(Mode mode, FermionPair pair, double q2) {
        double mB = mode.parentMass(INPUTS);
        double mM = mode.daughterMass(INPUTS);
        double c =
                4
                        * INPUTS.get("GF")
                        / Math.sqrt(2)
                        * CkmMatrix.of(INPUTS).lambdaT().norm()
                        * INPUTS.alpha()
                        / (4 * Math.PI);
        return c
                * c
                * Math.sqrt(kallen(mB * mB, mM * mM, q2))
                * Math.sqrt(kallen(q2, square(pair.mass1()), square(pair.mass2())))
                / (256 * Math.pow(Math.PI, 3) * Math.pow(mB, 3) * q2);
    }
}
