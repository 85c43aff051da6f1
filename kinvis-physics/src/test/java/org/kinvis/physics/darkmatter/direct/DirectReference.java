package org.kinvis.physics.darkmatter.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check points of the specification for direct detection, and its inputs. */
final class DirectReference {

    static final JsonNode ROOT = read();
    static final Inputs INPUTS = inputs();

    private DirectReference() {}

    private static JsonNode read() {
        try (InputStream stream =
                DirectReference.class.getResourceAsStream("/reference/direct-detection.json")) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inputs inputs() {
        Map<String, String> names =
                Map.of(
                        "m_p",
                        "MP",
                        "m_n",
                        "MN",
                        "m_amu",
                        "AMU",
                        "m_u",
                        "MU2",
                        "m_d",
                        "MD2",
                        "m_s",
                        "MS2",
                        "m_c",
                        "MC_MC",
                        "m_b",
                        "MB_MB",
                        "m_e",
                        "ME",
                        "alpha_s",
                        "ALPHA_S_MZ");
        Inputs inputs = InputSets.load("default");
        for (Map.Entry<String, String> name : names.entrySet()) {
            inputs = inputs.with(name.getKey(), ROOT.get("inputs").get(name.getValue()).asDouble());
        }
        return inputs;
    }

    /** The halo that older limits were quoted for. */
    static Inputs olderHalo() {
        return INPUTS.with("v_0", 220).with("v_E", 232);
    }
}
