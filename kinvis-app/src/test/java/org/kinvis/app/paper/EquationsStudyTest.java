package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.params.provider.FieldSource;
import org.kinvis.app.paper.Entry.Content;

/** Every number of Eqs. (1)–(8) in the report, against closed forms and the independent reference. */
final class EquationsStudyTest {

    /** C_SM = −X_t/s_W² with the paper's X_t. */
    private static final double C = -1.469 / 0.23121;

    /** The reference's κ of B⁰ → K*⁰ with BSZ15 and its uncertainty. */
    private static final double KAPPA = 1.3310333911319263;

    private static final double SIGMA_KAPPA = 0.05252441051937428;

    /** |λ_t|² and X_t² over that of the reference, which quotes rates for X_t = 1.462. */
    private static final double SCALE = 0.0393 * 0.0393 * Math.pow(1.469 / 1.462, 2);

    private static final double BR_K = 0.002813181656904732 * SCALE;
    private static final double BR_K_STAR = 0.0057807001504927265 * SCALE;

    private static List<Entry> entries;
    private static Map<String, Entry> byId;

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException {
        entries = List.copyOf(Studies.named("eqs").run(StudyOutput.in(folder)));
        byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static double computed(String id) {
        return ((Content.Value) byId.get(id).computed()).value();
    }

    @Test
    void everyEquationHasItsEntriesUnderTheContractsIds() {
        assertThat(byId)
                .containsKeys("eq1", "eq2", "eq3-new", "eq3-average", "eq4-2.7", "eq4-1.9", "eq5")
                .containsKeys("eq6-CSM", "eq7-linear", "eq7-quadratic", "eq7-primed")
                .containsKeys("eq8-CL", "eq8-CR", "eq8-quadratic", "eq8-primed", "eq8-cross")
                .containsKeys("eq8-cross-primed", "sec1-average");
    }

    @Test
    void noIdStandsTwice() {
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries).extracting(Entry::what).doesNotHaveDuplicates();
    }

    /** A number or a quotient of numbers in closed form. */
    record Value(String id, double expected) {}

    static final List<Value> VALUES =
            List.of(
                    new Value("eq1", 2.3e-5),
                    new Value("sec1-average", 1.3315173809e-5),
                    new Value("eq2", BR_K),
                    new Value("eq3-new", 2.3e-5 / 4.43e-6),
                    new Value("eq3-average", 1.3e-5 / 4.43e-6),
                    new Value("sec1-six-times", 3.0e-5 / 4.43e-6 - 1),
                    new Value("eq4-2.7", 2.7),
                    new Value("eq4-1.9", 1.8e-5 / BR_K_STAR),
                    new Value("eq6-CSM", C),
                    new Value("eq7-linear", 2 / (3 * C)),
                    new Value("eq7-quadratic", 1 / (3 * C * C)),
                    new Value("eq7-primed", 1 / (3 * C * C)),
                    new Value("eq8-CL", 2 / (3 * C)),
                    new Value("eq8-CR", -KAPPA / (3 * C)),
                    new Value("eq8-quadratic", 1 / (3 * C * C)),
                    new Value("eq8-primed", 1 / (3 * C * C)),
                    new Value("eq8-cross", -KAPPA / (3 * C * C)),
                    new Value("eq8-cross-primed", -KAPPA / (3 * C * C)));

    @ParameterizedTest
    @FieldSource("VALUES")
    void numbersAreThoseOfTheClosedForms(Value value) {
        assertThat(computed(value.id()))
                .isCloseTo(value.expected(), Percentage.withPercentage(1e-4));
    }

    /** X_t by 1.157 %, κ by 3.946 %, form factors 5.337 %, |λ_t|² 5.089 %; sampled. */
    record Spread(String id, double relative) {}

    private static final double XT = 0.017 / 1.469;

    static final List<Spread> SPREADS =
            List.of(
                    new Spread("eq1", Math.hypot(5, 4.5) / 23),
                    new Spread("sec1-average", 0.3685189 / 1.3315174),
                    new Spread(
                            "eq2",
                            Math.hypot(
                                    Math.hypot(
                                            0.00015014891567851938 / 0.002813181656904732, 2 * XT),
                                    2 * 0.001 / 0.0393)),
                    new Spread("eq3-new", Math.hypot(0.7 / 2.3, 0.31 / 4.43)),
                    new Spread("eq3-average", Math.hypot(0.4 / 1.3, 0.31 / 4.43)),
                    new Spread("eq6-CSM", XT),
                    new Spread("eq7-linear", XT),
                    new Spread("eq7-quadratic", 2 * XT),
                    new Spread("eq8-CL", XT),
                    new Spread("eq8-CR", Math.hypot(XT, SIGMA_KAPPA / KAPPA)),
                    new Spread("eq8-quadratic", 2 * XT),
                    new Spread("eq8-cross", Math.hypot(2 * XT, SIGMA_KAPPA / KAPPA)));

    @ParameterizedTest
    @FieldSource("SPREADS")
    void uncertaintiesAreThoseOfTheParts(Spread spread) {
        double sigma = byId.get(spread.id()).uncertainty().orElseThrow();
        assertThat(sigma / Math.abs(computed(spread.id())))
                .isCloseTo(spread.relative(), Percentage.withPercentage(7));
    }

    /** neutrino.md §d, slips 7 and 8; §c3: the rounded form has the minimum 0.0625. */
    @Test
    void exactlyTheKnownSlipsDisagreeEachWithItsReason() {
        List<Entry> differing = entries.stream().filter(entry -> !entry.agrees()).toList();
        assertThat(differing)
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("eq3-new", "eq3-average", "eq4-1.9", "eq7-minimum");
        assertThat(differing).allSatisfy(entry -> assertThat(entry.comment()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "eq3-new, 2.4(7)e-5",
        "eq3-average, 1.4(4)e-5",
        "eq4-1.9, 9.47e-6",
        "sec1-average, chi2",
        "eq2, HPQCD22"
    })
    void theReasonNamesItsNumbers(String id, String number) {
        assertThat(byId.get(id).comment()).contains(number);
    }

    @Test
    void theErrorBudgetOfTheStandardModelIsInItsComment() {
        assertThat(byId.get("eq2").comment())
                .contains("form factors 5.", "|V_tb V_ts*| 5.1 %", "X_t 2.3 %");
    }

    @Test
    void thePaperSideIsWhatThePaperPrints() {
        assertThat(byId.get("eq3-new").paperText()).isEqualTo("5.3 ± 1.7");
        assertThat(byId.get("eq2").paper()).isEqualTo(new Content.Words("4.43e-6 +- 0.31e-6"));
        assertThat(byId.get("eq8-cross").paper()).isEqualTo(new Content.Value(-0.01));
        assertThat(byId.get("eq7-minimum").paperText()).contains("0.0625");
    }

    @Test
    void everyEntrySaysWhatItIs() {
        assertThat(entries)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.what()).isNotBlank();
                            assertThat(entry.paperText()).isNotBlank();
                            assertThat(entry.computedText()).isNotBlank();
                        });
    }
}
