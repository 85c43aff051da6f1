package org.kinvis.app.paper;

import java.util.Locale;
import java.util.Optional;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;

/** What is light and invisible beside the neutrinos, with a free mass and a free rate. */
enum LightSignal {
    /** A pair of complex scalars through the scalar current. */
    SCALAR("scalar current", 1.4),
    /** A pair of complex scalars through the vector current. */
    VECTOR("vector current", 1.4),
    /** One particle on its mass shell. */
    TWO_BODY("two-body", 3.2);

    private static final int STEPS = 20;
    private static final int REFINEMENTS = 9;

    /** (√5 − 1)/2. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final String label;
    private final double largestMass;

    LightSignal(String label, double largestMass) {
        this.label = label;
        this.largestMass = largestMass;
    }

    /** The name in words. */
    String label() {
        return label;
    }

    /** The name of files and entries. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where masses end in GeV: beyond, so little is selected that the data say nothing. */
    double largestMass() {
        return largestMass;
    }

    /**
     * The fit at a mass in GeV. What is fitted is |C|² in the unit of C² for pairs, the branching fraction for one
     * particle.
     */
    SignalFit at(Recast recast, double mass) {
        return switch (this) {
            case SCALAR -> pair(recast, DarkOperator.SCALAR_S, mass);
            case VECTOR -> pair(recast, DarkOperator.SCALAR_V, mass);
            case TWO_BODY -> recast.line(mass);
        };
    }

    private static SignalFit pair(Recast recast, DarkOperator operator, double mass) {
        DarkParticle phi = new DarkParticle("phi", DarkSpin.ZERO, mass, false);
        WilsonCoefficients unit =
                WilsonCoefficients.of(
                        phi.coefficient(operator, HadronicMode.B_PLUS_TO_K.quarks()), 1);
        return recast.strength(unit, Optional.of(phi));
    }

    /**
     * A fit at its best mass.
     *
     * @param mass in GeV
     * @param fit there
     */
    record Best(double mass, SignalFit fit) {}

    /** The best mass: of equidistant ones, then by golden sections around it. */
    Best best(Recast recast) {
        double step = largestMass / STEPS;
        Best best = new Best(0, at(recast, 0));
        for (int i = 1; i <= STEPS; i++) {
            best = better(best, i * step, recast);
        }
        double low = Math.max(0, best.mass() - step);
        double high = Math.min(largestMass, best.mass() + step);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        Best one = new Best(left, at(recast, left));
        Best other = new Best(right, at(recast, right));
        for (int i = 0; i < REFINEMENTS; i++) {
            if (one.fit().twiceNegative() < other.fit().twiceNegative()) {
                high = other.mass();
                other = one;
                left = high - GOLDEN * (high - low);
                one = new Best(left, at(recast, left));
            } else {
                low = one.mass();
                one = other;
                right = low + GOLDEN * (high - low);
                other = new Best(right, at(recast, right));
            }
        }
        return lower(best, lower(one, other));
    }

    private Best better(Best best, double mass, Recast recast) {
        return lower(best, new Best(mass, at(recast, mass)));
    }

    private static Best lower(Best one, Best other) {
        return one.fit().twiceNegative() <= other.fit().twiceNegative() ? one : other;
    }
}
