package org.kinvis.physics.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Check points of an independent calculation, and the inputs they were computed from. */
final class LeptoquarkReference {

    private static final JsonNode ROOT = read();

    private LeptoquarkReference() {}

    private static JsonNode read() {
        try (InputStream stream =
                LeptoquarkReference.class.getResourceAsStream("/reference/leptoquarks.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode check(String name) {
        return Objects.requireNonNull(ROOT.get("checks").get(name), name);
    }

    static double input(String name) {
        return ROOT.get("inputs").get(name).asDouble();
    }

    /** A pair of real and imaginary part. */
    static Complex complex(JsonNode pair) {
        return new Complex(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    /** α(m_Z) and the moduli of the CKM matrix with the phase δ = 1.15, which the file calls γ. */
    static Inputs inputs() {
        Inputs inputs =
                InputSets.load("default")
                        .with("GF", input("GF"))
                        .with("alpha_e", input("alpha_mZ"))
                        .with("Vus", input("Vus"))
                        .with("Vub", input("Vub"))
                        .with("Vcb", input("Vcb"))
                        .with("gamma", input("gamma"));
        CkmMatrix nearby = CkmMatrix.of(inputs);
        for (int i = 0; i < 8; i++) {
            double gamma = nearby.gamma() + input("gamma") - nearby.delta();
            inputs = inputs.with("gamma", gamma);
            nearby = CkmMatrix.of(inputs);
        }
        return inputs;
    }

    /** The paper's normalisation: |V_tb V_ts*| = 0.0393, X_t = 1.469. */
    static Inputs paper() {
        return InputSets.load("paper")
                .with("GF", input("GF"))
                .with("alpha_e", input("alpha_mZ"))
                .with("s2w", input("s2w"))
                .with("X_t", input("Xt_paper"))
                .with("lambda_t", input("lamt"));
    }
}
