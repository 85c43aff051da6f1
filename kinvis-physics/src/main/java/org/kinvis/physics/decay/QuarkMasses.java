package org.kinvis.physics.decay;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * MSbar masses of the quarks of a transition, in GeV, at the scale the scalar coefficients are
 * quoted at: only C(μ)/m(μ) is free of the scale.
 *
 * @param bottom m_b(μ)
 * @param strange m_s(μ)
 */
public record QuarkMasses(double bottom, double strange) {

    public QuarkMasses {
        if (!(bottom > strange && strange >= 0)) {
            throw new InvalidInputException(
                    "quark masses m_b = %s, m_s = %s GeV; m_b > m_s >= 0 is needed"
                            .formatted(bottom, strange));
        }
    }

    /** The masses at μ = m_b(m_b). */
    public static QuarkMasses atBottomMass(Inputs inputs) {
        QuarkMassRunning running = QuarkMassRunning.of(inputs);
        double scale = inputs.get("m_b");
        return new QuarkMasses(running.bottom(scale), running.strange(scale));
    }
}
