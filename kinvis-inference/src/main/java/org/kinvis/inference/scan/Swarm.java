package org.kinvis.inference.scan;

import java.util.Arrays;

/**
 * Walkers that are a sample of the part of the space below a level: a violation of the cuts that they stay
 * under. At level 0 it is the region where there is none.
 */
final class Swarm {

    private final Walkers walkers;
    private final Walkers trial;
    private final Violations violations;
    private final Moves moves;
    private final int[] owners;
    private double level;
    private double fraction;
    private long evaluated;
    private long accepted;

    /**
     * @param size an even number
     * @param trial where proposed steps stand; at least so many
     * @param violations of the trial
     */
    Swarm(int size, Walkers trial, Violations violations) {
        this.walkers = new Walkers(trial.dimension(), size);
        this.trial = trial;
        this.violations = violations;
        this.moves = new Moves(trial.dimension());
        this.owners = new int[size];
    }

    Walkers walkers() {
        return walkers;
    }

    double level() {
        return level;
    }

    /** Whether all walkers obey all cuts. */
    boolean isInRegion() {
        return level == 0 && fraction > 0;
    }

    /** The part of the space below the level: the product of the parts of walkers below each. */
    double fraction() {
        return fraction;
    }

    /** The part of the space that is the region, as far as walkers are there. */
    double region() {
        long inside = Arrays.stream(walkers.violations()).filter(v -> v == 0).count();
        return fraction * inside / walkers.size();
    }

    /** At how many points the cuts were computed since the beginning. */
    long evaluated() {
        return evaluated;
    }

    /** How many steps were taken since the beginning. */
    long accepted() {
        return accepted;
    }

    /**
     * Begins anywhere in the space.
     *
     * @param scales whether these walkers set the scales of violations
     */
    void begin(boolean scales, Draws draws) {
        for (int w = 0; w < walkers.size(); w++) {
            for (double[] column : trial.u()) {
                column[w] = draws.uniform();
            }
        }
        if (scales) {
            violations.begin(walkers.size());
        } else {
            violations.find(walkers.size());
        }
        for (int w = 0; w < walkers.size(); w++) {
            walkers.copy(trial, w, w);
        }
        evaluated = walkers.size();
        accepted = 0;
        fraction = 1;
        keep(Double.POSITIVE_INFINITY, draws);
    }

    /**
     * The next level: the median of the violations, and 0 if half of them are. Where half of them are
     * equal, the next one above; the same level as before if all are.
     */
    double next() {
        double[] sorted = walkers.violations().clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted[half - 1] == 0) {
            return 0;
        }
        double lowest = sorted[0];
        double above = Arrays.stream(sorted).filter(v -> v > lowest).findFirst().orElse(level);
        return Math.min(level, Math.max(sorted[half], above));
    }

    /** Sets the level. Who is not below it goes on from where one stands who is. */
    void keep(double next, Draws draws) {
        level = next;
        double[] v = walkers.violations();
        int below = 0;
        for (int w = 0; w < v.length; w++) {
            if (passes(v[w])) {
                owners[below++] = w;
            }
        }
        fraction *= (double) below / v.length;
        for (int w = 0; w < v.length && below > 0; w++) {
            if (!passes(v[w])) {
                walkers.copy(walkers, owners[draws.below(below)], w);
            }
        }
    }

    private boolean passes(double violation) {
        return violation < level || violation == 0;
    }

    /** All walkers try a step: one half of them with the help of the other, then the other. */
    void sweep(Draws draws) {
        int half = walkers.size() / 2;
        Moves.Helpers one = new Moves.Helpers(walkers.u(), 0, half);
        Moves.Helpers other = new Moves.Helpers(walkers.u(), half, half);
        sweep(0, half, other, draws);
        sweep(half, 2 * half, one, draws);
    }

    /** All walkers try a step with the help of others. */
    void sweep(Walkers others, Draws draws) {
        sweep(0, walkers.size(), new Moves.Helpers(others.u(), 0, others.size()), draws);
    }

    private void sweep(int from, int to, Moves.Helpers helpers, Draws draws) {
        int proposed = 0;
        for (int w = from; w < to; w++) {
            if (moves.propose(walkers.u(), w, helpers, draws)) {
                for (int j = 0; j < trial.dimension(); j++) {
                    trial.u()[j][proposed] = moves.proposal()[j];
                }
                owners[proposed++] = w;
            }
        }
        violations.find(proposed);
        evaluated += proposed;
        for (int p = 0; p < proposed; p++) {
            if (passes(trial.violations()[p])) {
                walkers.copy(trial, p, owners[p]);
                accepted++;
            }
        }
    }
}
