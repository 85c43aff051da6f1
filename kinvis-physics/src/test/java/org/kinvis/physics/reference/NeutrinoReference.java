package org.kinvis.physics.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check points of an independent calculation, with the inputs they were computed from. */
public final class NeutrinoReference {

    private static final JsonNode ROOT = read("neutrino");
    private static final JsonNode CHARGED_LEPTONS = read("charged-leptons");

    /** The file's names of inputs that enter the check points, and ours. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("GF", "GF"),
                    Map.entry("alpha_mZ", "alpha_e"),
                    Map.entry("alpha_mb", "alpha_e(4.8)"),
                    Map.entry("s2w", "s2w"),
                    Map.entry("mBp", "m_B+"),
                    Map.entry("mB0", "m_B0"),
                    Map.entry("mBs", "m_Bs"),
                    Map.entry("mKp", "m_K+"),
                    Map.entry("mK0", "m_K0"),
                    Map.entry("mKst0", "m_K*0"),
                    Map.entry("mKstp", "m_K*+"),
                    Map.entry("me", "m_e"),
                    Map.entry("mmu", "m_mu"),
                    Map.entry("mtau", "m_tau"),
                    Map.entry("fB", "f_B+"),
                    Map.entry("fK", "f_K+"),
                    Map.entry("fBs", "f_Bs"),
                    Map.entry("mW", "m_W"),
                    Map.entry("S0", "S_0"),
                    Map.entry("etaB", "eta_B_hat"),
                    Map.entry("Vus", "Vus"),
                    Map.entry("Vub", "Vub"),
                    Map.entry("Vcb", "Vcb"),
                    Map.entry("gamma", "gamma"));

    /** hbar in GeV ps as the file used it: seven digits fewer than exact. */
    private static final double HBAR_GEV_PS = 6.582119569e-13;

    private NeutrinoReference() {}

    private static JsonNode read(String file) {
        try (InputStream stream =
                NeutrinoReference.class.getResourceAsStream("/reference/" + file + ".json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A check point. */
    public static JsonNode check(String name) {
        JsonNode found = ROOT.get("checks").get(name);
        return Objects.requireNonNull(
                found != null ? found : CHARGED_LEPTONS.get("checks").get(name), name);
    }

    /** A check point that is a number. */
    public static double value(String name) {
        return check(name).asDouble();
    }

    /** An input of the file. */
    public static double input(String name) {
        return ROOT.get("inputs").get(name).asDouble();
    }

    /**
     * An input set with the file's inputs on top; flavio keeps its own α(m_Z), which the file's
     * coefficients at 4.8 GeV have.
     */
    public static Inputs inputs(String set) {
        Inputs inputs = InputSets.load(set);
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            boolean rounded = set.equals("flavio-2.7") && name.getValue().equals("alpha_e");
            if (inputs.has(name.getValue()) && !rounded) {
                inputs = inputs.with(name.getValue(), input(name.getKey()));
            }
        }
        for (String meson : new String[] {"B+", "B0", "Bs", "tau"}) {
            String key = meson.equals("tau") ? "tau_tau" : "tau" + meson.replace('+', 'p');
            inputs = inputs.with("tau_" + meson, input(key) * HBAR_GEV_PS);
        }
        return inputs;
    }
}
