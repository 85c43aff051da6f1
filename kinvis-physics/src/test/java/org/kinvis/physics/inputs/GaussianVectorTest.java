package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Correlated normal deviates, and what is done with a correlation that cannot be one. */
class GaussianVectorTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

    private static final CorrelationMatrix CORRELATED =
            CorrelationMatrix.of(
                    List.of(
                            List.of(1.0, 0.943, -0.4),
                            List.of(0.943, 1.0, -0.2),
                            List.of(-0.4, -0.2, 1.0)));

    /** Two that agree cannot disagree about the third. */
    private static final CorrelationMatrix IMPOSSIBLE =
            CorrelationMatrix.of(
                    List.of(
                            List.of(1.0, 0.9, 0.9),
                            List.of(0.9, 1.0, -0.9),
                            List.of(0.9, -0.9, 1.0)));

    private static RealMatrix drawnFrom(GaussianVector vector) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(vector.size(), vector.size());
        for (int i = 0; i < vector.size(); i++) {
            for (int j = 0; j < vector.size(); j++) {
                matrix.setEntry(i, j, vector.correlation(i, j));
            }
        }
        return matrix;
    }

    @Test
    void aPublishedCorrelationIsDrawnFromAsItIs() {
        GaussianVector vector = GaussianVector.of("three", CORRELATED);
        assertThat(vector.notice()).isEmpty();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(vector.correlation(i, j)).isCloseTo(CORRELATED.entry(i, j), ROUNDING);
            }
        }
    }

    @Test
    void deviatesHaveTheCorrelation() {
        GaussianVector vector = GaussianVector.of("three", CORRELATED);
        CounterBasedRandom random = CounterBasedRandom.of(1, "three");
        int size = 40_000;
        double[][] sum = new double[3][3];
        double[] mean = new double[3];
        for (int r = 0; r < size; r++) {
            double[] x = vector.draw(random, r);
            for (int i = 0; i < 3; i++) {
                mean[i] += x[i] / size;
                for (int j = 0; j < 3; j++) {
                    sum[i][j] += x[i] * x[j] / size;
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            assertThat(mean[i]).isCloseTo(0, Offset.offset(0.025));
            for (int j = 0; j < 3; j++) {
                assertThat(sum[i][j]).isCloseTo(CORRELATED.entry(i, j), Offset.offset(0.035));
            }
        }
    }

    @Test
    void fullCorrelationNeedsNoNotice() {
        CorrelationMatrix full =
                CorrelationMatrix.of(List.of(List.of(1.0, -1.0), List.of(-1.0, 1.0)));
        GaussianVector vector = GaussianVector.of("two", full);
        assertThat(vector.notice()).isEmpty();
        double[] x = vector.draw(CounterBasedRandom.of(1, "two"), 0);
        assertThat(x[1]).isCloseTo(-x[0], Offset.offset(1e-7));
    }

    @Test
    void anImpossibleCorrelationIsProjectedWithANotice() {
        GaussianVector vector = GaussianVector.of("the three", IMPOSSIBLE);
        assertThat(vector.notice())
                .hasValueSatisfying(
                        notice ->
                                assertThat(notice)
                                        .startsWith("the three: ")
                                        .contains("not positive semidefinite")
                                        .contains("-0.80"));
        double[] eigenvalues = new EigenDecompositionSymmetric(drawnFrom(vector)).getEigenvalues();
        for (double eigenvalue : eigenvalues) {
            assertThat(eigenvalue).isGreaterThan(-1e-14);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(vector.correlation(i, i)).isCloseTo(1, ROUNDING);
            for (int j = 0; j < i; j++) {
                assertThat(vector.correlation(i, j)).isBetween(-1.0, 1.0);
                assertThat(Math.signum(vector.correlation(i, j)))
                        .isEqualTo(Math.signum(IMPOSSIBLE.entry(i, j)));
            }
        }
    }

    @Test
    void aMatrixThatIsNoCorrelationIsRefused() {
        assertThatThrownBy(() -> CorrelationMatrix.of(List.of(List.of(1.0, 0.5))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("row 1");
        assertThatThrownBy(
                        () -> CorrelationMatrix.of(List.of(List.of(1.0, 0.5), List.of(0.4, 1.0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("mirror");
        assertThatThrownBy(
                        () -> CorrelationMatrix.of(List.of(List.of(1.0, 1.5), List.of(1.5, 1.0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("between -1 and 1");
        assertThatThrownBy(
                        () ->
                                CorrelationMatrix.of(
                                        List.of(
                                                List.of(1.0, Double.NaN),
                                                List.of(Double.NaN, 1.0))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> CorrelationMatrix.of(List.of(List.of(0.9))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("diagonal");
    }

    @Test
    void correlationOfACovarianceHasOnesOnTheDiagonal() {
        CorrelationMatrix correlation =
                CorrelationMatrix.ofCovariance(List.of(List.of(4.0, 1.5), List.of(1.5, 2.25)));
        assertThat(correlation.entry(0, 0)).isEqualTo(1);
        assertThat(correlation.entry(0, 1)).isCloseTo(0.5, ROUNDING);
    }
}
