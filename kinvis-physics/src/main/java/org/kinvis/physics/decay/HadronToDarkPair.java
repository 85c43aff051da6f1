package org.kinvis.physics.decay;

import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A hadron decays to another one and a pair of dark particles, such as B → K φφ, B_s → φ χχ̄ or Λ_b → Λ XX: one master
 * formula for every daughter and every dark spin.
 *
 * <p>dΓ/dq² = η S √λ κ / (256 π³ M³) W(q²), 4m² ≤ q² ≤ (M − m_F)², with η = ½ for π⁰ and ρ⁰, S = ½ for identical
 * particles (L = ½ C O there), κ = √(1 − 4m²/q²), and W of {@link ScalarPair}, {@link DiracPair}, {@link VectorPair}.
 *
 * <p>Source: three-body phase space; arXiv:2209.05223 and arXiv:2309.12741 for the decays.
 */
public final class HadronToDarkPair {

    /** Where the rate of a massless pair at q² = 0 is evaluated, in GeV²: powers of 1/q² cancel in it. */
    private static final double SMALLEST_Q2 = FermionPair.SMALLEST_Q2;

    private final HadronicTransition transition;
    private final DarkParticle particle;

    /**
     * @param transition the hadrons
     * @param particle what is made in pairs
     * @throws InvalidInputException if form factors for this spin are missing
     */
    public HadronToDarkPair(HadronicTransition transition, DarkParticle particle) {
        transition
                .mode()
                .refusal(particle.spin())
                .ifPresent(
                        reason -> {
                            throw new InvalidInputException(reason);
                        });
        this.transition = transition;
        this.particle = particle;
    }

    /** Whether the pair is light enough for the decay. */
    public boolean isOpen() {
        return isOpen(threshold(), transition.largestQSquared());
    }

    /** Whether a pair of that mass is light enough for a mode. */
    public static boolean isOpen(HadronicMode mode, Inputs inputs, DarkParticle particle) {
        return isOpen(4 * particle.mass() * particle.mass(), mode.largestQSquared(inputs));
    }

    private static boolean isOpen(double threshold, double end) {
        return threshold < end;
    }

    private double threshold() {
        return 4 * particle.mass() * particle.mass();
    }

    /** dΓ/dq² in GeV⁻¹ as a form in the dark coefficients; zero if the pair is too heavy. */
    public Spectrum width() {
        String decay = transition.mode().label() + " with a pair of " + particle.name();
        double end = transition.largestQSquared();
        if (!isOpen()) {
            return Spectrum.fixed(decay, new QSquaredRange(0, end), q2 -> 0);
        }
        DarkPairRate rate = DarkPairRate.of(particle, transition.mode().quarks());
        return Spectrum.of(
                decay, new QSquaredRange(threshold(), end), new Densities(rate), rate.forms());
    }

    private final class Densities implements StructureFunctions {

        private final DarkPairRate rate;

        Densities(DarkPairRate rate) {
            this.rate = rate;
        }

        @Override
        public int size() {
            return rate.size();
        }

        @Override
        public void at(double anyQ2, double[] values) {
            double q2 = Math.max(anyQ2, SMALLEST_Q2);
            rate.weights(transition.structure(q2), q2, values);
            double factor =
                    particle.symmetryFactor() * transition.pairPhaseSpace(q2, particle.mass());
            for (int k = 0; k < values.length; k++) {
                values[k] *= factor;
            }
        }
    }
}
