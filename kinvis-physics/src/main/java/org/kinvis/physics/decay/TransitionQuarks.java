package org.kinvis.physics.decay;

import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * MSbar masses of the two quarks of a current q̄₁Γq₂ in GeV, at the scale the coefficients are quoted at: only
 * C_S(μ)/m(μ) is free of the scale.
 *
 * @param heavy m₂(μ)
 * @param light m₁(μ)
 */
public record TransitionQuarks(double heavy, double light) {

    public TransitionQuarks {
        if (!(heavy > light && light >= 0)) {
            throw new InvalidInputException(
                    "quark masses %s and %s GeV; the decaying quark is the heavier one"
                            .formatted(heavy, light));
        }
    }

    /** The masses at m_b(m_b) for a b quark, at 2 GeV without one. */
    public static TransitionQuarks at(DarkQuarks quarks, Inputs inputs) {
        QuarkMassRunning running = QuarkMassRunning.of(inputs);
        double scale = quarks.hasBottom() ? inputs.get("m_b") : QuarkMassRunning.LIGHT_SCALE;
        return switch (quarks) {
            case SB -> new TransitionQuarks(running.bottom(scale), running.strange(scale));
            case DB -> new TransitionQuarks(running.bottom(scale), running.down(scale));
            case DS -> new TransitionQuarks(running.strange(scale), running.down(scale));
            case UC -> new TransitionQuarks(running.charm(scale), running.up(scale));
            case UU, DD, SS, CC, BB, TT ->
                    throw new IllegalArgumentException(quarks + " changes no flavour");
        };
    }

    /** m₂ + m₁, which the divergence of the axial current is proportional to. */
    double sum() {
        return heavy + light;
    }

    /** m₂ − m₁, which the divergence of the vector current is proportional to. */
    double difference() {
        return heavy - light;
    }
}
