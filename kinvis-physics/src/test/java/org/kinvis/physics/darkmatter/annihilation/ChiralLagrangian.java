package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.sqrt;

import org.hipparchus.complex.Complex;

/**
 * L = (F²B₀/2) ⟨s (U† + U)⟩ with s = −½ φ² C^S and U = exp(iΦ/F), as 3 × 3 matrices multiplied out: a second way to the amplitudes, which
 * are derivatives with respect to two meson fields at zero.
 */
final class ChiralLagrangian {

    private static final int TERMS = 20;
    private static final double STEP = 1e-2;

    private final Complex[][] couplings;

    /** Couplings C^S, a Hermitian matrix in the order u, d, s. */
    ChiralLagrangian(Complex[][] couplings) {
        this.couplings = couplings;
    }

    /** L/(B₀ φ²/2) for meson fields over F: −½⟨C (U + U†)⟩ + ⟨C⟩, to leading order ½⟨C Φ²⟩. */
    private double at(Complex[][] field) {
        Complex[][] power = unit();
        Complex trace = Complex.ZERO;
        double factorial = 1;
        for (int n = 1; n <= TERMS; n++) {
            power = times(power, field);
            factorial *= n;
            if (n % 2 == 0) {
                double sign = n % 4 == 0 ? 1 : -1;
                trace = trace.subtract(trace(times(couplings, power)).multiply(sign / factorial));
            }
        }
        return trace.getRealPart();
    }

    /** A meson: directions in the space of Hermitian matrices, weighted so that they make ∂/∂(field). */
    record Meson(Complex[] weights, Complex[][][] directions) {

        /** A real field with its matrix in Φ. */
        static Meson real(double u, double d, double s) {
            return new Meson(new Complex[] {Complex.ONE}, new Complex[][][] {diagonal(u, d, s)});
        }

        /** A complex field z = x + iy with √2 at one place: ∂/∂z = (∂/∂x − i ∂/∂y)/2. */
        static Meson complex(int row, int column) {
            return new Meson(
                    new Complex[] {new Complex(0.5), new Complex(0, -0.5)},
                    new Complex[][][] {
                        hermitian(row, column, new Complex(sqrt(2))),
                        hermitian(row, column, new Complex(0, sqrt(2)))
                    });
        }
    }

    /** M/B₀ = ∂²/∂a∂b of what is above, up to a phase. */
    Complex amplitude(Meson first, Meson second) {
        Complex sum = Complex.ZERO;
        for (int i = 0; i < first.weights().length; i++) {
            for (int j = 0; j < second.weights().length; j++) {
                Complex weight = first.weights()[i].multiply(second.weights()[j]);
                sum =
                        sum.add(
                                weight.multiply(
                                        mixed(first.directions()[i], second.directions()[j])));
            }
        }
        return sum;
    }

    /** ∂²/∂x∂y at zero, of fourth order in the step. */
    private double mixed(Complex[][] a, Complex[][] b) {
        double coarse = difference(a, b, 2 * STEP);
        double fine = difference(a, b, STEP);
        return (4 * fine - coarse) / 3;
    }

    private double difference(Complex[][] a, Complex[][] b, double h) {
        return (at(sum(a, b, h, h))
                        - at(sum(a, b, h, -h))
                        - at(sum(a, b, -h, h))
                        + at(sum(a, b, -h, -h)))
                / (4 * h * h);
    }

    private static Complex[][] hermitian(int row, int column, Complex value) {
        Complex[][] m = zero();
        m[row][column] = value;
        m[column][row] = value.conjugate();
        return m;
    }

    private static Complex[][] sum(Complex[][] a, Complex[][] b, double x, double y) {
        Complex[][] sum = new Complex[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum[i][j] = a[i][j].multiply(x).add(b[i][j].multiply(y));
            }
        }
        return sum;
    }

    private static Complex[][] times(Complex[][] a, Complex[][] b) {
        Complex[][] product = new Complex[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Complex sum = Complex.ZERO;
                for (int k = 0; k < 3; k++) {
                    sum = sum.add(a[i][k].multiply(b[k][j]));
                }
                product[i][j] = sum;
            }
        }
        return product;
    }

    private static Complex trace(Complex[][] m) {
        return m[0][0].add(m[1][1]).add(m[2][2]);
    }

    private static Complex[][] unit() {
        return diagonal(1, 1, 1);
    }

    private static Complex[][] diagonal(double u, double d, double s) {
        Complex[][] m = zero();
        m[0][0] = new Complex(u);
        m[1][1] = new Complex(d);
        m[2][2] = new Complex(s);
        return m;
    }

    private static Complex[][] zero() {
        Complex[][] m = new Complex[3][3];
        for (Complex[] row : m) {
            java.util.Arrays.fill(row, Complex.ZERO);
        }
        return m;
    }
}
