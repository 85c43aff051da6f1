package org.kinvis.physics.observable;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The exact range of r_D = r_D* at an R_K = R_K* for scalar singlets S_0, which give C_L^ij and C_VL^τj
 * = s C_L^τj.
 *
 * <p>Several S_0, any C_L: with T = C_SM + C_L, R_K = Σ|T^ij|²/(3C_SM²), and r_D = |1 − s C_SM + s
 * T^ττ|² + |s|²(|T^τe|² + |T^τμ|²) lies between (|1 − s C_SM| ± |s C_SM| √(3R_K))².
 *
 * <p>One S_0, C_L of rank one: C_L = w c with the row c of the τ, n = |c|, z = C_L^ττ. The smallest R_K of a
 * row is 1 + (2/3C_SM) Re z + n²/(3C_SM²) − (1 − |z|²/n²)/3, and all larger ones are reached, so that z
 * lies in the discs |z| ≤ n and |z + n²/C_SM| ≤ n √(3R_K − 2). There r_D = 1 + 2 Re(s z) + |s|²n² is
 * largest in closed form; what remains is one dimension, n ≤ |C_SM|(1 + √(3R_K − 2)).
 *
 * <p>Derived here from the paper's Eq. (12) and arXiv:1409.4557, §2.
 *
 * @param csm C_SM
 * @param slope s = k α/2π; the paper has k = −1, the CKM matrix k = V_cs V_tb V_ts* / V_cb
 */
public record SingletRegion(double csm, Complex slope) {

    /** The smallest R_K of one S_0. */
    public static final double SMALLEST_RK = 2.0 / 3;

    private static final int GRID = 24;
    private static final int STEPS = 45;
    private static final double GOLDEN = (sqrt(5) - 1) / 2;

    /** The largest r_D of any C_L. */
    public double largest(double rK) {
        return square(withoutStandardModel() + reach(rK));
    }

    /** The smallest r_D of any C_L. */
    public double smallest(double rK) {
        return square(max(0, withoutStandardModel() - reach(rK)));
    }

    private double withoutStandardModel() {
        return Complex.ONE.subtract(slope.multiply(csm)).norm();
    }

    private double reach(double rK) {
        if (!(rK >= 0)) {
            throw new InvalidInputException("R_K = %s: a rate is not negative".formatted(rK));
        }
        return slope.norm() * Math.abs(csm) * sqrt(3 * rK);
    }

    /** The largest r_D of one S_0. */
    public double largestOfOne(double rK) {
        Complex direction = slope.conjugate().divide(slope.norm());
        return maximum(
                n -> 1 + 2 * slope.norm() * support(n, rK, direction) + square(slope.norm() * n),
                largestRow(rK));
    }

    /** The smallest r_D of one S_0. */
    public double smallestOfOne(double rK) {
        Complex direction = slope.conjugate().divide(-slope.norm());
        return -maximum(
                n -> -1 + 2 * slope.norm() * support(n, rK, direction) - square(slope.norm() * n),
                largestRow(rK));
    }

    private double largestRow(double rK) {
        if (!(rK >= SMALLEST_RK)) {
            throw new InvalidInputException("R_K = %s: one S_0 gives at least 2/3".formatted(rK));
        }
        return Math.abs(csm) * (1 + sqrt(3 * rK - 2));
    }

    /** How far between the smallest and the largest r_D of any C_L a point lies. */
    public double inside(double rK, double rD) {
        return rK >= 0 ? min(rD - smallest(rK), largest(rK) - rD) : rK;
    }

    /** How far between the smallest and the largest r_D of one S_0 a point lies. */
    public double insideOfOne(double rK, double rD) {
        return rK >= SMALLEST_RK
                ? min(rD - smallestOfOne(rK), largestOfOne(rK) - rD)
                : rK - SMALLEST_RK;
    }

    /** The largest component of z along a direction where the two discs overlap. */
    private double support(double n, double rK, Complex direction) {
        Complex centre = new Complex(-n * n / csm);
        double radius = n * sqrt(max(0, 3 * rK - 2));
        if (direction.multiply(n).subtract(centre).norm() <= radius) {
            return n;
        }
        Complex farthest = centre.add(direction.multiply(radius));
        if (farthest.norm() <= n) {
            return along(direction, farthest);
        }
        double distance = centre.norm();
        double x = (square(n) - square(radius) + square(distance)) / (2 * distance);
        double y = sqrt(max(0, square(n) - square(x)));
        Complex axis = centre.divide(distance);
        return max(
                along(direction, axis.multiply(new Complex(x, y))),
                along(direction, axis.multiply(new Complex(x, -y))));
    }

    private static double along(Complex direction, Complex z) {
        return direction.conjugate().multiply(z).getRealPart();
    }

    /** The maximum over 0 ≤ n ≤ end: a grid, then the golden section about its best point. */
    private static double maximum(DoubleUnaryOperator function, double end) {
        int best = 0;
        for (int i = 1; i <= GRID; i++) {
            if (function.applyAsDouble(end * i / GRID)
                    > function.applyAsDouble(end * best / GRID)) {
                best = i;
            }
        }
        double from = end * max(0, best - 1) / GRID;
        double to = end * min(GRID, best + 1) / GRID;
        for (int i = 0; i < STEPS; i++) {
            double first = to - GOLDEN * (to - from);
            double second = from + GOLDEN * (to - from);
            if (function.applyAsDouble(first) < function.applyAsDouble(second)) {
                from = first;
            } else {
                to = second;
            }
        }
        return max(
                function.applyAsDouble((from + to) / 2), function.applyAsDouble(end * best / GRID));
    }

    private static double square(double x) {
        return x * x;
    }
}
