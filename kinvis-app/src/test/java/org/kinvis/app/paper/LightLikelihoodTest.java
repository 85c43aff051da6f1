package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.LightLikelihood.Masses;
import org.kinvis.app.paper.LikelihoodRegions.Row;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;

/** Mass and rate of light signals in Belle II's likelihood against the independent calculation. */
final class LightLikelihoodTest {

    private static final Recast RECAST = LightLikelihood.published(ScalarReference.inputs());
    private static final double STANDARD_MODEL = RECAST.standardModel().twiceNegative();

    /** Section NP_scan of light.json: −2 ln L below the Standard Model's, |C| in powers of GeV. */
    @ParameterizedTest
    @CsvSource({
        "SCALAR, 0.001, 7.59155726615, 5.97134266977e-08",
        "SCALAR, 0.3, 9.05898271068, 6.84498125295e-08",
        "SCALAR, 0.55, 10.7365197769, 8.32252046843e-08",
        "SCALAR, 0.8, 8.42737618761, 9.01627264092e-08",
        "SCALAR, 1.0, 4.02967080139, 8.95901576115e-08",
        "VECTOR, 0.001, 7.38554315766, 2.53160186485e-08",
        "VECTOR, 0.45, 11.0660467412, 3.9144190424e-08",
        "VECTOR, 0.7, 8.141301246, 4.69627231463e-08",
        "VECTOR, 1.0, 0.7958409433, 4.22817376154e-08"
    })
    void pairs(LightSignal signal, double mass, double gain, double coefficient) {
        SignalFit fit = signal.at(RECAST, mass);
        assertThat(STANDARD_MODEL - fit.twiceNegative()).isCloseTo(gain, within(2e-3 * gain));
        assertThat(Math.sqrt(fit.best(0))).isCloseTo(coefficient, within(1e-3 * coefficient));
    }

    /** Section BKX: −2 ln L below the Standard Model's, BR. */
    @ParameterizedTest
    @CsvSource({
        "1.0, 0.631412374223, 9.92057527022e-07",
        "2.1, 13.1741542473, 8.68196243352e-06",
        "2.8, 4.26794744494, 1.09141677433e-05"
    })
    void oneParticle(double mass, double gain, double br) {
        SignalFit fit = LightSignal.TWO_BODY.at(RECAST, mass);
        assertThat(STANDARD_MODEL - fit.twiceNegative()).isCloseTo(gain, within(2e-3 * gain));
        assertThat(fit.best(0)).isCloseTo(br, within(5e-3 * br));
    }

    /** Section d: best mass, interval and preference. */
    @ParameterizedTest
    @CsvSource({"SCALAR, 0.57, 0.39, 0.72, 10.7", "VECTOR, 0.46, 0.30, 0.59, 11.07"})
    void bestMasses(LightSignal signal, double mass, double low, double high, double gain) {
        LightLikelihood likelihood = new LightLikelihood(RECAST, signal);
        Masses masses = likelihood.masses(1);
        assertThat(likelihood.best().mass()).isCloseTo(mass, within(0.01));
        assertThat(masses.low().orElseThrow()).isCloseTo(low, within(0.011));
        assertThat(masses.high().orElseThrow()).isCloseTo(high, within(0.011));
        assertThat(likelihood.preference()).isCloseTo(gain, within(0.06));
        assertThat(likelihood.masses(3.84).low()).isEmpty();
        assertThat(likelihood.rise(low)).isCloseTo(1, within(0.12));
    }

    @Test
    void innerRegionsLieInsideOuterOnesAroundTheBestRate() {
        LikelihoodRegions regions =
                new LikelihoodRegions(new LightLikelihood(RECAST, LightSignal.SCALAR));
        List<Row> inner =
                regions.rows().stream().filter(r -> Double.isFinite(r.one().low())).toList();
        assertThat(inner).hasSizeGreaterThan(20).hasSizeLessThan(regions.rows().size());
        assertThat(inner)
                .allSatisfy(
                        row -> {
                            assertThat(row.rise()).isLessThan(1.001);
                            assertThat(row.one().low()).isBetween(row.two().low(), row.rate());
                            assertThat(row.one().high()).isBetween(row.rate(), row.two().high());
                        });
        Row some = inner.get(inner.size() / 2);
        SignalFit fit = regions.likelihood().at(some.mass());
        double rise =
                fit.twiceNegative(some.one().high())
                        - regions.likelihood().best().fit().twiceNegative();
        assertThat(rise).isCloseTo(1, within(1e-4));
    }
}
