package org.kinvis.physics.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The independent calculation of running, annihilation and relic densities. */
public final class RelicReference {

    private static final Map<String, String> NAMES = names();
    private static final JsonNode ROOT = root();

    private RelicReference() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("ALPHA_S_MZ", "alpha_s");
        names.put("MZ", "m_Z");
        names.put("MW", "m_W");
        names.put("MB_MB", "m_b");
        names.put("MC_MC", "m_c");
        names.put("MT_MT", "m_t(m_t)");
        names.put("MU2", "m_u");
        names.put("MD2", "m_d");
        names.put("MS2", "m_s");
        names.put("MPI0", "m_pi0");
        names.put("MPIP", "m_pi+");
        names.put("MKP", "m_K+");
        names.put("MK0", "m_K0");
        names.put("META", "m_eta");
        names.put("MPL", "M_Pl");
        names.put("S0_CM3", "s_0");
        names.put("RHOC_H2", "rho_c/h^2");
        return names;
    }

    private static JsonNode root() {
        try (InputStream stream =
                RelicReference.class.getResourceAsStream("/reference/relic-density.json")) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A block of the file. */
    public static JsonNode block(String name) {
        return Objects.requireNonNull(ROOT.get(name), name);
    }

    /** The inputs of the calculation. */
    public static Inputs inputs() {
        Inputs inputs = InputSets.load("default");
        JsonNode given = block("inputs");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            inputs = inputs.with(name.getValue(), given.get(name.getKey()).asDouble());
        }
        return inputs.with("f_pi+", Math.sqrt(2) * given.get("FPI").asDouble());
    }

    /** A real scalar φ. */
    public static DarkParticle scalar(double mass) {
        return new DarkParticle("phi", DarkSpin.ZERO, mass, true);
    }

    /** A scalar coupling of φ. */
    public static Coefficient coupling(String quarks) {
        return new Coefficient("phi.S_" + quarks);
    }

    /** The couplings of an entry: quarks to C in GeV⁻¹. */
    public static WilsonCoefficients point(JsonNode couplings) {
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Map.Entry<String, JsonNode> entry : couplings.properties()) {
            point = point.with(coupling(entry.getKey()), entry.getValue().asDouble());
        }
        return point;
    }
}
