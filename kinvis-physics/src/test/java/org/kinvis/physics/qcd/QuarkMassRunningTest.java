package org.kinvis.physics.qcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.reference.RelicReference;

/** α_s, m_b and m_s against the check points of the specification, and across the b threshold. */
class QuarkMassRunningTest {

    private static final Percentage PRECISION = Percentage.withPercentage(1e-9);
    private static final double THRESHOLD = 4.18;
    private static final double BELOW = Math.nextDown(THRESHOLD);

    private static final Inputs INPUTS =
            InputSets.load("default")
                    .with("alpha_s", 0.1184)
                    .with("m_Z", 91.1876)
                    .with("m_b", THRESHOLD)
                    .with("m_s", 0.0934);
    private static final StrongCoupling COUPLING = StrongCoupling.of(INPUTS);
    private static final QuarkMassRunning MASSES = QuarkMassRunning.of(INPUTS);

    /** The section "running" of the specification's light.json. */
    @ParameterizedTest
    @CsvSource({
        "4.18, 0.226141845816, 4.18, 0.0786574349145",
        "4.8, 0.21703345252, 4.07625242649, 0.0767051578784",
        "10, 0.179169596496, 3.63254509587, 0.0683556649408"
    })
    void agreesWithTheIndependentCalculation(
            double scale, double alpha, double bottom, double strange) {
        assertThat(COUPLING.at(scale)).isCloseTo(alpha, PRECISION);
        assertThat(MASSES.bottom(scale)).isCloseTo(bottom, PRECISION);
        assertThat(MASSES.strange(scale)).isCloseTo(strange, PRECISION);
    }

    @Test
    void givesBackWhatItStartsFrom() {
        assertThat(COUPLING.at(INPUTS.get("m_Z"))).isCloseTo(0.1184, PRECISION);
        assertThat(MASSES.bottom(THRESHOLD)).isCloseTo(THRESHOLD, PRECISION);
        assertThat(MASSES.strange(2)).isCloseTo(0.0934, PRECISION);
    }

    /** Nothing but the decoupling relations happens there: 1e-3 for α_s and for m_s. */
    @Test
    void couplingAndMassJumpAtTheThresholdByTheirDecouplingAlone() {
        double a5 = COUPLING.at(THRESHOLD) / Math.PI;
        double coupling = COUPLING.at(BELOW) / COUPLING.at(THRESHOLD);
        double mass = MASSES.strange(BELOW) / MASSES.strange(THRESHOLD);
        assertThat(coupling).isCloseTo(FlavourThreshold.above(4).couplingRatio(a5), PRECISION);
        assertThat(coupling - 1)
                .isCloseTo(11.0 / 72 * a5 * a5, Offset.offset(1.7 * Math.pow(a5, 3)));
        assertThat(mass - 1).isCloseTo(89.0 / 432 * a5 * a5, Percentage.withPercentage(1e-6));
        assertThat(MASSES.bottom(BELOW)).isCloseTo(MASSES.bottom(THRESHOLD), PRECISION);
    }

    /** Down again from 10 GeV by hand, through the threshold, to the mass that was put in. */
    @Test
    void strangeMassRunsThereAndBackAcrossTheThreshold() {
        double u10 = Math.PI / COUPLING.at(10);
        double u5 = StrongCoupling.FIVE.run(u10, 2 * Math.log(THRESHOLD / 10));
        double u4 = u5 / FlavourThreshold.above(4).couplingRatio(1 / u5);
        double u2 = StrongCoupling.FOUR.run(u4, 2 * Math.log(2 / THRESHOLD));
        double down =
                StrongCoupling.FIVE.logMassRatio(u10, u5)
                        + Math.log(FlavourThreshold.above(4).massRatio(1 / u5))
                        + StrongCoupling.FOUR.logMassRatio(u4, u2);
        assertThat(MASSES.strange(10) * Math.exp(down)).isCloseTo(0.0934, PRECISION);
        assertThat(Math.PI / u2).isCloseTo(COUPLING.at(2), PRECISION);
    }

    @Property(tries = 200)
    void ratioOfTheTwoMassesIsTheSameAtEveryScaleAboveTheThreshold(
            @ForAll @DoubleRange(min = 4.18, max = 170) double scale) {
        assertThat(MASSES.bottom(scale) / MASSES.strange(scale))
                .isCloseTo(THRESHOLD / MASSES.strange(THRESHOLD), PRECISION);
    }

    @Property(tries = 200)
    void couplingAndMassesFallWithTheScale(
            @ForAll @DoubleRange(min = 1.5, max = 150) double scale) {
        assertThat(COUPLING.at(1.1 * scale)).isLessThan(COUPLING.at(scale));
        assertThat(MASSES.bottom(1.1 * scale)).isLessThan(MASSES.bottom(scale));
        assertThat(MASSES.strange(1.1 * scale)).isLessThan(MASSES.strange(scale));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 0.1})
    void scalesWithoutPerturbativeMeaningAreRefused(double scale) {
        assertThatThrownBy(() -> COUPLING.at(scale)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MASSES.strange(scale)).isInstanceOf(InvalidInputException.class);
    }

    /**
     * The block "qcd" of the specification's dark-matter.json, which decouples to two loops. At m_t(m_t) it expands the inverse
     * relation, which we solve: 8e-8 in α_s, 2e-8 in masses.
     */
    @Test
    void agreesWithTheIndependentCalculationUpToTwoTeV() {
        Inputs inputs = RelicReference.inputs();
        StrongCoupling coupling =
                StrongCoupling.of(inputs, FlavourThreshold.twoLoops(), FlavourThreshold.twoLoops());
        QuarkMassRunning masses = QuarkMassRunning.of(coupling, inputs);
        RelicReference.block("qcd")
                .get("alpha_s")
                .properties()
                .forEach(
                        e -> {
                            double scale = Double.parseDouble(e.getKey());
                            assertThat(coupling.at(scale))
                                    .as(e.getKey())
                                    .isCloseTo(
                                            e.getValue().asDouble(),
                                            Percentage.withPercentage(scale > 170 ? 1e-5 : 1e-6));
                        });
        RelicReference.block("qcd")
                .get("mass_ratio")
                .properties()
                .forEach(
                        e -> {
                            String[] scales = e.getKey().split("/", -1);
                            double to = scale(scales[0], inputs);
                            double from = scale(scales[1], inputs);
                            assertThat(belowBottom(masses, to) / masses.strange(from))
                                    .as(e.getKey())
                                    .isCloseTo(
                                            e.getValue().asDouble(),
                                            Percentage.withPercentage(from > 170 ? 4e-6 : 1e-6));
                        });
    }

    /** The file's mass at m_b is that with four flavours. */
    private static double belowBottom(QuarkMassRunning masses, double scale) {
        return masses.strangeWithFour(scale);
    }

    private static double scale(String text, Inputs inputs) {
        return text.equals("mW") ? inputs.get("m_W") : Double.parseDouble(text);
    }

    @Test
    void couplingAndMassJumpAtTheTopThresholdByTheirDecouplingAlone() {
        double top = INPUTS.get("m_t(m_t)");
        double below = Math.nextDown(top);
        double a6 = COUPLING.at(top) / Math.PI;
        FlavourThreshold threshold = FlavourThreshold.above(5);
        assertThat(COUPLING.at(below) / COUPLING.at(top))
                .isCloseTo(threshold.couplingRatio(a6), PRECISION);
        assertThat(MASSES.strange(below) / MASSES.strange(top))
                .isCloseTo(threshold.massRatio(a6), PRECISION);
        assertThat(MASSES.bottom(below) / MASSES.bottom(top))
                .isCloseTo(threshold.massRatio(a6), PRECISION);
        assertThat(COUPLING.flavours(below)).isEqualTo(5);
        assertThat(COUPLING.flavours(top)).isEqualTo(6);
        assertThat(COUPLING.flavours(2)).isEqualTo(4);
    }

    @Test
    void lightQuarksKeepTheirRatios() {
        for (double scale : new double[] {2, 10, 1000}) {
            assertThat(MASSES.up(scale) / MASSES.down(scale))
                    .isCloseTo(INPUTS.get("m_u") / INPUTS.get("m_d"), PRECISION);
            assertThat(MASSES.light(scale) * 0.0934).isCloseTo(MASSES.strange(scale), PRECISION);
        }
        assertThat(MASSES.charm(INPUTS.get("m_c"))).isCloseTo(INPUTS.get("m_c"), PRECISION);
    }
}
