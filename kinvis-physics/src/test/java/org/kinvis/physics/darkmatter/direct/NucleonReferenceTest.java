package org.kinvis.physics.darkmatter.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.darkmatter.direct.DirectReference.INPUTS;
import static org.kinvis.physics.darkmatter.direct.DirectReference.ROOT;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;
import tools.jackson.databind.JsonNode;

/** Matrix elements and cross sections against the check points, set by set. */
class NucleonReferenceTest {

    static List<String> sets() {
        return NucleonSets.names();
    }

    private static void agrees(double value, double expected) {
        assertThat(value).isCloseTo(expected, Offset.offset(1e-9 * Math.abs(expected)));
    }

    private static JsonNode block(String set) {
        return ROOT.get("direct_detection").get("sets").get(set);
    }

    private static DarkParticle phi(double mass) {
        return new DarkParticle("phi", DarkSpin.ZERO, mass, true);
    }

    private static WilsonCoefficients point(double strange, double down) {
        return WilsonCoefficients.none()
                .with(new Coefficient("phi.S_ss"), new org.hipparchus.complex.Complex(strange))
                .with(new Coefficient("phi.S_dd"), new org.hipparchus.complex.Complex(down));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void matrixElements(String set) {
        Inputs inputs = NucleonSets.choose(INPUTS, set);
        NucleonMatrixElements elements = NucleonMatrixElements.of(inputs);
        Map<String, DarkQuarks> light =
                Map.of("u", DarkQuarks.UU, "d", DarkQuarks.DD, "s", DarkQuarks.SS);
        for (Nucleon nucleon : Nucleon.values()) {
            JsonNode expected = block(set).get("ft").get(nucleon.label());
            light.forEach(
                    (name, quark) ->
                            agrees(
                                    elements.fraction(nucleon, quark),
                                    expected.get(name).asDouble()));
        }
        JsonNode perCoefficient = block(set).get("fN_per_C");
        for (Nucleon nucleon : Nucleon.values()) {
            int n = nucleon == Nucleon.PROTON ? 0 : 1;
            for (Map.Entry<String, DarkQuarks> quark : light.entrySet()) {
                agrees(
                        elements.element(nucleon, quark.getValue()),
                        perCoefficient.get(quark.getKey()).get(n).asDouble());
            }
            agrees(
                    elements.element(nucleon, DarkQuarks.BB),
                    perCoefficient.get("b").get(n).asDouble());
        }
    }

    /** The check points take C_c at m_c(m_c); here it is quoted at 2 GeV, and C_c/m_c does not run. */
    @ParameterizedTest
    @MethodSource("sets")
    void charmIsQuotedAtTwoGeV(String set) {
        Inputs inputs = NucleonSets.choose(INPUTS, set);
        double own = inputs.get("m_c");
        double toOwnScale = QuarkMassRunning.of(inputs).charm(2) / own;
        agrees(
                NucleonMatrixElements.of(inputs).element(Nucleon.PROTON, DarkQuarks.CC)
                        * toOwnScale,
                block(set).get("fN_per_C").get("c").get(0).asDouble());
        assertThat(toOwnScale).isBetween(0.8, 0.95);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void crossSectionsOfNucleonsAndOfNaturalTargets(String set) {
        Inputs inputs = NucleonSets.choose(INPUTS, set);
        WilsonCoefficients strange = point(1e-4, 0);
        block(set)
                .get("sigma_p_ss1e4")
                .properties()
                .forEach(
                        entry ->
                                agrees(
                                        new SpinIndependent(
                                                        phi(Double.parseDouble(entry.getKey())),
                                                        inputs)
                                                .crossSection(Nucleon.PROTON, strange),
                                        entry.getValue().asDouble()));
        for (String name : Targets.names()) {
            Target target = Targets.named(name);
            block(set)
                    .get("sigma_eff")
                    .get(name)
                    .properties()
                    .forEach(
                            entry ->
                                    agrees(
                                            new SpinIndependent(
                                                            phi(Double.parseDouble(entry.getKey())),
                                                            inputs)
                                                    .crossSection(target, strange),
                                            entry.getValue().asDouble()));
        }
    }

    /** C_dd = r C_ss: σ over that of C_ss alone; its smallest value, where isotopes alone keep it from zero. */
    @ParameterizedTest
    @MethodSource("sets")
    void downQuarksInterfere(String set) {
        SpinIndependent light = new SpinIndependent(phi(0.6), NucleonSets.choose(INPUTS, set));
        for (String name : Targets.names()) {
            Target target = Targets.named(name);
            double alone = light.crossSection(target, point(1e-4, 0));
            block(set)
                    .get("suppression")
                    .get(name)
                    .properties()
                    .forEach(
                            entry ->
                                    assertThat(
                                                    light.crossSection(
                                                                    target,
                                                                    point(
                                                                            1e-4,
                                                                            1e-4
                                                                                    * Double
                                                                                            .parseDouble(
                                                                                                    entry
                                                                                                            .getKey())))
                                                            / alone)
                                            .isCloseTo(
                                                    entry.getValue().asDouble(),
                                                    Offset.offset(
                                                            1e-9 * entry.getValue().asDouble()
                                                                    + 1e-13)));
            JsonNode best = block(set).get("best_ratio").get(name);
            double r = best.get(0).asDouble();
            assertThat(light.crossSection(target, point(1e-4, 1e-4 * r)) / alone)
                    .isCloseTo(best.get(1).asDouble(), Offset.offset(1e-9));
        }
    }
}
