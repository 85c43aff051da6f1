package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.NeutrinoRatios.CSM;
import static org.kinvis.physics.decay.NeutrinoRatios.KAPPA;
import static org.kinvis.physics.decay.NeutrinoRatios.LONGITUDINAL;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K_STAR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;

/** Rates of one final state share their amplitudes, and the sums of squares are the rates. */
class SquaredAmplitudesTest {

    private static final Coefficient CL =
            NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU);
    private static final Coefficient CR =
            NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU);

    private static double value(SquaredAmplitudes squares, int form, WilsonCoefficients point) {
        double sum = squares.constant(form);
        for (int a = 0; a < squares.amplitudes().size(); a++) {
            SquaredAmplitudes.Amplitude amplitude = squares.amplitudes().get(a);
            Complex total = amplitude.offset();
            for (int i = 0; i < amplitude.coefficients().size(); i++) {
                Complex c = point.get(amplitude.coefficients().get(i));
                total = total.add(amplitude.factors().get(i).multiply(c));
            }
            sum += squares.weight(form, a) * total.norm() * total.norm();
        }
        return sum;
    }

    private static WilsonCoefficients point(long seed, Iterable<Coefficient> coefficients) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "point");
        WilsonCoefficients point = WilsonCoefficients.none();
        int k = 0;
        for (Coefficient coefficient : coefficients) {
            Complex value = new Complex(random.uniform(k, 1, -9, 9), random.uniform(k, 2, -9, 9));
            point = point.with(coefficient, value);
            k++;
        }
        return point;
    }

    private static Offset<Double> within(double relative, double value) {
        return Offset.offset(relative * Math.max(1e-300, Math.abs(value)));
    }

    @Test
    void theAmplitudesOfKAndKStarAreLeftPlusRightAndLeftMinusRight() {
        SquaredAmplitudes squares = SquaredAmplitudes.of(List.of(R_K, R_K_STAR));
        assertThat(squares.amplitudes()).hasSize(36);
        List<SquaredAmplitudes.Amplitude> tau =
                squares.amplitudes().stream().filter(a -> a.coefficients().contains(CL)).toList();
        assertThat(tau)
                .containsExactlyInAnyOrder(
                        new SquaredAmplitudes.Amplitude(
                                List.of(CL, CR),
                                List.of(Complex.ONE, Complex.ONE),
                                new Complex(CSM)),
                        new SquaredAmplitudes.Amplitude(
                                List.of(CL, CR),
                                List.of(Complex.ONE, Complex.MINUS_ONE),
                                new Complex(CSM)));
    }

    @Test
    void theirWeightsAreThoseOfTheBilinears() {
        SquaredAmplitudes squares = SquaredAmplitudes.of(List.of(R_K, R_K_STAR));
        double unit = 1 / (3 * CSM * CSM);
        for (int a = 0; a < squares.amplitudes().size(); a++) {
            boolean sum = squares.amplitudes().get(a).factors().getLast().equals(Complex.ONE);
            if (sum) {
                assertThat(squares.weight(0, a)).isCloseTo(unit, within(1e-14, unit));
            } else {
                assertThat(squares.weight(0, a)).isZero();
            }
            double expected = (sum ? 2 - KAPPA : 2 + KAPPA) / 4 * unit;
            assertThat(squares.weight(1, a)).isCloseTo(expected, within(1e-13, expected));
        }
    }

    @Test
    void proportionalRatesAndPartsOfARateShareTheAmplitudesToo() {
        HermitianForm other = R_K_STAR.times(1 / 3.7);
        List<HermitianForm> forms = List.of(R_K_STAR, other, LONGITUDINAL, R_K, R_K.times(1e-6));
        SquaredAmplitudes squares = SquaredAmplitudes.of(forms);
        assertThat(squares.amplitudes()).hasSize(36);
        for (int a = 0; a < 36; a++) {
            double w = squares.weight(0, a);
            assertThat(squares.weight(1, a)).isCloseTo(w / 3.7, within(1e-14, w));
        }
    }

    @Property(tries = 200)
    void sumsOfSquaresAreTheRates(@ForAll long seed) {
        List<HermitianForm> forms =
                List.of(R_K, R_K_STAR, LONGITUDINAL, R_K.plus(HermitianForm.constant(0.3)));
        SquaredAmplitudes squares = SquaredAmplitudes.of(forms);
        WilsonCoefficients point = point(seed, NeutrinoOperators.all());
        for (int o = 0; o < forms.size(); o++) {
            double expected = forms.get(o).value(point);
            assertThat(value(squares, o, point)).isCloseTo(expected, within(1e-13, expected));
        }
    }

    /** Σ_a w_a u_a† u_a with the same u_a for all forms. */
    private static List<HermitianForm> commuting(CounterBasedRandom random, int size, int forms) {
        List<HermitianForm> all = new ArrayList<>();
        for (int o = 0; o < forms; o++) {
            HermitianMatrix sum = null;
            for (int a = 0; a < size; a++) {
                double weight = random.uniform(o, a) < 0.3 ? 0 : random.uniform(o, a + 100);
                HermitianMatrix square =
                        new HermitianMatrix.Square(weight, 0, row(random, a, size)).matrix();
                sum =
                        sum == null
                                ? square
                                : HermitianMatrix.combination(new double[] {1, 1}, sum, square);
            }
            all.add(HermitianForm.of(List.of(block(size)), List.of(sum)));
        }
        return all;
    }

    private static List<Complex> row(CounterBasedRandom random, int a, int size) {
        return IntStream.range(0, size)
                .mapToObj(
                        i ->
                                new Complex(
                                        random.uniform(a + 50, 2L * i, -1, 1),
                                        random.uniform(a + 50, 2L * i + 1, -1, 1)))
                .toList();
    }

    private static CoefficientBlock block(int size) {
        List<Coefficient> coefficients =
                IntStream.range(0, size).mapToObj(i -> new Coefficient("c" + i)).toList();
        return new CoefficientBlock(
                "test",
                coefficients,
                coefficients.stream().map(c -> new Complex(2, -coefficients.indexOf(c))).toList());
    }

    @Property(tries = 200)
    void complexMatricesThatCommuteShareAsManyAmplitudesAsCoefficients(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "matrices");
        List<HermitianForm> forms = commuting(random, size, 4);
        SquaredAmplitudes squares = SquaredAmplitudes.of(forms);
        WilsonCoefficients point = point(seed, block(size).coefficients());
        for (int o = 0; o < forms.size(); o++) {
            double expected = forms.get(o).value(point);
            assertThat(value(squares, o, point)).isCloseTo(expected, within(1e-12, expected));
        }
    }

    @Test
    void aMatrixMayHaveItsLargestEntryLast() {
        HermitianMatrix matrix =
                HermitianMatrix.combination(
                        new double[] {1, 1},
                        HermitianMatrix.square(1, -0.1, 0, 1),
                        HermitianMatrix.square(0.01, 1, 1, 0));
        assertThat(matrix.squares()).hasSize(2);
    }

    @Test
    void commutingMatricesOfThreeCoefficientsShareThreeAmplitudes() {
        List<HermitianForm> forms = commuting(CounterBasedRandom.of(3, "matrices"), 3, 4);
        assertThat(SquaredAmplitudes.of(forms).amplitudes()).hasSize(3);
    }

    @Test
    void matricesThatDoNotCommuteKeepTheirOwn() {
        HermitianMatrix sum = HermitianMatrix.square(1, 1, 1);
        HermitianMatrix other = HermitianMatrix.square(2, 1, 2);
        HermitianMatrix third = HermitianMatrix.square(3, 2, 1);
        List<HermitianForm> forms =
                List.of(sum, other, third).stream()
                        .map(matrix -> HermitianForm.of(List.of(block(2)), List.of(matrix)))
                        .toList();
        SquaredAmplitudes squares = SquaredAmplitudes.of(forms);
        assertThat(squares.amplitudes()).hasSize(3);
        WilsonCoefficients point = point(5, block(2).coefficients());
        for (int o = 0; o < 3; o++) {
            double expected = forms.get(o).value(point);
            assertThat(value(squares, o, point)).isCloseTo(expected, within(1e-14, expected));
        }
    }

    @Test
    void aRateThatVanishesOrIsConstantHasNoAmplitude() {
        SquaredAmplitudes squares =
                SquaredAmplitudes.of(List.of(R_K.times(0), HermitianForm.constant(7)));
        assertThat(squares.amplitudes()).isEmpty();
        assertThat(squares.constant(1)).isEqualTo(7);
    }
}
