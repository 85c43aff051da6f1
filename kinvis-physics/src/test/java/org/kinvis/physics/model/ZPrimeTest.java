package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;
import tools.jackson.databind.JsonNode;

/** The Z' against the check points of neutrino.md §h, and its structure. */
class ZPrimeTest {

    private static final Inputs PAPER = LeptoquarkReference.paper();
    private static final Model Z_PRIME = Models.named("zprime");

    /** The vacuum expectation value in GeV: the largest g_ν/M of §h is its inverse. */
    private static final double VEV = 246.22;

    private static MatchedPoint matched(Object... namesAndValues) {
        Map<String, Complex> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(
                    (String) namesAndValues[i],
                    value instanceof Complex complex
                            ? complex
                            : new Complex(((Number) value).doubleValue()));
        }
        return Z_PRIME.match(values, PAPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.1", "0.15", "0.2"})
    void coefficientAndRatioAreThoseOfTheReference(String shift) {
        JsonNode expected = LeptoquarkReference.check("Zprime/dm=" + shift);
        double mass = 1000;
        MatchedPoint point =
                matched(
                        "mass",
                        mass,
                        "g_sb",
                        expected.get("gsb/M").asDouble() * mass,
                        "g_nu",
                        mass / VEV);
        double size = point.get(new Coefficient("CLp_bsnutaunutau")).norm();
        assertThat(size).isCloseTo(expected.get("Cp").asDouble(), Percentage.withPercentage(1e-7));
        double csm = StandardModelNeutrino.coefficient(PAPER);
        double r = expected.get("R").asDouble();
        assertThat(1 + size * size / (3 * csm * csm)).isCloseTo(r, Percentage.withPercentage(1e-7));
        for (String ratio : new String[] {"R_K", "R_K*"}) {
            assertThat(
                            Catalogue.observable(ratio)
                                    .quantity(
                                            Theory.central(PAPER),
                                            new Range.Total(),
                                            Contributions.none())
                                    .value(point.coefficients()))
                    .isCloseTo(r, Percentage.withPercentage(1e-7));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, CLp, LEFT", "1, CRp, RIGHT"})
    void chiralityIsThatOfTheQuarksInBothProcesses(int choice, String prefix, Chirality chirality) {
        MatchedPoint point = matched("mass", 1500, "g_sb", 2e-3, "g_nu", 1, "chirality", choice);
        assertThat(point.coefficients().coefficients())
                .containsExactly(new Coefficient(prefix + "_bsnutaunutau"));
        assertThat(point.mixing())
                .containsExactly(
                        new MixingOperator(
                                chirality, new Complex(2e-3 * 2e-3 / (2 * 1500.0 * 1500.0)), 1500));
        assertThat(point.notices()).isEmpty();
        assertThat(point.scale()).isEqualTo(1500);
    }

    /** L = −(g g_ν/M²)(s̄γP_X b)(ν̄γP_R ν), once with C' of the Hamiltonian, once directly. */
    @Test
    void coefficientHasTheSignOfAnExchangedVector() {
        MatchedPoint point = matched("mass", 1000, "g_sb", 3e-3, "g_nu", 0.5);
        Complex lambdaT = CkmMatrix.of(PAPER).lambdaT();
        double prefactor = 4 * PAPER.get("GF") / Math.sqrt(2) * PAPER.alpha() / (4 * Math.PI);
        Complex hamiltonian =
                lambdaT.multiply(-prefactor)
                        .multiply(point.get(new Coefficient("CLp_bsnutaunutau")))
                        .multiply(2);
        assertThat(hamiltonian.getRealPart())
                .isCloseTo(3e-3 * 0.5 / 1e6, Percentage.withPercentage(1e-10));
        assertThat(hamiltonian.getImaginaryPart()).isCloseTo(0, Offset.offset(1e-20));
    }

    @ParameterizedTest
    @CsvSource({"0, CLp, C9, C10", "1, CRp, C9p, C10p"})
    void partnerHasTheOppositeCoefficientForARightHandedTau(
            int chirality, String neutrino, String vector, String axial) {
        MatchedPoint point =
                matched(
                        "mass",
                        1000,
                        "g_sb",
                        3e-3,
                        "g_nu",
                        0.5,
                        "chirality",
                        chirality,
                        "tau_partner",
                        1);
        Complex prime = point.get(new Coefficient(neutrino + "_bsnutaunutau"));
        assertThat(point.get(new Coefficient(vector + "_bstautau"))).isEqualTo(prime.negate());
        assertThat(point.get(new Coefficient(axial + "_bstautau"))).isEqualTo(prime.negate());
        assertThat(point.coefficients().coefficients()).hasSize(3);
    }

    @Test
    void mixingHasTheSquareOfTheComplexCoupling() {
        MatchedPoint point = matched("mass", 1000, "g_sb", new Complex(0, 1e-3), "g_nu", 0);
        assertThat(point.mixing().getFirst().coefficient().getRealPart())
                .isCloseTo(-1e-6 / 2e6, Percentage.withPercentage(1e-12));
        assertThat(point.get(new Coefficient("CLp_bsnutaunutau")).norm()).isZero();
    }

    @Test
    void heavyBosonDecouplesAtFixedCouplings() {
        double light =
                matched("mass", 1e3, "g_sb", 1e-3, "g_nu", 1)
                        .mixing()
                        .getFirst()
                        .coefficient()
                        .norm();
        double heavy =
                matched("mass", 1e5, "g_sb", 1e-3, "g_nu", 1)
                        .mixing()
                        .getFirst()
                        .coefficient()
                        .norm();
        assertThat(light / heavy).isCloseTo(1e4, Percentage.withPercentage(1e-10));
    }

    @Test
    void ofTwoModelsBothMixingOperatorsRemain() {
        MatchedPoint left = matched("mass", 1000, "g_sb", 1e-3, "g_nu", 1);
        MatchedPoint right = matched("mass", 2000, "g_sb", 1e-3, "g_nu", 1, "chirality", 1);
        MatchedPoint both = left.plus(right);
        assertThat(both.mixing()).hasSize(2);
        assertThat(both.coefficients().coefficients()).hasSize(2);
    }
}
