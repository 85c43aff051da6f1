package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.kinvis.physics.darkmatter.annihilation.FinalState;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * ⟨σv⟩ of two particles of mass m in a plasma at T = m/x, Maxwell and Boltzmann's statistics, as a single integral over u = √s/m:
 *
 * <p>⟨σv⟩ = x/(8 K₂(x)²) ∫_{u₀}^∞ (σ v_rel)(m²u²) β u⁴ K₁(ux) du, β = √(1 − 4/u²), u₀ = max(2, threshold/m).
 *
 * <p>With u = u₀ + t²/x and Bessel functions without their exponentials there remains e^{−x(u₀−2)}, the price of a closed channel,
 * times a smooth function of x. Source: Gondolo:1990dk, Eq. (3.8). Domain: x ≥ 4.
 */
final class ThermalAverage {

    /** e^{−t²} is below rounding beyond. */
    private static final double LAST_T = 6.5;

    private static final int POINTS = 80;

    private static final GaussIntegrator RULE =
            new GaussIntegratorFactory().legendre(POINTS, 0, LAST_T);

    private static final double[] T = new double[POINTS];
    private static final double[] WEIGHT = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            T[i] = RULE.getPoint(i);
            WEIGHT[i] = RULE.getWeight(i) * exp(-T[i] * T[i]) * 2 * T[i];
        }
    }

    private final double mass;
    private final List<Group> groups = new ArrayList<>();

    /**
     * Channels that open at the same u₀.
     *
     * @param start u₀
     * @param states the channels
     */
    record Group(double start, List<FinalState> states) {

        /** e^{−x(u₀−2)}: what the channels have lost by being closed. */
        double suppression(double x) {
            return start == 2 ? 1 : exp(-x * gap());
        }

        double gap() {
            return start - 2;
        }
    }

    /**
     * @param mass m in GeV
     * @param states what the pair annihilates into
     */
    ThermalAverage(double mass, List<FinalState> states) {
        this.mass = mass;
        for (FinalState state : states) {
            double start = max(2, state.threshold() / mass);
            groups.stream()
                    .filter(group -> group.start() == start)
                    .findFirst()
                    .orElseGet(() -> open(start))
                    .states()
                    .add(state);
        }
    }

    private Group open(double start) {
        Group group = new Group(start, new ArrayList<>());
        groups.add(group);
        return group;
    }

    /** The channels by where they open. */
    List<Group> groups() {
        return groups;
    }

    /** ⟨shape⟩ of each channel of a group, without the suppression, in GeV⁻² for unit strength. */
    double[] shapes(Group group, double x) {
        requireDomain(x);
        double bessel = ScaledBessel.K2.at(x);
        double[] sums = new double[group.states().size()];
        for (int i = 0; i < POINTS; i++) {
            double u = group.start() + T[i] * T[i] / x;
            double s = mass * mass * u * u;
            double common = WEIGHT[i] * sqrt(u * u - 4) * u * u * u * ScaledBessel.K1.at(u * x);
            for (int k = 0; k < sums.length; k++) {
                sums[k] += common * group.states().get(k).shape().applyAsDouble(s);
            }
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= 8 * bessel * bessel;
        }
        return sums;
    }

    private static void requireDomain(double x) {
        if (!(x >= ScaledBessel.SMALLEST_X && Double.isFinite(x))) {
            throw new InvalidInputException(
                    "x = m/T = %s; thermal averages are computed from %s on"
                            .formatted(x, ScaledBessel.SMALLEST_X));
        }
    }
}
