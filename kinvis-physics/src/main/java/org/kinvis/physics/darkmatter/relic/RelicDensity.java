package org.kinvis.physics.darkmatter.relic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.kinvis.physics.darkmatter.annihilation.Annihilation;
import org.kinvis.physics.darkmatter.annihilation.FinalState;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * Ωh² of a dark scalar that was in equilibrium and froze out, as a function of its couplings.
 *
 * <p>All that does not depend on couplings is computed once: thermal averages of the channels ({@code ThermalAverage}), expansion and
 * equilibrium ({@code FreezeOut}). An object belongs to one mass; it is immutable.
 */
public final class RelicDensity {

    private final Annihilation annihilation;
    private final Method method;
    private final AverageTable averages;
    private final FreezeOut freezeOut;
    private final Criterion criterion;

    /** How Ωh² follows from ⟨σv⟩. */
    public enum Method {
        /** The Boltzmann equation down to T = 0. */
        FULL,
        /** The Boltzmann equation stopped at x = 3000 and extrapolated once, as published check points do. */
        STOPPED,
        /** {@link Criterion}. */
        QUICK
    }

    private RelicDensity(
            Annihilation annihilation,
            Method method,
            AverageTable averages,
            FreezeOut freezeOut,
            Criterion criterion) {
        this.annihilation = annihilation;
        this.method = method;
        this.averages = averages;
        this.freezeOut = freezeOut;
        this.criterion = criterion;
    }

    /**
     * @param annihilation of the particle
     * @param degrees g_*
     * @param method how Ωh² follows
     * @param inputs M_Pl, s₀, ρ_c
     */
    public static RelicDensity of(
            Annihilation annihilation, DegreesOfFreedom degrees, Method method, Inputs inputs) {
        DarkParticle particle = annihilation.particle();
        return new RelicDensity(
                annihilation,
                method,
                new AverageTable(annihilation),
                new FreezeOut(particle.mass(), particle.selfConjugate() ? 1 : 2, degrees, inputs),
                Criterion.paper());
    }

    /** With everything as usual: mesons up to 2 GeV, the default g_*, the full equation. */
    public static RelicDensity usual(DarkParticle particle, Inputs inputs) {
        return of(
                Regime.usual(particle).of(particle, inputs),
                DegreesOfFreedom.named(DegreesOfFreedom.DEFAULT),
                Method.FULL,
                inputs);
    }

    /** How the particle annihilates. */
    public Annihilation annihilation() {
        return annihilation;
    }

    /**
     * Ωh².
     *
     * @throws org.kinvis.physics.inputs.InvalidInputException if the point has a coupling that the theory cannot have here
     */
    public double omega(WilsonCoefficients point) {
        annihilation.check(point);
        return unchecked(point);
    }

    double unchecked(WilsonCoefficients point) {
        return method == Method.QUICK
                ? quick(averages.at(point, criterion.x()))
                : omega(averages.at(point));
    }

    private double quick(double sigmaV) {
        return criterion.omega() * criterion.sigmaV() / sigmaV;
    }

    private double omega(CrossSection sigmaV) {
        return freezeOut.omega(
                method == Method.FULL
                        ? freezeOut.today(sigmaV)
                        : freezeOut.extrapolatedOnce(sigmaV));
    }

    /**
     * Ωh² along couplings r that enter amplitudes linearly.
     *
     * @param zero the point at r = 0
     * @param plus at r = 1
     * @param minus at r = −1
     */
    DoubleUnaryOperator along(
            WilsonCoefficients zero, WilsonCoefficients plus, WilsonCoefficients minus) {
        if (method == Method.QUICK) {
            CrossSection.Parabola sigmaV =
                    new CrossSection.Parabola(
                            CrossSection.constant(averages.at(zero, criterion.x())),
                            CrossSection.constant(averages.at(plus, criterion.x())),
                            CrossSection.constant(averages.at(minus, criterion.x())));
            return r -> quick(sigmaV.at(r).atSteps()[0]);
        }
        CrossSection.Parabola sigmaV =
                new CrossSection.Parabola(averages.at(zero), averages.at(plus), averages.at(minus));
        return r -> omega(sigmaV.at(r));
    }

    /** ⟨σv⟩ in GeV⁻² at x = m/T ≥ 4; for a complex scalar of φ with φ†. */
    public double sigmaV(WilsonCoefficients point, double x) {
        return averages.at(point, x);
    }

    /** σ v_rel in GeV⁻² of particles at rest. */
    public double sigmaVAtRest(WilsonCoefficients point) {
        double mass = annihilation.particle().mass();
        return annihilation.crossSectionTimesVelocity(point, 4 * mass * mass);
    }

    /** ⟨σv⟩ of each channel that contributes, in GeV⁻², at x = m/T ≥ 4. */
    public Map<String, Double> channels(WilsonCoefficients point, double x) {
        Map<String, Double> channels = new LinkedHashMap<>();
        for (FinalState state : annihilation.finalStates()) {
            double sigmaV = averages.at(state, point, x);
            if (sigmaV > 0) {
                channels.put(state.name(), sigmaV);
            }
        }
        return channels;
    }

    /** x = m/T where n_eq⟨σv⟩ = H; empty if the particle is not in equilibrium at x = 6. */
    public OptionalDouble freezeOut(WilsonCoefficients point) {
        return freezeOut.decoupling(averages.at(point));
    }

    /**
     * Y against x from 6 to 3000.
     *
     * @param x m/T
     * @param yield Y
     * @param equilibrium Y_eq
     */
    public record History(double[] x, double[] yield, double[] equilibrium) {}

    /**
     * How Y came about.
     *
     * @param every how many of the 12000 steps go between two entries
     */
    public History history(WilsonCoefficients point, int every) {
        double[] all = freezeOut.run(averages.at(point), 1);
        int n = TimeGrid.STEPS / every + 1;
        History history = new History(new double[n], new double[n], new double[n]);
        for (int k = 0; k < n; k++) {
            double x = TimeGrid.x(k * every);
            history.x()[k] = x;
            history.yield()[k] = all[k * every];
            history.equilibrium()[k] = freezeOut.equilibrium(x);
        }
        return history;
    }
}
