package org.kinvis.inference.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.kinvis.inference.measurement.Measurement.Kind;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.physics.inputs.Uncertainty;

final class WeightedAverageTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

    private static Statement.Value value(double central, double plus, double minus) {
        return new Statement.Value(
                Kind.MEASUREMENT,
                central,
                new Uncertainty(plus, minus),
                Optional.empty(),
                Optional.empty());
    }

    private static Statement.Value value(double central, double sigma) {
        return value(central, sigma, sigma);
    }

    private static List<Statement.Value> values(List<Double> central, List<Double> sigma) {
        List<Statement.Value> values = new ArrayList<>();
        for (int i = 0; i < central.size(); i++) {
            values.add(value(central.get(i), sigma.get(i)));
        }
        return values;
    }

    /** 10 ± 1 and 12 ± 2 by hand: weights 1 and 1/4; p is erfc(√(χ²/2)). */
    @Test
    void twoValuesAverageAsByHand() {
        WeightedAverage average = WeightedAverage.of(List.of(value(10, 1), value(12, 2)));
        assertThat(average.value()).isCloseTo(13 / 1.25, ROUNDING);
        assertThat(average.uncertainty()).isCloseTo(1 / Math.sqrt(1.25), ROUNDING);
        assertThat(average.chiSquared()).isCloseTo(0.8, ROUNDING);
        assertThat(average.degreesOfFreedom()).isEqualTo(1);
        assertThat(average.pValue()).isCloseTo(0.3710933695, Offset.offset(1e-9));
    }

    @Test
    void asymmetricUncertaintiesEnterByTheirMean() {
        assertThat(WeightedAverage.of(List.of(value(1, 3, 1), value(2, 0.5, 1.5))))
                .isEqualTo(WeightedAverage.of(List.of(value(1, 2), value(2, 1))));
    }

    @Test
    void lessThanTwoValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedAverage.of(List.of(value(1, 1))))
                .withMessageContaining("an average needs two");
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedAverage.of(List.of()));
    }

    /**
     * The 1.3(4)e-5 of the paper's introduction. In 1e-5: 2.3(7), 1.0(6), 2.9(1.6), 1.5(1.3), 0.2(8),
     * with weights 1/σ².
     */
    @Test
    void theWorldAverageOfTheChargedModeComesOut() {
        List<Statement.Value> independent =
                MeasurementLibrary.load().about("BR(B+->Knunu)").stream()
                        .filter(m -> m.containedIn().isEmpty())
                        .filter(m -> m.statement() instanceof Statement.Value)
                        .map(Measurement::value)
                        .filter(v -> v.kind() == Kind.MEASUREMENT)
                        .toList();
        assertThat(independent)
                .extracting(Statement.Value::value)
                .containsExactlyInAnyOrder(2.3e-5, 1.0e-5, 2.9e-5, 1.5e-5, 0.2e-5);
        WeightedAverage average = WeightedAverage.of(independent);
        assertThat(average.value()).isCloseTo(1.331517e-5, Offset.offset(1e-11));
        assertThat(average.uncertainty()).isCloseTo(0.368519e-5, Offset.offset(1e-11));
        Statement.Value published =
                MeasurementLibrary.load().get("BR(B+->Knunu)", "world average 2023").value();
        assertThat(average.value()).isCloseTo(published.value(), Offset.offset(0.05e-5));
        assertThat(average.uncertainty())
                .isCloseTo(published.uncertainty().sigma(), Offset.offset(0.05e-5));
    }

    @Property(tries = 200)
    void theAverageLiesAmongTheValuesAndIsSurerThanEach(
            @ForAll @Size(5) List<@DoubleRange(min = -100, max = 100) Double> central,
            @ForAll @Size(5) List<@DoubleRange(min = 0.1, max = 50) Double> sigma) {
        WeightedAverage average = WeightedAverage.of(values(central, sigma));
        double rounding = 1e-10;
        assertThat(average.value())
                .isBetween(
                        Collections.min(central) - rounding, Collections.max(central) + rounding);
        assertThat(average.uncertainty()).isLessThan(Collections.min(sigma));
        assertThat(average.chiSquared()).isNotNegative();
        assertThat(average.degreesOfFreedom()).isEqualTo(4);
        assertThat(average.pValue()).isBetween(0.0, 1.0);
    }

    @Property(tries = 100)
    void equalUncertaintiesGiveTheMean(
            @ForAll @Size(4) List<@DoubleRange(min = 1, max = 100) Double> central,
            @ForAll @DoubleRange(min = 0.1, max = 50) double sigma) {
        WeightedAverage average =
                WeightedAverage.of(values(central, Collections.nCopies(4, sigma)));
        double mean = central.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(average.value()).isCloseTo(mean, ROUNDING);
        assertThat(average.uncertainty()).isCloseTo(sigma / 2, ROUNDING);
    }

    @Property(tries = 100)
    void equalValuesAgreePerfectly(
            @ForAll @DoubleRange(min = 1, max = 100) double central,
            @ForAll @IntRange(min = 2, max = 6) int count,
            @ForAll @DoubleRange(min = 0.1, max = 5) double sigma) {
        WeightedAverage average =
                WeightedAverage.of(Collections.nCopies(count, value(central, sigma)));
        assertThat(average.value()).isCloseTo(central, ROUNDING);
        assertThat(average.chiSquared()).isLessThan(1e-20 / (sigma * sigma) * central * central);
        assertThat(average.pValue()).isCloseTo(1, Offset.offset(1e-9));
    }

    /** x → a x with σ → a σ scales value and uncertainty and leaves χ². */
    @Property(tries = 100)
    void theUnitDoesNotMatter(
            @ForAll @Size(3) List<@DoubleRange(min = 1, max = 100) Double> central,
            @ForAll @Size(3) List<@DoubleRange(min = 1, max = 50) Double> sigma,
            @ForAll @IntRange(min = -6, max = 6) int power) {
        double unit = Math.pow(10, power);
        WeightedAverage average = WeightedAverage.of(values(central, sigma));
        WeightedAverage scaled =
                WeightedAverage.of(
                        values(
                                central.stream().map(x -> x * unit).toList(),
                                sigma.stream().map(s -> s * unit).toList()));
        assertThat(scaled.value()).isCloseTo(unit * average.value(), ROUNDING);
        assertThat(scaled.uncertainty()).isCloseTo(unit * average.uncertainty(), ROUNDING);
        assertThat(scaled.chiSquared())
                .isCloseTo(average.chiSquared(), Offset.offset(1e-9 * (1 + average.chiSquared())));
    }
}
