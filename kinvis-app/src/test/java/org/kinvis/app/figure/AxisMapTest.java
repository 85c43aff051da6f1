package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AxisMapTest {

    @Test
    void mapsTheRangeOntoTheFrame() {
        AxisMap y = new AxisMap(Scale.LINEAR, new Axis.Range(-1, 3), 200, 100);
        assertThat(y.toPage(-1)).isEqualTo(200);
        assertThat(y.toPage(3)).isEqualTo(100);
        assertThat(y.toPage(1)).isEqualTo(150);
        assertThat(y.toData(150)).isEqualTo(1);
    }

    @Test
    void decadesAreEquallyLong() {
        AxisMap x = new AxisMap(Scale.LOGARITHMIC, new Axis.Range(1e-3, 1e3), 0, 60);
        assertThat(x.toPage(1e-2)).isCloseTo(10, within(1e-9));
        assertThat(x.toPage(10)).isCloseTo(40, within(1e-9));
        assertThat(x.toData(40)).isCloseTo(10, within(1e-9));
    }

    @Test
    void whatTheScaleDoesNotHoldIsFarOutside() {
        AxisMap x = new AxisMap(Scale.LOGARITHMIC, new Axis.Range(1, 10), 0, 60);
        assertThat(x.toPage(0)).isEqualTo(-6000);
        assertThat(x.toPage(-1)).isEqualTo(-6000);
        assertThat(x.toPage(Double.POSITIVE_INFINITY)).isEqualTo(6000);
        assertThat(x.toPage(Double.NaN)).isNaN();
    }
}
