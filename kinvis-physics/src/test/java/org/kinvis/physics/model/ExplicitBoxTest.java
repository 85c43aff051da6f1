package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.junit.jupiter.api.Test;

/**
 * The box diagrams of ΔF = 2 a second way: at each momentum the 8 × 8 matrix of kinetic and mass terms of (Q, D) is inverted, with
 * Dirac matrices written out, and both topologies are added by hand. Nothing is expanded in v, nothing is known of chirality
 * or of the function F.
 *
 * <p>Euclidean momenta, k̸ → i k_μ γ_μ^E: the line is V_out (M − i k̸)⁻¹ V_in. The sum over topologies is Line(k) ⊗ ½[Line(k) +
 * Line(−k)], which for a constant a_ij (P_R) is a_ij² P_R ⊗ P_R.
 */
class ExplicitBoxTest {

    private static final int K = 4;
    private static final Complex[][][] GAMMA = euclidean();
    private static final double[] CHIRALITY = {-1, -1, 1, 1};

    /** Hermitian γ_μ with {γ_μ, γ_ν} = 2δ and γ₅ = diag(−1, −1, 1, 1): off-diagonal blocks σ. */
    private static Complex[][][] euclidean() {
        Complex i = Complex.I;
        Complex o = Complex.ONE;
        Complex z = Complex.ZERO;
        Complex[][][] sigma = {
            {{z, o}, {o, z}}, {{z, i.negate()}, {i, z}}, {{o, z}, {z, o.negate()}}
        };
        Complex[][][] gamma = new Complex[4][K][K];
        for (int mu = 0; mu < 4; mu++) {
            for (Complex[] row : gamma[mu]) {
                java.util.Arrays.fill(row, z);
            }
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    Complex block =
                            mu < 3 ? sigma[mu][a][b].multiply(i.negate()) : (a == b ? o : z);
                    gamma[mu][a][2 + b] = block;
                    gamma[mu][2 + b][a] = block.conjugate();
                }
            }
        }
        return gamma;
    }

    /** Line_ij(k): 4 × 4 in Dirac space. */
    private static Complex[][] line(HeavyQuarkCouplings c, int i, int j, double[] k) {
        double v = -c.sign() * c.vev() / Math.sqrt(2);
        Complex[][] m = {
            {new Complex(c.massQ()), c.y1().multiply(v)},
            {c.y2().conjugate().multiply(v), new Complex(c.massD())}
        };
        FieldMatrix<Complex> kinetic =
                new Array2DRowFieldMatrix<>(ComplexField.getInstance(), 2 * K, 2 * K);
        for (int f = 0; f < 2; f++) {
            for (int g = 0; g < 2; g++) {
                for (int a = 0; a < K; a++) {
                    // psibar_f (M P_R + M^dagger P_L)_fg psi_g
                    Complex mass = CHIRALITY[a] > 0 ? m[f][g] : m[g][f].conjugate();
                    kinetic.addToEntry(f * K + a, g * K + a, mass);
                }
            }
            for (int a = 0; a < K; a++) {
                for (int b = 0; b < K; b++) {
                    Complex slash = Complex.ZERO;
                    for (int mu = 0; mu < 4; mu++) {
                        slash = slash.add(GAMMA[mu][a][b].multiply(k[mu]));
                    }
                    kinetic.addToEntry(f * K + a, f * K + b, slash.multiply(Complex.I.negate()));
                }
            }
        }
        FieldMatrix<Complex> propagator =
                new FieldLUDecomposition<>(kinetic).getSolver().getInverse();
        Complex[][] line = new Complex[K][K];
        for (int a = 0; a < K; a++) {
            for (int b = 0; b < K; b++) {
                // out: y_q^i P_R on Q, y_d^i* P_L on D; in: y_d^j P_R on D, y_q^j* P_L on Q
                int f = CHIRALITY[a] > 0 ? 0 : 1;
                int g = CHIRALITY[b] > 0 ? 1 : 0;
                Complex out = f == 0 ? c.yq().get(i) : c.yd().get(i).conjugate();
                Complex in = g == 1 ? c.yd().get(j) : c.yq().get(j).conjugate();
                line[a][b] = propagator.getEntry(f * K + a, g * K + b).multiply(out).multiply(in);
            }
        }
        return line;
    }

    /** ∫ t dt/(t + m²)² of the mean over directions of Line(k) ⊗ ½[Line(k) ± Line(−k)], by Simpson's rule in ln t. */
    private static Complex[][][][] box(HeavyQuarkCouplings c, int i, int j, int second) {
        Complex[][][][] sum = new Complex[K][K][K][K];
        for (Complex[][][] x : sum) {
            for (Complex[][] y : x) {
                for (Complex[] z : y) {
                    java.util.Arrays.fill(z, Complex.ZERO);
                }
            }
        }
        double low = Math.log(c.massPhi() * c.massPhi()) - 9;
        double high = 2 * Math.log(Math.max(c.massQ(), c.massD())) + 9;
        int steps = 400;
        double width = (high - low) / steps;
        Random random = new Random(1);
        double[] direction = {
            random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), 0.3
        };
        for (int s = 0; s <= steps; s++) {
            double simpson = s == 0 || s == steps ? 1 : s % 2 == 1 ? 4 : 2;
            double t = Math.exp(low + s * width);
            double weight =
                    simpson * width / 3 * Math.pow(t / (t + c.massPhi() * c.massPhi()), 2) / 2 / 4;
            for (int mu = 0; mu < 4; mu++) {
                double[] k = rotated(direction, mu, Math.sqrt(t));
                Complex[][] first = line(c, i, j, k);
                Complex[][] other = line(c, i, j, negative(k));
                add(sum, first, first, weight);
                add(sum, first, other, weight * second);
            }
        }
        return sum;
    }

    /** Four orthogonal directions: the mean over them of k_μ k_ν/k² is δ_μν/4, as over the sphere. */
    private static double[] rotated(double[] n, int which, double size) {
        double[][] basis = {
            {n[0], n[1], n[2], n[3]},
            {-n[1], n[0], -n[3], n[2]},
            {-n[2], n[3], n[0], -n[1]},
            {-n[3], -n[2], n[1], n[0]}
        };
        double norm = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2] + n[3] * n[3]);
        double[] k = basis[which].clone();
        for (int mu = 0; mu < 4; mu++) {
            k[mu] *= size / norm;
        }
        return k;
    }

    private static double[] negative(double[] k) {
        return new double[] {-k[0], -k[1], -k[2], -k[3]};
    }

    private static void add(Complex[][][][] sum, Complex[][] a, Complex[][] b, double weight) {
        for (int p = 0; p < K; p++) {
            for (int q = 0; q < K; q++) {
                for (int r = 0; r < K; r++) {
                    for (int s = 0; s < K; s++) {
                        sum[p][q][r][s] =
                                sum[p][q][r][s].add(a[p][q].multiply(b[r][s]).multiply(weight));
                    }
                }
            }
        }
    }

    private static HeavyQuarkCouplings point(double vev) {
        HeavyQuarkCouplings a = VectorLikeReference.pointA(1, true);
        return new HeavyQuarkCouplings(
                a.yq(),
                List.of(a.yd().get(0), a.yd().get(1), Complex.ONE),
                a.y1(),
                a.y2(),
                a.massQ(),
                a.massD(),
                a.massPhi(),
                0,
                1,
                vev);
    }

    /** Largest entry of γ_μ ⊗ γ_μ kind: both lines change chirality index blocks. */
    private static double largestVector(Complex[][][][] box) {
        double largest = 0;
        for (int p = 0; p < K; p++) {
            for (int q = 0; q < K; q++) {
                for (int r = 0; r < K; r++) {
                    for (int s = 0; s < K; s++) {
                        if (CHIRALITY[p] != CHIRALITY[q] && CHIRALITY[r] != CHIRALITY[s]) {
                            largest = Math.max(largest, box[p][q][r][s].norm());
                        }
                    }
                }
            }
        }
        return largest;
    }

    @Test
    void vectorCurrentsCancelAndScalarsDoubleForARealScalar() {
        HeavyQuarkCouplings point = point(246);
        Complex[][][][] real = box(point, 0, 1, 1);
        Complex[][][][] one = box(point, 0, 1, 0);
        assertThat(largestVector(real)).isLessThan(1e-12 * largestVector(one));
        assertThat(largestVector(one)).isGreaterThan(one[2][2][2][2].norm());
        assertThat(real[2][2][2][2].subtract(one[2][2][2][2].multiply(2)).norm())
                .isLessThan(1e-12 * real[2][2][2][2].norm());
    }

    /** With a small v the closed form is exact; with the true one it is good to a per cent. */
    @Test
    void scalarsAreThoseOfTheClosedForm() {
        compare(point(1), 1e-5);
        compare(point(246), 0.01);
    }

    private static void compare(HeavyQuarkCouplings point, double relative) {
        Complex[][][][] box = box(point, 0, 1, 1);
        HeavyQuarkLoops loops = new HeavyQuarkLoops(point);
        Complex a = point.chiral(0, 1);
        Complex b = point.chiral(1, 0).conjugate();
        Complex rightRight = a.multiply(a).multiply(loops.mixingIntegral());
        Complex leftLeft = b.multiply(b).multiply(loops.mixingIntegral().conjugate());
        Complex leftRight = a.multiply(b).multiply(loops.mixedIntegral());
        assertThat(box[2][2][3][3].subtract(rightRight).norm())
                .isLessThan(relative * rightRight.norm());
        assertThat(box[0][0][1][1].subtract(leftLeft).norm())
                .isLessThan(relative * leftLeft.norm());
        assertThat(box[2][2][0][0].subtract(leftRight).norm())
                .isLessThan(relative * leftRight.norm());
        assertThat(box[2][3][2][2].norm()).isCloseTo(0, Offset.offset(1e-12 * rightRight.norm()));
    }
}
