package org.kinvis.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkloadTest {

    static List<Workload> workloads() {
        return Workload.all();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void aWorkloadGivesTheSameFiniteResultEachTime(Workload workload) {
        double first = workload.run();
        assertThat(first).isFinite();
        assertThat(workload.run()).isEqualTo(first);
        assertThat(workload.items()).isPositive();
        assertThat(workload.what()).isNotBlank();
    }

    @Test
    void everyWorkloadHasAName() {
        assertThat(workloads())
                .extracting(Workload::name)
                .doesNotHaveDuplicates()
                .contains("ratios", "ratios-complex", "figure3", "kstar-form", "uncertainty");
    }

    @Test
    void scansAreThoseOfManyPoints() {
        assertThat(workloads())
                .allSatisfy(w -> assertThat(w.isScan()).isEqualTo(w.items() >= 1000));
    }

    /** R_K and R_K* of many points with coefficients in ±10 or ±30: sums of positive ratios. */
    @Test
    void theRatiosWorkOnWholeRatios() {
        for (Workload workload : workloads()) {
            if (workload.isScan()) {
                double mean = workload.run() / workload.items();
                assertThat(mean).as(workload.name()).isBetween(2.0, 100.0);
            }
        }
    }

    @Test
    void aWorkloadWithoutAFiniteResultIsNotTimed() {
        Workload broken =
                new Workload() {
                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public String what() {
                        return "nothing";
                    }

                    @Override
                    public boolean isScan() {
                        return false;
                    }

                    @Override
                    public int items() {
                        return 1;
                    }

                    @Override
                    public double run() {
                        return Double.NaN;
                    }
                };
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Stopwatch.time(broken))
                .withMessageContaining("broken");
    }
}
