package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.Entry.Content;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.observable.SingletRegion;
import org.kinvis.physics.observable.Theory;

/** The sentences of §2.3 about r_D, S_1, V_1 and the size of C_R^ii. */
final class Section23Test {

    private static final NeutrinoRatios PAPER = NeutrinoRatios.of(InputSets.load("paper"));
    private static final NeutrinoRatios DEFAULT = NeutrinoRatios.of(InputSets.load("default"));
    private static final PaperNumbers NUMBERS = PaperNumbers.load();
    private static final Figure2Windows WINDOWS = Figure2Windows.of(NUMBERS);
    private static final SemileptonicEntries SEMILEPTONIC =
            new SemileptonicEntries(
                    PAPER.inputs(), DEFAULT.inputs(), NUMBERS, QuotedNumbers.load());
    private static final SingletCloud CLOUD = SingletCloud.draw(DEFAULT, 2000, 1);

    private static Map<String, Entry> byId(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private static double computed(Entry entry) {
        return ((Content.Value) entry.computed()).value();
    }

    private static List<String> differing(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.agrees()).map(Entry::id).toList();
    }

    /** neutrino.md §d, slip 9: 1.06 does not follow. */
    @Test
    void onlyTheLargestRatioDiffers() {
        assertThat(differing(SEMILEPTONIC.entries(CLOUD)))
                .containsExactly("sec2.3-rD-max", "sec2.3-rD-max-several", "sec2.3-rD-max-ckm");
    }

    /** 1.0305 and 1.0357 of §d; with k = −0.9555 + 0.0173i and C_SM of set default 1.029 and 1.034. */
    @ParameterizedTest
    @CsvSource({
        "sec2.3-rD-max, 1.0305, 5e-5",
        "sec2.3-rD-max-several, 1.0357, 5e-5",
        "sec2.3-rD-max-ckm, 1.0290, 1e-4",
        "sec2.3-rD, 1.1477, 1e-4",
        "sec2.3-rDstar, 1.1299, 1e-4"
    })
    void numbersAreThoseOfTheIndependentCalculation(String id, double expected, double within) {
        assertThat(computed(byId(SEMILEPTONIC.entries(CLOUD)).get(id)))
                .isCloseTo(expected, Offset.offset(within));
    }

    /** rD/C33 = −12.5 and +25 of the independent calculation, at their R_K: points of the boundary. */
    @ParameterizedTest
    @CsvSource({"-12.5, 1.0313386076706195", "25, 0.9387733061599317"})
    void theRegionOfEq12EndsAtTheTauAlone(double c, double rD) {
        double csm = -1.469 / 0.23121;
        double rK = 1 + 2 * c / (3 * csm) + c * c / (3 * csm * csm);
        SingletRegion region = SemileptonicEntries.printed(PAPER.inputs());
        double end = c < 0 ? region.largestOfOne(rK) : region.smallestOfOne(rK);
        assertThat(end).isCloseTo(rD, Offset.offset(1e-8));
    }

    @Test
    void theReasonIsTheChangedSign() {
        Entry entry = byId(SEMILEPTONIC.entries(CLOUD)).get("sec2.3-rD-max");
        assertThat(entry.comment()).contains("(1 + 25 alpha/2pi)^2", "1.063");
        double changed = 1 + 25 * PAPER.inputs().alpha() / (2 * Math.PI);
        assertThat(changed * changed).isCloseTo(1.063, Offset.offset(5e-4));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 1.06", "3.5, 1.0292", "3.5, 0.93", "0.6, 1", "NaN, 1"})
    void aPointThatNoSingletReachesFailsItsEntry(double rK, double rD) {
        assertThat(differing(SEMILEPTONIC.entries(CLOUD.moved(3, rK, rD))))
                .containsExactly(
                        "sec2.3-rD-max",
                        "sec2.3-rD-max-several",
                        "sec2.3-rD-max-ckm",
                        "sec2.3-rD-points");
        assertThat(differing(SEMILEPTONIC.entries(CLOUD.moved(3, 3.5, 1.0289)))).hasSize(3);
    }

    /** C_L = C_9/2 and 2 C_9: R = 1 ∓ 2·2A x + 2B x² with x = ½ and 2 at both ends. */
    @Test
    void tripletsMoveTheRatiosByWhatTheSmallCoefficientsAllow() {
        Map<String, Entry> entries =
                byId(new TripletEntries(PAPER, DEFAULT, WINDOWS, NUMBERS).entries());
        double a = 0.10492852280462898;
        double b = 0.008257496173471159;
        assertThat(entries.get("sec2.3-S1").computedText())
                .contains("R_K from %.3f to %.3f".formatted(1 - a + b / 2, 1 + a + b / 2));
        assertThat(entries.get("sec2.3-V1").computedText())
                .contains("R_K* from %.3f to %.3f".formatted(1 - 4 * a + 8 * b, 1 + 4 * a + 8 * b));
        assertThat(entries.values()).allMatch(Entry::agrees);
    }

    /** A window as narrow as the effect: it is minimal no longer. */
    @Test
    void anEffectBeyondTheUncertaintyIsNotMinimal() {
        Figure2Windows narrow = new Figure2Windows(3.6, 7, 2.6, 3.4, 2.7, 1.9);
        assertThat(differing(new TripletEntries(PAPER, DEFAULT, narrow, NUMBERS).entries()))
                .containsExactly("sec2.3-V1");
    }

    private static List<Entry> diagonal(Figure2Windows windows) {
        Theory theory = Theory.central(PAPER.inputs());
        return new DiagonalEntries(PAPER, windows, NUMBERS)
                .entries(Figure2Study.right(theory, 200_000), Figure2Study.centre(theory, 200_000));
    }

    /** The trace of §e: 3|C_SM|(3.6 − limit)/(2+κ), a third of it, and what two entries of 1 leave. */
    @Test
    void diagonalEntriesAreThoseOfTheTrace() {
        Map<String, Entry> entries = byId(diagonal(WINDOWS));
        for (double limit : new double[] {2.7, 1.9}) {
            double trace = 3 * 1.469 / 0.23121 * (3.6 - limit) / (2 + 1.3310333911319263);
            assertThat(computed(entries.get("sec2.3-diagonal-tautau-" + limit)))
                    .isCloseTo(trace, Offset.offset(1e-6));
            assertThat(computed(entries.get("sec2.3-diagonal-three-" + limit)))
                    .isCloseTo(trace / 3, Offset.offset(1e-6));
            assertThat(computed(entries.get("sec2.3-diagonal-light-" + limit)))
                    .isCloseTo(trace - 2, Offset.offset(1e-6));
        }
        assertThat(differing(List.copyOf(entries.values())))
                .containsExactlyInAnyOrder(
                        "sec2.3-diagonal-three-2.7",
                        "sec2.3-diagonal-three-1.9",
                        "sec2.3-diagonal-light-2.7");
    }

    /** At the centre of the range, 5.3, three entries of about five to seven are needed. */
    @Test
    void theNumberDependsOnTheWindow() {
        Figure2Windows central = new Figure2Windows(5.3, 7, 2, 4, 2.7, 1.9);
        Map<String, Entry> entries = byId(diagonal(central));
        assertThat(computed(entries.get("sec2.3-diagonal-tautau-1.9")))
                .isCloseTo(19.455, Offset.offset(1e-2));
        assertThat(entries.get("sec2.3-diagonal-tautau-1.9").agrees()).isFalse();
        assertThat(computed(entries.get("sec2.3-diagonal-three-1.9")))
                .isCloseTo(6.485, Offset.offset(1e-2));
    }
}
