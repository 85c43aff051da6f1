package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K_STAR;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;

/** The form for scans gives what the form gives. */
class RestrictedFormTest {

    private static final FermionPairOperators OPERATORS = FermionPairOperators.named("chi");
    private static final List<HermitianForm> FORMS =
            List.of(
                    R_K,
                    R_K_STAR,
                    R_K.plus(R_K_STAR).plus(HermitianForm.constant(0.7)),
                    R_K_STAR.plus(pair()));

    /** A form of four coefficients that interfere, with new physics alone. */
    private static HermitianForm pair() {
        HermitianForm form =
                FermionPairDecaysTest.width(
                                Mode.B_ZERO_TO_K_STAR,
                                NeutrinoRatios.INPUTS,
                                new FermionPair(0.3, 1.2, OPERATORS),
                                new QuarkMasses(4.1, 0.08))
                        .integral();
        return form.times(1 / form.value(WilsonCoefficients.of(OPERATORS.vector(), 1)));
    }

    private static List<Coefficient> all() {
        List<Coefficient> all = new ArrayList<>(NeutrinoOperators.all());
        all.addAll(OPERATORS.even());
        all.addAll(OPERATORS.odd());
        all.add(OPERATORS.tensorRight());
        return all;
    }

    private static Complex random(CounterBasedRandom random, int k) {
        return new Complex(random.uniform(k, 1, -9, 9), random.uniform(k, 2, -9, 9));
    }

    private static Offset<Double> within(double relative, double value) {
        return Offset.offset(relative * Math.max(1, Math.abs(value)));
    }

    @Property(tries = 300)
    void valueIsThatOfTheFormForAnySubsetOfTheCoefficients(@ForAll long seed) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "subset");
        List<Coefficient> variables = new ArrayList<>();
        WilsonCoefficients elsewhere = WilsonCoefficients.none();
        WilsonCoefficients point = WilsonCoefficients.none();
        List<Coefficient> all = all();
        double share = random.uniform(-1, 0);
        for (int k = 0; k < all.size(); k++) {
            Complex value = random(random, k);
            point = point.with(all.get(k), value);
            if (random.uniform(k, 0) < share) {
                variables.add(all.get(k));
            } else {
                elsewhere = elsewhere.with(all.get(k), value);
            }
        }
        double[] x = new double[variables.size()];
        double[] y = new double[variables.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = point.get(variables.get(i)).getRealPart();
            y[i] = point.get(variables.get(i)).getImaginaryPart();
        }
        for (HermitianForm form : FORMS) {
            double expected = form.value(point);
            RestrictedForm restricted = form.restrictedTo(variables, elsewhere);
            assertThat(restricted.variables()).isEqualTo(variables.size());
            assertThat(restricted.value(x, y)).isCloseTo(expected, within(1e-12, expected));
        }
    }

    @Property(tries = 100)
    void realValueIsThatOfTheFormAtRealCoefficients(@ForAll long seed) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "real");
        List<Coefficient> variables =
                List.of(
                        NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU),
                        NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU),
                        NeutrinoOperators.CR.coefficient(Flavour.MU, Flavour.TAU),
                        NeutrinoOperators.CL_PRIME.coefficient(Flavour.E, Flavour.TAU));
        double[] x = new double[4];
        WilsonCoefficients point = WilsonCoefficients.none();
        for (int i = 0; i < 4; i++) {
            x[i] = random.uniform(i, 0, -15, 15);
            point = point.with(variables.get(i), x[i]);
        }
        for (HermitianForm form : FORMS) {
            RestrictedForm restricted = form.restrictedTo(variables);
            double expected = form.value(point);
            assertThat(restricted.value(x)).isCloseTo(expected, within(1e-12, expected));
            assertThat(restricted.value(x, new double[4]))
                    .isCloseTo(restricted.value(x), within(1e-14, expected));
        }
    }

    @Property(tries = 100)
    void valueIsNeverNegativeNotEvenInRounding(@ForAll long seed) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "near cancellation");
        List<Coefficient> diagonal = new ArrayList<>();
        double[] x = new double[3];
        double[] y = new double[3];
        for (Flavour flavour : Flavour.values()) {
            int k = diagonal.size();
            diagonal.add(NeutrinoOperators.CL.coefficient(flavour, flavour));
            x[k] = -NeutrinoRatios.CSM + 1e-8 * random.uniform(k, 0);
            y[k] = 1e-8 * random.uniform(k, 1);
        }
        assertThat(R_K.restrictedTo(diagonal).value(x, y)).isNotNegative();
        assertThat(R_K_STAR.restrictedTo(diagonal).value(x, y)).isNotNegative();
    }

    @Test
    void aVariableThatDoesNotEnterChangesNothing() {
        Coefficient stranger = new Coefficient("C9_bsmumu");
        RestrictedForm restricted = R_K.restrictedTo(List.of(stranger));
        assertThat(restricted.value(new double[] {17}))
                .isCloseTo(R_K.standardModel(), Offset.offset(1e-15));
    }

    @Test
    void whatIsSaidElsewhereOfAVariableIsIgnored() {
        Coefficient cl = NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU);
        RestrictedForm restricted = R_K.restrictedTo(List.of(cl), WilsonCoefficients.of(cl, 99));
        assertThat(restricted.value(new double[] {3}))
                .isCloseTo(R_K.value(WilsonCoefficients.of(cl, 3)), Offset.offset(1e-15));
    }

    @Test
    void aMatrixThatIsNotPositiveIsNotARate() {
        HermitianMatrix indefinite =
                HermitianMatrix.combination(
                        new double[] {1, -1},
                        HermitianMatrix.square(1, 1, 0),
                        HermitianMatrix.square(1, 0, 1));
        assertThatThrownBy(indefinite::squares).isInstanceOf(ArithmeticException.class);
    }

    /** The largest entry of the diagonal need not come first, and interference may be negative or imaginary. */
    @Test
    void squaresAddUpToTheMatrixWhateverTheOrderAndThePhase() {
        for (Complex phase : List.of(Complex.ONE, Complex.ONE.negate(), Complex.I)) {
            HermitianMatrix matrix =
                    HermitianMatrix.combination(
                            new double[] {1, 4, 3},
                            HermitianMatrix.square(1, 1, 0),
                            HermitianMatrix.square(1, 0, 1),
                            HermitianMatrix.interference(0.5, phase, 0, 1, 2));
            Complex[] c = {new Complex(0.3, -1.1), new Complex(-0.7, 0.2)};
            double sum = 0;
            for (HermitianMatrix.Square square : matrix.squares()) {
                Complex amplitude =
                        square.combination()
                                .get(0)
                                .multiply(c[0])
                                .add(square.combination().get(1).multiply(c[1]));
                sum += square.weight() * Math.pow(amplitude.norm(), 2);
            }
            assertThat(sum).isCloseTo(matrix.value(c), Offset.offset(1e-14));
            double interference = 3 * phase.multiply(c[0]).multiply(c[1].conjugate()).getRealPart();
            double expected =
                    Math.pow(c[0].norm(), 2) + 4 * Math.pow(c[1].norm(), 2) + interference;
            assertThat(sum).isCloseTo(expected, Offset.offset(1e-14));
        }
    }
}
