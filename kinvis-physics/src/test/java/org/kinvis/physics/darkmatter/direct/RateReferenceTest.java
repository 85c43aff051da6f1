package org.kinvis.physics.darkmatter.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.darkmatter.direct.DirectReference.INPUTS;
import static org.kinvis.physics.darkmatter.direct.DirectReference.ROOT;

import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.darkmatter.direct.EventSpectrum.Effect;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;

/** The halo, rates and the search of XENON1T against the check points. */
class RateReferenceTest {

    private static final JsonNode HALO = ROOT.get("halo");

    private static void agrees(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[kG]eV$", ""));
    }

    @Test
    void meanInverseSpeedsAndSpeeds() {
        StandardHalo halo = StandardHalo.of(INPUTS);
        agrees(halo.earth(), HALO.get("vE_238").asDouble(), 1e-12);
        agrees(halo.normalisation(), HALO.get("N_238").asDouble(), 1e-12);
        HALO.get("eta")
                .properties()
                .forEach(
                        e ->
                                agrees(
                                        halo.meanInverseSpeed(number(e.getKey())),
                                        e.getValue().asDouble(),
                                        1e-9));
        HALO.get("f")
                .properties()
                .forEach(
                        e ->
                                agrees(
                                        halo.speedDensity(number(e.getKey())),
                                        e.getValue().asDouble(),
                                        1e-9));
        StandardHalo older = StandardHalo.of(DirectReference.olderHalo());
        HALO.get("eta_220")
                .properties()
                .forEach(
                        e ->
                                agrees(
                                        older.meanInverseSpeed(number(e.getKey())),
                                        e.getValue().asDouble(),
                                        1e-9));
    }

    @Test
    void formFactors() {
        HALO.get("helm2")
                .properties()
                .forEach(
                        e -> {
                            String[] at = e.getKey().split(",", -1);
                            double massNumber = number(at[1]);
                            double q =
                                    Math.sqrt(
                                            2
                                                    * massNumber
                                                    * INPUTS.get("m_amu")
                                                    * number(at[0])
                                                    * 1e-6);
                            HelmFormFactor factor =
                                    HelmFormFactor.of(massNumber, Targets.named("Xe").helm());
                            agrees(factor.squared(q), e.getValue().asDouble(), 1e-9);
                        });
    }

    private static void spectra(String block, Effect effect, String target) {
        for (Map.Entry<String, JsonNode> e : HALO.get(block).properties()) {
            String[] at = e.getKey().split(",", -1);
            EventSpectrum spectrum =
                    EventSpectrum.of(
                            effect, Targets.named(target), number(at[1]), number(at[2]), INPUTS);
            agrees(spectrum.at(number(at[0])), e.getValue().asDouble(), 1e-9);
        }
    }

    @Test
    void elasticRates() {
        spectra("elastic_Xe", Effect.ELASTIC, "Xe");
    }

    @Test
    void migdalRates() {
        spectra("migdal_Xe", Effect.MIGDAL, "Xe");
        spectra("migdal_Ar", Effect.MIGDAL, "Ar");
    }

    private static EventSpectrum migdal(double mass, Inputs inputs) {
        return EventSpectrum.of(Effect.MIGDAL, Targets.named("Xe"), mass, 1e-38, inputs);
    }

    @Test
    void limitsOfXenonOneTonByIonisationAlone() {
        XenonIonisationSearch search = XenonIonisationSearch.load();
        JsonNode block = ROOT.get("xenon1t_s2only");
        for (Map.Entry<String, JsonNode> e : block.get("v238").properties()) {
            EventSpectrum spectrum = migdal(number(e.getKey()), INPUTS);
            XenonIonisationSearch.Result result = search.result(spectrum);
            JsonNode expected = e.getValue();
            agrees(result.region().low(), expected.get(1).get(0).asDouble(), 1e-12);
            agrees(result.region().high(), expected.get(1).get(1).asDouble(), 1e-12);
            agrees(result.region().limit(), expected.get(2).asDouble(), 1e-12);
            agrees(result.signal(), expected.get(3).asDouble(), 1e-6);
            agrees(search.limit(spectrum, 1e-38).orElseThrow(), expected.get(0).asDouble(), 1e-6);
        }
        for (Map.Entry<String, JsonNode> e : block.get("v220").properties()) {
            EventSpectrum spectrum = migdal(number(e.getKey()), DirectReference.olderHalo());
            agrees(search.limit(spectrum, 1e-38).orElseThrow(), e.getValue().asDouble(), 1e-6);
        }
    }

    /** 24.7 signal events in the region for light dark matter, (165.3, 271.7) PE, as the data release advises. */
    @Test
    void theUsualRegionGivesWeakerLimits() {
        XenonIonisationSearch search = XenonIonisationSearch.load();
        XenonIonisationSearch.Region usual =
                new XenonIonisationSearch.Region(165.3, 271.7, 16, 24.7);
        for (Map.Entry<String, JsonNode> e :
                ROOT.get("xenon1t_s2only").get("defaultROI_v220").properties()) {
            EventSpectrum spectrum = migdal(number(e.getKey()), DirectReference.olderHalo());
            agrees(
                    1e-38 * usual.limit() / search.signal(spectrum, usual),
                    e.getValue().asDouble(),
                    2e-3);
        }
    }

    @Test
    void noSignalIsNoLimit() {
        OptionalDouble limit = XenonIonisationSearch.load().limit(migdal(0.01, INPUTS), 1e-38);
        assertThat(limit).isEmpty();
    }
}
