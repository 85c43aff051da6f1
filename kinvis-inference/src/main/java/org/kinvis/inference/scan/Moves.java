package org.kinvis.inference.scan;

/**
 * Steps of walkers in the unit cube that leave the uniform distribution in any part of it as it is, each
 * taken with the help of walkers that stand still meanwhile.
 *
 * <ul>
 *   <li>A stretch along the line to another walker, x' = y + z (x − y), with density ∝ 1/√z in [1/2, 2] and
 *       probability z^(d−1) (Goodman and Weare 2010); affine invariant.
 *   <li>A difference of two others, x' = x + γ (y₁ − y₂), of all coordinates or some (ter Braak 2006;
 *       Vrugt et al. 2009), on the torus that the cube is without its edges; with γ = 1 from one part of the
 *       region to another.
 *   <li>One coordinate drawn anew: from one value of a choice to another.
 * </ul>
 */
final class Moves {

    private static final double STRETCHES = 0.2;
    private static final double REDRAWS = 0.1;
    private static final double JUMPS = 0.05;

    /** Differences that are often much shorter, for regions that are thin. */
    private static final double SHORT = 0.5;

    /** γ over its best value is uniform below this. */
    private static final double LONGEST = 2;

    /** γ √(2d): best for a Gaussian in many dimensions. */
    private static final double GAMMA = 2.38;

    private final double[] x;

    Moves(int dimension) {
        this.x = new double[dimension];
    }

    /**
     * Walkers that stand still.
     *
     * @param u the coordinates of these and others
     * @param first the first of them
     * @param count how many they are
     */
    record Helpers(double[][] u, int first, int count) {}

    /** Where the last step leads. */
    double[] proposal() {
        return x;
    }

    /**
     * Proposes a step.
     *
     * @param u the coordinates of walkers
     * @param w one of them
     * @return whether it may be taken: no if it leads out of the cube, or by chance
     */
    boolean propose(double[][] u, int w, Helpers helpers, Draws draws) {
        for (int j = 0; j < x.length; j++) {
            x[j] = u[j][w];
        }
        double kind = draws.uniform();
        if (kind < STRETCHES) {
            return stretch(helpers, draws);
        }
        if (kind < STRETCHES + REDRAWS) {
            x[draws.below(x.length)] = draws.uniform();
            return true;
        }
        if (kind < STRETCHES + REDRAWS + JUMPS) {
            return shift(helpers, 1, x.length, draws);
        }
        int moved = 1 + draws.below(x.length);
        double part = draws.uniform();
        double factor = draws.uniform() < SHORT ? part * part * part : part;
        return shift(helpers, factor * LONGEST * GAMMA / Math.sqrt(2.0 * moved), moved, draws);
    }

    private boolean stretch(Helpers helpers, Draws draws) {
        int other = helpers.first + draws.below(helpers.count);
        double root = 1 + draws.uniform();
        double z = root * root / 2;
        double chance = 1;
        for (int j = 1; j < x.length; j++) {
            chance *= z;
        }
        boolean inside = draws.uniform() < chance;
        for (int j = 0; j < x.length; j++) {
            double y = helpers.u[j][other];
            x[j] = Math.fma(z, x[j] - y, y);
            inside &= x[j] > 0 && x[j] < 1;
        }
        return inside;
    }

    /** Moves some of the coordinates, which are chosen at random. */
    private boolean shift(Helpers helpers, double gamma, int moved, Draws draws) {
        int k = draws.below(helpers.count);
        int one = helpers.first + k;
        int other = helpers.first + (k + 1 + draws.below(helpers.count - 1)) % helpers.count;
        boolean inside = true;
        int left = moved;
        for (int j = 0; j < x.length; j++) {
            boolean chosen = left == x.length - j || draws.uniform() * (x.length - j) < left;
            if (chosen) {
                left--;
                double to = Math.fma(gamma, helpers.u[j][one] - helpers.u[j][other], x[j]);
                x[j] = to - Math.floor(to);
                inside &= x[j] > 0 && x[j] < 1;
            }
        }
        return inside;
    }
}
