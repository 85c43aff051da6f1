package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InvalidInputException;

/** The library's sequence, shifted, at any point at once. */
final class SobolCoordinatesTest {

    private static final int DIMENSION = 12;
    private static final Kernel KERNEL = KernelKind.fastest().kernel();

    private static long[][] bits(long seed, long first, int n) {
        SobolCoordinates coordinates = new SobolCoordinates(seed, DIMENSION, KERNEL);
        coordinates.moveTo(first, n);
        long[][] bits = new long[DIMENSION][n];
        double[] column = new double[Kernel.LENGTH];
        for (int j = 0; j < DIMENSION; j++) {
            coordinates.fill(j, Interval.UNIT, column);
            for (int p = 0; p < n; p++) {
                bits[j][p] = (long) (column[Kernel.FIRST + p] * 0x1p52);
            }
        }
        return bits;
    }

    @Property(tries = 100)
    void pointsAreThoseOfTheLibraryButForOneShift(
            @ForAll long seed, @ForAll @IntRange(min = 0) int k) {
        SobolSequenceGenerator library = new SobolSequenceGenerator(DIMENSION);
        double[] point = library.skipTo(k);
        long[][] drawn = bits(seed, k, 1);
        long[][] origin = bits(seed, 0, 1);
        for (int j = 0; j < DIMENSION; j++) {
            assertThat(drawn[j][0] ^ origin[j][0]).isEqualTo((long) (point[j] * 0x1p52));
        }
    }

    /** Of any 256 successive points from a multiple on, each 256th part of an edge has exactly one. */
    @Property(tries = 30)
    void everyStripHasItsPoint(@ForAll long seed, @ForAll @IntRange(max = 1 << 22) int block) {
        for (long[] coordinate : bits(seed, 256L * block, 256)) {
            assertThat(java.util.Arrays.stream(coordinate).map(x -> x >>> 44).distinct().count())
                    .isEqualTo(256);
        }
    }

    @Test
    void seedsShiftDifferently() {
        assertThat(bits(1, 0, 1)[0][0]).isNotEqualTo(bits(2, 0, 1)[0][0]);
    }

    @Test
    void thereAreTwoToTheThirtyOnePointsAndAThousandCoordinates() {
        assertThat(new Sampler.Sobol(1).points()).isEqualTo(1L << 31);
        Map<String, Distribution> names = new LinkedHashMap<>();
        for (int j = 0; j <= 1000; j++) {
            names.put("x" + j, new Distribution.Uniform(0, 1));
        }
        assertThatThrownBy(
                        () -> ScanPlan.builder(new ScanSpace(names), new Sampler.Sobol(1)).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at most 1000");
    }
}
