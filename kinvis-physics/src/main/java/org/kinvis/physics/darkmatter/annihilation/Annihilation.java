package org.kinvis.physics.darkmatter.annihilation;

import java.util.List;
import java.util.Set;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * The annihilation of a pair of dark scalars, channel by channel.
 *
 * <p>L = ½ C^S_ij (q̄_i q_j) φ² + ½ C^P_ij (q̄_i iγ₅ q_j) φ² for a real φ, the same with φ†φ and without the ½ for a complex one: the
 * amplitude of φφ, or φφ†, into hadrons is the same. v_rel = 2β = 2√(1 − 4m²/s) in the centre of mass.
 */
public sealed interface Annihilation permits ChiralAnnihilation, QuarkAnnihilation {

    /** The dark particle. */
    DarkParticle particle();

    /** How it is computed. */
    Regime regime();

    /** All final states, open or closed. */
    List<FinalState> finalStates();

    /** The coefficients that enter. */
    Set<Coefficient> coefficients();

    /**
     * Refuses coefficients of the particle that would add a rate that is not computed, or that no Lagrangian has.
     *
     * @throws org.kinvis.physics.inputs.InvalidInputException with the coefficient's name and the reason
     */
    void check(WilsonCoefficients point);

    /** What a reader of the result should be told, a line each. */
    List<String> notices(WilsonCoefficients point);

    /** Σ σ v_rel in GeV⁻² at s in GeV². */
    default double crossSectionTimesVelocity(WilsonCoefficients point, double s) {
        double sum = 0;
        for (FinalState state : finalStates()) {
            sum += state.crossSectionTimesVelocity(point, s);
        }
        return sum;
    }

    /** σ in GeV² ⁻¹ at s > 4m² in GeV². */
    default double crossSection(WilsonCoefficients point, double s) {
        double mass = particle().mass();
        return crossSectionTimesVelocity(point, s) / (2 * Math.sqrt(1 - 4 * mass * mass / s));
    }

    /** Whether the point lets the particle annihilate at all, at whatever energy. */
    default boolean isOpen(WilsonCoefficients point) {
        return finalStates().stream().anyMatch(f -> f.strength().applyAsDouble(point) > 0);
    }
}
