package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

final class ScanCloudTest {

    private static final Inputs INPUTS = InputSets.load("paper");
    private static final Theory THEORY = Theory.central(INPUTS);
    private static final List<Coefficient> SIX = Figure2Study.sixOf(NeutrinoOperators.CR);

    private static ScanCloud cloud(String name, int points, long seed) {
        return ScanCloud.draw(name, THEORY, SIX, points, seed);
    }

    private static List<List<Double>> points(ScanCloud cloud, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(cloud.rK(i), cloud.rKStar(i)))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSamePoints() {
        assertThat(points(cloud("a", 500, 1), 500)).isEqualTo(points(cloud("a", 500, 1), 500));
    }

    @Test
    void aLongerScanBeginsWithTheShorterOne() {
        assertThat(points(cloud("a", 2000, 1), 300)).isEqualTo(points(cloud("a", 300, 1), 300));
    }

    @Test
    void seedAndNameMakeADifference() {
        List<List<Double>> points = points(cloud("a", 50, 1), 50);
        assertThat(points(cloud("a", 50, 2), 50)).doesNotContainAnyElementsOf(points);
        assertThat(points(cloud("b", 50, 1), 50)).doesNotContainAnyElementsOf(points);
    }

    @Test
    void aPointsCoefficientsGiveItsRatios() {
        ScanCloud cloud = cloud("figure 2, centre", 40, 1);
        List<Predictor.Request> ratios =
                List.of(
                        new Predictor.Request(Catalogue.observable("R_K"), new Range.Total()),
                        new Predictor.Request(Catalogue.observable("R_K*"), new Range.Total()));
        for (int i = 0; i < cloud.size(); i++) {
            double[] values = cloud.point(i);
            WilsonCoefficients point = WilsonCoefficients.none();
            for (int j = 0; j < values.length; j++) {
                assertThat(values[j]).isBetween(-ScanCloud.WIDTH, ScanCloud.WIDTH);
                point = point.with(cloud.coefficients().get(j), values[j]);
            }
            List<Prediction> expected = new Predictor(INPUTS, point, false).predict(ratios);
            Percentage rounding = Percentage.withPercentage(1e-9);
            assertThat(cloud.rK(i)).isCloseTo(expected.get(0).value(), rounding);
            assertThat(cloud.rKStar(i)).isCloseTo(expected.get(1).value(), rounding);
        }
    }

    @Test
    void oneCoefficientStandsForEachPairOfFlavours() {
        assertThat(SIX)
                .hasSize(6)
                .extracting(Coefficient::name)
                .contains("CR_bsnuenue", "CR_bsnumunumu", "CR_bsnutaunutau")
                .doesNotHaveDuplicates();
    }

    @Test
    void aScanFillsThePlotFromTheStandardModelToItsEdges() {
        ScanCloud cloud = cloud("figure 2, centre", 20_000, 1);
        assertThat(cloud.select(Figure2Panels::shows)).hasSizeGreaterThan(8000);
        assertThat(cloud.select((k, kStar) -> Math.hypot(k - 1, kStar - 1) < 0.2)).isNotEmpty();
        assertThat(cloud.select((k, kStar) -> k > 6 && kStar < 1.9)).isNotEmpty();
        assertThat(cloud.select((k, kStar) -> k < 1.5 && kStar > 5)).isNotEmpty();
    }

    @Test
    void movingAPointMovesThatPointAlone() {
        ScanCloud cloud = cloud("a", 10, 1);
        ScanCloud moved = cloud.moved(3, 0.5, 0.25);
        assertThat(moved.rK(3)).isEqualTo(0.5);
        assertThat(moved.rKStar(3)).isEqualTo(0.25);
        assertThat(moved.select((k, kStar) -> k == 0.5)).containsExactly(3);
        assertThat(points(moved, 3)).isEqualTo(points(cloud, 3));
        assertThat(cloud.rK(3)).isNotEqualTo(0.5);
        assertThat(moved.size()).isEqualTo(10);
    }
}
