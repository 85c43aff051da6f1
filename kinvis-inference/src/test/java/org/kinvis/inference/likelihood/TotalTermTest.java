package org.kinvis.inference.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Range;

/** The density of dark matter: more than all of it is excluded, less is not. */
class TotalTermTest {

    private static final MeasurementSet DEFAULT = MeasurementSet.named("default");
    private static final Measurement PLANCK = DEFAULT.about("Omegah2").getFirst();
    private static final LimitTerm TERM = LikelihoodTerm.of(PLANCK.limit());

    private static Assessment assessment(double omega, double sigma) {
        return Assessment.of(
                List.of(
                        new Prediction(
                                Catalogue.observable("Omegah2"),
                                new Range.Total(),
                                omega,
                                0,
                                OptionalDouble.of(sigma))),
                DEFAULT);
    }

    @Test
    void theLimitOfTheFileIsThatOfTheTotal() {
        assertThat(TERM).isInstanceOf(TotalTerm.class);
        assertThat(TERM.limit()).isCloseTo(PLANCK.limit().limit(), within(1e-9));
        assertThat(TERM.exclusion(TERM.limit())).isCloseTo(0.95, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 0, false",
        "0.05, 0, false",
        "0.12, 0, false",
        "0.1212, 0, false",
        "0.1225, 0, true",
        "0.1225, 0.002, false",
        "0.2, 0.01, true",
        "0.3, 0, true",
        "1e5, 1e3, true"
    })
    void overabundanceAloneExcludes(double omega, double sigma, boolean excluded) {
        Assessment assessment = assessment(omega, sigma);
        assertThat(assessment.isExcluded()).isEqualTo(excluded);
        if (excluded) {
            assertThat(assessment.reasons().getFirst())
                    .startsWith("Omegah2 =")
                    .contains("Planck 2018");
        }
    }

    /** A normal theory error folded in by quadrature of the closed form, against the general integral over it. */
    @ParameterizedTest
    @CsvSource({"0.119, 0.002", "0.122, 0.003", "0.13, 0.01"})
    void theTheoryUncertaintyIsFoldedIn(double omega, double sigma) {
        double sum = 0;
        double norm = 0;
        for (double t = -8; t <= 8; t += 0.01) {
            double weight = Math.exp(-t * t / 2);
            norm += weight;
            sum += weight * TERM.exclusion(omega + t * sigma);
        }
        assertThat(TERM.exclusion(omega, sigma)).isCloseTo(sum / norm, within(1e-6));
    }

    @Test
    void partsOfTheTotalAreAllAsLikely() {
        for (double omega : new double[] {0, 0.03, 0.12}) {
            assertThat(TERM.chiSquared(omega)).isZero();
            assertThat(TERM.pull(omega, 0.01)).isZero();
        }
        assertThat(TERM.pull(0.123, 0)).isCloseTo(3, within(1e-9));
        assertThat(TERM.pull(0.123, 0.004)).isCloseTo(3 / Math.sqrt(17), within(1e-9));
    }

    @Test
    void aTotalHasAWidth() {
        assertThatThrownBy(() -> new TotalTerm(0.12, 0, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
