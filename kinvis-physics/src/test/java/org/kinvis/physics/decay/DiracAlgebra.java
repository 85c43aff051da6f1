package org.kinvis.physics.decay;

import org.hipparchus.complex.Complex;

/**
 * Dirac matrices written out, 4 × 4 and complex, in the Dirac representation; metric (+,−,−,−),
 * σ^{μν} = (i/2)[γ^μ, γ^ν], γ₅ = iγ⁰γ¹γ²γ³, ε^{0123} = +1. Four-vectors are contravariant
 * components.
 */
final class DiracAlgebra {

    static final double[] METRIC = {1, -1, -1, -1};

    static final Matrix ONE = Matrix.diagonal(1, 1, 1, 1);

    private static final Matrix[] GAMMA = {
        Matrix.diagonal(1, 1, -1, -1),
        Matrix.of(new double[][] {{0, 0, 0, 1}, {0, 0, 1, 0}, {0, -1, 0, 0}, {-1, 0, 0, 0}}),
        Matrix.of(new double[][] {{0, 0, 0, 1}, {0, 0, -1, 0}, {0, -1, 0, 0}, {1, 0, 0, 0}})
                .times(new Complex(0, -1)),
        Matrix.of(new double[][] {{0, 0, 1, 0}, {0, 0, 0, -1}, {-1, 0, 0, 0}, {0, 1, 0, 0}}),
    };

    static final Matrix GAMMA5 =
            GAMMA[0].times(GAMMA[1]).times(GAMMA[2]).times(GAMMA[3]).times(Complex.I);

    /** P_L = (1 − γ₅)/2. */
    static final Matrix LEFT = ONE.plus(GAMMA5.times(-1)).times(0.5);

    /** P_R = (1 + γ₅)/2. */
    static final Matrix RIGHT = ONE.plus(GAMMA5).times(0.5);

    private static final Matrix[][] SIGMA = sigmas();

    private DiracAlgebra() {}

    static Matrix gamma(int mu) {
        return GAMMA[mu];
    }

    static Matrix sigma(int mu, int nu) {
        return SIGMA[mu][nu];
    }

    private static Matrix[][] sigmas() {
        Matrix[][] sigma = new Matrix[4][4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                Matrix commutator =
                        GAMMA[mu].times(GAMMA[nu]).plus(GAMMA[nu].times(GAMMA[mu]).times(-1));
                sigma[mu][nu] = commutator.times(new Complex(0, 0.5));
            }
        }
        return sigma;
    }

    /** v̸ = v_μ γ^μ. */
    static Matrix slash(Complex... v) {
        Matrix sum = ONE.times(0);
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.plus(GAMMA[mu].times(v[mu].multiply(METRIC[mu])));
        }
        return sum;
    }

    static Matrix slash(double... v) {
        return slash(complex(v));
    }

    /** F_{μν} σ^{μν} of a tensor given by its contravariant components. */
    static Matrix sigmaContracted(Complex[][] tensor) {
        Matrix sum = ONE.times(0);
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                Complex lowered = tensor[mu][nu].multiply(METRIC[mu] * METRIC[nu]);
                sum = sum.plus(SIGMA[mu][nu].times(lowered));
            }
        }
        return sum;
    }

    /** Tr[(p̸₁ + m₁) Γ (p̸₂ − m₂) Γ̄], Γ̄ = γ⁰Γ†γ⁰: Σ over spins of |ū(p₁) Γ v(p₂)|². */
    static double spinSum(double[] p1, double m1, Matrix vertex, double[] p2, double m2) {
        return slash(p1)
                .plus(ONE.times(m1))
                .times(vertex)
                .times(slash(p2).plus(ONE.times(-m2)))
                .times(vertex.bar())
                .trace()
                .getRealPart();
    }

    static Complex[] complex(double... v) {
        Complex[] c = new Complex[v.length];
        for (int i = 0; i < v.length; i++) {
            c[i] = new Complex(v[i]);
        }
        return c;
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3];
    }

    /** ε^{μνρσ}, a permutation's sign or zero. */
    static int epsilon(int... indices) {
        int sign = 1;
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                sign *= Integer.signum(indices[j] - indices[i]);
            }
        }
        return sign;
    }

    /** ½ ε^{μνρσ} F_{ρσ}. */
    static Complex[][] dual(Complex[][] tensor) {
        Complex[][] dual = new Complex[4][4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                Complex sum = Complex.ZERO;
                for (int rho = 0; rho < 4; rho++) {
                    for (int sig = 0; sig < 4; sig++) {
                        double factor = METRIC[rho] * METRIC[sig] * epsilon(mu, nu, rho, sig) / 2;
                        sum = sum.add(tensor[rho][sig].multiply(factor));
                    }
                }
                dual[mu][nu] = sum;
            }
        }
        return dual;
    }

    /** F^{μν} v_ν. */
    static Complex[] contract(Complex[][] tensor, double... v) {
        Complex[] result = new Complex[4];
        for (int mu = 0; mu < 4; mu++) {
            result[mu] = Complex.ZERO;
            for (int nu = 0; nu < 4; nu++) {
                result[mu] = result[mu].add(tensor[mu][nu].multiply(METRIC[nu] * v[nu]));
            }
        }
        return result;
    }

    /** ε^{μνρσ} a_ν b_ρ c_σ. */
    static double[] epsilon(double[] a, double[] b, double[] c) {
        double[] result = new double[4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                for (int rho = 0; rho < 4; rho++) {
                    for (int sig = 0; sig < 4; sig++) {
                        result[mu] +=
                                epsilon(mu, nu, rho, sig)
                                        * (METRIC[nu] * a[nu])
                                        * (METRIC[rho] * b[rho])
                                        * (METRIC[sig] * c[sig]);
                    }
                }
            }
        }
        return result;
    }

    /** A complex 4 × 4 matrix. */
    static final class Matrix {

        private final double[][] re;
        private final double[][] im;

        private Matrix(double[][] re, double[][] im) {
            this.re = re;
            this.im = im;
        }

        static Matrix of(double[][] re) {
            return new Matrix(re, new double[4][4]);
        }

        static Matrix diagonal(double... entries) {
            double[][] re = new double[4][4];
            for (int i = 0; i < 4; i++) {
                re[i][i] = entries[i];
            }
            return of(re);
        }

        Complex entry(int i, int j) {
            return new Complex(re[i][j], im[i][j]);
        }

        Matrix plus(Matrix other) {
            double[][] sumRe = new double[4][4];
            double[][] sumIm = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    sumRe[i][j] = re[i][j] + other.re[i][j];
                    sumIm[i][j] = im[i][j] + other.im[i][j];
                }
            }
            return new Matrix(sumRe, sumIm);
        }

        Matrix times(double factor) {
            return times(new Complex(factor));
        }

        Matrix times(Complex factor) {
            double a = factor.getRealPart();
            double b = factor.getImaginaryPart();
            double[][] productRe = new double[4][4];
            double[][] productIm = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    productRe[i][j] = a * re[i][j] - b * im[i][j];
                    productIm[i][j] = a * im[i][j] + b * re[i][j];
                }
            }
            return new Matrix(productRe, productIm);
        }

        Matrix times(Matrix other) {
            double[][] productRe = new double[4][4];
            double[][] productIm = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int k = 0; k < 4; k++) {
                    for (int j = 0; j < 4; j++) {
                        productRe[i][j] += re[i][k] * other.re[k][j] - im[i][k] * other.im[k][j];
                        productIm[i][j] += re[i][k] * other.im[k][j] + im[i][k] * other.re[k][j];
                    }
                }
            }
            return new Matrix(productRe, productIm);
        }

        /** γ⁰ Γ† γ⁰. */
        Matrix bar() {
            double[][] adjointRe = new double[4][4];
            double[][] adjointIm = new double[4][4];
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    adjointRe[i][j] = re[j][i];
                    adjointIm[i][j] = -im[j][i];
                }
            }
            return GAMMA[0].times(new Matrix(adjointRe, adjointIm)).times(GAMMA[0]);
        }

        Complex trace() {
            Complex sum = Complex.ZERO;
            for (int i = 0; i < 4; i++) {
                sum = sum.add(entry(i, i));
            }
            return sum;
        }

        /** The largest modulus of an entry of the difference. */
        double distance(Matrix other) {
            double largest = 0;
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    largest = Math.max(largest, entry(i, j).subtract(other.entry(i, j)).norm());
                }
            }
            return largest;
        }
    }
}
