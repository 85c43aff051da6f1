package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.DarkOperator;

/** Spectra after the inclusive selection against the independent calculation. */
final class SelectedScalarsTest {

    private static final SelectedScalars SCALARS =
            Figure4Study.selected(ScalarReference.inputs(), Field.COMPLEX);

    /** The published densities have five digits, the calculation more. */
    private static final double PRECISION = 2e-5;

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/light-shapes.csv", numLinesToSkip = 1)
    void shapesAreThoseOfTheIndependentCalculation(
            String symbol, double mass, double window, double mean, double peak, Double ratio) {
        DarkOperator operator = symbol.equals("S") ? DarkOperator.SCALAR_S : DarkOperator.SCALAR_V;
        double[] shape = SCALARS.shape(operator, mass);
        assertThat(Arrays.stream(shape).sum()).isCloseTo(1, within(1e-12));
        assertThat(wholeBins(shape)).isCloseTo(window, within(PRECISION));
        assertThat(SCALARS.mean(shape)).isCloseTo(mean, within(PRECISION * mean));
        assertThat(SCALARS.peak(shape)).isCloseTo(peak, within(1e-9));
        if (ratio != null) {
            assertThat(SCALARS.efficiencyRatio(operator, mass))
                    .isCloseTo(ratio, within(PRECISION * ratio));
        }
    }

    private static double wholeBins(double[] shape) {
        List<QSquaredRange> bins = SCALARS.selection().bins();
        double sum = 0;
        for (int j = 0; j < shape.length; j++) {
            double middle = (bins.get(j).low() + bins.get(j).high()) / 2;
            sum += middle > 3 && middle < 7 ? shape[j] : 0;
        }
        return sum;
    }

    @Test
    void partsOfBinsCountByWhatIsInside() {
        double[] shape = SCALARS.shape(DarkOperator.SCALAR_S, 0.3);
        double low = SCALARS.fraction(shape, 0, 3.1);
        double high = SCALARS.fraction(shape, 3.1, 22.885);
        assertThat(low + high).isCloseTo(1, within(1e-12));
        assertThat(SCALARS.fraction(shape, 3.05, 3.1))
                .isCloseTo(SCALARS.fraction(shape, 3.1, 3.15), within(1e-12));
    }

    @Test
    void massesShiftTheKeptEventsUpAndLowerTheEfficiency() {
        double mean = 0;
        double ratio = 2;
        for (double mass : SpectrumPanels.MASSES) {
            double[] shape = SCALARS.shape(DarkOperator.SCALAR_S, mass);
            assertThat(SCALARS.mean(shape)).isGreaterThan(mean);
            assertThat(SCALARS.efficiencyRatio(DarkOperator.SCALAR_S, mass)).isLessThan(ratio);
            mean = SCALARS.mean(shape);
            ratio = SCALARS.efficiencyRatio(DarkOperator.SCALAR_S, mass);
        }
    }
}
