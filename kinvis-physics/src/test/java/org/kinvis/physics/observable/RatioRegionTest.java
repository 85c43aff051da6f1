package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.NeutrinoReference.check;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact region; minimising the forms themselves finds the same, see NeutrinoRegionsTest. */
class RatioRegionTest {

    private static final RatioRegion REGION =
            new RatioRegion(check("kappa/BSZ15").get(0).asDouble());
    private static final Offset<Double> CLOSED = Offset.offset(1e-9);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "3.6", "4", "5.3", "7"})
    void smallestKStarRatioIsThatOfTheIndependentCalculation(String rK) {
        var expected = check("CR-only min R_K* at R_K=" + rK);
        double at = Double.parseDouble(rK);
        assertThat(REGION.smallestRKStar(at, 3))
                .isCloseTo(expected.get("n=3 (ee,mumu,tautau free)").asDouble(), CLOSED);
        assertThat(REGION.smallestRKStar(at, 1))
                .isCloseTo(
                        expected.get("n=1 (only tautau diag; also any single LQ, rank 1)")
                                .asDouble(),
                        CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"2.7, 3", "2.7, 1", "1.9, 3", "1.9, 1"})
    void largestKRatioIsThatOfTheIndependentCalculation(double rKStar, int n) {
        assertThat(REGION.largestRK(rKStar, n))
                .isCloseTo(value("CR-only max R_K with R_K*<=" + rKStar + ", n=" + n), CLOSED);
    }

    @Property(tries = 100)
    void boundaryIsWhereThePointIsNeitherInsideNorOutside(
            @ForAll @DoubleRange(min = -1, max = 3) double u) {
        for (int n : new int[] {1, 3}) {
            double rK = REGION.boundaryRK(u, n);
            double rKStar = REGION.boundaryRKStar(u, n);
            assertThat(REGION.u(rK, rKStar)).isCloseTo(u, Offset.offset(1e-13));
            assertThat(REGION.insideRightHanded(rK, rKStar, n)).isCloseTo(0, Offset.offset(1e-12));
            assertThat(REGION.insideRightHanded(rK + 0.1, rKStar + 0.1, n)).isPositive();
            assertThat(REGION.insideRightHanded(rK - 0.1, rKStar - 0.1, n)).isNegative();
        }
    }

    @Property(tries = 100)
    void smallestKStarRatioLiesOnTheBoundary(@ForAll @DoubleRange(min = 1, max = 8) double rK) {
        for (int n : new int[] {1, 3}) {
            double rKStar = REGION.smallestRKStar(rK, n);
            assertThat(REGION.insideRightHanded(rK, rKStar, n)).isCloseTo(0, Offset.offset(1e-12));
        }
    }

    @Test
    void standardModelIsTheApexOfTheWedgeAndInsideTheRest() {
        assertThat(REGION.slope()).isCloseTo(value("wedge slope"), CLOSED);
        assertThat(REGION.insidePrimed(1, 1)).isZero();
        assertThat(REGION.insidePrimed(2, 1 + REGION.slope())).isCloseTo(0, CLOSED);
        assertThat(REGION.insidePrimed(2, 1.1)).isNegative();
        assertThat(REGION.insidePrimed(0.9, 1)).isNegative();
        assertThat(REGION.insideUnprimed(1, 1)).isPositive();
        assertThat(REGION.insideUnprimed(4, 4 * REGION.slope())).isCloseTo(0, CLOSED);
        assertThat(REGION.insideUnprimed(-0.1, 1)).isNegative();
        assertThat(REGION.insideRightHanded(1, 1, 3)).isZero();
    }
}
