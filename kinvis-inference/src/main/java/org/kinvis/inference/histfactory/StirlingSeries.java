package org.kinvis.inference.histfactory;

/**
 * What an integral ∫ λⁿ exp(−(λ − b)²/2V) dλ is beyond Laplace's approximation: ln of the ratio is Σ_j P_j(ρ)/n^j, with ρ = Vk/(1 + Vk), k = n/λ̂², λ̂
 * its peak. P₁ = 5ρ³/6 − 3ρ²/4; at ρ = 1, V → ∞, it is Stirling's series of n!.
 *
 * <p>With λ = λ̂(1 + √(ρ/n) t) the integrand is exp(−t²/2) exp Σ_{k≥3} (−1)^{k+1} y^k ε^{k−2}/k, y = √ρ t, ε = 1/√n. The second factor is expanded
 * in ε, integrated over t by ⟨t^{2p}⟩ = (2p − 1)!!, and its logarithm taken; all in powers of ρ.
 */
final class StirlingSeries {

    /** How many terms; the next one bounds the error. */
    static final int TERMS = 6;

    private static final int DEGREE = 3 * (TERMS + 1);
    private static final double[][] POLYNOMIALS = polynomials();
    private static final double LARGEST_NEXT = largest(POLYNOMIALS[TERMS + 1]);
    private static final int GRID = 200;

    private StirlingSeries() {}

    /** Coefficients of Σ_j P_j(ρ)/n^j in powers of ρ. */
    static double[] coefficients(double n) {
        double[] sum = new double[3 * TERMS + 1];
        for (int j = 1; j <= TERMS; j++) {
            for (int d = 0; d <= 3 * j; d++) {
                sum[d] += POLYNOMIALS[j][d] / Math.pow(n, j);
            }
        }
        return sum;
    }

    /** The largest ρ at which the first term left out is below an accuracy. */
    static double reach(double n, double accuracy) {
        double allowed = accuracy * Math.pow(n, TERMS + 1);
        double leading = Math.abs(POLYNOMIALS[TERMS + 1][TERMS + 2]);
        return allowed >= LARGEST_NEXT ? 1 : Math.pow(allowed / leading, 1.0 / (TERMS + 2));
    }

    private static double largest(double[] polynomial) {
        double largest = 0;
        for (int i = 0; i <= GRID; i++) {
            double rho = (double) i / GRID;
            double value = 0;
            for (int d = DEGREE; d >= 0; d--) {
                value = value * rho + polynomial[d];
            }
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** P_j as coefficients of ρ: j P_j = j A_j − Σ_{i<j} i P_i A_{j−i}. */
    private static double[][] polynomials() {
        double[][] a = averages();
        double[][] p = new double[TERMS + 2][DEGREE + 1];
        for (int j = 1; j <= TERMS + 1; j++) {
            p[j] = a[j].clone();
            for (int i = 1; i < j; i++) {
                for (int d = 0; d <= DEGREE; d++) {
                    for (int e = 0; d + e <= DEGREE; e++) {
                        p[j][d + e] -= p[i][d] * a[j - i][e] * i / j;
                    }
                }
            }
        }
        return p;
    }

    /** A_j, the average of the coefficient of ε^{2j}. */
    private static double[][] averages() {
        double[][] expansion = expansion();
        double[][] a = new double[TERMS + 2][DEGREE + 1];
        for (int j = 0; j <= TERMS + 1; j++) {
            double moment = 1;
            for (int d = 0; d <= DEGREE; d++) {
                a[j][d] = expansion[2 * j][2 * d] * moment;
                moment *= 2 * d + 1;
            }
        }
        return a;
    }

    /** Coefficients of ε^m as polynomials in y: m Q_m = Σ_j j c_j Q_{m−j}, c_j = (−1)^{j+1} y^{j+2}/(j + 2). */
    private static double[][] expansion() {
        int most = 2 * (TERMS + 1);
        double[][] q = new double[most + 1][2 * DEGREE + 1];
        q[0][0] = 1;
        for (int m = 1; m <= most; m++) {
            for (int j = 1; j <= m; j++) {
                double c = (j % 2 == 0 ? -1.0 : 1.0) * j / (j + 2) / m;
                for (int d = 0; d + j + 2 <= 2 * DEGREE; d++) {
                    q[m][d + j + 2] += c * q[m - j][d];
                }
            }
        }
        return q;
    }
}
