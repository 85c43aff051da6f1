package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * A small Hermitian matrix, immutable. Entry (i, j) multiplies c_i* c_j in a form, so the value of a
 * block is Σ_ij H_ij c_i* c_j.
 */
final class HermitianMatrix {

    /** What remains after completing squares and is smaller than this, relatively, is rounding. */
    private static final double ROUNDING = 1e-13;

    private final int size;
    private final double[] re;
    private final double[] im;

    private HermitianMatrix(int size, double[] re, double[] im) {
        this.size = size;
        this.re = re;
        this.im = im;
    }

    /** w |Σ_i u_i c_i|²: the square of one real combination, with weight w. */
    static HermitianMatrix square(double weight, double... combination) {
        int n = combination.length;
        double[] re = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                re[i * n + j] = weight * combination[i] * combination[j];
            }
        }
        return new HermitianMatrix(n, re, new double[n * n]);
    }

    /** 2 w Re[(Σ u_i c_i)* (Σ v_i c_i)]: the interference of two real combinations. */
    static HermitianMatrix interference(double weight, double[] u, double[] v) {
        int n = u.length;
        double[] re = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                re[i * n + j] = weight * (u[i] * v[j] + v[i] * u[j]);
            }
        }
        return new HermitianMatrix(n, re, new double[n * n]);
    }

    /** 2 w Re[z c_i c_j*] of n coefficients: the interference of two of them with a complex factor. */
    static HermitianMatrix interference(double weight, Complex z, int i, int j, int n) {
        double[] re = new double[n * n];
        double[] im = new double[n * n];
        re[j * n + i] = weight * z.getRealPart();
        im[j * n + i] = weight * z.getImaginaryPart();
        re[i * n + j] = re[j * n + i];
        im[i * n + j] = -im[j * n + i];
        return new HermitianMatrix(n, re, im);
    }

    /** Σ_k w_k H_k; all of one size. */
    static HermitianMatrix combination(double[] weights, HermitianMatrix... matrices) {
        int length = matrices[0].re.length;
        double[] re = new double[length];
        double[] im = new double[length];
        for (int k = 0; k < weights.length; k++) {
            double weight = weights[k];
            double[] partRe = matrices[k].re;
            double[] partIm = matrices[k].im;
            for (int i = 0; i < length; i++) {
                re[i] += weight * partRe[i];
                im[i] += weight * partIm[i];
            }
        }
        return new HermitianMatrix(matrices[0].size, re, im);
    }

    int size() {
        return size;
    }

    double re(int i, int j) {
        return re[i * size + j];
    }

    double im(int i, int j) {
        return im[i * size + j];
    }

    Complex entry(int i, int j) {
        return new Complex(re(i, j), im(i, j));
    }

    /** Σ_i H_ii. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += re(i, i);
        }
        return sum;
    }

    /** The largest |H_ij|. */
    double largest() {
        double largest = 0;
        for (int k = 0; k < re.length; k++) {
            largest = Math.max(largest, Math.hypot(re[k], im[k]));
        }
        return largest;
    }

    /** Σ_ij H_ij c_i* c_j. */
    double value(Complex... c) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += re(i, i) * (square(c[i].getRealPart()) + square(c[i].getImaginaryPart()));
            for (int j = 0; j < i; j++) {
                double productRe =
                        c[i].getRealPart() * c[j].getRealPart()
                                + c[i].getImaginaryPart() * c[j].getImaginaryPart();
                double productIm =
                        c[i].getRealPart() * c[j].getImaginaryPart()
                                - c[i].getImaginaryPart() * c[j].getRealPart();
                sum += 2 * (re(i, j) * productRe - im(i, j) * productIm);
            }
        }
        return sum;
    }

    /**
     * A weighted squared amplitude, w |Σ_i u_i c_i|².
     *
     * @param weight w ≥ 0
     * @param pivot the i that was completed: u_i = 1, and u_i = 0 in all later squares
     * @param combination the u_i
     */
    record Square(double weight, int pivot, List<Complex> combination) {

        /** w u_i* u_j as a matrix. */
        HermitianMatrix matrix() {
            int n = combination.size();
            double[] re = new double[n * n];
            double[] im = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    Complex product = combination.get(i).conjugate().multiply(combination.get(j));
                    re[i * n + j] = weight * product.getRealPart();
                    im[i * n + j] = weight * product.getImaginaryPart();
                }
            }
            return new HermitianMatrix(n, re, im);
        }
    }

    /**
     * The matrix as a sum of squared amplitudes: completes the squares, the largest diagonal entry
     * first, and stops where what remains is rounding.
     *
     * @throws ArithmeticException if the matrix is not positive semidefinite
     */
    List<Square> squares() {
        double[] restRe = re.clone();
        double[] restIm = im.clone();
        double largest = restRe[pivot(restRe) * (size + 1)];
        List<Square> squares = new ArrayList<>();
        for (int step = 0; step < size; step++) {
            int p = pivot(restRe);
            double weight = restRe[p * size + p];
            if (weight <= ROUNDING * largest) {
                break;
            }
            List<Complex> combination = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                combination.add(
                        new Complex(restRe[p * size + j] / weight, restIm[p * size + j] / weight));
            }
            Square square = new Square(weight, p, List.copyOf(combination));
            squares.add(square);
            subtract(restRe, restIm, square.matrix());
        }
        requireRounding(restRe, largest);
        return squares;
    }

    private int pivot(double[] restRe) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (restRe[i * size + i] > restRe[best * size + best]) {
                best = i;
            }
        }
        return best;
    }

    private static void subtract(double[] restRe, double[] restIm, HermitianMatrix square) {
        for (int k = 0; k < restRe.length; k++) {
            restRe[k] -= square.re[k];
            restIm[k] -= square.im[k];
        }
    }

    private static void requireRounding(double[] restRe, double largest) {
        for (double entry : restRe) {
            if (Math.abs(entry) > Math.sqrt(ROUNDING) * largest) {
                throw new ArithmeticException("a rate's matrix is not positive semidefinite");
            }
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
