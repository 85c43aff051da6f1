package org.kinvis.inference.reinterpretation;

import java.util.function.Function;

/**
 * The weights of the signal as functions of moduli C_o of coefficients that do not interfere and of independent normal nuisances ξ of the form
 * factors: s_r = c_r + Σ_o C_o² Q_or(ξ).
 *
 * <p>Rates are bilinear in form factors and these linear in their parameters, so each Q_or is a polynomial of second degree in ξ: its values at 0, ±e_i
 * and e_i + e_j say all.
 */
final class SignalWeights {

    private final int coefficients;
    private final int nuisances;
    private final double[] constant;

    /** The coefficient of z_a z_b, z = (1, ξ), a ≤ b, of Q_or. */
    private final double[][][] table;

    private SignalWeights(int coefficients, int nuisances, double[] constant, double[][][] table) {
        this.coefficients = coefficients;
        this.nuisances = nuisances;
        this.constant = constant;
        this.table = table;
    }

    /**
     * From the functions themselves.
     *
     * @param nuisances how many ξ there are
     * @param constant c_r
     * @param functions Q_or at ξ, one row a coefficient
     */
    static SignalWeights of(
            int nuisances, double[] constant, Function<double[], double[][]> functions) {
        double[][] centre = functions.apply(new double[nuisances]);
        double[][][] up = new double[nuisances][][];
        double[][][] down = new double[nuisances][][];
        for (int i = 0; i < nuisances; i++) {
            up[i] = functions.apply(unit(nuisances, i, 1));
            down[i] = functions.apply(unit(nuisances, i, -1));
        }
        int size = (nuisances + 1) * (nuisances + 2) / 2;
        double[][][] table = new double[centre.length][constant.length][size];
        for (int o = 0; o < centre.length; o++) {
            for (int r = 0; r < constant.length; r++) {
                table[o][r][0] = centre[o][r];
                for (int i = 0; i < nuisances; i++) {
                    table[o][r][place(nuisances, 0, i + 1)] = (up[i][o][r] - down[i][o][r]) / 2;
                    table[o][r][place(nuisances, i + 1, i + 1)] =
                            (up[i][o][r] + down[i][o][r]) / 2 - centre[o][r];
                }
            }
        }
        for (int i = 0; i < nuisances; i++) {
            for (int j = i + 1; j < nuisances; j++) {
                double[] both = unit(nuisances, i, 1);
                both[j] = 1;
                double[][] value = functions.apply(both);
                for (int o = 0; o < centre.length; o++) {
                    for (int r = 0; r < constant.length; r++) {
                        table[o][r][place(nuisances, i + 1, j + 1)] =
                                value[o][r] - up[i][o][r] - up[j][o][r] + centre[o][r];
                    }
                }
            }
        }
        return new SignalWeights(centre.length, nuisances, constant.clone(), table);
    }

    private static double[] unit(int size, int i, double value) {
        double[] unit = new double[size];
        unit[i] = value;
        return unit;
    }

    /** The place of z_a z_b, a ≤ b. */
    private static int place(int nuisances, int a, int b) {
        return a * (2 * nuisances + 3 - a) / 2 + b - a;
    }

    /** How many variables: coefficients, then nuisances. */
    int dimension() {
        return coefficients + nuisances;
    }

    /** How many weights. */
    int size() {
        return constant.length;
    }

    /** At a point. */
    At at(double[] theta) {
        return new At(theta);
    }

    /** The weights at a point and their derivatives there. */
    final class At {

        private final double[] theta;
        private final double[] monomials;
        private final double[][] q;
        private final double[] weights;

        private At(double[] theta) {
            this.theta = theta;
            this.monomials = new double[table[0][0].length];
            this.q = new double[coefficients][constant.length];
            this.weights = constant.clone();
            int k = 0;
            for (int a = 0; a <= nuisances; a++) {
                for (int b = a; b <= nuisances; b++) {
                    monomials[k++] = z(a) * z(b);
                }
            }
            for (int o = 0; o < coefficients; o++) {
                for (int r = 0; r < weights.length; r++) {
                    double sum = 0;
                    double[] row = table[o][r];
                    for (int m = 0; m < row.length; m++) {
                        sum += row[m] * monomials[m];
                    }
                    q[o][r] = sum;
                    weights[r] += theta[o] * theta[o] * sum;
                }
            }
        }

        private double z(int a) {
            return a == 0 ? 1 : theta[coefficients + a - 1];
        }

        /** s_r. */
        double[] weights() {
            return weights;
        }

        /**
         * Adds Σ_r g_r ∂s_r.
         *
         * @param slope g_r
         * @param gradient by coefficients, then nuisances
         */
        void addGradient(double[] slope, double[] gradient) {
            double[] byMonomial = new double[monomials.length];
            for (int o = 0; o < coefficients; o++) {
                double byCoefficient = 0;
                for (int r = 0; r < slope.length; r++) {
                    byCoefficient += slope[r] * q[o][r];
                    double factor = theta[o] * theta[o] * slope[r];
                    double[] row = table[o][r];
                    for (int m = 0; m < row.length; m++) {
                        byMonomial[m] += factor * row[m];
                    }
                }
                gradient[o] += 2 * theta[o] * byCoefficient;
            }
            int k = 0;
            for (int a = 0; a <= nuisances; a++) {
                for (int b = a; b <= nuisances; b++, k++) {
                    if (a > 0) {
                        gradient[coefficients + a - 1] += byMonomial[k] * z(b);
                    }
                    if (b > 0) {
                        gradient[coefficients + b - 1] += byMonomial[k] * z(a);
                    }
                }
            }
        }

        /** ∂s_r, one row a weight. */
        double[][] jacobian() {
            double[][] jacobian = new double[weights.length][dimension()];
            for (int r = 0; r < weights.length; r++) {
                double[] one = new double[weights.length];
                one[r] = 1;
                addGradient(one, jacobian[r]);
            }
            return jacobian;
        }

        /** Adds Σ_r g_r ∂²s_r to the upper left corner of a matrix. */
        void addHessian(double[] slope, double[][] hessian) {
            for (int o = 0; o < coefficients; o++) {
                double[] mixed = new double[nuisances];
                for (int r = 0; r < slope.length; r++) {
                    hessian[o][o] += 2 * slope[r] * q[o][r];
                    addNuisances(o, r, slope[r], mixed, hessian);
                }
                for (int i = 0; i < nuisances; i++) {
                    hessian[o][coefficients + i] += 2 * theta[o] * mixed[i];
                    hessian[coefficients + i][o] += 2 * theta[o] * mixed[i];
                }
            }
        }

        private void addNuisances(int o, int r, double slope, double[] mixed, double[][] hessian) {
            int k = 0;
            for (int a = 0; a <= nuisances; a++) {
                for (int b = a; b <= nuisances; b++, k++) {
                    double term = slope * table[o][r][k];
                    if (a > 0) {
                        mixed[a - 1] += term * z(b);
                        hessian[coefficients + a - 1][coefficients + b - 1] +=
                                theta[o] * theta[o] * term;
                        hessian[coefficients + b - 1][coefficients + a - 1] +=
                                theta[o] * theta[o] * term;
                    }
                    if (b > 0) {
                        mixed[b - 1] += term * z(a);
                    }
                }
            }
        }
    }
}
