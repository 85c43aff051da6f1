package org.kinvis.physics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.NeutrinoReference.check;
import static org.kinvis.physics.reference.NeutrinoReference.inputs;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.decay.BToVNuNu;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;
import tools.jackson.databind.JsonNode;

/** Every check point of an independent calculation: closed forms to 1e-9, integrals to 1e-6. */
class NeutrinoReferenceTest {

    private static final double CLOSED = 1e-9;
    private static final double INTEGRAL = 1e-6;

    private static Offset<Double> within(double relative, double expected) {
        return Offset.offset(relative * Math.abs(expected));
    }

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, within(relative, expected));
    }

    private static double total(Theory theory, String observable) {
        return quantity(theory, observable, new Range.Total()).standardModel();
    }

    private static Quantity quantity(Theory theory, String observable, Range range) {
        return Catalogue.observable(observable).quantity(theory, range, Contributions.none());
    }

    @ParameterizedTest
    @CsvSource({
        "HPQCD22, 0", "HPQCD22, 5", "HPQCD22, 10", "HPQCD22, 15", "HPQCD22, 20", "HPQCD22, 22.5",
        "FLAG21, 0", "FLAG21, 5", "FLAG21, 10", "FLAG21, 15", "FLAG21, 20", "FLAG21, 22.5",
        "GRvDV23, 0", "GRvDV23, 5", "GRvDV23, 10", "GRvDV23, 15", "GRvDV23, 20", "GRvDV23, 22.5"
    })
    void formFactorsOfBToK(String set, String q2) {
        JsonNode expected = check("ff/" + set + "/q2=" + q2);
        PseudoscalarFormFactors.Values ff =
                FormFactorSet.load("B->K", set)
                        .pseudoscalar(inputs("flavio-2.7"))
                        .at(Double.parseDouble(q2));
        agrees(ff.plus(), expected.get("f+").asDouble(), CLOSED);
        agrees(ff.zero(), expected.get("f0").asDouble(), CLOSED);
        agrees(ff.tensor(), expected.get("fT").asDouble(), CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "10", "15", "19"})
    void formFactorsOfBToKStar(String q2) {
        JsonNode expected = check("ff/BSZ15/q2=" + q2);
        VectorFormFactors.Values ff =
                FormFactorSet.load("B->K*", "BSZ15")
                        .vector(inputs("flavio-2.7"))
                        .at(Double.parseDouble(q2));
        agrees(ff.v(), expected.get("V").asDouble(), CLOSED);
        agrees(ff.a0(), expected.get("A0").asDouble(), CLOSED);
        agrees(ff.a1(), expected.get("A1").asDouble(), CLOSED);
        agrees(ff.a12(), expected.get("A12").asDouble(), CLOSED);
        agrees(ff.t1(), expected.get("T1").asDouble(), CLOSED);
        agrees(ff.t2(), expected.get("T2").asDouble(), CLOSED);
        agrees(ff.t23(), expected.get("T23").asDouble(), CLOSED);
    }

    @Test
    void standardModelCoefficient() {
        agrees(StandardModelNeutrino.coefficient(inputs("paper")), value("CSM/paper"), CLOSED);
        agrees(StandardModelNeutrino.coefficient(inputs("default")), value("CSM/BGS"), CLOSED);
        Inputs flavio = inputs("flavio-2.7");
        double expected = value("CSM/BGS") * flavio.get("alpha_e") / flavio.get("alpha_e(4.8)");
        agrees(StandardModelNeutrino.coefficient(flavio), expected, CLOSED);
    }

    /** The file takes δ = γ there, which is right to 1e-5: the check is made at the γ of δ = 1.15. */
    @Test
    void ckmProductOfTheTreeLevelSet() {
        JsonNode expected = check("CKM/lt (Vus,Vub,Vcb,gamma flavio)");
        Inputs inputs = inputs("flavio-2.7");
        double delta = inputs.get("gamma");
        CkmMatrix nearby = CkmMatrix.of(inputs);
        for (int i = 0; i < 8; i++) {
            double gamma = nearby.gamma() + delta - nearby.delta();
            nearby = CkmMatrix.of(inputs.with("gamma", gamma));
        }
        Complex lambdaT = nearby.lambdaT();
        agrees(lambdaT.getRealPart(), expected.get(0).asDouble(), CLOSED);
        agrees(lambdaT.getImaginaryPart(), expected.get(1).asDouble(), CLOSED);
        agrees(lambdaT.norm(), expected.get(2).asDouble(), CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "HPQCD22, BR(B+->Knunu), BR(B+->K+nunu)/lamt^2/HPQCD22 (X=1.462)",
        "FLAG21, BR(B+->Knunu), BR(B+->K+nunu)/lamt^2/FLAG21 (X=1.462)",
        "GRvDV23, BR(B+->Knunu), BR(B+->K+nunu)/lamt^2/GRvDV23 (X=1.462)",
        "GRvDV23, BR(B0->Knunu), BR(B0->K0nunu)/lamt^2/GRvDV23"
    })
    void branchingFractionsOfBToK(String set, String observable, String check) {
        Inputs unit = inputs("default").with("lambda_t", 1).withFormFactors("B->K", set);
        agrees(total(Theory.central(unit), observable), value(check), INTEGRAL);
    }

    @Test
    void branchingFractionsOfBToKStar() {
        Theory unit = Theory.central(inputs("default").with("lambda_t", 1));
        agrees(
                total(unit, "BR(B0->K*nunu)"),
                value("BR(B0->K*0nunu)/lamt^2/BSZ15 (X=1.462)"),
                INTEGRAL);
        Theory choice = Theory.central(inputs("default").with("lambda_t", 39.3e-3));
        agrees(
                total(choice, "BR(B+->Knunu)"),
                value("BR(B+->K+nunu)/HPQCD22,lt=39.3e-3,X=1.462"),
                INTEGRAL);
        agrees(total(choice, "BR(B+->K*nunu)"), value("BR(B+->K*+nunu)/lt=39.3e-3"), INTEGRAL);
    }

    @Test
    void longitudinalFractionOfTheStandardModel() {
        agrees(
                total(Theory.central(inputs("paper")), "FL(B0->K*nunu)"),
                value("FL(B0->K*0nunu)/SM/BSZ15"),
                INTEGRAL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 10, 15, 20})
    void differentialRates(double q2) {
        Inputs inputs = inputs("flavio-2.7").with("alpha_e", NeutrinoReference.input("alpha_mZ"));
        Theory theory = Theory.central(inputs);
        Range at = new Range.Point(q2);
        String label = "@" + (int) q2;
        agrees(
                quantity(theory, "dBR/dq2(B+->Knunu)", at).standardModel(),
                value("dBR/dq2(B+->K+nunu)" + label + "/GRvDV23/flavio-lt"),
                CLOSED);
        if (q2 < 19) {
            agrees(
                    quantity(theory, "dBR/dq2(B0->K*nunu)", at).standardModel(),
                    value("dBR/dq2(B0->K*0nunu)" + label + "/BSZ15/flavio-lt"),
                    CLOSED);
            agrees(
                    quantity(theory, "FL(B0->K*nunu)", at).standardModel(),
                    value("FL(B0->K*0nunu)" + label + "/BSZ15"),
                    CLOSED);
        }
    }

    @Test
    void kappa() {
        Theory theory = Theory.central(inputs("paper"));
        BToVNuNu neutral = theory.vectorDecay(Mode.B_ZERO_TO_K_STAR);
        BToVNuNu charged = theory.vectorDecay(Mode.B_PLUS_TO_K_STAR);
        agrees(neutral.kappa(), check("kappa/BSZ15").get(0).asDouble(), INTEGRAL);
        agrees(charged.kappa(), value("kappa/BSZ15/B+->K*+"), INTEGRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "paper, Eq7-8 coefficients/paper X=1.469",
        "default, Eq7-8 coefficients/X=1.462",
        "flavio-2.7, Eq7-8 coefficients/flavio mu=4.8"
    })
    void coefficientsOfEquations7And8(String set, String check) {
        Theory theory = Theory.central(inputs(set));
        JsonNode expected = check(check);
        var cl = NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU);
        var cr = NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU);
        var k = ((Quantity.Ratio) quantity(theory, "R_K", new Range.Total()));
        var kStar = ((Quantity.Ratio) quantity(theory, "R_K*", new Range.Total()));
        double normK = k.denominator().standardModel();
        double normKStar = kStar.denominator().standardModel();
        agrees(k.numerator().linear(cl) / normK, expected.get("K:lin C_L,C_R").asDouble(), CLOSED);
        agrees(k.numerator().linear(cr) / normK, expected.get("K:lin C_L,C_R").asDouble(), CLOSED);
        agrees(
                k.numerator().quadratic(cl, cl).getRealPart() / normK,
                expected.get("K:quad |C_L+C_R|^2").asDouble(),
                CLOSED);
        agrees(
                kStar.numerator().linear(cl) / normKStar,
                expected.get("K*:lin C_L").asDouble(),
                CLOSED);
        agrees(
                kStar.numerator().linear(cr) / normKStar,
                expected.get("K*:lin C_R").asDouble(),
                INTEGRAL);
        agrees(
                kStar.numerator().quadratic(cr, cr).getRealPart() / normKStar,
                expected.get("K*:quad").asDouble(),
                CLOSED);
        agrees(
                2 * kStar.numerator().quadratic(cl, cr).getRealPart() / normKStar,
                expected.get("K*:cross Re(C_L C_R*)").asDouble(),
                INTEGRAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void ratiosAtRandomComplexPoints(int number) {
        JsonNode expected = check("Rtest/" + number);
        WilsonCoefficients point = WilsonCoefficients.none();
        for (NeutrinoOperators operator : NeutrinoOperators.values()) {
            String key = operator.coefficient(Flavour.E, Flavour.E).name().split("_", 2)[0];
            for (Flavour i : Flavour.values()) {
                for (Flavour j : Flavour.values()) {
                    point =
                            point.with(
                                    operator.coefficient(i, j),
                                    new Complex(
                                            entry(expected, key + "_re", i, j),
                                            entry(expected, key + "_im", i, j)));
                }
            }
        }
        Theory theory = Theory.central(inputs("paper"));
        Range total = new Range.Total();
        agrees(quantity(theory, "R_K", total).value(point), expected.get("R_K").asDouble(), CLOSED);
        agrees(
                quantity(theory, "R_K*", total).value(point),
                expected.get("R_Kst").asDouble(),
                INTEGRAL);
        agrees(
                quantity(theory, "FL(B0->K*nunu)", total).value(point),
                expected.get("FL").asDouble(),
                INTEGRAL);
    }

    private static double entry(JsonNode node, String key, Flavour i, Flavour j) {
        List<Flavour> order = List.of(Flavour.values());
        return node.get(key).get(order.indexOf(i)).get(order.indexOf(j)).asDouble();
    }
}
