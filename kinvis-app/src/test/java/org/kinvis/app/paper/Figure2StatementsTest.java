package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.observable.RatioRegion;
import org.kinvis.physics.observable.Theory;

/** The exact statements about Figure 2: they hold on real points, and one point outside shows. */
final class Figure2StatementsTest {

    private static final int POINTS = 20_000;
    private static final int MOVED = 7;

    private static final Theory THEORY = Theory.central(InputSets.load("paper"));
    private static final Figure2Windows WINDOWS = Figure2Windows.of(PaperNumbers.load());
    private static final Figure2Statements STATEMENTS =
            new Figure2Statements(
                    new RatioRegion(THEORY.vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa()), WINDOWS);

    private static final ScanCloud UNPRIMED =
            cloud("left", six(NeutrinoOperators.CL), six(NeutrinoOperators.CR));
    private static final ScanCloud PRIMED =
            cloud("left primed", six(NeutrinoOperators.CL_PRIME), six(NeutrinoOperators.CR_PRIME));
    private static final ScanCloud CENTRE = cloud("centre", six(NeutrinoOperators.CR));
    private static final ScanCloud RIGHT =
            cloud(
                    "right",
                    six(NeutrinoOperators.CR).stream()
                            .filter(
                                    c ->
                                            !List.of("CR_bsnuenue", "CR_bsnumunumu")
                                                    .contains(c.name()))
                            .toList());

    private static List<Coefficient> six(NeutrinoOperators operator) {
        return Figure2Study.sixOf(operator);
    }

    @SafeVarargs
    private static ScanCloud cloud(String name, List<Coefficient>... coefficients) {
        List<Coefficient> all = new ArrayList<>();
        for (List<Coefficient> some : coefficients) {
            all.addAll(some);
        }
        return ScanCloud.draw("figure 2, " + name, THEORY, all, POINTS, 1);
    }

    /** The statements about the panels' points. */
    private static List<Entry> statements(
            ScanCloud unprimed, ScanCloud primed, ScanCloud centre, ScanCloud right) {
        List<Entry> entries = new ArrayList<>();
        entries.add(STATEMENTS.left(unprimed));
        entries.addAll(STATEMENTS.leftDetails(unprimed, primed));
        entries.addAll(STATEMENTS.rightHanded("fig2-centre", centre, 3));
        entries.addAll(STATEMENTS.rightHanded("fig2-right", right, 1));
        return entries;
    }

    private static List<String> differing(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.agrees()).map(Entry::id).toList();
    }

    @Test
    void allHoldOnRealPoints() {
        List<Entry> entries = statements(UNPRIMED, PRIMED, CENTRE, RIGHT);
        assertThat(entries).hasSize(9);
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(differing(entries)).isEmpty();
    }

    /** Points that no coefficients reach: below the line, outside the wedge. */
    @ParameterizedTest
    @CsvSource({"4, 0.6", "0.1, 0.01", "-0.01, 3", "NaN, NaN"})
    void aPointOutsideTheLightGreyRegionShows(double rK, double rKStar) {
        assertThat(differing(statements(UNPRIMED.moved(MOVED, rK, rKStar), PRIMED, CENTRE, RIGHT)))
                .containsExactly("fig2-left-unprimed");
    }

    @ParameterizedTest
    @CsvSource({"7, 1.9", "1.5, 1.08"})
    void aPointOutsideTheWedgeOfPrimedCoefficientsShows(double rK, double rKStar) {
        assertThat(differing(statements(UNPRIMED, PRIMED.moved(MOVED, rK, rKStar), CENTRE, RIGHT)))
                .containsExactly("fig2-left-primed");
    }

    @Test
    void aSuppressedRateOfPrimedCoefficientsShows() {
        assertThat(differing(statements(UNPRIMED, PRIMED.moved(MOVED, 0.99, 3), CENTRE, RIGHT)))
                .containsExactly("fig2-left-primed", "fig2-left-suppression");
    }

    /** Smallest R_K* at R_K = 3.6, 5.3, 7 with three free diagonal entries: .6108, .9624, 1.5179. */
    @ParameterizedTest
    @CsvSource({"3.6, 0.610", "5.3, 0.962", "7, 1.517"})
    void aPointBeyondTheCentresBoundaryShows(double rK, double rKStar) {
        assertThat(differing(statements(UNPRIMED, PRIMED, CENTRE.moved(MOVED, rK, rKStar), RIGHT)))
                .containsExactly("fig2-centre-boundary");
    }

    /** With one free diagonal entry: 1.4165, 2.2707, 3.2705. */
    @ParameterizedTest
    @CsvSource({"3.6, 1.416", "5.3, 2.270", "7, 3.270"})
    void aPointBeyondTheRightPanelsBoundaryShows(double rK, double rKStar) {
        assertThat(differing(statements(UNPRIMED, PRIMED, CENTRE, RIGHT.moved(MOVED, rK, rKStar))))
                .containsExactly("fig2-right-boundary");
    }

    /** Largest R_K with R_K* ≤ 2.7 and ≤ 1.9: 9.793, 7.977 in the centre, 6.053, 4.607 right. */
    @ParameterizedTest
    @CsvSource({
        "9.80, 2.699, fig2-centre-blue",
        "7.98, 1.899, fig2-centre-red",
        "6.06, 2.699, fig2-right-blue",
        "4.61, 1.899, fig2-right-red"
    })
    void aPointWithTooLargeARatioUnderALimitShows(double rK, double rKStar, String id) {
        boolean centre = id.startsWith("fig2-centre");
        List<Entry> entries =
                statements(
                        UNPRIMED,
                        PRIMED,
                        centre ? CENTRE.moved(MOVED, rK, rKStar) : CENTRE,
                        centre ? RIGHT : RIGHT.moved(MOVED, rK, rKStar));
        assertThat(differing(entries))
                .containsExactly(id.substring(0, id.lastIndexOf('-')) + "-boundary", id);
    }

    @Test
    void aPointOnTheInnerSideOfEachBoundaryIsFine() {
        assertThat(
                        differing(
                                statements(
                                        UNPRIMED.moved(MOVED, 4, 0.67),
                                        PRIMED.moved(MOVED, 7, 2.01),
                                        CENTRE.moved(MOVED, 5.3, 0.963),
                                        RIGHT.moved(MOVED, 5.3, 2.271))))
                .isEmpty();
    }

    @Test
    void aScanThatFindsNoHighlightedPointShows() {
        ScanCloud nearTheStandardModel =
                ScanCloud.draw("figure 2, right", THEORY, RIGHT.coefficients(), 1, 1)
                        .moved(0, 1, 1);
        assertThat(differing(STATEMENTS.rightHanded("fig2-right", nearTheStandardModel, 1)))
                .containsExactly("fig2-right-blue", "fig2-right-red");
    }

    /** neutrino.md §d, slip 12: rank one keeps one leptoquark out of much of the centre panel. */
    @Test
    void oneLeptoquarkDoesNotReachTheWholeCentrePanel() {
        Entry centre = STATEMENTS.singleLeptoquark(CENTRE);
        assertThat(centre.id()).isEqualTo("fig2-single-leptoquark");
        assertThat(centre.agrees()).isFalse();
        assertThat(centre.comment()).contains("rank one");
        assertThat(STATEMENTS.singleLeptoquark(RIGHT).agrees()).isTrue();
        assertThat(STATEMENTS.singleLeptoquark(RIGHT.moved(MOVED, 5.3, 2.27)).agrees()).isFalse();
    }

    @Test
    void theWindowsAreTheLinesOfTheFigure() {
        assertThat(WINDOWS.newLow()).isEqualTo(5.3 - 1.7);
        assertThat(WINDOWS.newHigh()).isEqualTo(5.3 + 1.7);
        assertThat(WINDOWS.averageLow()).isEqualTo(2);
        assertThat(WINDOWS.averageHigh()).isEqualTo(4);
        assertThat(WINDOWS.looseLimit()).isEqualTo(2.7);
        assertThat(WINDOWS.tightLimit()).isEqualTo(1.9);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2.5, true, false",
        "5, 1.5, false, true",
        "5, 3, false, false",
        "3.5, 2.5, false, false",
        "7.1, 1.5, false, false",
        "6.9, 1.9, false, true",
        "3.7, 2.7, true, false"
    })
    void pointsAreBlueOrRedInTheNewRange(double rK, double rKStar, boolean blue, boolean red) {
        assertThat(WINDOWS.blue(rK, rKStar)).isEqualTo(blue);
        assertThat(WINDOWS.red(rK, rKStar)).isEqualTo(red);
    }
}
