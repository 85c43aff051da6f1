package org.kinvis.physics.ckm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** The CKM matrix against all nine elements, written out in the PDG phase convention. */
class CkmMatrixTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-14);
    private static final Inputs WOLFENSTEIN = InputSets.load("default");
    private static final Inputs TREE = InputSets.load("flavio-2.7");

    private static Complex phase(double angle) {
        return new Complex(Math.cos(angle), Math.sin(angle));
    }

    /** The 3 × 3 matrix of three moduli and the phase δ. */
    private static Complex[][] elements(CkmMatrix ckm) {
        double s13 = ckm.vub();
        double c13 = Math.sqrt(1 - s13 * s13);
        double s12 = ckm.vus() / c13;
        double c12 = Math.sqrt(1 - s12 * s12);
        double s23 = ckm.vcb() / c13;
        double c23 = Math.sqrt(1 - s23 * s23);
        Complex e = phase(ckm.delta());
        return new Complex[][] {
            {new Complex(c12 * c13), new Complex(s12 * c13), e.conjugate().multiply(s13)},
            {
                e.multiply(-c12 * s23 * s13).subtract(s12 * c23),
                e.multiply(-s12 * s23 * s13).add(c12 * c23),
                new Complex(s23 * c13)
            },
            {
                e.multiply(-c12 * c23 * s13).add(s12 * s23),
                e.multiply(-s12 * c23 * s13).subtract(c12 * s23),
                new Complex(c23 * c13)
            },
        };
    }

    /** −V_ud V_ub* / (V_cd V_cb*) = ρ̄ + iη̄. */
    private static Complex apex(Complex[][] v) {
        return v[0][0].multiply(v[0][2].conjugate())
                .divide(v[1][0].multiply(v[1][2].conjugate()))
                .negate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void productsOfElementsCloseToATriangle(String set) {
        CkmMatrix ckm = CkmMatrix.of(InputSets.load(set));
        Complex[][] v = elements(ckm);
        Complex up = v[0][2].multiply(v[0][1].conjugate());
        Complex charm = v[1][2].multiply(v[1][1].conjugate());
        Complex top = v[2][2].multiply(v[2][1].conjugate());
        assertThat(up.add(charm).add(top).norm()).isLessThan(1e-16);
        double modulus = set.equals("paper") ? 0.0393 : top.norm();
        assertThat(ckm.lambdaT().norm()).isCloseTo(modulus, ROUNDING);
        assertThat(ckm.lambdaT().getArgument()).isCloseTo(top.getArgument(), ROUNDING);
    }

    @Test
    void wolfensteinParametersAreTheirExactDefinitions() {
        CkmMatrix ckm = CkmMatrix.of(WOLFENSTEIN);
        Complex[][] v = elements(ckm);
        double norm = Math.hypot(v[0][0].norm(), v[0][1].norm());
        assertThat(v[0][1].norm() / norm).isCloseTo(WOLFENSTEIN.get("laC"), ROUNDING);
        double aLambda = v[1][2].norm() / v[0][1].norm();
        assertThat(aLambda).isCloseTo(WOLFENSTEIN.get("A") * WOLFENSTEIN.get("laC"), ROUNDING);
        assertThat(apex(v).getRealPart()).isCloseTo(WOLFENSTEIN.get("rhobar"), ROUNDING);
        assertThat(apex(v).getImaginaryPart()).isCloseTo(WOLFENSTEIN.get("etabar"), ROUNDING);
    }

    @Test
    void treeLevelParametersAreTheModuliAndTheAngleGamma() {
        CkmMatrix ckm = CkmMatrix.of(TREE);
        assertThat(ckm.vus()).isCloseTo(0.2248, ROUNDING);
        assertThat(ckm.vub()).isCloseTo(3.64e-3, ROUNDING);
        assertThat(ckm.vcb()).isCloseTo(41.97e-3, ROUNDING);
        assertThat(ckm.gamma()).isCloseTo(1.15, ROUNDING);
        assertThat(apex(elements(ckm)).getArgument()).isCloseTo(1.15, ROUNDING);
        assertThat(ckm.delta() - ckm.gamma()).isCloseTo(6e-4, Offset.offset(1e-4));
    }

    @Test
    void productOfTheTreeLevelSetIsThatOfTheSpecification() {
        Complex lambdaT = CkmMatrix.of(TREE).lambdaT();
        assertThat(lambdaT.getRealPart()).isCloseTo(-0.0411934, Offset.offset(1e-6));
        assertThat(lambdaT.getImaginaryPart()).isCloseTo(0.0007456, Offset.offset(1e-6));
    }

    @Test
    void ofWolfensteinParametersVcbMayBeReplacedWithTheRestKept() {
        CkmMatrix before = CkmMatrix.of(WOLFENSTEIN);
        CkmMatrix after = CkmMatrix.of(WOLFENSTEIN.with("Vcb", 0.0411));
        assertThat(after.vcb()).isCloseTo(0.0411, ROUNDING);
        assertThat(after.vus()).isCloseTo(before.vus(), ROUNDING);
        assertThat(after.vub()).isCloseTo(before.vub(), ROUNDING);
        assertThat(after.gamma()).isCloseTo(before.gamma(), ROUNDING);
    }

    @Test
    void ofTreeLevelParametersTheApexMayBeReplacedWithTheRestKept() {
        Complex before = apex(elements(CkmMatrix.of(TREE)));
        CkmMatrix after = CkmMatrix.of(TREE.with("rhobar", 0.2));
        Complex apex = apex(elements(after));
        assertThat(apex.getRealPart()).isCloseTo(0.2, ROUNDING);
        assertThat(apex.getImaginaryPart()).isCloseTo(before.getImaginaryPart(), ROUNDING);
        double sine = after.vus() / Math.sqrt(1 - after.vub() * after.vub());
        assertThat(sine).isCloseTo(0.2248 / Math.sqrt(1 - 3.64e-3 * 3.64e-3), ROUNDING);
    }

    @Test
    void bothParametrisationsDescribeOneMatrix() {
        CkmMatrix wolfenstein = CkmMatrix.of(WOLFENSTEIN);
        CkmMatrix tree =
                CkmMatrix.of(
                        TREE.with("Vus", wolfenstein.vus())
                                .with("Vub", wolfenstein.vub())
                                .with("Vcb", wolfenstein.vcb())
                                .with("gamma", wolfenstein.gamma()));
        assertThat(tree.lambdaT().subtract(wolfenstein.lambdaT()).norm()).isLessThan(1e-16);
    }

    @Test
    void aGivenModulusOfTheProductKeepsThePhaseOfTheMatrix() {
        Complex matrix = CkmMatrix.of(TREE).lambdaT();
        Complex given = CkmMatrix.of(TREE.with("lambda_t", 0.05)).lambdaT();
        assertThat(given.norm()).isCloseTo(0.05, ROUNDING);
        assertThat(given.getArgument()).isCloseTo(matrix.getArgument(), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "flavio-2.7"})
    void productsOfKaonsAreThoseOfTheMatrix(String set) {
        CkmMatrix ckm = CkmMatrix.of(InputSets.load(set));
        Complex[][] v = elements(ckm);
        Complex up = v[0][0].multiply(v[0][1].conjugate());
        Complex charm = v[1][0].multiply(v[1][1].conjugate());
        Complex top = v[2][0].multiply(v[2][1].conjugate());
        assertThat(up.add(charm).add(top).norm()).isLessThan(1e-16);
        assertThat(ckm.lambdaTOfKaons().subtract(top).norm()).isLessThan(1e-18);
        assertThat(ckm.lambdaCOfKaons().subtract(charm).norm()).isLessThan(1e-16);
    }

    /** V_tb V_td* + V_cb V_cd* + V_ub V_ud* = 0, and (V_tb V_td*)*(V_tb V_ts*) = |V_tb|² V_td V_ts*. */
    @Test
    void topQuarksOfDownDecaysFollowFromUnitarity() {
        CkmMatrix ckm = CkmMatrix.of(TREE);
        Complex down = ckm.lambdaTOfDownQuarks();
        double vtb2 = 1 - ckm.vub() * ckm.vub() - ckm.vcb() * ckm.vcb();
        assertThat(
                        down.conjugate()
                                .multiply(ckm.lambdaT())
                                .subtract(ckm.lambdaTOfKaons().multiply(vtb2))
                                .norm())
                .isLessThan(1e-18);
        double vtd2 = down.norm() * down.norm() / vtb2;
        double vts2 = ckm.lambdaT().norm() * ckm.lambdaT().norm() / vtb2;
        assertThat(vtd2 + vts2 + vtb2).isCloseTo(1, ROUNDING);
    }

    /** The set's note: |V_tb V_ts*| = 39.3e-3 is V_cb = 40.0e-3 times 0.9825. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0393, 0.03, 0.06, 0.3})
    void aGivenProductIsAChoiceOfVcbForKaons(double modulus) {
        Inputs paper = InputSets.load("paper").with("lambda_t", modulus);
        CkmMatrix ckm = CkmMatrix.of(paper);
        Inputs tree = TREE.with("Vcb", vcb(modulus));
        CkmMatrix solved = CkmMatrix.of(tree);
        assertThat(solved.lambdaT().norm()).isCloseTo(modulus, ROUNDING);
        assertThat(ckm.lambdaTOfKaons().subtract(solved.lambdaTOfKaons()).norm()).isLessThan(1e-15);
        assertThat(ckm.lambdaCOfKaons().subtract(solved.lambdaCOfKaons()).norm()).isLessThan(1e-15);
        assertThat(CkmMatrix.of(paper.with("Vcb", 0.05)).lambdaTOfKaons())
                .isEqualTo(ckm.lambdaTOfKaons());
        if (modulus == 0.0393) {
            assertThat(vcb(modulus)).isCloseTo(40.0e-3, Offset.offset(2e-5));
        }
    }

    /** The V_cb of the tree-level set with this |V_tb V_ts*|, by bisection. */
    private static double vcb(double modulus) {
        double low = 0;
        double high = 0.6;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (CkmMatrix.of(TREE.with("Vcb", middle)).lambdaT().norm() < modulus) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.9, 2})
    void aProductThatNoUnitaryMatrixHasIsRefusedForKaons(double modulus) {
        CkmMatrix ckm = CkmMatrix.of(TREE.with("lambda_t", modulus));
        assertThatThrownBy(ckm::lambdaTOfKaons).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource({"Vcb, 1.2", "Vus, 1", "Vub, 3"})
    void anglesThatCannotBeAreRefused(String parameter, double value) {
        assertThatThrownBy(() -> CkmMatrix.of(TREE.with(parameter, value)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("CKM parameters")
                .hasMessageContaining("between 0 and 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vus", "Vub", "Vcb"})
    void moduliAreNotNegative(String parameter) {
        assertThatThrownBy(() -> CkmMatrix.of(TREE.with(parameter, -0.01)))
                .isInstanceOf(InvalidInputException.class);
    }

    /** dark-matter.json, block ckm, rtol 1e-12; then unitarity. */
    @Test
    void elementsAreThoseOfTheCheckPoint() {
        Complex[][] v =
                CkmMatrix.of(
                                InputSets.load("default")
                                        .with("laC", 0.22501)
                                        .with("A", 0.826)
                                        .with("rhobar", 0.1591)
                                        .with("etabar", 0.3523))
                        .elements();
        double[][][] expected = {
            {
                {0.9743496725346982, 0.0},
                {0.22500843389008945, 0.0},
                {0.0015335054237232732, -0.003401274903779304}
            },
            {
                {-0.22487563941189379, -0.00013859363567659055},
                {0.9734896205225334, -3.200569342790304e-05},
                {0.04181967600813706, 0.0}
            },
            {
                {0.007917037051534086, -0.0033111548962773928},
                {-0.041092307031791744, -0.0007646513347109949},
                {0.9991182084161607, 0.0}
            }
        };
        for (int i = 0; i < 3; i++) {
            Complex unity = Complex.ZERO;
            for (int j = 0; j < 3; j++) {
                Complex element = new Complex(expected[i][j][0], expected[i][j][1]);
                assertThat(v[i][j].subtract(element).norm()).isLessThan(1e-14);
                unity = unity.add(v[i][j].multiply(v[(i + 1) % 3][j].conjugate()));
            }
            assertThat(unity.norm()).isLessThan(1e-15);
        }
    }
}
