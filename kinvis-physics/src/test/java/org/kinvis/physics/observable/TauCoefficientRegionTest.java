package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinvis.physics.reference.NeutrinoReference.check;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.reference.NeutrinoReference;

/** Figure 3's region: numbers of an independent calculation, and a search over the forms themselves. */
class TauCoefficientRegionTest {

    private static final Theory THEORY = Theory.central(NeutrinoReference.inputs("paper"));
    private static final HermitianForm R_K = ratio(Mode.B_PLUS_TO_K);
    private static final HermitianForm R_K_STAR = ratio(Mode.B_ZERO_TO_K_STAR);
    private static final NeutrinoOperators CR = NeutrinoOperators.CR;

    private static HermitianForm ratio(Mode mode) {
        HermitianForm form = THEORY.neutrinos(mode).integral();
        return form.times(1 / form.standardModel());
    }

    private static TauCoefficientRegion region(double low, double high, double limit) {
        return TauCoefficientRegion.of(R_K, R_K_STAR, low, high, limit);
    }

    @ParameterizedTest
    @CsvSource({"blue, 2.7", "red, 1.9"})
    void theEndsAreThoseOfTheIndependentCalculation(String colour, double limit) {
        var expected = check("Fig3 " + colour);
        TauCoefficientRegion region = region(3.6, 7, limit);
        Offset<Double> close = Offset.offset(1e-6);
        assertThat(region.smallest()).isCloseTo(expected.get("C_R^tautau min").asDouble(), close);
        assertThat(region.largest()).isCloseTo(expected.get("C_R^tautau max").asDouble(), close);
        assertThat(region.largestOffDiagonal())
                .isCloseTo(expected.get("max |C_R^mutau|").asDouble(), close);
    }

    /** A circle about −4.2284 on the left and a straight edge on the right. */
    @ParameterizedTest
    @CsvSource({"blue, 2.7, -15", "blue, 2.7, -6", "red, 1.9, -12"})
    void theBoundaryIsTheCircleOfTheIndependentCalculation(String colour, double limit, double x) {
        var expected = check("Fig3 " + colour);
        double centre = expected.get("circle centre").asDouble();
        double radius = expected.get("circle radius").asDouble();
        assertThat(region(3.6, 7, limit).largestOffDiagonal(x))
                .isCloseTo(
                        Math.sqrt(radius * radius - (x - centre) * (x - centre)),
                        Offset.offset(1e-6));
    }

    private static WilsonCoefficients point(double x, double y, double other) {
        return WilsonCoefficients.of(CR.coefficient(Flavour.TAU, Flavour.TAU), x)
                .with(CR.coefficient(Flavour.MU, Flavour.TAU), y)
                .with(CR.coefficient(Flavour.E, Flavour.MU), other);
    }

    /** Every value of the other off-diagonal entry is tried with the forms themselves. */
    private static boolean reached(double x, double y, double low, double high, double limit) {
        for (int i = 0; i <= 4000; i++) {
            WilsonCoefficients point = point(x, y, 0.01 * i);
            double rK = R_K.value(point);
            if (low <= rK && rK <= high && R_K_STAR.value(point) <= limit) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 60)
    void aPointIsInsideIfSomeOtherEntryTakesItIntoTheWindow(
            @ForAll @DoubleRange(min = -24, max = 2) double x,
            @ForAll @DoubleRange(min = -20, max = 20) double y,
            @ForAll @DoubleRange(min = 1.5, max = 4) double low,
            @ForAll @DoubleRange(min = 1.2, max = 4) double limit) {
        double high = low + 1.5;
        TauCoefficientRegion region;
        try {
            region = region(low, high, limit);
        } catch (InvalidInputException e) {
            assertThat(reached(x, y, low, high, limit)).isFalse();
            return;
        }
        double inside = region.inside(x, y);
        if (Math.abs(inside) > 0.01) {
            assertThat(reached(x, y, low, high, limit)).isEqualTo(inside > 0);
        }
    }

    @Property(tries = 100)
    void theOffDiagonalEndLiesOnTheBoundary(@ForAll @DoubleRange(min = 0, max = 1) double along) {
        TauCoefficientRegion region = region(3.6, 7, 2.7);
        double x = region.smallest() + along * (region.largest() - region.smallest());
        double y = region.largestOffDiagonal(x);
        assertThat(region.inside(x, y)).isCloseTo(0, Offset.offset(1e-12));
        assertThat(region.inside(x, y + 0.1)).isNegative();
        assertThat(y).isLessThanOrEqualTo(region.largestOffDiagonal());
    }

    /** A narrow range of R_K: its upper end cuts the circle of R_K*, and the top lies where they cross. */
    @Test
    void theUpperEndOfTheRangeBoundsTheRegionToo() {
        TauCoefficientRegion region = region(2, 2.2, 1.9);
        assertThat(region.inside(-6, 9)).isNegative();
        double top = 0;
        for (int i = 0; i <= 10_000; i++) {
            double x = region.smallest() + i * (region.largest() - region.smallest()) / 10_000;
            top = Math.max(top, region.largestOffDiagonal(x));
        }
        assertThat(region.largestOffDiagonal())
                .isCloseTo(top, Offset.offset(1e-2))
                .isGreaterThanOrEqualTo(top);
    }

    @Test
    void outsideItsEndsItHasNoWidth() {
        TauCoefficientRegion region = region(3.6, 7, 2.7);
        assertThat(region.largestOffDiagonal(-5.14)).isNaN();
        assertThat(region.largestOffDiagonal(-19.2)).isNaN();
        assertThat(region.inside(Double.NaN, 0)).isNaN();
    }

    @Test
    void aWindowThatIsNotReachedIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> region(5.3, 7, 1.2))
                .withMessageContainingAll("5.3", "1.2", "C_R^tautau");
    }
}
