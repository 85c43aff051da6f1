package org.kinvis.physics.darkmatter.direct;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * Scalar matrix elements of the nucleon, ⟨N|q̄q|N⟩: what a coefficient C_q of a quark density adds to f_N of L = ½ f_N φ²
 * N̄N.
 *
 * <p>⟨N|q̄q|N⟩ = m_N f_Tq/m_q for u, d, s and (2/27) m_N f_TG/m_Q for c, b, t, with f_TG = 1 − f_Tu − f_Td − f_Ts. Masses are
 * taken at the scale where the coefficients are quoted, m_b(m_b) for b and 2 GeV for the others; C/m does not run.
 *
 * <p>The f_Tq are parameters of the inputs; where the inputs have {@code sigma_piN} ({@link NucleonSets}), they follow from
 * σ terms: f_Tu,d = σ_πN (1 ∓ ξ)/(2m_N) + Δf_u,d, ξ = (m_d − m_u)/(m_d + m_u), f_Ts = σ_s/m_N.
 *
 * <p>Source: Phys. Lett. B 78 (1978) 443 for heavy quarks, arXiv:1506.04142 for Δf.
 */
public final class NucleonMatrixElements {

    private static final List<DarkQuarks> LIGHT =
            List.of(DarkQuarks.UU, DarkQuarks.DD, DarkQuarks.SS);
    private static final List<DarkQuarks> HEAVY =
            List.of(DarkQuarks.CC, DarkQuarks.BB, DarkQuarks.TT);

    /** One heavy quark's share of the gluons, −(α_s/12π) G² for m_Q Q̄Q. */
    private static final double HEAVY_QUARK = 2.0 / 27;

    private final Map<Nucleon, Map<DarkQuarks, Double>> elements = new EnumMap<>(Nucleon.class);
    private final Map<Nucleon, Map<DarkQuarks, Double>> fractions = new EnumMap<>(Nucleon.class);

    private NucleonMatrixElements(Inputs inputs) {
        Map<DarkQuarks, Double> masses = masses(inputs);
        for (Nucleon nucleon : Nucleon.values()) {
            Map<DarkQuarks, Double> fraction = new EnumMap<>(DarkQuarks.class);
            double gluons = 1;
            for (DarkQuarks quark : LIGHT) {
                double share = fraction(inputs, nucleon, quark);
                fraction.put(quark, share);
                gluons -= share;
            }
            for (DarkQuarks quark : HEAVY) {
                fraction.put(quark, HEAVY_QUARK * gluons);
            }
            Map<DarkQuarks, Double> element = new EnumMap<>(DarkQuarks.class);
            double mass = nucleon.mass(inputs);
            fraction.forEach(
                    (quark, share) ->
                            element.put(quark, mass * share / masses.getOrDefault(quark, 1.0)));
            fractions.put(nucleon, fraction);
            elements.put(nucleon, element);
        }
    }

    /** Those that the inputs give. */
    public static NucleonMatrixElements of(Inputs inputs) {
        return new NucleonMatrixElements(inputs);
    }

    /** The quarks that count. */
    public static List<DarkQuarks> quarks() {
        return List.of(
                DarkQuarks.UU,
                DarkQuarks.DD,
                DarkQuarks.SS,
                DarkQuarks.CC,
                DarkQuarks.BB,
                DarkQuarks.TT);
    }

    /** ⟨N|q̄q|N⟩ in units of 2m_N, at the scale of the coefficient of q. */
    public double element(Nucleon nucleon, DarkQuarks quark) {
        return value(elements, nucleon, quark);
    }

    /** m_q⟨N|q̄q|N⟩/m_N: f_Tq, and (2/27) f_TG for a heavy quark. */
    public double fraction(Nucleon nucleon, DarkQuarks quark) {
        return value(fractions, nucleon, quark);
    }

    private static double value(
            Map<Nucleon, Map<DarkQuarks, Double>> of, Nucleon nucleon, DarkQuarks quark) {
        Double value = of.getOrDefault(nucleon, Map.of()).get(quark);
        if (value == null) {
            throw new IllegalArgumentException(quark + " changes flavour");
        }
        return value;
    }

    private static Map<DarkQuarks, Double> masses(Inputs inputs) {
        QuarkMassRunning running = QuarkMassRunning.of(inputs);
        Map<DarkQuarks, Double> masses = new EnumMap<>(DarkQuarks.class);
        masses.put(DarkQuarks.UU, inputs.get("m_u"));
        masses.put(DarkQuarks.DD, inputs.get("m_d"));
        masses.put(DarkQuarks.SS, inputs.get("m_s"));
        masses.put(DarkQuarks.CC, running.charm(QuarkMassRunning.LIGHT_SCALE));
        masses.put(DarkQuarks.BB, inputs.get("m_b"));
        double top = inputs.get("m_t(m_t)");
        masses.put(DarkQuarks.TT, top / running.light(top));
        return masses;
    }

    private static double fraction(Inputs inputs, Nucleon nucleon, DarkQuarks quark) {
        boolean fromSigmaTerms = inputs.has("sigma_piN");
        double mean = Nucleon.meanMass(inputs);
        if (quark == DarkQuarks.SS) {
            return fromSigmaTerms ? inputs.get("sigma_s") / mean : inputs.get("f_Ts");
        }
        String letter = quark == DarkQuarks.UU ? "u" : "d";
        String end = letter + "(" + nucleon.label() + ")";
        if (!fromSigmaTerms) {
            return inputs.get("f_T" + end);
        }
        double up = inputs.get("m_u");
        double down = inputs.get("m_d");
        double mass = quark == DarkQuarks.UU ? up : down;
        return inputs.get("sigma_piN") * mass / ((up + down) * mean) + inputs.get("Df_" + end);
    }
}
