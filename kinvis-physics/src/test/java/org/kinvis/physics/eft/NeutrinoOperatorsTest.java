package org.kinvis.physics.eft;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The operators' names, and values of their coefficients. */
class NeutrinoOperatorsTest {

    private static final Coefficient CL_TAU_TAU =
            NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU);

    @Test
    void theSecondFlavourOfTheNameIsTheCreatedOne() {
        assertThat(NeutrinoOperators.CL.coefficient(Flavour.E, Flavour.TAU).name())
                .isEqualTo("CL_bsnutaunue");
        assertThat(NeutrinoOperators.CR.coefficient(Flavour.MU, Flavour.E).name())
                .isEqualTo("CR_bsnuenumu");
        assertThat(NeutrinoOperators.CL_PRIME.coefficient(Flavour.TAU, Flavour.MU).name())
                .isEqualTo("CLp_bsnumunutau");
        assertThat(NeutrinoOperators.CR_PRIME.coefficient(Flavour.TAU, Flavour.TAU).name())
                .isEqualTo("CRp_bsnutaunutau");
        assertThat(NeutrinoOperators.CL.tex(Flavour.E, Flavour.TAU)).isEqualTo("C_L^{e\\tau}");
    }

    @Test
    void thereAreThirtySix() {
        assertThat(NeutrinoOperators.all()).hasSize(36).doesNotHaveDuplicates();
    }

    @Test
    void operatorsSayTheirChirality() {
        assertThat(NeutrinoOperators.CL.operatorTex(Flavour.E, Flavour.MU))
                .contains("\\bar s_L\\gamma_\\mu b_L")
                .contains("\\bar\\nu_e\\gamma^\\mu(1-\\gamma_5)\\nu_{\\mu}");
        assertThat(NeutrinoOperators.CR_PRIME.operatorTex(Flavour.E, Flavour.MU))
                .contains("\\bar s_R\\gamma_\\mu b_R")
                .contains("(1+\\gamma_5)");
    }

    @Test
    void coefficientsThatWereNotSetAreZero() {
        assertThat(WilsonCoefficients.none().get(CL_TAU_TAU)).isEqualTo(Complex.ZERO);
        assertThat(WilsonCoefficients.none().coefficients()).isEmpty();
    }

    @Test
    void pointsAddAndScale() {
        Coefficient cr = NeutrinoOperators.CR.coefficient(Flavour.E, Flavour.E);
        WilsonCoefficients one = WilsonCoefficients.of(CL_TAU_TAU, 2);
        WilsonCoefficients two = WilsonCoefficients.of(CL_TAU_TAU, 3).with(cr, new Complex(1, -1));
        WilsonCoefficients sum = one.plus(two).times(-2);
        assertThat(sum.get(CL_TAU_TAU).subtract(-10).norm()).isZero();
        assertThat(sum.get(cr).subtract(new Complex(-2, 2)).norm()).isZero();
        assertThat(one.get(CL_TAU_TAU)).isEqualTo(new Complex(2));
        assertThat(one.with(CL_TAU_TAU, 7).get(CL_TAU_TAU)).isEqualTo(new Complex(7));
        assertThat(sum.coefficients()).containsExactly(CL_TAU_TAU, cr);
    }

    @Test
    void couplingTimesTheStandardModelCoefficientIsTheSameInEveryConvention() {
        Inputs mZ = InputSets.load("default");
        Inputs flavio = InputSets.load("flavio-2.7").with("alpha_e", mZ.get("alpha_e"));
        double expected = mZ.alpha() * StandardModelNeutrino.coefficient(mZ);
        assertThat(flavio.alpha() * StandardModelNeutrino.coefficient(flavio))
                .isCloseTo(expected, Offset.offset(1e-16));
    }
}
