package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BadInputTest {

    private static final Panel PANEL = Panel.of(Axis.linear("x"), Axis.linear("y"));

    private static void refuses(ThrowingCallable what, String... words) {
        assertThatIllegalArgumentException().isThrownBy(what).withMessageContainingAll(words);
    }

    @Test
    void columnsOfDifferentLength() {
        double[] two = {1, 2};
        double[] three = {1, 2, 3};
        refuses(() -> Points.of(two, three), "points", "2 x values but 3 y values");
        refuses(() -> Line.of(two, three), "line", "as many");
        refuses(() -> Band.of(two, two, three), "band", "3 upper values");
        refuses(() -> ErrorBars.of(two, two, three), "error bars");
    }

    @Test
    void rangesThatCannotBeDrawn() {
        refuses(() -> Axis.linear("x").range(Double.NaN, 1), "NaN", "finite");
        refuses(() -> Axis.linear("x").range(2, 2), "2.0 to 2.0", "lower end must come first");
        refuses(() -> Axis.linear("x").range(1, 1 + 1e-15), "differ");
        refuses(() -> Axis.logarithmic("x").range(0, 1), "logarithmic", "positive");
        refuses(() -> VerticalBand.between(3, 2), "vertical band");
    }

    @Test
    void figuresWithNothingToShow() {
        refuses(Figure::row, "no panels");
        refuses(() -> Figure.of(PANEL), "panel 1 has no layers");
        Points undefined = Points.of(new double[] {Double.NaN}, new double[] {1});
        refuses(
                () -> FigureLayout.of(Figure.of(PANEL.add(undefined))),
                "panel 1: x axis",
                "range(lo, hi)");
        Points negative = Points.of(new double[] {-1}, new double[] {1});
        Panel logarithmic = Panel.of(Axis.logarithmic("x"), Axis.linear("y")).add(negative);
        refuses(() -> FigureLayout.of(Figure.of(logarithmic)), "no finite positive data");
    }

    @Test
    void sizesThatCannotBeDrawn() {
        Figure figure = Figure.of(PANEL.add(Line.between(0, 0, 1, 1)));
        refuses(() -> FigureLayout.of(figure.width(20)), "20.0 mm", "plot area");
        refuses(() -> Stroke.of(Colour.RED).width(0), "stroke: width", "positive");
        refuses(() -> Dash.of(1, 2, 3), "pairs");
    }

    @Test
    void namesThatAreNotKnown() {
        refuses(() -> Colour.named("mauve"), "mauve", "dark-grey", "#RRGGBB");
        refuses(() -> FigureFormat.ofFileName("fig2.eps"), "fig2.eps", ".pdf, .svg, .png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\frac{a", "a}", "\\nosuchcommand"})
    void latexThatCannotBeSet(String label) {
        Figure figure =
                Figure.of(
                        Panel.of(Axis.linear(label), Axis.linear("y"))
                                .add(Line.between(0, 0, 1, 1)));
        refuses(() -> FigureLayout.of(figure), label, "not LaTeX");
    }
}
