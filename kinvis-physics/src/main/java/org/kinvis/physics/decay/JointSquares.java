package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;

/**
 * Several Hermitian matrices as sums of the same squared combinations: H_o = Σ_a w_oa u_a† u_a, the u_a
 * as rows.
 *
 * <p>Their sum S (each divided by its trace) is completed to squares, S = V† D V. In the basis D^{1/2} V
 * the sum is the unit matrix, and such u_a exist there if and only if the matrices commute; then one
 * unitary matrix makes all of them diagonal (Jacobi's rotations on a generic combination). For (L, R)
 * of B → K νν̄ and B → K* νν̄ this gives L + R and L − R.
 *
 * @param combinations the u_a, each with 1 as its largest entry
 * @param weights w_oa ≥ 0; exactly zero where a combination does not enter
 */
record JointSquares(List<List<Complex>> combinations, double[][] weights) {

    /** Relative to the largest entry, what is smaller than this is rounding. */
    private static final double ROUNDING = 1e-14;

    /** How close to the matrices the sum of squares has to come. */
    private static final double AGREEMENT = 2e-14;

    /** Entries this close to an integer are one. */
    private static final double EXACT = 4e-15;

    private static final int MOST_SWEEPS = 30;

    /** The squares of matrices of one size, none of them zero; empty if they share none. */
    static Optional<JointSquares> of(List<HermitianMatrix> matrices) {
        if (matrices.size() == 1) {
            return Optional.of(alone(matrices.getFirst()));
        }
        List<HermitianMatrix.Square> basis = sum(matrices).squares();
        Complex[][] generic = zero(basis.size());
        List<Complex[][]> whitened = new ArrayList<>();
        for (int o = 0; o < matrices.size(); o++) {
            Complex[][] each = whitened(matrices.get(o), basis);
            whitened.add(each);
            addTo(generic, each, 1 / (Math.sqrt(2) + o) / matrices.get(o).trace());
        }
        Complex[][] rotation = diagonalise(generic);
        JointSquares joint = in(basis, rotation, whitened);
        return joint.agreesWith(matrices) ? Optional.of(joint) : Optional.empty();
    }

    private static JointSquares alone(HermitianMatrix matrix) {
        List<HermitianMatrix.Square> squares = matrix.squares();
        return new JointSquares(
                squares.stream().map(square -> exact(square.combination())).toList(),
                new double[][] {
                    squares.stream().mapToDouble(HermitianMatrix.Square::weight).toArray()
                });
    }

    private static HermitianMatrix sum(List<HermitianMatrix> matrices) {
        double[] weights = matrices.stream().mapToDouble(matrix -> 1 / matrix.trace()).toArray();
        return HermitianMatrix.combination(weights, matrices.toArray(HermitianMatrix[]::new));
    }

    /**
     * D^{-1/2} T^{-†} H T^{-1} D^{-1/2} with T the columns of V at the pivots, a unit triangular matrix.
     */
    private static Complex[][] whitened(HermitianMatrix h, List<HermitianMatrix.Square> basis) {
        int n = basis.size();
        Complex[][] b = zero(n);
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                b[k][l] = h.entry(basis.get(k).pivot(), basis.get(l).pivot());
            }
        }
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < k; j++) {
                Complex t = basis.get(j).combination().get(basis.get(k).pivot());
                for (int l = 0; l < n; l++) {
                    b[k][l] = b[k][l].subtract(t.conjugate().multiply(b[j][l]));
                }
            }
        }
        for (int l = 0; l < n; l++) {
            for (int j = 0; j < l; j++) {
                Complex t = basis.get(j).combination().get(basis.get(l).pivot());
                for (int k = 0; k < n; k++) {
                    b[k][l] = b[k][l].subtract(t.multiply(b[k][j]));
                }
            }
        }
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                double scale = Math.sqrt(basis.get(k).weight() * basis.get(l).weight());
                b[k][l] = b[k][l].divide(scale);
            }
        }
        return b;
    }

    /** Makes a Hermitian matrix diagonal in place; returns the unitary Q with A = Q Λ Q†. */
    private static Complex[][] diagonalise(Complex[][] a) {
        int n = a.length;
        Complex[][] q = zero(n);
        for (int k = 0; k < n; k++) {
            q[k][k] = Complex.ONE;
        }
        boolean rotated = true;
        for (int sweep = 0; rotated && sweep < MOST_SWEEPS; sweep++) {
            rotated = false;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (a[i][j].norm() > ROUNDING) {
                        rotate(a, q, i, j);
                        rotated = true;
                    }
                }
            }
        }
        return q;
    }

    /** Jacobi's rotation that makes entry (i, j) vanish. */
    private static void rotate(Complex[][] a, Complex[][] q, int i, int j) {
        double modulus = a[i][j].norm();
        Complex phase = a[i][j].divide(modulus);
        double tau = (a[j][j].getRealPart() - a[i][i].getRealPart()) / (2 * modulus);
        double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        double c = 1 / Math.sqrt(1 + t * t);
        Complex s = phase.multiply(t * c);
        rotateColumns(a, i, j, c, s);
        for (int k = 0; k < a.length; k++) {
            Complex x = a[i][k];
            Complex y = a[j][k];
            a[i][k] = x.multiply(c).subtract(s.multiply(y));
            a[j][k] = s.conjugate().multiply(x).add(y.multiply(c));
        }
        a[i][j] = Complex.ZERO;
        a[j][i] = Complex.ZERO;
        rotateColumns(q, i, j, c, s);
    }

    private static void rotateColumns(Complex[][] a, int i, int j, double c, Complex s) {
        for (Complex[] row : a) {
            Complex x = row[i];
            Complex y = row[j];
            row[i] = x.multiply(c).subtract(s.conjugate().multiply(y));
            row[j] = s.multiply(x).add(y.multiply(c));
        }
    }

    /** The rows of Q† D^{1/2} V, and what each whitened matrix has on its diagonal there. */
    private static JointSquares in(
            List<HermitianMatrix.Square> basis, Complex[][] q, List<Complex[][]> whitened) {
        int size = basis.getFirst().combination().size();
        List<List<Complex>> combinations = new ArrayList<>();
        double[][] weights = new double[whitened.size()][q.length];
        for (int a = 0; a < q.length; a++) {
            Complex[] u = new Complex[size];
            for (int i = 0; i < size; i++) {
                u[i] = Complex.ZERO;
                for (int k = 0; k < q.length; k++) {
                    HermitianMatrix.Square v = basis.get(k);
                    u[i] =
                            u[i].add(
                                    q[k][a].conjugate()
                                            .multiply(v.combination().get(i))
                                            .multiply(Math.sqrt(v.weight())));
                }
            }
            Complex leading = leading(u);
            combinations.add(normalised(u, leading));
            for (int o = 0; o < weights.length; o++) {
                double diagonal = diagonal(whitened.get(o), q, a);
                double trace = trace(whitened.get(o));
                double norm = leading.norm();
                weights[o][a] = diagonal <= ROUNDING * trace ? 0 : diagonal * norm * norm;
            }
        }
        return new JointSquares(List.copyOf(combinations), weights);
    }

    /** The first of the largest entries. */
    private static Complex leading(Complex[] u) {
        Complex leading = u[0];
        for (Complex entry : u) {
            if (entry.norm() > leading.norm() * (1 + AGREEMENT)) {
                leading = entry;
            }
        }
        return leading;
    }

    private static List<Complex> normalised(Complex[] u, Complex leading) {
        return exact(Arrays.stream(u).map(entry -> entry.divide(leading)).toList());
    }

    private static List<Complex> exact(List<Complex> u) {
        return u.stream()
                .map(z -> new Complex(exact(z.getRealPart()), exact(z.getImaginaryPart())))
                .toList();
    }

    private static double exact(double x) {
        double integer = Math.rint(x);
        return Math.abs(x - integer) < EXACT ? integer + 0.0 : x;
    }

    /** (Q† B Q)_aa. */
    private static double diagonal(Complex[][] b, Complex[][] q, int a) {
        Complex sum = Complex.ZERO;
        for (int k = 0; k < q.length; k++) {
            for (int l = 0; l < q.length; l++) {
                sum = sum.add(q[k][a].conjugate().multiply(b[k][l]).multiply(q[l][a]));
            }
        }
        return sum.getRealPart();
    }

    private static double trace(Complex[][] b) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
            sum += b[k][k].getRealPart();
        }
        return sum;
    }

    private boolean agreesWith(List<HermitianMatrix> matrices) {
        for (int o = 0; o < weights.length; o++) {
            HermitianMatrix h = matrices.get(o);
            for (int i = 0; i < h.size(); i++) {
                for (int j = 0; j < h.size(); j++) {
                    Complex difference = h.entry(i, j);
                    for (int a = 0; a < combinations.size(); a++) {
                        List<Complex> u = combinations.get(a);
                        difference =
                                difference.subtract(
                                        u.get(i)
                                                .conjugate()
                                                .multiply(u.get(j))
                                                .multiply(weights[o][a]));
                    }
                    if (difference.norm() > AGREEMENT * h.largest()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Complex[][] zero(int n) {
        Complex[][] zero = new Complex[n][n];
        for (Complex[] row : zero) {
            Arrays.fill(row, Complex.ZERO);
        }
        return zero;
    }

    private static void addTo(Complex[][] sum, Complex[][] a, double factor) {
        for (int k = 0; k < a.length; k++) {
            for (int l = 0; l < a.length; l++) {
                sum[k][l] = sum[k][l].add(a[k][l].multiply(factor));
            }
        }
    }
}
