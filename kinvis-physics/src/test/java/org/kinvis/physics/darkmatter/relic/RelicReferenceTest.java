package org.kinvis.physics.darkmatter.relic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.darkmatter.annihilation.Annihilation;
import org.kinvis.physics.darkmatter.annihilation.ChiralAnnihilation;
import org.kinvis.physics.darkmatter.annihilation.FinalState;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.darkmatter.relic.RelicDensity.Method;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.RelicReference;
import tools.jackson.databind.JsonNode;

/** Annihilation and relic density against the check points of the specification, each block with its own accuracy. */
class RelicReferenceTest {

    private static final Inputs INPUTS = RelicReference.inputs();
    private static final DegreesOfFreedom DHS = DegreesOfFreedom.named("DHS");
    private static final Percentage AMPLITUDES = withinPercentage(1e-6);
    private static final Percentage DENSITIES = withinPercentage(2e-4);

    private static List<JsonNode> points() {
        List<JsonNode> points = new ArrayList<>();
        RelicReference.block("annihilation_LO").get("points").forEach(points::add);
        return points;
    }

    private static List<Map.Entry<String, JsonNode>> entries(String key) {
        return List.copyOf(RelicReference.block("relic").get(key).properties());
    }

    static List<Map.Entry<String, JsonNode>> degrees() {
        return entries("gstar");
    }

    static List<Map.Entry<String, JsonNode>> couplings() {
        return entries("required_C_LO");
    }

    static List<Map.Entry<String, JsonNode>> quickCouplings() {
        return entries("quick_C_LO");
    }

    static List<Map.Entry<String, JsonNode>> equilibria() {
        return entries("Yeq");
    }

    static List<Map.Entry<String, JsonNode>> constants() {
        return entries("omega_const");
    }

    static List<Map.Entry<String, JsonNode>> decouplings() {
        return entries("xf");
    }

    private static Annihilation annihilation(DarkParticle particle) {
        return Regime.CHIRAL.of(particle, INPUTS);
    }

    private static FreezeOut freezeOut(double mass) {
        return new FreezeOut(mass, 1, DHS, INPUTS);
    }

    @Test
    void theCondensateAndTheShiftOfTheMassAgree() {
        ChiralAnnihilation chiral = (ChiralAnnihilation) annihilation(RelicReference.scalar(0.6));
        JsonNode block = RelicReference.block("annihilation_LO");
        assertThat(chiral.condensate()).isCloseTo(block.get("B0").asDouble(), AMPLITUDES);
        WilsonCoefficients point = WilsonCoefficients.of(RelicReference.coupling("ss"), 1e-4);
        assertThat(chiral.massSquaredShift(point))
                .isCloseTo(block.get("tadpole_dm2").asDouble(), AMPLITUDES);
    }

    @ParameterizedTest
    @MethodSource("points")
    void crossSectionsAgreeChannelByChannel(JsonNode entry) {
        Annihilation annihilation =
                annihilation(RelicReference.scalar(entry.get("mphi").asDouble()));
        WilsonCoefficients point = RelicReference.point(entry.get("C"));
        double s = entry.get("s").asDouble();
        List<Double> expected = new ArrayList<>();
        entry.get("channels").properties().forEach(c -> expected.add(c.getValue().asDouble()));
        List<FinalState> states = annihilation.finalStates();
        assertThat(states).hasSameSizeAs(expected);
        for (int k = 0; k < expected.size(); k++) {
            assertThat(states.get(k).crossSectionTimesVelocity(point, s))
                    .as(states.get(k).name())
                    .isCloseTo(expected.get(k), AMPLITUDES);
        }
        assertThat(annihilation.crossSectionTimesVelocity(point, s))
                .isCloseTo(entry.get("sigv_tot").asDouble(), AMPLITUDES);
        assertThat(annihilation.crossSection(point, s))
                .isCloseTo(entry.get("sigma").asDouble(), AMPLITUDES);
    }

    @ParameterizedTest
    @MethodSource("points")
    void thermalAveragesAgree(JsonNode entry) {
        AverageTable table =
                new AverageTable(annihilation(RelicReference.scalar(entry.get("mphi").asDouble())));
        WilsonCoefficients point = RelicReference.point(entry.get("C"));
        for (Map.Entry<String, JsonNode> at : entry.get("thermal").properties()) {
            assertThat(table.at(point, Double.parseDouble(at.getKey())))
                    .as("x = " + at.getKey())
                    .isCloseTo(at.getValue().asDouble(), AMPLITUDES);
        }
    }

    @ParameterizedTest
    @MethodSource("degrees")
    void degreesOfFreedomAgree(Map.Entry<String, JsonNode> entry) {
        double temperature = Double.parseDouble(entry.getKey());
        assertThat(DHS.entropy(temperature))
                .isCloseTo(entry.getValue().get(0).asDouble(), withinPercentage(1e-11));
        assertThat(DHS.energy(temperature))
                .isCloseTo(entry.getValue().get(1).asDouble(), withinPercentage(1e-11));
        assertThat(DHS.rootOfGStar(temperature))
                .isCloseTo(entry.getValue().get(2).asDouble(), withinPercentage(1e-11));
    }

    @ParameterizedTest
    @MethodSource("equilibria")
    void equilibriumAgrees(Map.Entry<String, JsonNode> entry) {
        String[] key = entry.getKey().split(",", -1);
        assertThat(freezeOut(Double.parseDouble(key[1])).equilibrium(Double.parseDouble(key[0])))
                .isCloseTo(entry.getValue().asDouble(), withinPercentage(1e-11));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void densityForAConstantCrossSectionAgrees(Map.Entry<String, JsonNode> entry) {
        String[] key = entry.getKey().split(",", -1);
        FreezeOut freezeOut = freezeOut(Double.parseDouble(key[0]));
        double yield =
                freezeOut.extrapolatedOnce(CrossSection.constant(Double.parseDouble(key[1])));
        assertThat(freezeOut.omega(yield))
                .isCloseTo(entry.getValue().asDouble(), withinPercentage(1e-8));
    }

    @Test
    void constantCrossSectionsThatGiveTheTargetAgree() {
        for (String key : List.of("steigman_0p12", "steigman_0p11")) {
            double target = key.endsWith("12") ? 0.12 : 0.11;
            for (Map.Entry<String, JsonNode> entry : entries(key)) {
                FreezeOut freezeOut = freezeOut(Double.parseDouble(entry.getKey()));
                double sigmaV = entry.getValue().get(0).asDouble();
                assertThat(
                                freezeOut.omega(
                                        freezeOut.extrapolatedOnce(CrossSection.constant(sigmaV))))
                        .as(key + " " + entry.getKey())
                        .isCloseTo(target, withinPercentage(1e-8));
            }
        }
    }

    /** The file has it for 3e-9 GeV⁻². */
    @ParameterizedTest
    @MethodSource("decouplings")
    void decouplingAgrees(Map.Entry<String, JsonNode> entry) {
        FreezeOut freezeOut = freezeOut(Double.parseDouble(entry.getKey()));
        assertThat(freezeOut.decoupling(CrossSection.constant(3e-9)).orElseThrow())
                .isCloseTo(entry.getValue().asDouble(), withinPercentage(1e-5));
    }

    @ParameterizedTest
    @MethodSource("couplings")
    void requiredCouplingsAgree(Map.Entry<String, JsonNode> entry) {
        String[] key = entry.getKey().split(",", -1);
        WilsonCoefficients unit = WilsonCoefficients.of(RelicReference.coupling("ss"), 1);
        for (int i = 1; i < key.length - 1; i++) {
            String[] part = key[i].split("=", -1);
            unit = unit.with(RelicReference.coupling(part[0]), Double.parseDouble(part[1]));
        }
        RelicDensity relic = relic(Double.parseDouble(key[key.length - 1]), Method.STOPPED);
        double expected = entry.getValue().asDouble();
        assertThat(relic.omega(unit.times(expected))).isCloseTo(0.12, withinPercentage(4e-4));
        WilsonCoefficients solved = new TargetSearch(relic, 0.12).scaled(unit);
        assertThat(solved.get(RelicReference.coupling("ss")).getRealPart())
                .isCloseTo(expected, DENSITIES);
    }

    @ParameterizedTest
    @MethodSource("quickCouplings")
    void couplingsOfTheQuickCriterionAgree(Map.Entry<String, JsonNode> entry) {
        RelicDensity relic = relic(Double.parseDouble(entry.getKey()), Method.QUICK);
        WilsonCoefficients solved =
                new TargetSearch(relic, 0.12)
                        .with(RelicReference.coupling("ss"), WilsonCoefficients.none());
        assertThat(solved.get(RelicReference.coupling("ss")).getRealPart())
                .isCloseTo(entry.getValue().asDouble(), DENSITIES);
    }

    private static RelicDensity relic(double mass, Method method) {
        return RelicDensity.of(annihilation(RelicReference.scalar(mass)), DHS, method, INPUTS);
    }
}
