package org.kinvis.physics.observable;

import java.util.Optional;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What is added, incoherently, to the rate of b → sνν̄ from its vector operators, and which dark particle there is.
 *
 * @param treeLevelTau the tree-level τ, to branching fractions of charged modes
 * @param leptonNumberViolation scalar and tensor operators; only then do quark masses and α_s enter
 * @param dark the light invisible particle of the point, if it has one
 */
public record Contributions(
        boolean treeLevelTau, boolean leptonNumberViolation, Optional<DarkParticle> dark) {

    /** The vector operators alone. */
    public static Contributions none() {
        return new Contributions(false, false, Optional.empty());
    }

    /** The vector operators and the tree-level τ. */
    public static Contributions withTreeLevelTau() {
        return new Contributions(true, false, Optional.empty());
    }

    /** What a point needs: lepton-number violation if it has such a coefficient. */
    public static Contributions at(WilsonCoefficients point, boolean treeLevelTau) {
        return new Contributions(
                treeLevelTau, LeptonNumberViolatingOperators.areIn(point), Optional.empty());
    }

    /** The same with a dark particle. */
    public Contributions with(DarkParticle particle) {
        return new Contributions(treeLevelTau, leptonNumberViolation, Optional.of(particle));
    }

    /** The same with a dark particle, if there is one. */
    public Contributions with(Optional<DarkParticle> particle) {
        return particle.map(this::with).orElse(this);
    }
}
