package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.paper.Entry.Content;
import org.kinvis.app.paper.Figure3Points.Point;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.observable.Theory;

/** The statements about Figure 3 hold on real points, and one moved point fails exactly its entries. */
final class Figure3StatementsTest {

    private static final NeutrinoRatios PAPER = NeutrinoRatios.of(InputSets.load("paper"));
    private static final NeutrinoRatios DEFAULT = NeutrinoRatios.of(InputSets.load("default"));
    private static final Figure2Windows WINDOWS = Figure2Windows.of(PaperNumbers.load());
    private static final Figure3Rates RATES = Figure3Rates.of(InputSets.load("flavio-2.7"));
    private static final Figure3Regions REGIONS = Figure3Regions.of(PAPER, WINDOWS);
    private static final Figure3Points POINTS =
            Figure3Points.of(
                    Figure2Study.right(Theory.central(PAPER.inputs()), 1_000_000), WINDOWS, RATES);
    private static final Figure3Extremes EXTREMES =
            new Figure3Extremes(RATES, Figure3Rates.of(DEFAULT.inputs()));

    private static List<Entry> entries(Figure3Points points) {
        Figure3Statements statements = new Figure3Statements(REGIONS, RATES);
        Figure3Regions consistent = Figure3Regions.of(DEFAULT, WINDOWS);
        List<Entry> entries = new ArrayList<>();
        entries.add(statements.left("fig3-left-blue", points.all(), REGIONS.blue(), 2.7));
        entries.add(statements.left("fig3-left-red", points.red(), REGIONS.red(), 1.9));
        entries.add(statements.centre(points));
        entries.add(statements.right(points));
        entries.addAll(EXTREMES.of("blue", points.all(), REGIONS.blue(), consistent.blue()));
        entries.addAll(EXTREMES.of("red", points.red(), REGIONS.red(), consistent.red()));
        entries.addAll(new Figure3Sentences(REGIONS, RATES).entries(points));
        return entries;
    }

    private static final Map<String, Entry> BY_ID =
            entries(POINTS).stream().collect(Collectors.toMap(Entry::id, Function.identity()));

    private static List<String> differing(Figure3Points points) {
        return entries(points).stream()
                .filter(entry -> !entry.agrees())
                .map(Entry::id)
                .filter(id -> !id.equals("sec2.3-Ktautau-blue"))
                .toList();
    }

    private static double computed(String id) {
        return ((Content.Value) BY_ID.get(id).computed()).value();
    }

    /** The points with one changed, whose C_R^ττ is the nearest to a number. */
    private static List<Point> changed(
            List<Point> points, double near, UnaryOperator<Point> change) {
        int nearest = 0;
        for (int i = 0; i < points.size(); i++) {
            if (Math.abs(points.get(i).tautau() - near)
                    < Math.abs(points.get(nearest).tautau() - near)) {
                nearest = i;
            }
        }
        List<Point> changed = new ArrayList<>(points);
        changed.set(nearest, change.apply(points.get(nearest)));
        return changed;
    }

    private static Figure3Points blue(UnaryOperator<Point> change) {
        return new Figure3Points(changed(POINTS.blue(), -17, change), POINTS.red());
    }

    private static Figure3Points red(UnaryOperator<Point> change) {
        return new Figure3Points(POINTS.blue(), changed(POINTS.red(), -12, change));
    }

    private static Point at(Point p, double tautau, double mutau) {
        return new Point(
                p.number(),
                tautau,
                mutau,
                p.rK(),
                p.rKStar(),
                p.bsTauTau(),
                p.kTauTau(),
                p.bsTauMu(),
                p.kTauMu());
    }

    private static Point withRates(Point p, double bsTauTau, double kTauTau) {
        return new Point(
                p.number(),
                p.tautau(),
                p.mutau(),
                p.rK(),
                p.rKStar(),
                bsTauTau,
                kTauTau,
                p.bsTauMu(),
                p.kTauMu());
    }

    private static Point withViolation(Point p, double bsTauMu, double kTauMu) {
        return new Point(
                p.number(),
                p.tautau(),
                p.mutau(),
                p.rK(),
                p.rKStar(),
                p.bsTauTau(),
                p.kTauTau(),
                bsTauMu,
                kTauMu);
    }

    /** Only "large enhancements" in B⁺ → K⁺ττ fails: neutrino.md §d, slip 11. */
    @Test
    void allButTheEnhancementOfTheBlueRegionHold() {
        assertThat(BY_ID).hasSize(26);
        assertThat(BY_ID.get("sec2.3-Ktautau-blue").agrees()).isFalse();
        assertThat(BY_ID.get("sec2.3-Ktautau-blue").comment()).contains("C_9^eff");
        assertThat(BY_ID.get("sec2.3-Ktautau-blue").computedText()).contains("-8.17");
        assertThat(differing(POINTS)).isEmpty();
    }

    /** Outside the blue region of §g but between its ends. */
    @ParameterizedTest
    @CsvSource({"-18.5, 5", "-15, 10.5", "-6, 14.91", "-18.5, -5", "NaN, 1"})
    void aPointOutsideTheBlueRegionShows(double x, double y) {
        List<String> differing = differing(blue(p -> at(p, x, y)));
        assertThat(differing).contains("fig3-left-blue");
        assertThat(differing.stream().filter(id -> !id.startsWith("fig3-blue-CR")))
                .containsExactly("fig3-left-blue");
        if (!Double.isNaN(x)) {
            assertThat(differing).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-15, 4", "-14, -7", "-9.8, 9.81"})
    void aRedPointOutsideTheRedRegionShows(double x, double y) {
        assertThat(differing(red(p -> at(p, x, y)))).containsExactly("fig3-left-red");
    }

    @ParameterizedTest
    @CsvSource({
        "-19.19, 0.001, fig3-blue-CRtautau-min",
        "-5.14, 3, fig3-blue-CRtautau-max",
        "-6, 14.94, fig3-blue-CRmutau-max"
    })
    void aPointBeyondAnEndShowsThere(double x, double y, String id) {
        assertThat(differing(blue(p -> at(p, x, y)))).containsExactly("fig3-left-blue", id);
    }

    @Test
    void aPointBesideTheCurveShows() {
        assertThat(differing(blue(p -> withRates(p, p.bsTauTau(), p.kTauTau() * 1.001))))
                .containsExactly("fig3-centre");
        assertThat(differing(blue(p -> withRates(p, p.bsTauTau() * 0.999, p.kTauTau()))))
                .containsExactly("fig3-centre");
        assertThat(differing(red(p -> withRates(p, p.bsTauTau(), p.kTauTau() * 1.001))))
                .containsExactly("fig3-centre");
    }

    /** On the curve, but for a C_R^ττ that is not allowed: beyond both ends of the region. */
    @ParameterizedTest
    @CsvSource({"-19.3, max", "-5.1, min"})
    void aPointOnTheCurveBeyondItsEndShows(double x, String end) {
        Figure3Points points =
                blue(p -> withRates(p, RATES.bsTauTau().value(x), RATES.kTauTau().value(x)));
        assertThat(differing(points))
                .containsExactly(
                        "fig3-centre", "fig3-blue-Bstautau-" + end, "fig3-blue-Ktautau-" + end);
    }

    @Test
    void aPointBesideTheLineShows() {
        assertThat(differing(blue(p -> withViolation(p, p.bsTauMu(), p.kTauMu() * 1.001))))
                .containsExactly("fig3-right");
        assertThat(differing(red(p -> withViolation(p, p.bsTauMu() * 1.001, p.kTauMu()))))
                .containsExactly("fig3-right");
        assertThat(differing(blue(p -> withViolation(p, Double.NaN, Double.NaN))))
                .contains("fig3-right");
    }

    @Test
    void aPointBeyondTheEndOfTheLineShows() {
        Figure3Points points =
                blue(
                        p ->
                                withViolation(
                                        p,
                                        RATES.bsTauMu().value(14.94),
                                        RATES.kTauMu().value(14.94)));
        assertThat(differing(points))
                .containsExactly("fig3-right", "fig3-blue-Bstaumu-max", "fig3-blue-Ktaumu-max");
    }

    @Test
    void aSuppressedRateShowsInItsSentence() {
        assertThat(differing(blue(p -> withRates(p, 7e-7, p.kTauTau()))))
                .contains("sec2.3-Bstautau")
                .doesNotContain("sec2.3-Ktautau-red");
        assertThat(differing(red(p -> withRates(p, p.bsTauTau(), 1.5e-7))))
                .contains("sec2.3-Ktautau-red")
                .doesNotContain("sec2.3-Bstautau");
    }

    @Test
    void withoutPointsNothingHolds() {
        assertThat(differing(new Figure3Points(List.of(), List.of())))
                .contains("fig3-left-blue", "fig3-left-red", "fig3-centre", "fig3-right")
                .contains("fig3-blue-CRtautau-min", "fig3-red-Ktaumu-max", "sec2.3-taumu");
    }

    /** neutrino.md §g and its check points "Fig3 blue", "Fig3 red". */
    @ParameterizedTest
    @CsvSource({
        "fig3-blue-CRtautau-min, -19.186748516358296",
        "fig3-blue-CRtautau-max, -5.149913802764139",
        "fig3-blue-CRmutau-max, 14.929954098954433",
        "fig3-red-CRtautau-min, -15.492087731872921",
        "fig3-red-CRtautau-max, -9.727614960776709",
        "fig3-red-CRmutau-max, 9.83003115228711"
    })
    void theEndsAreThoseOfTheIndependentCalculation(String id, double expected) {
        assertThat(computed(id)).isCloseTo(expected, Offset.offset(1e-6));
    }

    /**
     * BR(B_s → ττ) = 7.6968e-7 (1 − x/4.1665)², BR(B⁺ → K⁺ττ) = 1.58793e-7 + 7.72274e-8 x +
     * 9.45293e-9 x², 2.2035e-8 and 2.2846e-8 |y|² (neutrino.md §f2–f4) at the ends of §g.
     */
    @ParameterizedTest
    @CsvSource({
        "fig3-blue-Bstautau-min, 3.848e-6",
        "fig3-blue-Bstautau-max, 2.4178e-5",
        "fig3-blue-Ktautau-min, 1.178e-8",
        "fig3-blue-Ktautau-max, 2.1570e-6",
        "fig3-blue-Bstaumu-max, 4.9116e-6",
        "fig3-blue-Ktaumu-max, 5.0924e-6",
        "fig3-red-Bstautau-min, 8.5584e-6",
        "fig3-red-Bstautau-max, 1.7133e-5",
        "fig3-red-Ktautau-min, 3.0203e-7",
        "fig3-red-Ktautau-max, 1.2311e-6",
        "fig3-red-Bstaumu-max, 2.1292e-6",
        "fig3-red-Ktaumu-max, 2.2076e-6"
    })
    void theRatesAtTheEndsAreThoseOfTheClosedForms(String id, double expected) {
        assertThat(computed(id)).isCloseTo(expected, Percentage.withPercentage(0.1));
    }

    /** CONTRACT: 2.55e-5 with one α instead of 2.42e-5. */
    @Test
    void theConversionOfTheCoefficientChangesTheLargestRate() {
        Entry entry =
                EXTREMES.conversion(
                        REGIONS.blue(),
                        PAPER.inputs().alpha() / InputSets.load("flavio-2.7").alpha());
        assertThat(((Content.Value) entry.computed()).value())
                .isCloseTo(2.55e-5, Offset.offset(5e-8));
        assertThat(entry.paperText()).contains("2.42e-05");
        assertThat(entry.agrees()).isFalse();
        assertThat(EXTREMES.conversion(REGIONS.blue(), 1).agrees()).isTrue();
    }

    /** Under set default the coefficient scales with C_SM: 1.462/1.469 of the paper's. */
    @Test
    void theCommentHasTheNumberOfTheConsistentConvention() {
        assertThat(BY_ID.get("fig3-blue-CRtautau-min").comment()).contains("-19.10", "default");
        assertThat(BY_ID.get("fig3-blue-Bstautau-max").comment()).contains("2.512e-05");
    }
}
