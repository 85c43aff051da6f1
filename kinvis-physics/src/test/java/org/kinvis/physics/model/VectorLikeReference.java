package org.kinvis.physics.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Points of the check points dark-matter.json with its inputs. */
final class VectorLikeReference {

    static final double VEV = 246.21964023926205;
    static final double HIGGS = 125.2;

    /** d, s, b and u, c, t of model_A, GeV. */
    static final double[] DOWN = {0.0025, 0.047, 2.4};

    static final double[] UP = {0.0011, 0.53, 150.0};

    private VectorLikeReference() {}

    /** {@code _meta.inputs}. */
    static Inputs inputs() {
        Inputs inputs = InputSets.load("default");
        Map<String, Double> values =
                Map.ofEntries(
                        Map.entry("laC", 0.22501),
                        Map.entry("A", 0.826),
                        Map.entry("rhobar", 0.1591),
                        Map.entry("etabar", 0.3523),
                        Map.entry("GF", 1.1663788e-05),
                        Map.entry("alpha_s", 0.118),
                        Map.entry("m_Z", 91.188),
                        Map.entry("m_W", 80.3692),
                        Map.entry("m_b", 4.183),
                        Map.entry("m_c", 1.273),
                        Map.entry("m_s", 0.0935),
                        Map.entry("m_d", 0.0047),
                        Map.entry("m_u", 0.00216),
                        Map.entry("m_h", HIGGS),
                        Map.entry("m_t(m_t)", 162.5));
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            inputs = inputs.with(entry.getKey(), entry.getValue());
        }
        return inputs;
    }

    /** The point of block model_A. */
    static HeavyQuarkCouplings pointA(int sign, boolean second) {
        return new HeavyQuarkCouplings(
                List.of(new Complex(0.11, -0.07), new Complex(0.73, 0.2), new Complex(4e-4, 1e-4)),
                List.of(
                        new Complex(-0.13, 0.05),
                        new Complex(0.69, -0.11),
                        new Complex(3e-4, -2e-4)),
                new Complex(0.9, 0.3),
                second ? new Complex(0.4, -0.25) : Complex.ZERO,
                1800,
                2300,
                0.6,
                0.008,
                sign,
                VEV);
    }

    /** The paper's benchmark: |C_ss| = 0.1/TeV at 2 GeV, |C_ds| = 0.2 |C_ss|, |C_sb| = 5e-4 |C_ss|, all couplings of one sign. */
    static Map<String, Complex> benchmark() {
        double y = 0.7319580166168291;
        Map<String, Complex> values = new HashMap<>();
        values.put("m_Q", new Complex(2000));
        values.put("m_D", new Complex(2000));
        values.put("m_phi", new Complex(0.6));
        values.put("y_q_s", new Complex(y));
        values.put("y_d_s", new Complex(y));
        values.put("y_q_d", new Complex(0.2 * y));
        values.put("y_d_d", new Complex(0.2 * y));
        values.put("y_q_b", new Complex(5e-4 * y));
        values.put("y_d_b", new Complex(5e-4 * y));
        values.put("y_1", Complex.ONE);
        return values;
    }
}
