package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** The coefficients of the vector-like-quark model against the check points, and their structure. */
class VectorLikeQuarksTest {

    private static final Inputs INPUTS = VectorLikeReference.inputs();
    private static final Model MODEL = Models.named("vector-like-quarks");
    private static final double PER_TEV = 1e-3;

    private static Complex entry(String quantity, int i, int j) {
        int sign = quantity.endsWith("sgn_minus") ? -1 : 1;
        HeavyQuarkCouplings heavy = VectorLikeReference.pointA(sign, quantity.endsWith("exact"));
        ScalarQuarkMatching matching = new ScalarQuarkMatching(heavy, VectorLikeReference.HIGGS);
        Complex[][] ckm = CkmMatrix.of(INPUTS).elements();
        String which = quantity.substring(0, quantity.startsWith("a") ? 1 : 4);
        return switch (which) {
            case "a" -> heavy.chiral(i, j);
            case "CS_d" -> matching.downScalar(i, j, VectorLikeReference.DOWN);
            case "CP_d" -> matching.downPseudoscalar(i, j, VectorLikeReference.DOWN);
            case "CS_u" -> matching.upScalar(i, j, VectorLikeReference.UP, ckm);
            default -> matching.upPseudoscalar(i, j, VectorLikeReference.UP, ckm);
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/vector-like-quarks.csv", numLinesToSkip = 1)
    void coefficientsAreThoseOfTheCheckPoints(String quantity, int i, int j, double re, double im) {
        Complex expected = new Complex(re, im);
        Complex computed = entry(quantity, i, j);
        assertThat(computed.subtract(expected).norm())
                .isLessThanOrEqualTo(1e-8 * expected.norm() + 1e-22);
    }

    /**
     * dark-matter.json, paper_benchmark; 3e-4 is what the third-order term of the b threshold in alpha_s makes,
     * which the check point leaves out.
     */
    @ParameterizedTest
    @CsvSource({
        "phi.S_dd, 0.004000050361678582",
        "phi.S_ds, 0.020002630594062022",
        "phi.S_ss, 0.1000250468986557"
    })
    void theBenchmarkIsThatOfTheCheckPoints(String name, double perTeV) {
        WilsonCoefficients low =
                MODEL.match(VectorLikeReference.benchmark(), INPUTS).coefficientsAtBottom(INPUTS);
        assertThat(low.get(new Coefficient(name)).getRealPart())
                .isCloseTo(perTeV * PER_TEV, Percentage.withPercentage(0.03));
    }

    /** 5.0338e-5 at 2 GeV with m_b at 2 GeV; here at m_b(m_b). */
    @Test
    void beautyCoefficientsAreGivenAtTheMassOfTheBottomQuark() {
        WilsonCoefficients low =
                MODEL.match(VectorLikeReference.benchmark(), INPUTS).coefficientsAtBottom(INPUTS);
        double ratio = 1.8108510665071427 / 2.1441242946377947;
        assertThat(low.get(new Coefficient("phi.S_sb")).getRealPart())
                .isCloseTo(5.033795559467138e-05 * PER_TEV * ratio, Percentage.withPercentage(0.2));
    }

    @Test
    void theParticleIsARealScalarWithItsMass() {
        MatchedPoint point = MODEL.match(VectorLikeReference.benchmark(), INPUTS);
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, 0.6, true);
        assertThat(point.dark()).map(DarkSector::particle).contains(phi);
        assertThat(MODEL.dark(VectorLikeReference.benchmark())).contains(phi);
        assertThat(point.scale()).isEqualTo(2000);
        phi.check(point.coefficientsAtBottom(INPUTS));
        assertThat(Models.named("zprime").dark(Map.of())).isEmpty();
        assertThatThrownBy(() -> point.plus(point))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at most one");
    }

    @Test
    void allCoefficientsComeDownTogether() {
        DarkSector sector =
                MODEL.match(VectorLikeReference.benchmark(), INPUTS).dark().orElseThrow();
        DarkCoefficientRunning running = DarkCoefficientRunning.from(2000, INPUTS);
        Coefficient strange = new Coefficient("phi.S_ss");
        assertThat(running.factor(strange))
                .isCloseTo(2.1441242946, Percentage.withPercentage(0.03));
        assertThat(sector.coefficientsForRates(INPUTS).get(strange))
                .isEqualTo(sector.coefficients().get(strange).multiply(running.factor(strange)));
    }

    /** Without a doublet there is nothing for up-type quarks but the portal, C/m = κ/m_h² for all. */
    @Test
    void thePortalCouplesToAllQuarksAsTheirMasses() {
        Map<String, Complex> values = new HashMap<>();
        values.put("m_Q", new Complex(2000));
        values.put("m_D", new Complex(1000));
        values.put("m_phi", new Complex(0.6));
        values.put("kappa", new Complex(0.01));
        WilsonCoefficients low = MODEL.match(values, INPUTS).coefficientsAtBottom(INPUTS);
        double perMass = 0.01 / (VectorLikeReference.HIGGS * VectorLikeReference.HIGGS);
        Map.of("ss", 0.0935, "dd", 0.0047, "uu", 0.00216, "bb", 4.183)
                .forEach(
                        (quarks, mass) ->
                                assertThat(
                                                low.get(new Coefficient("phi.S_" + quarks))
                                                        .getRealPart())
                                        .as(quarks)
                                        .isCloseTo(perMass * mass, Offset.offset(1e-9 * perMass)));
        assertThat(low.coefficients())
                .filteredOn(coefficient -> coefficient.name().startsWith("phi."))
                .hasSize(6);
    }

    /** The phases of Q, D and of the light quarks' couplings that a new phase of each field brings. */
    @Property
    void phasesOfTheHeavyFieldsDoNotMatter(
            @ForAll @DoubleRange(min = -3, max = 3) double ofQ,
            @ForAll @DoubleRange(min = -3, max = 3) double ofD) {
        HeavyQuarkCouplings heavy = VectorLikeReference.pointA(1, true);
        HeavyQuarkCouplings turned = rephased(heavy, ofQ, ofD);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Complex before = heavy.chiral(i, j);
                assertThat(turned.chiral(i, j).subtract(before).norm())
                        .isLessThan(1e-14 * before.norm());
            }
        }
    }

    /** Q → e^{ia} Q, D → e^{ib} D with the couplings that keep L as it is. */
    static HeavyQuarkCouplings rephased(HeavyQuarkCouplings heavy, double a, double b) {
        Complex q = phase(-a);
        Complex d = phase(b);
        Complex between = phase(a - b);
        return new HeavyQuarkCouplings(
                heavy.yq().stream().map(q::multiply).toList(),
                heavy.yd().stream().map(d::multiply).toList(),
                heavy.y1().multiply(between),
                heavy.y2().multiply(between),
                heavy.massQ(),
                heavy.massD(),
                heavy.massPhi(),
                heavy.kappa(),
                heavy.sign(),
                heavy.vev());
    }

    private static Complex phase(double angle) {
        return new Complex(Math.cos(angle), Math.sin(angle));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "m_Q; 150; m_Q: 150 GeV; it is integrated out, so a mass above that of the t quark",
                "m_D; 3; m_D: 3 GeV; it is integrated out, so a mass above that of the t quark",
                "m_phi; 3000; m_Q: 2000 GeV; it is integrated out, so a mass above that of phi, 3000 GeV",
                "m_phi; 0; m_phi: 0 GeV; a mass is positive",
                "y_2; 200; y_1, y_2: |y_1 y_2| v^2/2 = 6.062e+06 GeV^2; less than m_Q m_D"
            })
    void massesWhereTheTheoryDoesNotHoldAreRefused(String name, double value, String message) {
        Map<String, Complex> values = VectorLikeReference.benchmark();
        values.put(name, new Complex(value));
        assertThatThrownBy(() -> MODEL.match(values, INPUTS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void couplingsBeyondPerturbationTheoryGetANotice() {
        Map<String, Complex> values = VectorLikeReference.benchmark();
        values.put("y_q_s", new Complex(3, 2));
        values.put("kappa", new Complex(-4));
        List<String> notices = MODEL.match(values, INPUTS).notices();
        assertThat(notices)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("y_q_s: 3.60555").contains("3.54"),
                        second -> assertThat(second).startsWith("kappa: 4 in modulus"));
        assertThat(MODEL.match(VectorLikeReference.benchmark(), INPUTS).notices()).isEmpty();
    }

    @Test
    void theSignIsThatOfEitherEquation() {
        Map<String, Complex> values = VectorLikeReference.benchmark();
        ModelParameter sign =
                MODEL.parameters().stream()
                        .filter(p -> p.name().equals("sgn"))
                        .findFirst()
                        .orElseThrow();
        values.put("sgn", sign.choice("-1"));
        Coefficient ss = new Coefficient("phi.S_ss");
        WilsonCoefficients printed =
                MODEL.match(VectorLikeReference.benchmark(), INPUTS)
                        .dark()
                        .orElseThrow()
                        .coefficients();
        WilsonCoefficients other = MODEL.match(values, INPUTS).dark().orElseThrow().coefficients();
        assertThat(other.get(ss).getRealPart()).isNegative();
        values.put("y_1", new Complex(-1));
        assertThat(MODEL.match(values, INPUTS).dark().orElseThrow().coefficients().get(ss))
                .isEqualTo(printed.get(ss));
    }
}
