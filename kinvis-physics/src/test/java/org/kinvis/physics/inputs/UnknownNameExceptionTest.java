package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;

/** A wrong name is answered with the one that was meant. */
class UnknownNameExceptionTest {

    private static final List<String> COEFFICIENTS =
            NeutrinoOperators.all().stream().map(Coefficient::name).toList();
    private static final List<String> OBSERVABLES =
            Catalogue.all().stream().map(Observable::name).toList();

    @ParameterizedTest
    @CsvSource({
        "BR(B+->Kvv), BR(B+->Knunu)",
        "BR(B+->K nu nu), BR(B+->Knunu)",
        "br(b0->k*nunu), BR(B0->K*nunu)",
        "BR(B0->K*vv), BR(B0->K*nunu)",
        "FL(B0->K*), FL(B0->K*nunu)",
        "RK, R_K",
        "RK*, R_K*"
    })
    void theObservableThatWasMeantComesFirst(String wrong, String meant) {
        assertThat(UnknownNameException.nearest(wrong, OBSERVABLES)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "CR_bsnutautau, CR_bsnutaunutau",
        "CL_bsnutaunuta, CL_bsnutaunutau",
        "cl_bsnumunutau, CL_bsnumunutau",
        "CLP_bsnuenue, CLp_bsnuenue"
    })
    void theCoefficientThatWasMeantComesFirst(String wrong, String meant) {
        assertThat(UnknownNameException.nearest(wrong, COEFFICIENTS)).startsWith(meant);
    }

    @Test
    void notMoreThanThreeNamesAreOffered() {
        assertThat(UnknownNameException.nearest("CL_bsnuxnuy", COEFFICIENTS)).hasSize(3);
        assertThat(UnknownNameException.nearest("", COEFFICIENTS)).hasSizeLessThanOrEqualTo(3);
        assertThat(UnknownNameException.nearest("anything", List.of())).isEmpty();
    }

    @Test
    void theMessageIsOneLine() {
        assertThatThrownBy(() -> Catalogue.observable("BR(B+->Kvv)"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith(
                        "BR(B+->Kvv): no such observable; did you mean BR(B+->Knunu)")
                .hasMessageEndingWith("?");
    }
}
