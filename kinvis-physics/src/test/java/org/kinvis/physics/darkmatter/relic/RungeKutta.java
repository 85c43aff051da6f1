package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

import java.util.function.DoubleBinaryOperator;

/**
 * One ordinary differential equation y' = f(t, y) by the explicit embedded Runge–Kutta pair of Dormand and Prince, orders 5 and 4 (J. Comput. Appl. Math. 6
 * (1980) 19), with steps as the difference of the two asks for. It shares nothing with the solver it checks.
 */
final class RungeKutta {

    private static final double[] NODES = {0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1};
    private static final double[][] STAGES = {
        {},
        {1.0 / 5},
        {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}
    };
    private static final double[] FOURTH = {
        5179.0 / 57600, 0, 7571.0 / 16695, 393.0 / 640, -92097.0 / 339200, 187.0 / 2100, 1.0 / 40
    };

    private RungeKutta() {}

    /**
     * y at the end.
     *
     * @param f y' as a function of t and y
     * @param tolerance of each step, absolute
     */
    static double integrate(
            DoubleBinaryOperator f, double from, double y, double to, double tolerance) {
        double t = from;
        double now = y;
        double step = 1e-6;
        double[] k = new double[NODES.length];
        while (t < to) {
            step = min(step, to - t);
            double fifth = now;
            for (int i = 0; i < k.length; i++) {
                double at = now;
                for (int j = 0; j < i; j++) {
                    at += step * STAGES[i][j] * k[j];
                }
                k[i] = f.applyAsDouble(t + NODES[i] * step, at);
                fifth = at;
            }
            double fourth = now;
            for (int i = 0; i < k.length; i++) {
                fourth += step * FOURTH[i] * k[i];
            }
            double error = max(abs(fifth - fourth) / tolerance, 1e-10);
            if (error <= 1) {
                t += step;
                now = fifth;
            }
            step *= min(4, max(0.2, 0.9 * pow(error, -0.2)));
        }
        return now;
    }
}
