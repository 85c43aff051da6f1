package org.kinvis.inference.histfactory;

import java.util.Arrays;
import java.util.Optional;

/**
 * Newton's method within bounds: variables that a bound holds back stay there, the others take the step −H⁻¹g, shortened until the function
 * falls. Where the slope jumps at zero (piecewise interpolations), zero is a bound of the side where the variable is, and is crossed if
 * the function falls beyond it.
 *
 * <p>A slope that jumps down makes a minimum on either side; which is found depends on the start.
 *
 * <p>It ends where the decrement gᵀH⁻¹g, twice the distance to the minimum, is nil to rounding.
 */
public final class NewtonMinimiser {

    private static final int MOST_STEPS = 300;
    private static final int MOST_HALVINGS = 60;
    private static final double NIL = 1e-18;
    private static final double NEARLY_NIL = 1e-9;
    private static final double SUFFICIENT = 1e-4;
    private static final double NOISE = 1e-12;
    private static final double FIRST_RIDGE = 1e-4;
    private static final double BEFORE_ZERO = -Double.MIN_VALUE;

    private final Objective objective;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] fixed;
    private final double[] x;
    private final double[] gradient;
    private final double[][] hessian;
    private double value;

    private NewtonMinimiser(
            Objective objective, double[] start, double[] lower, double[] upper, boolean[] fixed) {
        this.objective = objective;
        this.lower = lower;
        this.upper = upper;
        this.fixed = fixed;
        this.x = start.clone();
        this.gradient = new double[x.length];
        this.hessian = new double[x.length][x.length];
        this.value = Double.POSITIVE_INFINITY;
    }

    /**
     * A minimum.
     *
     * @param x where
     * @param value there
     * @param gradient there
     * @param hessian there
     * @param free variables that neither are fixed nor held by a bound
     * @param steps how many it took
     */
    public record Minimum(
            double[] x,
            double value,
            double[] gradient,
            double[][] hessian,
            int[] free,
            int steps) {}

    /**
     * The minimum that is downhill of a start.
     *
     * @param lower bounds, obeyed by variables that are not fixed
     * @param upper bounds
     * @param fixed variables that stay
     * @throws FitException if there is none to be found
     */
    public static Minimum minimise(
            Objective objective, double[] start, double[] lower, double[] upper, boolean[] fixed) {
        return new NewtonMinimiser(objective, start, lower, upper, fixed).run();
    }

    private Minimum run() {
        for (int i = 0; i < x.length; i++) {
            x[i] = fixed[i] ? x[i] : Math.clamp(x[i], lower[i], upper[i]);
        }
        double last = Double.POSITIVE_INFINITY;
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            evaluate();
            int[] free = free();
            double[] step = step(free);
            double decrement = -dot(gradient, step, free);
            boolean stalls = decrement <= NEARLY_NIL && decrement >= last / 4;
            if (decrement <= NIL || stalls) {
                move(step, free, 1);
                evaluate();
                if (!crossesKink()) {
                    return minimum(free, steps);
                }
                last = Double.POSITIVE_INFINITY;
            } else {
                search(step, free, decrement);
                last = decrement;
            }
        }
        throw new FitException("the fit did not converge in " + MOST_STEPS + " steps");
    }

    private void evaluate() {
        value = objective.hessian(x, gradient, hessian);
        if (!Double.isFinite(value)) {
            throw new FitException(
                    "the likelihood vanishes where the fit starts: a bin with counts has no"
                            + " expected yield");
        }
    }

    /** The ends within which a variable may move now. */
    private double low(int i) {
        return objective.isKinked(i) && x[i] >= 0 ? Math.max(0, lower[i]) : lower[i];
    }

    private double high(int i) {
        return objective.isKinked(i) && x[i] < 0 ? Math.min(BEFORE_ZERO, upper[i]) : upper[i];
    }

    private int[] free() {
        int[] free = new int[x.length];
        int size = 0;
        for (int i = 0; i < x.length; i++) {
            boolean held =
                    fixed[i]
                            || (x[i] <= low(i) && gradient[i] > 0)
                            || (x[i] >= high(i) && gradient[i] < 0);
            if (!held) {
                free[size++] = i;
            }
        }
        return Arrays.copyOf(free, size);
    }

    /** −H⁻¹g of the free variables; H with a ridge where it is not positive definite. */
    private double[] step(int[] free) {
        double[] b = new double[free.length];
        double largest = 0;
        for (int i = 0; i < b.length; i++) {
            b[i] = -gradient[free[i]];
            largest = Math.max(largest, Math.abs(hessian[free[i]][free[i]]));
        }
        Optional<Cholesky> cholesky = Cholesky.of(hessian, free, 0);
        double ridge = FIRST_RIDGE * Math.max(largest, Double.MIN_NORMAL);
        for (int tries = 0; cholesky.isEmpty() && tries < MOST_HALVINGS; tries++) {
            cholesky = Cholesky.of(hessian, free, ridge);
            ridge *= 4;
        }
        return cholesky.orElseThrow(
                        () -> new FitException("the fit met a point without finite derivatives"))
                .solve(b);
    }

    private static double dot(double[] gradient, double[] step, int[] free) {
        double sum = 0;
        for (int i = 0; i < step.length; i++) {
            sum += gradient[free[i]] * step[i];
        }
        return sum;
    }

    private void search(double[] step, int[] free, double decrement) {
        double[] from = x.clone();
        double before = value;
        double length = 1;
        for (int i = 0; i < MOST_HALVINGS; i++, length /= 2) {
            System.arraycopy(from, 0, x, 0, x.length);
            move(step, free, length);
            double predicted = 0;
            for (int j : free) {
                predicted += gradient[j] * (x[j] - from[j]);
            }
            double noise = NOISE * (1 + Math.abs(before));
            if (objective.value(x) <= before + SUFFICIENT * Math.min(0, predicted) + noise) {
                return;
            }
        }
        throw new FitException("the fit did not converge: no descent, decrement " + decrement);
    }

    private void move(double[] step, int[] free, double length) {
        for (int i = 0; i < free.length; i++) {
            int j = free[i];
            x[j] = Math.clamp(x[j] + length * step[i], low(j), high(j));
        }
    }

    /** Takes variables at a kink to the other side if the function falls there. */
    private boolean crossesKink() {
        boolean crossed = false;
        for (int i = 0; i < x.length; i++) {
            if (!fixed[i] && objective.isKinked(i) && Math.abs(x[i]) <= Double.MIN_VALUE) {
                double here = x[i];
                boolean toPositive = here < 0;
                x[i] = toPositive ? 0 : BEFORE_ZERO;
                double[] there = new double[x.length];
                objective.gradient(x, there);
                boolean falls = toPositive ? there[i] < 0 : there[i] > 0;
                boolean rises = toPositive ? gradient[i] > 0 : gradient[i] < 0;
                if (falls && !rises) {
                    crossed = true;
                } else {
                    x[i] = here;
                }
            }
        }
        return crossed;
    }

    private Minimum minimum(int[] free, int steps) {
        double[] at = x.clone();
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] == BEFORE_ZERO ? 0 : at[i];
        }
        return new Minimum(at, value, gradient, hessian, free, steps);
    }
}
