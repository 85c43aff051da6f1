package org.kinvis.physics.observable;

import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What is added, incoherently, to the rate of b → sνν̄ from its vector operators.
 *
 * @param treeLevelTau the tree-level τ, to branching fractions of charged modes
 * @param leptonNumberViolation scalar and tensor operators; only then do quark masses and α_s enter
 */
public record Contributions(boolean treeLevelTau, boolean leptonNumberViolation) {

    /** The vector operators alone. */
    public static Contributions none() {
        return new Contributions(false, false);
    }

    /** The vector operators and the tree-level τ. */
    public static Contributions withTreeLevelTau() {
        return new Contributions(true, false);
    }

    /** What a point needs: lepton-number violation if it has such a coefficient. */
    public static Contributions at(WilsonCoefficients point, boolean treeLevelTau) {
        return new Contributions(treeLevelTau, LeptonNumberViolatingOperators.areIn(point));
    }
}
