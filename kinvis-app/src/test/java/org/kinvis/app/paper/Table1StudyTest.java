package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.inputs.InputSets;

/** Table 1 against the rates per |C|² of the independent calculation. */
final class Table1StudyTest {

    /** C_SM = −X_t/s_W² with the paper's X_t. */
    private static final double C = 1.469 / 0.23121;

    private static final LeptonPair MU_TAU = new LeptonPair(Flavour.MU, Flavour.TAU);

    private static Map<String, Entry> byId;
    private static List<String> csv;

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException {
        byId =
                Studies.named("table1").run(StudyOutput.in(folder)).stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        csv = Files.readAllLines(folder.resolve("table1.csv"));
    }

    private static double computed(String id) {
        return ((Entry.Content.Value) byId.get(id).computed()).value();
    }

    /** Bounds to the digits of the specification; rates per |C|² to four digits. */
    @ParameterizedTest
    @CsvSource({
        "S12, 0.417, 25.59, 35.01",
        "S1, 0.209, 12.80, 17.50",
        "V12, 0.417, 25.59, 35.01",
        "V1, 0.835, 51.18, 70.02"
    })
    void boundsAreThoseOfTheSpecification(
            String leptoquark, double muE, double eTau, double muTau) {
        String id = "table1-" + leptoquark + "-";
        assertThat(computed(id + "mue-bound")).isCloseTo(muE, within(5.1e-4));
        assertThat(computed(id + "etau-bound")).isCloseTo(eTau, within(6e-3));
        assertThat(computed(id + "mutau-bound")).isCloseTo(muTau, within(6e-3));
    }

    @ParameterizedTest
    @CsvSource({"mue, 6.4e-9, 3.674e-8", "etau, 1.5e-5, 2.290e-8", "mutau, 2.8e-5, 2.285e-8"})
    void aBoundIsTheRootOfTheLimitOverTheRate(String pair, double limit, double rate) {
        assertThat(computed("table1-S12-" + pair + "-bound"))
                .isCloseTo(Math.sqrt(limit / rate), Percentage.withPercentage(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S12", "S1", "V12", "V1"})
    void ratiosFollowFromTheBounds(String leptoquark) {
        for (String pair : List.of("mue", "etau", "mutau")) {
            String id = "table1-" + leptoquark + "-" + pair;
            double c = computed(id + "-bound");
            assertThat(computed(id + "-R")).isCloseTo(1 + c * c / (3 * C * C), within(1e-9));
        }
    }

    @Test
    void exactlyTheNumbersThatTheRoundingExplainsDisagree() {
        assertThat(byId.values())
                .filteredOn(entry -> !entry.agrees())
                .allMatch(entry -> entry.comment().startsWith("the printed"))
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(
                        "table1-S1-mue-R",
                        "table1-V1-mue-R",
                        "table1-V1-etau-bound",
                        "table1-V1-mutau-R");
    }

    /** The paper's μτ bound is on τ⁺μ⁻, which C^τμ feeds: the other charge state gives 44. */
    @Test
    void chargeStatesHaveTheirOwnLimits() {
        FlavourViolationBounds bounds =
                new FlavourViolationBounds(
                        InputSets.load("flavio-2.7"), MeasurementSet.named("paper"));
        FlavourViolationBounds.Bound strongest = bounds.strongest(MU_TAU);
        assertThat(strongest.pair()).isEqualTo(MU_TAU.withChargesExchanged());
        assertThat(strongest.driver().observable()).isEqualTo("BR(B+->Ktaumu)");
        assertThat(bounds.of(MU_TAU))
                .filteredOn(b -> b.driver().observable().equals("BR(B+->Kmutau)"))
                .singleElement()
                .satisfies(b -> assertThat(b.coefficient()).isCloseTo(44.4, within(0.1)))
                .satisfies(b -> assertThat(b.pair()).isEqualTo(MU_TAU));
        assertThat(csv).anyMatch(line -> line.startsWith("S12,mutau,tau,mu,35.0"));
    }

    /** neutrino.md's weaker bounds from B_s: 7.4, 253, and 39 at 90 %. */
    @ParameterizedTest
    @CsvSource({"E, MU, 7.43", "E, TAU, 253", "MU, TAU, 39.3"})
    void limitsOnLeptonicDecaysAreWeaker(Flavour first, Flavour second, double expected) {
        FlavourViolationBounds bounds =
                new FlavourViolationBounds(
                        InputSets.load("flavio-2.7"), MeasurementSet.named("paper"));
        assertThat(bounds.of(new LeptonPair(first, second)))
                .filteredOn(b -> b.driver().observable().startsWith("BR(Bs->"))
                .hasSize(2)
                .allSatisfy(
                        b ->
                                assertThat(b.coefficient())
                                        .isCloseTo(expected, Percentage.withPercentage(0.2)));
    }

    @Test
    void todaysTableSaysWhatIsQuotedFromMemory() {
        assertThat(byId.get("table1-S12-mutau-bound").comment())
                .contains("Today, at alpha(m_Z): 13.9", "LHCb 2023 (quoted from memory)");
        assertThat(byId.get("sec2.3-clfv").agrees()).isTrue();
        assertThat(byId.get("sec2.3-clfv").comment()).contains("S1 mutau");
    }
}
