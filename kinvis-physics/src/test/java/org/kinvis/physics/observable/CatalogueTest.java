package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.UnknownNameException;

class CatalogueTest {

    @Test
    void namesAndAliasesAreUnique() {
        List<String> names = new ArrayList<>();
        for (Observable observable : Catalogue.all()) {
            names.add(observable.name());
            names.addAll(observable.aliases());
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(Catalogue.all()).doesNotHaveDuplicates();
    }

    @Test
    void everyModeHasItsBranchingFractionsAndEveryVectorMesonItsPolarisation() {
        for (Mode mode : Mode.values()) {
            assertThat(Catalogue.observable("BR(" + mode.label() + "nunu)").mode()).isEqualTo(mode);
            assertThat(Catalogue.observable("dBR/dq2(" + mode.label() + "nunu)").unit())
                    .isEqualTo("GeV^-2");
            if (mode.isVector()) {
                assertThat(Catalogue.observable("FL(" + mode.label() + "nunu)").unit())
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void pseudoscalarsHaveNoPolarisation() {
        assertThatThrownBy(() -> Catalogue.observable("FL(B+->Knunu)"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean FL(B+->K*nunu)");
    }

    @Test
    void modesAreFoundByName() {
        assertThat(Mode.of("B0->K*")).isEqualTo(Mode.B_ZERO_TO_K_STAR);
        assertThatThrownBy(() -> Mode.of("B0->Kst"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("B0->Kst: no such mode; did you mean");
    }
}
