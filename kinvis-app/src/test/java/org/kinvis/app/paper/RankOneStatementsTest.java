package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.Entry.Content;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.model.Leptoquark;
import org.kinvis.physics.model.LeptoquarkModel;

/** What one leptoquark reaches: its model's points against the exact boundary. */
final class RankOneStatementsTest {

    private static final NeutrinoRatios RATIOS = NeutrinoRatios.of(InputSets.load("paper"));
    private static final Figure2Windows WINDOWS = Figure2Windows.of(PaperNumbers.load());
    private static final RankOneStatements STATEMENTS =
            new RankOneStatements(RATIOS.region(), WINDOWS);
    private static final RankOneCloud SCALAR = cloud(Leptoquark.S12);
    private static final RankOneCloud VECTOR = cloud(Leptoquark.V12);

    private static RankOneCloud cloud(Leptoquark leptoquark) {
        return RankOneCloud.draw(new LeptoquarkModel(leptoquark), RATIOS, 4000, 1);
    }

    private static double computed(Entry entry) {
        return ((Content.Value) entry.computed()).value();
    }

    @Test
    void everyPointIsOnTheInnerSideAndEveryMatrixHasRankOne() {
        for (RankOneCloud cloud : List.of(SCALAR, VECTOR)) {
            assertThat(STATEMENTS.inside("x", cloud).agrees()).isTrue();
            assertThat(cloud.largestMinor()).isBetween(0.0, 1e-13);
        }
        assertThat(STATEMENTS.rank(List.of(SCALAR, VECTOR)).agrees()).isTrue();
    }

    /** Real and complex couplings, suppressed and enhanced ratios: the cloud fills the region. */
    @Test
    void theCloudComesNearItsBoundaryOnBothSides() {
        for (RankOneCloud cloud : List.of(SCALAR, VECTOR)) {
            double nearest = 1;
            double smallest = 9;
            for (int i = 0; i < cloud.size(); i++) {
                if (cloud.rK(i) > 3.6 && cloud.rKStar(i) < cloud.rK(i)) {
                    nearest =
                            Math.min(
                                    nearest,
                                    RATIOS.region()
                                            .insideRightHanded(cloud.rK(i), cloud.rKStar(i), 1));
                }
                smallest = Math.min(smallest, cloud.rK(i));
            }
            assertThat(nearest).isBetween(0.0, 0.02);
            assertThat(smallest).isBetween(2.0 / 3, 0.7);
        }
    }

    /** Smallest R_K* at R_K = 3.6, 5.3, 7 for rank one: 1.4165, 2.2707, 3.2705. */
    @ParameterizedTest
    @CsvSource({"3.6, 1.416", "5.3, 2.270", "7, 3.270", "NaN, 1"})
    void aPointBeyondTheBoundaryShows(double rK, double rKStar) {
        assertThat(STATEMENTS.inside("x", SCALAR.moved(9, rK, rKStar)).agrees()).isFalse();
        assertThat(STATEMENTS.inside("x", SCALAR.moved(9, rK, 3.28)).agrees())
                .isEqualTo(!Double.isNaN(rK));
    }

    /** neutrino.md §e: 6.053 and 4.607 for n = 1, 9.793 and 7.977 for n = 3. */
    @Test
    void theLargestRatiosStayBelowTheWindowsEnd() {
        Entry blue = STATEMENTS.reach("b", 2.7, List.of(SCALAR, VECTOR));
        Entry red = STATEMENTS.reach("r", 1.9, List.of(SCALAR, VECTOR));
        assertThat(computed(blue)).isCloseTo(6.053080134167311, Offset.offset(1e-8));
        assertThat(computed(red)).isCloseTo(4.607400452256512, Offset.offset(1e-8));
        assertThat(blue.comment()).contains("9.793");
        assertThat(red.comment()).contains("7.977");
        assertThat(blue.agrees()).isFalse();
        assertThat(STATEMENTS.reach("x", 4, List.of(SCALAR, VECTOR)).agrees()).isTrue();
    }

    /** The areas by a sum over a fine grid of the plane. */
    @ParameterizedTest
    @CsvSource({"2.7, 1", "2.7, 3", "1.9, 1", "1.9, 3"})
    void areasAreThoseOfAGrid(double limit, int n) {
        double step = 0.002;
        double sum = 0;
        for (double rK = 3.6 + step / 2; rK < 7; rK += step) {
            for (double rKStar = step / 2; rKStar < limit; rKStar += step) {
                sum += RATIOS.region().insideRightHanded(rK, rKStar, n) >= 0 ? step * step : 0;
            }
        }
        assertThat(STATEMENTS.area(limit, n)).isCloseTo(sum, Offset.offset(5e-3));
    }

    @Test
    void oneLeptoquarkCoversAPartOfTheHighlightedArea() {
        Entry entry = STATEMENTS.area(List.of(SCALAR, VECTOR));
        assertThat(entry.agrees()).isFalse();
        double share = 100 * STATEMENTS.area(2.7, 1) / STATEMENTS.area(2.7, 3);
        assertThat(entry.computedText()).startsWith("%.0f %% of R_K* <= 2.7".formatted(share));
    }

    /** A single S̃_1/2 with three equal diagonal entries of 1.717: rank one does not ask for large ones. */
    @Test
    void oneLeptoquarkReachesTheSmallestDiagonalEntries() {
        LeptoquarkModel model = new LeptoquarkModel(Leptoquark.S12);
        double least = -RATIOS.region().trace(3.6, 2.7, -1.469 / 0.23121) / 3;
        double unit =
                model.match(couplings(1, 1), RATIOS.inputs())
                        .get(RankOneCloud.nineOf(NeutrinoOperators.CR).get(4))
                        .norm();
        double best = Double.POSITIVE_INFINITY;
        for (double t = 1; t < 10; t += 0.001) {
            WilsonCoefficients point =
                    model.match(couplings(least / unit, t), RATIOS.inputs()).coefficients();
            double rK = RATIOS.k().value(point);
            double rKStar = RATIOS.kStar().value(point);
            best = Math.min(best, Math.max(3.6 - rK, rKStar - 2.7));
        }
        assertThat(best).isBetween(-1e-9, 2e-3);
    }

    /** λ^s = (t, 1, 1), λ^b = size (1/t, 1, 1) with the phase that makes C_R real and negative. */
    private static Map<String, Complex> couplings(double size, double t) {
        Complex phase = CkmMatrix.of(RATIOS.inputs()).lambdaT();
        Complex turn = phase.divide(phase.norm()).conjugate().multiply(size);
        return Map.of(
                "mass",
                new Complex(2000),
                "lambda_s_e",
                new Complex(t),
                "lambda_s_mu",
                Complex.ONE,
                "lambda_s_tau",
                Complex.ONE,
                "lambda_b_e",
                turn.divide(t),
                "lambda_b_mu",
                turn,
                "lambda_b_tau",
                turn);
    }
}
