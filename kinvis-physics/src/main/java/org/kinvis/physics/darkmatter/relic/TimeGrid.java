package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The steps in ln x = ln(m/T) of the Boltzmann equation, the same for every particle, and the fewer nodes at which thermal
 * averages are taken, between which they are interpolated by polynomials through six of them. Beyond the last step the
 * nodes of a quadrature in 1/x follow, down to T = 0.
 */
final class TimeGrid {

    /** Where it starts: well before freeze-out. */
    static final double FIRST_X = 6;

    /** Where the steps end. */
    static final double LAST_X = 3000;

    /** A multiple of four; half and a quarter as many are taken for the extrapolation. */
    static final int STEPS = 12_000;

    static final double STEP = log(LAST_X / FIRST_X) / STEPS;

    private static final int NODES = 72;
    private static final int STENCIL = 6;
    private static final int MARGIN = 2;
    private static final int TAIL_NODES = 24;

    /** Between nodes in ln x; some stand outside, so that each step has neighbours on both sides. */
    private static final double NODE_STEP = log(LAST_X / FIRST_X) / (NODES - 1 - 2 * MARGIN);

    private static final double FIRST_NODE = log(FIRST_X) - MARGIN * NODE_STEP;

    private static final GaussIntegrator TAIL =
            new GaussIntegratorFactory().legendre(TAIL_NODES, 0, 1 / LAST_X);

    private static final double PER_ENTROPY = 45 / (4 * Math.pow(Math.PI, 4));

    private static final double[] X = new double[STEPS + 1];
    private static final double[] EQUILIBRIUM = new double[STEPS + 1];
    private static final int[] FIRST = new int[STEPS + 1];
    private static final double[] WEIGHTS = new double[STENCIL * (STEPS + 1)];

    static {
        for (int i = 0; i <= STEPS; i++) {
            double logarithm = logarithm(i);
            X[i] = exp(logarithm);
            EQUILIBRIUM[i] = equilibrium(X[i]);
            double position = (logarithm - FIRST_NODE) / NODE_STEP;
            FIRST[i] = Math.clamp((int) Math.floor(position) - 2, 0, NODES - STENCIL);
            lagrange(position - FIRST[i], STENCIL * i);
        }
    }

    private TimeGrid() {}

    private static void lagrange(double at, int offset) {
        for (int j = 0; j < STENCIL; j++) {
            double weight = 1;
            for (int k = 0; k < STENCIL; k++) {
                if (k != j) {
                    weight *= (at - k) / (j - k);
                }
            }
            WEIGHTS[offset + j] = weight;
        }
    }

    /** x at step i. */
    static double x(int i) {
        return X[i];
    }

    /** ln x at step i. */
    static double logarithm(int i) {
        return log(FIRST_X) + i * STEP;
    }

    /** h Y_eq of one degree of freedom, 45 x² K₂(x)/4π⁴. */
    static double equilibrium(double x) {
        return PER_ENTROPY * x * x * ScaledBessel.K2.at(x) * exp(-x);
    }

    /** The same at step i. */
    static double equilibrium(int i) {
        return EQUILIBRIUM[i];
    }

    /** How many nodes there are between the first and the last step. */
    static int nodes() {
        return NODES;
    }

    /** How many nodes there are in the tail. */
    static int tailNodes() {
        return TAIL_NODES;
    }

    /** x at a node; those of the tail come last. */
    static double node(int n) {
        return n < NODES ? exp(FIRST_NODE + n * NODE_STEP) : 1 / TAIL.getPoint(n - NODES);
    }

    /** The weight of a tail node in ∫ d(1/x) from 0 to the last step. */
    static double tailWeight(int n) {
        return TAIL.getWeight(n);
    }

    /** The value at step i of what is given at the nodes. */
    static double interpolate(double[] atNodes, int i) {
        int node = FIRST[i];
        int weight = STENCIL * i;
        double sum = 0;
        for (int j = 0; j < STENCIL; j++) {
            sum += WEIGHTS[weight + j] * atNodes[node + j];
        }
        return sum;
    }
}
