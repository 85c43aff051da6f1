package org.kinvis.inference.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;

final class MeasurementSetTest {

    static List<String> names() {
        return List.copyOf(MeasurementSet.names().keySet());
    }

    private static List<String> ids(String set, String observable) {
        return MeasurementSet.named(set).about(observable).stream().map(Measurement::id).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSetHasAPredictionOrAnEntryTwice(String name) {
        List<Measurement> entries = MeasurementSet.named(name).measurements();
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
        assertThat(entries).noneMatch(Measurement::isPrediction);
    }

    @Test
    void byDefaultNothingIsQuotedFromMemory() {
        assertThat(MeasurementSet.named("default").measurements())
                .noneMatch(m -> m.status() == Status.MEMORY);
        assertThat(MeasurementSet.named("all").measurements())
                .anyMatch(m -> m.status() == Status.MEMORY);
    }

    @Test
    void whatAnotherEntryContainsIsLeftOutOnlyBesideThatEntry() {
        assertThat(ids("default", "BR(B+->Knunu)"))
                .containsExactlyInAnyOrder(
                        "Belle II 2023 combined",
                        "Belle 2017",
                        "Belle 2013",
                        "BaBar 2013",
                        "BaBar 2010");
        assertThat(ids("default", "BR(K+->pinunu)")).contains("NA62 2021");
        assertThat(ids("all", "BR(K+->pinunu)"))
                .contains("NA62 2016-2022")
                .doesNotContain("NA62 2021", "NA62 2019");
        assertThat(ids("default", "BR(B+->Ktaumu)"))
                .containsExactlyInAnyOrder("BaBar 2012", "LHCb 2020");
    }

    @Test
    void thePaperUsesOneStatementAboutAnObservable() {
        assertThat(ids("paper", "R_K")).containsExactly("Eq. (3), new");
        assertThat(ids("paper-average", "R_K")).containsExactly("Eq. (3), average");
        assertThat(ids("paper-average", "BR(B+->Ktaumu)")).containsExactly("BaBar 2012 limit");
        assertThat(ids("paper", "BR(B+->Knunu)")).isEmpty();
    }

    @Test
    void anEntryOrAnObservableCanBeLeftOut() {
        MeasurementSet set = MeasurementSet.named("default");
        assertThat(set.without("BR(B+->Ktaumu)").about("BR(B+->Ktaumu)")).isEmpty();
        assertThat(set.without("BR(B+->Ktaumu), LHCb 2020").about("BR(B+->Ktaumu)")).hasSize(1);
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> set.without("BR(B+->Ktaum)"))
                .withMessageContaining("did you mean BR(B+->Ktaumu)");
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> MeasurementSet.named("papr"))
                .withMessageContaining("did you mean paper");
    }
}
