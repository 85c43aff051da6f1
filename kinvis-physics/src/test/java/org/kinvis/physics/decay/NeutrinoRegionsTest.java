package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.NeutrinoPoints.withRealDiagonal;
import static org.kinvis.physics.decay.NeutrinoPoints.withoutDiagonal;
import static org.kinvis.physics.decay.NeutrinoRatios.CSM;
import static org.kinvis.physics.decay.NeutrinoRatios.KAPPA;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K;
import static org.kinvis.physics.decay.NeutrinoRatios.R_K_STAR;
import static org.kinvis.physics.eft.NeutrinoOperators.CL;
import static org.kinvis.physics.eft.NeutrinoOperators.CL_PRIME;
import static org.kinvis.physics.eft.NeutrinoOperators.CR;
import static org.kinvis.physics.eft.NeutrinoOperators.CR_PRIME;
import static org.kinvis.physics.reference.NeutrinoReference.check;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;

/** Where (R_K, R_K*) can be: exact statements for each pattern of coefficients. */
class NeutrinoRegionsTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-11);

    private static double rK(WilsonCoefficients point) {
        return R_K.value(point);
    }

    private static double rKStar(WilsonCoefficients point) {
        return R_K_STAR.value(point);
    }

    private static void ratiosAreEqual(WilsonCoefficients point) {
        double expected = rK(point);
        assertThat(rKStar(point)).isCloseTo(expected, Offset.offset(1e-13 * (1 + expected)));
    }

    @Property(tries = 100)
    void leftHandedQuarksAloneChangeBothRatiosAlike(@ForAll long seed) {
        ratiosAreEqual(NeutrinoPoints.random(seed, CL));
    }

    @Property(tries = 50)
    void leftHandedQuarksAloneChangeNoShape(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed, CL);
        double expected = rK(point);
        for (double q2 : new double[] {0.5, 7, 15}) {
            HermitianForm k = NeutrinoRatios.TO_K.width().at(q2);
            HermitianForm kStar =
                    NeutrinoRatios.TO_K_STAR.width().integral(new QSquaredRange(q2, q2 + 2));
            assertThat(k.value(point) / k.standardModel())
                    .isCloseTo(expected, Offset.offset(1e-13 * (1 + expected)));
            assertThat(kStar.value(point) / kStar.standardModel())
                    .isCloseTo(expected, Offset.offset(1e-13 * (1 + expected)));
        }
    }

    @Test
    void newPhysicsThatCancelsTheStandardModelLeavesNothing() {
        WilsonCoefficients point =
                NeutrinoPoints.of(
                        (operator, i, j) -> new Complex(operator == CL && i == j ? -CSM : 0));
        assertThat(rK(point)).isZero();
        assertThat(rKStar(point)).isZero();
    }

    @Property(tries = 100)
    void flavourViolationAloneNeverSuppressesTheRate(@ForAll long seed) {
        WilsonCoefficients point = withoutDiagonal(NeutrinoPoints.random(seed, CR));
        ratiosAreEqual(point);
        assertThat(rK(point)).isGreaterThanOrEqualTo(1);
    }

    @Property(tries = 50)
    void rightHandedNeutrinosWithOneQuarkChiralityNeverSuppressTheRate(@ForAll long seed) {
        for (NeutrinoOperators operator : List.of(CL_PRIME, CR_PRIME)) {
            WilsonCoefficients point = NeutrinoPoints.random(seed, operator);
            ratiosAreEqual(point);
            assertThat(rK(point)).isGreaterThanOrEqualTo(1);
        }
    }

    @Property(tries = 300)
    void kStarRatioHasALowerBoundProportionalToTheKRatio(@ForAll long seed) {
        double slope = (2 - KAPPA) / 4;
        WilsonCoefficients point = NeutrinoPoints.random(seed);
        assertThat(rKStar(point)).isGreaterThanOrEqualTo(slope * rK(point));
        WilsonCoefficients vectorCurrent =
                NeutrinoPoints.of(
                        (operator, i, j) -> {
                            Complex cl = point.get(CL.coefficient(i, j));
                            Complex t = cl.add(i == j ? CSM : 0);
                            return operator == CL ? cl : operator == CR ? t : Complex.ZERO;
                        });
        double bound = slope * rK(vectorCurrent);
        assertThat(rKStar(vectorCurrent)).isCloseTo(bound, Offset.offset(1e-12 * bound));
    }

    @Test
    void slopeOfTheBoundIsThatOfTheIndependentCalculation() {
        assertThat((2 - KAPPA) / 4).isCloseTo(value("wedge slope"), Offset.offset(1e-7));
    }

    @Property(tries = 300)
    void primedCoefficientsFillAWedgeWithItsApexAtTheStandardModel(@ForAll long seed) {
        WilsonCoefficients point = NeutrinoPoints.random(seed, CL_PRIME, CR_PRIME);
        assertThat(rK(point)).isGreaterThanOrEqualTo(1);
        assertThat(rKStar(point) - 1)
                .isGreaterThanOrEqualTo((2 - KAPPA) / 4 * (rK(point) - 1) - 1e-12);
    }

    @Property(tries = 300)
    void rightHandedQuarksAloneStayInsideTheParabola(@ForAll long seed) {
        WilsonCoefficients three = withRealDiagonal(NeutrinoPoints.random(seed, CR));
        assertInsideParabola(three, 3);
        WilsonCoefficients one =
                NeutrinoPoints.of(
                        (operator, i, j) ->
                                i == j && i != Flavour.TAU
                                        ? Complex.ZERO
                                        : three.get(operator.coefficient(i, j)));
        assertInsideParabola(one, 1);
    }

    /** A single leptoquark gives C_R^ij = a_i b_j*, for which Σ|C_R^ij|² ≥ |Tr C_R|². */
    @Property(tries = 300)
    void aSingleLeptoquarkStaysInsideTheSmallerParabola(@ForAll long seed) {
        CounterBasedRandom random = CounterBasedRandom.of(seed, "rank one");
        WilsonCoefficients point =
                NeutrinoPoints.of(
                        (operator, i, j) ->
                                operator == CR
                                        ? new Complex(
                                                random.uniform(i.label().hashCode(), 0, -4, 4)
                                                        * random.uniform(
                                                                j.label().hashCode(), 1, -4, 4))
                                        : Complex.ZERO);
        assertInsideParabola(point, 1);
    }

    private static void assertInsideParabola(WilsonCoefficients point, int n) {
        double u = (rK(point) - rKStar(point)) / (2 + KAPPA);
        assertThat(rK(point)).isGreaterThanOrEqualTo(1 + 2 * u + 3.0 / n * u * u - 1e-12);
    }

    @Property(tries = 100)
    void differenceOfTheRatiosFixesTheTraceOfTheRightHandedCoefficients(@ForAll long seed) {
        WilsonCoefficients point = withRealDiagonal(NeutrinoPoints.random(seed, CR));
        double trace = 0;
        for (Flavour flavour : Flavour.values()) {
            trace += point.get(NeutrinoPoints.diagonal(CR, flavour)).getRealPart();
        }
        double expected = -(rK(point) - rKStar(point)) * 3 * Math.abs(CSM) / (2 + KAPPA);
        assertThat(trace).isCloseTo(expected, Offset.offset(1e-11));
    }

    /** C_R with n real diagonal entries and two off-diagonal ones, complex: what Figure 2 scans. */
    private static List<Coefficient> rightHanded(int n) {
        List<Coefficient> free = new ArrayList<>();
        free.add(NeutrinoPoints.diagonal(CR, Flavour.TAU));
        if (n == 3) {
            free.add(NeutrinoPoints.diagonal(CR, Flavour.E));
            free.add(NeutrinoPoints.diagonal(CR, Flavour.MU));
        }
        free.add(CR.coefficient(Flavour.MU, Flavour.TAU));
        free.add(CR.coefficient(Flavour.TAU, Flavour.E));
        return free;
    }

    /**
     * The smallest {@code objective} where {@code constraint} has a value, both quadratic in x: for
     * each multiplier μ the stationary point of objective − μ constraint, μ by bisection. Gradients
     * and second derivatives come from differences of the forms, which are exact.
     */
    private static double smallest(
            ToDoubleFunction<double[]> objective,
            ToDoubleFunction<double[]> constraint,
            double target,
            int dimension,
            double lowest,
            double highest) {
        double low = lowest;
        double high = highest;
        for (int step = 0; step < 200; step++) {
            double mu = (low + high) / 2;
            double[] x =
                    stationary(
                            v -> objective.applyAsDouble(v) - mu * constraint.applyAsDouble(v),
                            dimension);
            if (constraint.applyAsDouble(x) < target) {
                low = mu;
            } else {
                high = mu;
            }
        }
        double mu = (low + high) / 2;
        return objective.applyAsDouble(
                stationary(
                        v -> objective.applyAsDouble(v) - mu * constraint.applyAsDouble(v),
                        dimension));
    }

    private static double[] stationary(ToDoubleFunction<double[]> function, int dimension) {
        double[] gradient = new double[dimension];
        RealMatrix hessian = MatrixUtils.createRealMatrix(dimension, dimension);
        for (int i = 0; i < dimension; i++) {
            gradient[i] = -(shifted(function, i, 1, i, 0) - shifted(function, i, -1, i, 0)) / 2;
            for (int j = 0; j < dimension; j++) {
                double mixed =
                        shifted(function, i, 1, j, 1)
                                - shifted(function, i, 1, j, -1)
                                - shifted(function, i, -1, j, 1)
                                + shifted(function, i, -1, j, -1);
                hessian.setEntry(i, j, mixed / 4);
            }
        }
        return new LUDecomposition(hessian, 0)
                .getSolver()
                .solve(MatrixUtils.createRealVector(gradient))
                .toArray();
    }

    private static double shifted(
            ToDoubleFunction<double[]> function, int i, double by, int j, double byMore) {
        double[] x = new double[5];
        x[i] += by;
        x[j] += byMore;
        return function.applyAsDouble(x);
    }

    private static double smallestRKStar(double atRK, int n) {
        List<Coefficient> free = rightHanded(n);
        RestrictedForm k = R_K.restrictedTo(free);
        RestrictedForm kStar = R_K_STAR.restrictedTo(free);
        return smallest(
                x -> kStar.value(head(x, n + 2)),
                x -> k.value(head(x, n + 2)),
                atRK,
                n + 2,
                -60,
                1 - 1e-9);
    }

    private static double largestRK(double atRKStar, int n) {
        List<Coefficient> free = rightHanded(n);
        RestrictedForm k = R_K.restrictedTo(free);
        RestrictedForm kStar = R_K_STAR.restrictedTo(free);
        return -smallest(
                x -> -k.value(head(x, n + 2)),
                x -> kStar.value(head(x, n + 2)),
                atRKStar,
                n + 2,
                -60,
                -1 - 1e-9);
    }

    private static double[] head(double[] x, int n) {
        return java.util.Arrays.copyOf(x, n);
    }

    @ParameterizedTest
    @CsvSource({"5.3, 0.9624186, 2.2706801", "3.6, 0.6108, 1.4165", "7, 1.5179, 3.2705"})
    void smallestKStarRatioIsFoundByMinimisingTheForms(
            double rK, double withThree, double withOne) {
        double printed = rK == 5.3 ? 5e-8 : 5e-5;
        assertThat(smallestRKStar(rK, 3)).isCloseTo(withThree, Offset.offset(printed + 1e-7));
        assertThat(smallestRKStar(rK, 1)).isCloseTo(withOne, Offset.offset(printed + 1e-7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "3.6", "4", "5.3", "7"})
    void smallestKStarRatioIsThatOfTheIndependentCalculation(String rK) {
        var expected = check("CR-only min R_K* at R_K=" + rK);
        for (int n : new int[] {3, 1}) {
            String label =
                    n == 3
                            ? "n=3 (ee,mumu,tautau free)"
                            : "n=1 (only tautau diag; also any single LQ, rank 1)";
            double target = Double.parseDouble(rK);
            double closed =
                    target - (2 + KAPPA) * (Math.sqrt(1 + 3.0 / n * (target - 1)) - 1) * n / 3;
            assertThat(closed).isCloseTo(expected.get(label).asDouble(), Offset.offset(1e-6));
            if (target > 1) {
                assertThat(smallestRKStar(target, n)).isCloseTo(closed, Offset.offset(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2.7, 3", "2.7, 1", "1.9, 3", "1.9, 1"})
    void largestKRatioIsThatOfTheIndependentCalculation(double rKStar, int n) {
        double a = 3.0 / n;
        double u = (KAPPA + Math.sqrt(KAPPA * KAPPA + 4 * a * (rKStar - 1))) / (2 * a);
        double closed = 1 + 2 * u + a * u * u;
        assertThat(closed)
                .isCloseTo(
                        value("CR-only max R_K with R_K*<=" + rKStar + ", n=" + n),
                        Offset.offset(1e-6));
        assertThat(largestRK(rKStar, n)).isCloseTo(closed, Offset.offset(1e-9));
    }

    /** The multiplier finds the smallest of all: no random point of the constraint lies below. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noPointOnTheConstraintLiesBelowTheMinimum(int n) {
        double bound = smallestRKStar(5.3, n);
        List<Coefficient> free = rightHanded(n);
        RestrictedForm k = R_K.restrictedTo(free);
        RestrictedForm kStar = R_K_STAR.restrictedTo(free);
        CounterBasedRandom random = CounterBasedRandom.of(1, "directions");
        double nearest = Double.MAX_VALUE;
        for (int point = 0; point < 20_000; point++) {
            double[] direction = new double[n + 2];
            for (int i = 0; i < direction.length; i++) {
                double width = i < n ? 9 : 0.5;
                direction[i] = width * random.standardNormal(point, i);
            }
            double up = k.value(direction);
            double down = k.value(scaled(direction, -1));
            double curvature = (up + down) / 2 - 1;
            double slope = (up - down) / 2;
            double root = Math.sqrt(slope * slope + 4 * curvature * 4.3);
            for (double t :
                    new double[] {
                        (-slope + root) / (2 * curvature), (-slope - root) / (2 * curvature)
                    }) {
                double[] x = scaled(direction, t);
                assertThat(k.value(x)).isCloseTo(5.3, ROUNDING);
                nearest = Math.min(nearest, kStar.value(x));
            }
        }
        assertThat(nearest).isBetween(bound - 1e-11, bound + 0.02);
    }

    private static double[] scaled(double[] x, double factor) {
        double[] scaled = x.clone();
        for (int i = 0; i < x.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }
}
