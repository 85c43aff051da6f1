package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.NeutrinoReference.check;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.NeutrinoReference;
import tools.jackson.databind.JsonNode;

/** B → K⁽*⁾ f₁ f̄₂ against the check points of an independent calculation. */
class FermionPairReferenceTest {

    private static final QuarkMasses QUARKS = new QuarkMasses(4.1, 0.08);
    private static final FermionPairOperators CHI = FermionPairOperators.named("chi");

    private static Spectrum pair(Mode mode, Inputs inputs, double m1, double m2) {
        return FermionPairDecaysTest.width(mode, inputs, new FermionPair(m1, m2, CHI), QUARKS);
    }

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    /** Settings found: α(m_Z), |λ_t| = 39.3e-3. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.5, 0.5", "1, 1"})
    void sterileNeutrinoRatesAreThoseOfTheIndependentCalculation(String m1, String m2) {
        Inputs inputs = NeutrinoReference.inputs("default").with("lambda_t", 0.0393);
        JsonNode expected = check("massive nu (V=1,A=-1 i.e. C=1) m1=%s m2=%s".formatted(m1, m2));
        WilsonCoefficients current = WilsonCoefficients.of(CHI.vector(), 1).with(CHI.axial(), -1);
        double mass1 = Double.parseDouble(m1);
        double mass2 = Double.parseDouble(m2);
        agrees(
                branchingFraction(Mode.B_PLUS_TO_K, inputs, mass1, mass2, current),
                expected.get("BR B+->K (HPQCD22)").asDouble(),
                1e-6);
        agrees(
                branchingFraction(Mode.B_ZERO_TO_K_STAR, inputs, mass1, mass2, current),
                expected.get("BR B0->K* (BSZ15)").asDouble(),
                1e-6);
    }

    private static double branchingFraction(
            Mode mode, Inputs inputs, double m1, double m2, WilsonCoefficients point) {
        return mode.lifetime(inputs) * pair(mode, inputs, m1, m2).integral().value(point);
    }

    private static Inputs flavio() {
        return NeutrinoReference.inputs("flavio-2.7");
    }

    @ParameterizedTest
    @CsvSource({"10.5", "17"})
    void generalRatesAreThoseOfTheIndependentCalculation(String q2) {
        JsonNode expected =
                check(
                        "general dG q2=%s m1=0.5 m2=0.9 mb=4.1 ms=0.08 lt=39.3e-3 alpha(4.8)"
                                .formatted(q2));
        JsonNode c = expected.get("C");
        WilsonCoefficients point =
                WilsonCoefficients.of(CHI.vector(), c.get("V").asDouble())
                        .with(CHI.vectorPrime(), c.get("Vp").asDouble())
                        .with(CHI.axial(), c.get("A").asDouble())
                        .with(CHI.axialPrime(), c.get("Ap").asDouble())
                        .with(CHI.scalar(), c.get("S").asDouble())
                        .with(CHI.scalarPrime(), c.get("Sp").asDouble())
                        .with(CHI.pseudoscalar(), c.get("P").asDouble())
                        .with(CHI.pseudoscalarPrime(), c.get("Pp").asDouble());
        Inputs inputs = flavio().with("lambda_t", 0.0393);
        double at = Double.parseDouble(q2);
        agrees(
                pair(Mode.B_PLUS_TO_K, inputs, 0.5, 0.9).at(at).value(point),
                expected.get("dG_K (GRvDV23)").asDouble(),
                1e-12);
        agrees(
                pair(Mode.B_ZERO_TO_K_STAR, inputs, 0.5, 0.9).at(at).value(point),
                expected.get("dG_Kst (BSZ15)").asDouble(),
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 0", "12, 0.5, 0.9"})
    void tensorRatesAreThoseOfTheIndependentCalculation(String q2, String m1, String m2) {
        JsonNode expected =
                check(
                        "tensor tR=1 q2=%s m1=%s m2=%s (lt=39.3e-3, alpha(4.8))"
                                .formatted(q2, m1, m2));
        Inputs inputs = flavio().with("lambda_t", 0.0393);
        double at = Double.parseDouble(q2);
        double mass1 = Double.parseDouble(m1);
        double mass2 = Double.parseDouble(m2);
        WilsonCoefficients point = WilsonCoefficients.of(CHI.tensorRight(), 1);
        agrees(
                pair(Mode.B_PLUS_TO_K, inputs, mass1, mass2).at(at).value(point),
                expected.get("dG_K GRvDV23").asDouble(),
                1e-12);
        agrees(
                pair(Mode.B_ZERO_TO_K_STAR, inputs, mass1, mass2).at(at).value(point),
                expected.get("dG_Kst BSZ15").asDouble(),
                1e-12);
    }

    /**
     * With |λ_t| of the exact relation between γ and δ and α(4.8 GeV). The lifetime is not the one
     * among the file's inputs (1.519 ps, 4.4e-5 shorter) but that of the width 4.333e-13 GeV, which
     * flavio's table of particles had.
     */
    @ParameterizedTest
    @CsvSource({"C9p=-C10p=1", "C9=1", "C10=1"})
    void muTauRatesAreThoseOfTheIndependentCalculation(String coefficients) {
        WilsonCoefficients point =
                switch (coefficients) {
                    case "C9=1" -> WilsonCoefficients.of(CHI.vector(), 1);
                    case "C10=1" -> WilsonCoefficients.of(CHI.axial(), 1);
                    default ->
                            WilsonCoefficients.of(CHI.vectorPrime(), 1).with(CHI.axialPrime(), -1);
                };
        Inputs inputs = flavio();
        Spectrum width =
                pair(Mode.B_ZERO_TO_K_STAR, inputs, inputs.get("m_mu"), inputs.get("m_tau"));
        double lifetime = 1 / 4.333e-13;
        agrees(
                lifetime * width.integral().value(point),
                NeutrinoReference.value(
                        "BR B0->K*0 mutau " + coefficients + " (BSZ15, flavio lt, alpha(4.8))"),
                1e-9);
    }
}
