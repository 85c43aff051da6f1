package org.kinvis.app.paper;

import java.util.EnumMap;
import java.util.Map;
import org.kinvis.physics.decay.HadronToDarkPair;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HadronicTransition;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.observable.Theory;

/**
 * Decays into a pair of scalars φ through one operator of Eq. (13), as functions of the scalar's mass, and the
 * coefficient or the scale Λ_eff that a branching fraction means: C = Λ_eff^(4−d) for an operator of dimension d, so that
 * the scalar current has C = 1/Λ_eff and the vector current C = 1/Λ_eff².
 */
final class ScalarRates {

    private static final String NAME = "phi";

    private final Theory theory;
    private final Field field;
    private final Map<HadronicMode, HadronicTransition> transitions =
            new EnumMap<>(HadronicMode.class);

    /** What φ is. */
    enum Field {
        /** φ and φ† are two particles, L = C (s̄b)(φ†φ). */
        COMPLEX,
        /** φ is its own antiparticle, L = ½ C (s̄b)φ². */
        REAL
    }

    ScalarRates(Theory theory, Field field) {
        this.theory = theory;
        this.field = field;
    }

    /** What φ is. */
    Field field() {
        return field;
    }

    /** The theory behind the rates. */
    Theory theory() {
        return theory;
    }

    /** The largest mass in GeV, where a mode closes. */
    double largestMass(HadronicMode mode) {
        return Math.sqrt(mode.largestQSquared(theory.inputs())) / 2;
    }

    /** dBR/dq² at C = 1. */
    Spectrum spectrum(HadronicMode mode, double mass) {
        return new HadronToDarkPair(
                        transitions.computeIfAbsent(mode, theory::transition), particle(mass))
                .width()
                .times(mode.lifetime(theory.inputs()));
    }

    /** The point with C = 1 of an operator. */
    WilsonCoefficients unit(HadronicMode mode, DarkOperator operator) {
        return WilsonCoefficients.of(particle(0).coefficient(operator, mode.quarks()), 1);
    }

    private DarkParticle particle(double mass) {
        return new DarkParticle(NAME, DarkSpin.ZERO, mass, field == Field.REAL);
    }

    /** The branching fraction at C = 1 GeV^(4−d). */
    double branchingFraction(HadronicMode mode, DarkOperator operator, double mass) {
        return spectrum(mode, mass).integral().value(unit(mode, operator));
    }

    /** The |C| in GeV^(4−d) that gives a branching fraction; infinite where the decay is closed. */
    double coefficient(HadronicMode mode, DarkOperator operator, double mass, double br) {
        return Math.sqrt(br / branchingFraction(mode, operator, mass));
    }

    /** The Λ_eff in GeV that gives a branching fraction; zero where the decay is closed. */
    double scale(HadronicMode mode, DarkOperator operator, double mass, double br) {
        double power = 1.0 / (operator.dimension() - 4);
        return Math.pow(1 / coefficient(mode, operator, mass, br), power);
    }
}
