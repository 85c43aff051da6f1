package org.kinvis.inference.posterior;

import java.util.Optional;

/**
 * A transition of Hamiltonian Monte Carlo without U-turns: the trajectory doubles, forward or backward by the toss of a coin, until it would
 * turn back; its points are drawn by weight exp(−energy), those of the last doubling preferred.
 *
 * <p>Source: Hoffman:2011ukg (the doubling), Betancourt:2017ebh, appendix A (the draw by weight, the criterion).
 */
final class NoUTurnTransition {

    /** A trajectory whose energy rises by more is lost. */
    private static final double DIVERGENCE = 1e3;

    private final LogDensity density;
    private final Whitening whitening;
    private final double step;
    private final RandomSequence random;
    private final double energy;
    private double acceptance;
    private int leaps;
    private boolean diverged;

    private NoUTurnTransition(
            LogDensity density,
            Whitening whitening,
            double step,
            RandomSequence random,
            double energy) {
        this.density = density;
        this.whitening = whitening;
        this.step = step;
        this.random = random;
        this.energy = energy;
    }

    /**
     * Where a transition led.
     *
     * @param point the new one
     * @param acceptance the mean of min(1, exp(H₀ − H)) over the trajectory
     * @param leaps how many gradients it took
     * @param diverged whether the trajectory was lost
     */
    record Outcome(PhasePoint point, double acceptance, int leaps, boolean diverged) {}

    /** A transition from a point, its momentum drawn anew. */
    static Outcome run(
            LogDensity density,
            Whitening whitening,
            PhasePoint from,
            double step,
            int mostDoublings,
            RandomSequence random) {
        PhasePoint start = from.kicked(random);
        NoUTurnTransition transition =
                new NoUTurnTransition(density, whitening, step, random, start.energy());
        PhasePoint end = transition.draw(start, mostDoublings);
        return new Outcome(
                end,
                transition.acceptance / Math.max(1, transition.leaps),
                transition.leaps,
                transition.diverged);
    }

    private PhasePoint draw(PhasePoint start, int mostDoublings) {
        Trajectory whole = Trajectory.of(start, 0);
        for (int depth = 0; depth < mostDoublings; depth++) {
            boolean forward = random.coin();
            Optional<Trajectory> more =
                    grow(forward ? whole.last() : whole.first(), forward, depth);
            if (more.isEmpty()) {
                return whole.drawn();
            }
            Trajectory added = more.orElseThrow();
            boolean take = Math.log(random.uniform()) < added.logWeight() - whole.logWeight();
            PhasePoint drawn = take ? added.drawn() : whole.drawn();
            Trajectory earlier = forward ? whole : added;
            Trajectory later = forward ? added : whole;
            if (!Trajectory.moveApart(earlier, later)) {
                return drawn;
            }
            whole = Trajectory.joined(earlier, later, drawn);
        }
        return whole.drawn();
    }

    /** 2^depth points beyond one; empty if they turn back or are lost. */
    private Optional<Trajectory> grow(PhasePoint from, boolean forward, int depth) {
        if (depth == 0) {
            return leap(from, forward);
        }
        Optional<Trajectory> near = grow(from, forward, depth - 1);
        return near.flatMap(
                inner -> {
                    PhasePoint end = forward ? inner.last() : inner.first();
                    return grow(end, forward, depth - 1)
                            .flatMap(outer -> joined(inner, outer, forward));
                });
    }

    private Optional<Trajectory> joined(Trajectory inner, Trajectory outer, boolean forward) {
        Trajectory earlier = forward ? inner : outer;
        Trajectory later = forward ? outer : inner;
        double whole = Trajectory.logSum(inner.logWeight(), outer.logWeight());
        boolean take = Math.log(random.uniform()) < outer.logWeight() - whole;
        return Trajectory.moveApart(earlier, later)
                ? Optional.of(
                        Trajectory.joined(earlier, later, take ? outer.drawn() : inner.drawn()))
                : Optional.empty();
    }

    private Optional<Trajectory> leap(PhasePoint from, boolean forward) {
        PhasePoint to = from.leap(density, whitening, forward ? step : -step);
        double gain = energy - to.energy();
        leaps++;
        acceptance += Math.min(1, Math.exp(gain));
        if (gain < -DIVERGENCE) {
            diverged = true;
            return Optional.empty();
        }
        return Optional.of(Trajectory.of(to, gain));
    }
}
