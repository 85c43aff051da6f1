package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinvis.physics.decay.NeutrinoRatios.CSM;
import static org.kinvis.physics.decay.NeutrinoRatios.KAPPA;
import static org.kinvis.physics.decay.NeutrinoRatios.LONGITUDINAL;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K_STAR;
import static org.kinvis.physics.eft.NeutrinoOperators.CL;
import static org.kinvis.physics.eft.NeutrinoOperators.CL_PRIME;
import static org.kinvis.physics.eft.NeutrinoOperators.CR;
import static org.kinvis.physics.eft.NeutrinoOperators.CR_PRIME;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;

/** What a rate is as a function of the coefficients, whatever the form factors are. */
class HermitianFormTest {

    private static final List<HermitianForm> RATIOS = List.of(R_K, R_K_STAR);

    private static final List<List<Flavour>> PERMUTATIONS =
            List.of(
                    List.of(Flavour.E, Flavour.MU, Flavour.TAU),
                    List.of(Flavour.E, Flavour.TAU, Flavour.MU),
                    List.of(Flavour.MU, Flavour.E, Flavour.TAU),
                    List.of(Flavour.MU, Flavour.TAU, Flavour.E),
                    List.of(Flavour.TAU, Flavour.E, Flavour.MU),
                    List.of(Flavour.TAU, Flavour.MU, Flavour.E));

    private static Offset<Double> within(double relative, double value) {
        return Offset.offset(relative * Math.max(1, Math.abs(value)));
    }

    private static double square(Complex c) {
        return c.getRealPart() * c.getRealPart() + c.getImaginaryPart() * c.getImaginaryPart();
    }

    /** R_K and R_K* from the equations, entry by entry. */
    private static double[] fromTheEquations(WilsonCoefficients point) {
        double rK = 0;
        double rKStar = 0;
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex t = point.get(CL.coefficient(i, j)).add(i == j ? CSM : 0);
                Complex cr = point.get(CR.coefficient(i, j));
                Complex clPrime = point.get(CL_PRIME.coefficient(i, j));
                Complex crPrime = point.get(CR_PRIME.coefficient(i, j));
                rK += square(t.add(cr)) + square(clPrime.add(crPrime));
                rKStar +=
                        square(t)
                                + square(cr)
                                - KAPPA * t.multiply(cr.conjugate()).getRealPart()
                                + square(clPrime)
                                + square(crPrime)
                                - KAPPA * clPrime.multiply(crPrime.conjugate()).getRealPart();
            }
        }
        double norm = 3 * CSM * CSM;
        return new double[] {rK / norm, rKStar / norm};
    }

    @Property(tries = 200)
    void ratiosAreThoseOfTheEquations(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        double[] expected = fromTheEquations(point);
        assertThat(R_K.value(point)).isCloseTo(expected[0], within(1e-13, expected[0]));
        assertThat(R_K_STAR.value(point)).isCloseTo(expected[1], within(1e-13, expected[1]));
    }

    @Property(tries = 200)
    void ratesAreNeverNegative(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        RATIOS.forEach(ratio -> assertThat(ratio.value(point)).isNotNegative());
        WilsonCoefficients nearCancellation =
                NeutrinoPoints.of(
                        (operator, i, j) ->
                                point.get(operator.coefficient(i, j))
                                        .multiply(1e-9)
                                        .add(operator == CL && i == j ? -CSM : 0));
        RATIOS.forEach(ratio -> assertThat(ratio.value(nearCancellation)).isNotNegative());
    }

    @Property(tries = 200)
    void longitudinalFractionLiesBetweenZeroAndOne(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        assertThat(LONGITUDINAL.value(point) / R_K_STAR.value(point)).isBetween(0.0, 1.0);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aCommonPhaseOfOneRightHandedFinalStateIsUnobservable(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -4, max = 4) double phase,
            @ForAll Flavour created,
            @ForAll Flavour annihilated) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        Complex rotation = new Complex(Math.cos(phase), Math.sin(phase));
        WilsonCoefficients rotated = point;
        for (NeutrinoOperators operator : List.of(CL_PRIME, CR_PRIME)) {
            Coefficient coefficient = operator.coefficient(created, annihilated);
            rotated = rotated.with(coefficient, point.get(coefficient).multiply(rotation));
        }
        for (HermitianForm ratio : RATIOS) {
            double expected = ratio.value(point);
            assertThat(ratio.value(rotated)).isCloseTo(expected, within(1e-13, expected));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void withoutInterferenceNewPhysicsScalesQuadratically(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 10) double s) {
        WilsonCoefficients point = NeutrinoPoints.random(seed, CL_PRIME, CR_PRIME);
        for (HermitianForm ratio : RATIOS) {
            double expected = s * s * (ratio.value(point) - 1);
            assertThat(ratio.value(point.times(s)) - 1)
                    .isCloseTo(expected, within(1e-12, expected));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void relabellingTheFlavoursChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 5) int p) {
        List<Flavour> labels = List.of(Flavour.values());
        List<Flavour> permuted = PERMUTATIONS.get(p);
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        WilsonCoefficients relabelled =
                NeutrinoPoints.of(
                        (operator, i, j) ->
                                point.get(
                                        operator.coefficient(
                                                permuted.get(labels.indexOf(i)),
                                                permuted.get(labels.indexOf(j)))));
        for (HermitianForm ratio : RATIOS) {
            double expected = ratio.value(point);
            assertThat(ratio.value(relabelled)).isCloseTo(expected, within(1e-13, expected));
        }
    }

    @Property(tries = 100)
    void neutrinoAndAntineutrinoFlavourMayBeExchanged(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        WilsonCoefficients transposed =
                NeutrinoPoints.of((operator, i, j) -> point.get(operator.coefficient(j, i)));
        for (HermitianForm ratio : RATIOS) {
            double expected = ratio.value(point);
            assertThat(ratio.value(transposed)).isCloseTo(expected, within(1e-13, expected));
        }
    }

    @Test
    void linearCoefficientIsTheSlopeAtTheStandardModel() {
        for (HermitianForm ratio : RATIOS) {
            for (Coefficient coefficient : NeutrinoOperators.all()) {
                double up = ratio.value(WilsonCoefficients.of(coefficient, 2));
                double down = ratio.value(WilsonCoefficients.of(coefficient, -2));
                assertThat(ratio.linear(coefficient))
                        .isCloseTo((up - down) / 4, Offset.offset(1e-15));
            }
        }
    }

    @Property(tries = 400)
    void quadraticCoefficientsAreSecondDifferences(
            @ForAll @IntRange(max = 35) int a, @ForAll @IntRange(max = 35) int b) {
        Coefficient first = NeutrinoOperators.all().get(a);
        Coefficient second = NeutrinoOperators.all().get(b);
        Complex x = new Complex(1.5, -2.5);
        Complex y = new Complex(-3.5, 0.5);
        for (HermitianForm ratio : RATIOS) {
            WilsonCoefficients left = WilsonCoefficients.none().with(first, x);
            WilsonCoefficients right = WilsonCoefficients.none().with(second, y);
            double difference =
                    ratio.value(left.plus(right))
                            - ratio.value(left)
                            - ratio.value(right)
                            + ratio.standardModel();
            Complex product = x.conjugate().multiply(y).multiply(ratio.quadratic(first, second));
            assertThat(difference).isCloseTo(2 * product.getRealPart(), Offset.offset(1e-13));
        }
    }

    /** m₁ − m₂ makes C_V and C_S interfere; the form is the same with complex values. */
    @Test
    void quadraticCoefficientsOfAFermionPairAreSecondDifferences() {
        FermionPairOperators operators = FermionPairOperators.named("chi");
        HermitianForm form =
                FermionPairDecaysTest.width(
                                Mode.B_ZERO_TO_K_STAR,
                                NeutrinoRatios.INPUTS,
                                new FermionPair(0.3, 1.2, operators),
                                new QuarkMasses(4.1, 0.08))
                        .integral();
        form = form.times(1 / form.value(WilsonCoefficients.of(operators.vector(), 1)));
        Complex x = new Complex(1.5, -2.5);
        Complex y = new Complex(-3.5, 0.5);
        for (Coefficient first : operators.even()) {
            for (Coefficient second : operators.even()) {
                WilsonCoefficients left = WilsonCoefficients.none().with(first, x);
                WilsonCoefficients right = WilsonCoefficients.none().with(second, y);
                double difference =
                        form.value(left.plus(right)) - form.value(left) - form.value(right);
                Complex product = x.conjugate().multiply(y).multiply(form.quadratic(first, second));
                assertThat(difference)
                        .isCloseTo(2 * product.getRealPart(), within(1e-13, difference));
            }
            assertThat(form.linear(first)).isZero();
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void incoherentRatesAdd(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 3) double k) {
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        HermitianForm sum = R_K.plus(R_K_STAR.times(k)).plus(HermitianForm.constant(0.25));
        double expected = R_K.value(point) + k * R_K_STAR.value(point) + 0.25;
        assertThat(sum.value(point)).isCloseTo(expected, within(1e-13, expected));
        assertThat(sum.constant()).isEqualTo(0.25);
        Coefficient cr = CR.coefficient(Flavour.MU, Flavour.MU);
        double slope = R_K.linear(cr) + k * R_K_STAR.linear(cr);
        assertThat(sum.linear(cr)).isCloseTo(slope, Offset.offset(1e-15));
    }

    @Test
    void allThirtySixCoefficientsEnter() {
        assertThat(R_K.coefficients()).containsExactlyInAnyOrderElementsOf(NeutrinoOperators.all());
        assertThat(R_K_STAR.coefficients())
                .containsExactlyInAnyOrderElementsOf(NeutrinoOperators.all());
    }

    @Test
    void formsOverDifferentFinalStatesDoNotCombine() {
        assertThatThrownBy(
                        () ->
                                HermitianForm.combination(
                                        new double[] {1, 1},
                                        List.of(R_K, HermitianForm.constant(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
