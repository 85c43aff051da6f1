package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.StandardModelNeutrino;

/** The three sets hold the choices they stand for. */
class InputSetsTest {

    @ParameterizedTest
    @CsvSource({
        "default, 1.462, AT_MZ, WOLFENSTEIN, HPQCD22, BSZ15",
        "paper, 1.469, AT_MZ, TREE, HPQCD22, BSZ15",
        "flavio-2.7, 1.462, AT_4_8_GEV, TREE, GRvDV23, BSZ15"
    })
    void setsMakeTheChoicesOfTheContract(
            String name,
            double xt,
            AlphaConvention alpha,
            CkmParametrisation ckm,
            String toK,
            String toKStar) {
        Inputs inputs = InputSets.load(name);
        assertThat(inputs.name()).isEqualTo(name);
        assertThat(inputs.title()).isNotBlank();
        assertThat(inputs.get("X_t")).isEqualTo(xt);
        assertThat(inputs.alphaConvention()).isEqualTo(alpha);
        assertThat(inputs.ckmParametrisation()).isEqualTo(ckm);
        assertThat(inputs.formFactorSet("B->K")).isEqualTo(toK);
        assertThat(inputs.formFactorSet("B->K*")).isEqualTo(toKStar);
        assertThat(inputs.transitions()).contains("B->K", "B->K*");
    }

    @ParameterizedTest
    @CsvSource({"paper, 0.0393, 1e-15", "default, 0.0411, 5e-5", "flavio-2.7, 0.0412, 5e-5"})
    void ckmProductIsThatOfTheContract(String name, double lambdaT, double printed) {
        assertThat(CkmMatrix.of(InputSets.load(name)).lambdaT().norm())
                .isCloseTo(lambdaT, Offset.offset(printed));
    }

    @ParameterizedTest
    @CsvSource({"paper, -6.353531", "default, -6.323256", "flavio-2.7, -6.529104"})
    void standardModelCoefficientIsThatOfTheSpecification(String name, double csm) {
        double rounding = name.equals("flavio-2.7") ? 2e-6 : 5e-7;
        assertThat(StandardModelNeutrino.coefficient(InputSets.load(name)))
                .isCloseTo(csm, Offset.offset(rounding));
    }

    @ParameterizedTest
    @CsvSource({
        "GF, 1.1663788e-5",
        "s2w, 0.23121",
        "m_B+, 5.27934",
        "m_B0, 5.27966",
        "m_K+, 0.493677",
        "m_K0, 0.497611",
        "m_K*0, 0.89555",
        "m_K*+, 0.89167",
        "tau_B+, 1.638",
        "tau_B0, 1.519",
        "m_e, 0.51099895e-3",
        "m_mu, 0.1056583755",
        "m_tau, 1.77686",
        "tau_tau, 0.2903",
        "f_K*+, 0.204"
    })
    void commonInputsAreThoseOfTheSpecificationInEverySet(String parameter, double value) {
        for (String name : InputSets.names()) {
            assertThat(InputSets.load(name).get(parameter)).isEqualTo(value);
        }
    }

    @Test
    void alphaOfASetIsThatOfItsConvention() {
        Inputs byDefault = InputSets.load("default");
        Inputs flavio = InputSets.load("flavio-2.7");
        assertThat(1 / byDefault.alpha()).isCloseTo(127.951, Offset.offset(1e-12));
        assertThat(1 / flavio.alpha()).isCloseTo(132.12, Offset.offset(0.005));
        assertThat(byDefault.alpha() / flavio.alpha()).isCloseTo(1.0326, Offset.offset(5e-5));
        assertThat(AlphaConvention.of("mZ")).isEqualTo(AlphaConvention.AT_MZ);
        assertThat(AlphaConvention.of("4.8")).isEqualTo(AlphaConvention.AT_4_8_GEV);
    }

    static java.util.List<String> names() {
        return InputSets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySetHasTheParametersOfItsCkmMatrix(String name) {
        Inputs inputs = InputSets.load(name);
        assertThat(inputs.ckmParametrisation().parameters()).hasSize(4).allMatch(inputs::has);
    }

    @Test
    void anUnknownSetNamesThoseThereAre() {
        assertThatThrownBy(() -> InputSets.load("flavio"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("flavio: no such input set; did you mean flavio-2.7");
        assertThatThrownBy(() -> AlphaConvention.of("mW")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> CkmParametrisation.of("trees"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean tree");
        assertThatThrownBy(() -> Status.of("reads"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean read");
    }
}
