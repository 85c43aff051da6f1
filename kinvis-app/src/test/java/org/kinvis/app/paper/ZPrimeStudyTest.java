package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.Entry.Content;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The Z' of §2.4 against the points of neutrino.md §h, and the sentences about it. */
final class ZPrimeStudyTest {

    private static final QuotedNumbers QUOTED = QuotedNumbers.load();
    private static final ZPrimePoint.Family FAMILY = ZPrimeStudy.family("paper", QUOTED);
    private static final Figure2Windows WINDOWS = Figure2Windows.of(PaperNumbers.load());
    private static final ZPrimeEntries ENTRIES = entries(WINDOWS);
    private static final List<ZPrimePoint> CURVE =
            IntStream.rangeClosed(0, 20).mapToObj(i -> FAMILY.at(0.02 * i)).toList();

    private static ZPrimeEntries entries(Figure2Windows windows) {
        return new ZPrimeEntries(
                FAMILY,
                ZPrimeStudy.family("default", QUOTED),
                windows,
                PaperNumbers.load(),
                QUOTED);
    }

    private static List<String> differing(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.agrees()).map(Entry::id).toList();
    }

    private static Entry entry(String id) {
        return ENTRIES.entries(CURVE).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** §h has v = 246.22 GeV, m_t = 173 GeV and m_b = 4.2 GeV. */
    private static ZPrimePoint.Family reference() {
        Inputs inputs = InputSets.load("paper").with("m_t", 173).with("m_b", 4.2);
        double v = 1 / Math.sqrt(Math.sqrt(2) * inputs.get("GF"));
        return new ZPrimePoint.Family(NeutrinoRatios.of(inputs), v / 246.22);
    }

    /** |Δ|, |C'| and R of §h. */
    @ParameterizedTest
    @CsvSource({
        "0.05, 7.3039616105523635, 1.4405197102464435",
        "0.10, 10.329361568695585, 1.881039420492887",
        "0.15, 12.650832606009297, 2.3215591307393306",
        "0.20, 14.607923221104727, 2.762078840985774"
    })
    void theRatioIsThatOfTheIndependentCalculation(double delta, double coefficient, double ratio) {
        ZPrimePoint.Family family = reference();
        ZPrimePoint point = family.at(delta);
        assertThat(point.delta()).isCloseTo(delta, Offset.offset(1e-13));
        assertThat(point.coefficient()).isCloseTo(coefficient, Percentage.withPercentage(1e-5));
        assertThat(point.rK()).isCloseTo(ratio, Offset.offset(1e-7));
        assertThat(point.rKStar()).isCloseTo(point.rK(), Offset.offset(1e-12));
        assertThat(family.deltaAt(point.rK())).isCloseTo(delta, Offset.offset(1e-12));
    }

    /** |1 ∓ C'/4.1665|² with C' converted to α(4.8 GeV): neutrino.md §h. */
    @ParameterizedTest
    @CsvSource({"0.0338", "0.11", "0.3"})
    void tauPairsFollowFromTheInterference(double delta) {
        ZPrimePoint point = FAMILY.at(delta);
        double c = point.coefficient() * 0.007815491867980712 / 0.007569084895987922 / 4.1665;
        assertThat(point.bsAdding()).isCloseTo((1 + c) * (1 + c), Offset.offset(1e-9));
        assertThat(point.bsCancelling()).isCloseTo((1 - c) * (1 - c), Offset.offset(1e-9));
    }

    /** C' ≈ 6 gives "up to six"; at the end that ΔM_s leaves it is twice that. */
    @Test
    void sixTimesNeedsAQuarterOfTheCoupling() {
        Entry entry = entry("sec2.4-Bstautau");
        assertThat(entry.agrees()).isFalse();
        assertThat(entry.comment()).contains("R_K = 1.28");
        assertThat(entry.computedText()).contains("13.6", "2.9");
    }

    /** 17.765/(18.4 − 2·1.2) − 1 = 0.1103, R = 1 + 8.81·0.1103. */
    @Test
    void theLargestRatioIsAboutTwo() {
        assertThat(ZPrimeEntries.largestDelta(QUOTED)).isCloseTo(0.1103, Offset.offset(5e-5));
        double ratio = ((Content.Value) entry("sec2.4-R").computed()).value();
        assertThat(ratio).isCloseTo(1.972, Offset.offset(1e-3));
        assertThat(entry("sec2.4-R").agrees()).isTrue();
    }

    @Test
    void theSlipAndTheFactorOfSixDiffer() {
        assertThat(differing(ENTRIES.entries(CURVE)))
                .containsExactly("sec2.4-operators", "sec2.4-Bstautau");
        assertThat(entry("sec2.4-operators").computedText()).isEqualTo("CRp_bsnutaunutau");
    }

    @Test
    void onePointOffTheDiagonalOrBelowTheStandardModelShows() {
        ZPrimePoint last = CURVE.getLast();
        for (double[] moved : new double[][] {{last.rK() + 1e-6, last.rKStar()}, {0.99, 0.99}}) {
            List<ZPrimePoint> points = new ArrayList<>(CURVE);
            points.set(
                    5,
                    new ZPrimePoint(
                            last.delta(),
                            last.coefficient(),
                            moved[0],
                            moved[1],
                            last.bsAdding(),
                            last.bsCancelling()));
            assertThat(differing(ENTRIES.entries(points)))
                    .containsExactly("sec2.4-operators", "sec2.4-equal", "sec2.4-Bstautau");
        }
    }

    /** Were the excess smaller, the Z' could explain it. */
    @Test
    void aLowerWindowCouldBeReached() {
        Figure2Windows low = new Figure2Windows(1.9, 5.3, 2, 4, 2.7, 1.9);
        assertThat(differing(entries(low).entries(CURVE))).contains("sec2.4-excess");
    }
}
