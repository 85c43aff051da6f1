package org.kinvis.physics.qcd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** The tensor current against its differential equation and against the leading logarithm. */
class TensorCurrentRunningTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final TensorCurrentRunning TENSOR = TensorCurrentRunning.of(INPUTS);
    private static final StrongCoupling COUPLING = StrongCoupling.of(INPUTS);

    @Property(tries = 100)
    void runsThereAndBack(
            @ForAll @DoubleRange(min = 2, max = 100) double from,
            @ForAll @DoubleRange(min = 2, max = 100) double to) {
        assertThat(TENSOR.ratio(from, to) * TENSOR.ratio(to, from))
                .isCloseTo(1, Offset.offset(1e-13));
    }

    /** The slope at a scale from a small step; five flavours above m_b and four below. */
    @Property(tries = 100)
    void slopeIsTheAnomalousDimension(@ForAll @DoubleRange(min = 2, max = 100) double scale) {
        double step = 1e-4;
        double slope = Math.log(TENSOR.ratio(scale, scale * (1 + step))) / Math.log1p(step);
        double middle = scale * (1 + step / 2);
        double flavours = middle >= INPUTS.get("m_b") ? 5 : 4;
        double a = COUPLING.at(middle) / (4 * Math.PI);
        double expected = -(8.0 / 3 * a + (724.0 / 9 - 104 * flavours / 27) * a * a);
        boolean acrossTheThreshold =
                scale < INPUTS.get("m_b") && scale * (1 + step) > INPUTS.get("m_b");
        assertThat(acrossTheThreshold ? expected : slope).isCloseTo(expected, Offset.offset(1e-7));
    }

    /** T ~ α_s^{(8/3)/(2β₀)} at one loop, β₀ = 11 − 2n/3 = 23/3; two loops add about a per cent. */
    @Test
    void leadingLogarithmIsThePowerFourTwentyThirds() {
        double power = Math.pow(COUPLING.at(80) / COUPLING.at(10), 4.0 / 23);
        assertThat(TENSOR.ratio(10, 80)).isCloseTo(power, Offset.offset(0.015));
        assertThat(TENSOR.ratio(10, 80)).isLessThan(1);
    }

    @Test
    void scalesWithoutPerturbativeMeaningAreRefused() {
        assertThatThrownBy(() -> TENSOR.ratio(4, 0.1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TENSOR.ratio(-1, 4)).isInstanceOf(InvalidInputException.class);
    }
}
