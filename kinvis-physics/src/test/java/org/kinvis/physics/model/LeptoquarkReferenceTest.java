package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.model.LeptoquarkReference.check;
import static org.kinvis.physics.model.LeptoquarkReference.complex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;

/** The matching against an independent calculation, and against Fierz identities written out. */
class LeptoquarkReferenceTest {

    private static final double CLOSED = 1e-9;
    private static final Inputs INPUTS = LeptoquarkReference.inputs();

    private static final Map<String, Complex> POINT =
            Map.of(
                    "mass", new Complex(2000),
                    "lambda_b_e", new Complex(0.1),
                    "lambda_b_mu", new Complex(0.2),
                    "lambda_b_tau", new Complex(1),
                    "lambda_s_e", new Complex(0.05),
                    "lambda_s_mu", new Complex(0.1),
                    "lambda_s_tau", new Complex(1));

    private static void agrees(Complex computed, Complex expected) {
        assertThat(computed.subtract(expected).norm())
                .as("%s is %s", computed, expected)
                .isLessThanOrEqualTo(CLOSED * expected.norm());
    }

    private static MatchedPoint matched(String model, Map<String, Complex> parameters) {
        return Models.named(model).match(parameters, INPUTS);
    }

    @Test
    void normalisationHasTheComplexCkmProduct() {
        agrees(
                SemileptonicMatching.normalisation(INPUTS),
                complex(check("LQ norm alpha(mZ) GeV^2")));
    }

    @Test
    void chargedCurrentFactorIsTheFullCkmProduct() {
        agrees(SemileptonicMatching.chargedCurrent(INPUTS), complex(check("rD CKM factor")));
    }

    /** |V_us|² + |V_cs|² + |V_ts|² = 1, with |V_ts| from V_tb V_ts* and the third column. */
    @ParameterizedTest
    @ValueSource(strings = {"default", "flavio-2.7"})
    void vcsMakesTheSecondColumnUnitary(String set) {
        CkmMatrix ckm = CkmMatrix.of(InputSets.load(set));
        double vtb = Math.sqrt(1 - ckm.vub() * ckm.vub() - ckm.vcb() * ckm.vcb());
        double vts = ckm.lambdaT().norm() / vtb;
        double vcs = ckm.vcs().norm();
        assertThat(ckm.vus() * ckm.vus() + vcs * vcs + vts * vts)
                .isCloseTo(1, Offset.offset(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "leptoquark-S0, S0",
        "leptoquark-S12, S12t",
        "leptoquark-S1, S1",
        "leptoquark-V12, V12",
        "leptoquark-V1, V1"
    })
    void everyMatrixIsThatOfTheReference(String model, String key) {
        JsonNode expected = check("LQ/" + key + " lam_b=(.1,.2,1) lam_s=(.05,.1,1) m=2000");
        MatchedPoint point = matched(model, POINT);
        List<Flavour> flavours = List.of(Flavour.values());
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Flavour created = flavours.get(i);
                Flavour annihilated = flavours.get(j);
                Map<String, Coefficient> ours =
                        Map.of(
                                "CL", NeutrinoOperators.CL.coefficient(created, annihilated),
                                "CR", NeutrinoOperators.CR.coefficient(created, annihilated),
                                "C9", ChargedLeptonOperators.C9.coefficient(created, annihilated),
                                "C10", ChargedLeptonOperators.C10.coefficient(created, annihilated),
                                "C9p",
                                        ChargedLeptonOperators.C9_PRIME.coefficient(
                                                created, annihilated),
                                "C10p",
                                        ChargedLeptonOperators.C10_PRIME.coefficient(
                                                created, annihilated));
                for (Map.Entry<String, Coefficient> entry : ours.entrySet()) {
                    JsonNode matrix = expected.get(entry.getKey());
                    agrees(
                            point.get(entry.getValue()),
                            new Complex(
                                    matrix.get(0).get(i).get(j).asDouble(),
                                    matrix.get(1).get(i).get(j).asDouble()));
                }
            }
        }
    }

    /** neutrino.md §d: λ = 1 on b3 and s3, m = 2 TeV. */
    @ParameterizedTest
    @CsvSource({
        "leptoquark-S0, CL_bsnutaunutau, -73.92",
        "leptoquark-S12, CR_bsnutaunutau, 73.92",
        "leptoquark-S1, CL_bsnutaunutau, -73.92",
        "leptoquark-V12, CR_bsnutaunutau, -147.85",
        "leptoquark-V1, CL_bsnutaunutau, 295.69"
    })
    void unitCouplingsAtTwoTeV(String model, String coefficient, double expected) {
        Map<String, Complex> point =
                Map.of(
                        "mass", new Complex(2000),
                        "lambda_b_tau", Complex.ONE,
                        "lambda_s_tau", Complex.ONE);
        assertThat(matched(model, point).get(new Coefficient(coefficient)).getRealPart())
                .isCloseTo(expected, Offset.offset(0.005));
    }

    /** r_D = |1 + C_VL|² of a singlet that has C_L^ττ alone, with the full CKM factor. */
    @ParameterizedTest
    @ValueSource(strings = {"-12.5", "25"})
    void singletMovesTheChargedCurrentAsInEquationTwelve(String coefficient) {
        double wanted = Double.parseDouble(coefficient);
        Inputs inputs = INPUTS.with("alpha_e", 1 / 127.951);
        double mass = 2000;
        Complex product =
                SemileptonicMatching.normalisation(inputs)
                        .reciprocal()
                        .multiply(2 * mass * mass * wanted);
        MatchedPoint point =
                Models.named("leptoquark-S0")
                        .match(
                                Map.of(
                                        "mass",
                                        new Complex(mass),
                                        "lambda_b_tau",
                                        product,
                                        "lambda_s_tau",
                                        Complex.ONE),
                                inputs);
        Complex cvl = point.get(ChargedCurrentOperators.CVL.coefficient(Flavour.TAU));
        double rD = Math.pow(cvl.add(1).norm(), 2);
        double expected = check("rD/C33=" + coefficient + "/alpha=1/127.951").get(1).asDouble();
        assertThat(rD).isCloseTo(expected, Offset.offset(CLOSED));
        assertThat(rD > 1).isEqualTo(wanted < 0);
    }

    /** The neutrino of b → cτν may have any flavour; the charged lepton is the one created. */
    @Test
    void chargedCurrentHasTheFlavourOfTheNeutrinoThatIsAnnihilated() {
        MatchedPoint point =
                matched(
                        "leptoquark-S0",
                        Map.of(
                                "mass", new Complex(2000),
                                "lambda_b_mu", Complex.ONE,
                                "lambda_s_tau", new Complex(0, 1)));
        Complex neutral = point.get(NeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.MU));
        Complex charged = point.get(ChargedCurrentOperators.CVL.coefficient(Flavour.MU));
        double alpha = INPUTS.alpha();
        agrees(
                charged,
                SemileptonicMatching.chargedCurrent(INPUTS)
                        .multiply(neutral)
                        .multiply(alpha / (2 * Math.PI)));
        assertThat(point.get(ChargedCurrentOperators.CVL.coefficient(Flavour.TAU)).isZero())
                .isTrue();
        assertThat(point.get(new Coefficient("CL_bsnumunutau")).isZero()).isFalse();
    }

    /**
     * C_lq(1) and C_lq(3) of SMEFT over λλ*: neutrinos see (1) − (3), charged leptons (1) + (3), the
     * charged current 2 (3), in a normalisation where C_VL of the singlet has the factor k α/2π.
     */
    @ParameterizedTest
    @CsvSource({
        "leptoquark-S0, 0.25, -0.25",
        "leptoquark-S1, 0.75, 0.25",
        "leptoquark-V1, -1.5, 0.5"
    })
    void weakIsospinRelatesTheThreeProcesses(String model, double singlet, double triplet) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(2000));
        values.put("lambda_b_tau", new Complex(0.3, 0.4));
        values.put("lambda_s_tau", new Complex(-0.7, 0.2));
        MatchedPoint point = matched(model, values);
        Complex k =
                SemileptonicMatching.chargedCurrent(INPUTS)
                        .multiply(INPUTS.alpha() / (2 * Math.PI));
        Complex neutrino = point.get(new Coefficient("CL_bsnutaunutau"));
        Complex charged = point.get(new Coefficient("C9_bstautau"));
        Complex current = point.get(new Coefficient("CVL_bctaunutau"));
        agrees(charged.multiply(singlet - triplet), neutrino.multiply(singlet + triplet));
        agrees(current.multiply(singlet - triplet), neutrino.multiply(k).multiply(-2 * triplet));
    }

    /** C is α-dependent, α C is not. */
    @Test
    void coefficientsBelongToTheAlphaOfTheInputs() {
        for (Model model : Models.all().subList(0, 5)) {
            MatchedPoint atMz = model.match(POINT, INPUTS);
            Inputs other = INPUTS.with("alpha_e", 2 * INPUTS.alpha());
            MatchedPoint twice = model.match(POINT, other);
            for (Coefficient coefficient : atMz.coefficients().coefficients()) {
                double factor = coefficient.name().startsWith("CVL") ? 1 : 0.5;
                agrees(twice.get(coefficient), atMz.get(coefficient).multiply(factor));
            }
        }
    }

    /** "The paper's −1 in `paper`": Eq. (12) holds there to the last digit, whatever the CKM matrix. */
    @Test
    void inThePapersInputsTheChargedCurrentIsThatOfItsEquation() {
        Inputs paper = InputSets.load("paper");
        assertThat(SemileptonicMatching.chargedCurrent(paper)).isEqualTo(new Complex(-1));
        WilsonCoefficients point =
                Models.named("leptoquark-S0")
                        .match(
                                Map.of(
                                        "mass", new Complex(2000),
                                        "lambda_b_tau", new Complex(0.4),
                                        "lambda_s_tau", new Complex(-0.42)),
                                paper)
                        .coefficients();
        Complex neutrino = point.get(new Coefficient("CL_bsnutaunutau"));
        Complex expected = neutrino.multiply(-paper.alpha() / (2 * Math.PI));
        assertThat(point.get(new Coefficient("CVL_bctaunutau")).subtract(expected).norm())
                .isLessThan(1e-15);
        assertThat(neutrino.norm()).isGreaterThan(1);
    }
}
