package org.kinvis.physics.observable;

import static java.lang.Math.sqrt;

/**
 * The exact region of (R_K, R_K*) that b → sνν̄ coefficients can reach, whatever C_SM is.
 *
 * <p>With a = Σ|T + C_R|²/(3C_SM²) = R_K and b the same with T − C_R, R_K* = [(2−κ) a + (2+κ) b]/4,
 * and likewise for the primed coefficients on top of (1, 1). For C_R alone R_K − R_K* = (2+κ) u with u
 * = −Tr C_R / (3|C_SM|) for real coefficients, and Σ|C_R^ij|² ≥ (Tr C_R)²/n where n diagonal entries
 * are free; a matrix of rank one, as a single leptoquark gives, obeys it with n = 1.
 *
 * <p>Derived here from arXiv:1409.4557, §2; tests find the same bounds by numerical minimisation.
 *
 * @param kappa κ of the K* mode, see {@code BToVNuNu}
 */
public record RatioRegion(double kappa) {

    /** (2−κ)/4: the smallest ratio of R_K* to R_K for general C_L, C_R. */
    public double slope() {
        return (2 - kappa) / 4;
    }

    /** u = (R_K − R_K*)/(2+κ). */
    public double u(double rK, double rKStar) {
        return (rK - rKStar) / (2 + kappa);
    }

    /**
     * Re Σ C_R^ii of C_R alone, complex or real: −3 |C_SM| u. The largest |C_R^ii| of n free diagonal
     * entries is therefore at least |Re Σ C_R^ii|/n, and it is that where they are equal and real.
     *
     * @param csm C_SM, negative
     */
    public double trace(double rK, double rKStar, double csm) {
        return 3 * csm * u(rK, rKStar);
    }

    /**
     * How far inside the region of general C_L, C_R a point lies: R_K* − (2−κ)/4 R_K. Negative
     * outside.
     */
    public double insideUnprimed(double rK, double rKStar) {
        return rK < 0 ? rK : rKStar - slope() * rK;
    }

    /**
     * How far inside the wedge of primed coefficients a point lies: the smaller of R_K − 1 and R_K* − 1
     * − (2−κ)/4 (R_K − 1). Negative outside.
     */
    public double insidePrimed(double rK, double rKStar) {
        return Math.min(rK - 1, rKStar - 1 - slope() * (rK - 1));
    }

    /**
     * How far inside the region of C_R alone with n free diagonal entries a point lies: R_K − 1 − 2u −
     * (3/n)u². Negative outside.
     */
    public double insideRightHanded(double rK, double rKStar, int n) {
        double u = u(rK, rKStar);
        return rK - boundaryRK(u, n);
    }

    /** R_K on the boundary of C_R alone, at a value of u. */
    public double boundaryRK(double u, int n) {
        return 1 + 2 * u + 3.0 / n * u * u;
    }

    /** R_K* on the boundary of C_R alone, at a value of u. */
    public double boundaryRKStar(double u, int n) {
        return boundaryRK(u, n) - (2 + kappa) * u;
    }

    /** The smallest R_K* at an R_K for C_R alone with n free diagonal entries. */
    public double smallestRKStar(double rK, int n) {
        double u = (sqrt(1 + 3.0 / n * (rK - 1)) - 1) * n / 3;
        return rK - (2 + kappa) * u;
    }

    /** The largest R_K that C_R alone with n free diagonal entries reaches with R_K* ≤ a limit. */
    public double largestRK(double largestRKStar, int n) {
        double a = 3.0 / n;
        double b = -kappa;
        double c = 1 - largestRKStar;
        double u = (-b + sqrt(b * b - 4 * a * c)) / (2 * a);
        return boundaryRK(u, n);
    }
}
