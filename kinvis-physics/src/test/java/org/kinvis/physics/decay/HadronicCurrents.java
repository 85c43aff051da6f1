package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.complex;
import static org.kinvis.physics.decay.DiracAlgebra.contract;
import static org.kinvis.physics.decay.DiracAlgebra.dot;
import static org.kinvis.physics.decay.DiracAlgebra.dual;
import static org.kinvis.physics.decay.DiracAlgebra.epsilon;
import static org.kinvis.physics.decay.Kinematics.kallen;
import static org.kinvis.physics.decay.Kinematics.square;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;

/**
 * The matrix elements ⟨M(k, e)| s̄ Γ b |B(p)⟩ of one polarisation of the meson, from the
 * definitions of the form factors and explicit momenta. In those ε^{0123} = −1, the sign for which
 * ⟨s̄σ^{μν}b⟩ has no pole at q² = 0 when T₁(0) = T₂(0).
 *
 * @param vector ⟨s̄γ^μ b⟩
 * @param axial ⟨s̄γ^μγ₅ b⟩
 * @param scalar ⟨s̄b⟩
 * @param pseudoscalar ⟨s̄γ₅b⟩
 * @param tensor ⟨s̄σ^{μν}b⟩
 */
record HadronicCurrents(
        Complex[] vector,
        Complex[] axial,
        Complex scalar,
        Complex pseudoscalar,
        Complex[][] tensor) {

    /** ⟨s̄σ^{μν}γ₅b⟩, from σ^{μν}γ₅ = (i/2) ε^{μνρσ} σ_{ρσ}. */
    Complex[][] tensorFive() {
        Complex[][] dual = dual(tensor);
        for (Complex[] row : dual) {
            for (int nu = 0; nu < 4; nu++) {
                row[nu] = row[nu].multiply(Complex.I);
            }
        }
        return dual;
    }

    /** Momenta of B and M in GeV; q = p − k. */
    record Momenta(double[] p, double[] k) {

        /** In the rest frame of q, with the mesons along the third axis. */
        static Momenta pairAtRest(double mB, double mM, double q2) {
            double root = Math.sqrt(q2);
            double energy = (mB * mB - mM * mM + q2) / (2 * root);
            double momentum = Math.sqrt(kallen(mB * mB, mM * mM, q2)) / (2 * root);
            return new Momenta(
                    new double[] {energy, 0, 0, momentum},
                    new double[] {energy - root, 0, 0, momentum});
        }

        /** In the rest frame of B. */
        static Momenta mesonAtRest(double mB, double mM, double q2) {
            double energy = (mB * mB + mM * mM - q2) / (2 * mB);
            double momentum = Math.sqrt(kallen(mB * mB, mM * mM, q2)) / (2 * mB);
            return new Momenta(new double[] {mB, 0, 0, 0}, new double[] {energy, 0, 0, momentum});
        }

        double[] q() {
            return combine(1, p, -1, k);
        }

        double[] sum() {
            return combine(1, p, 1, k);
        }

        double mB() {
            return Math.sqrt(dot(p, p));
        }

        double mM() {
            return Math.sqrt(dot(k, k));
        }

        /** The polarisation vectors of a vector meson, the longitudinal one last. */
        double[][] polarisations() {
            double mV = mM();
            return new double[][] {
                {0, 1, 0, 0}, {0, 0, 1, 0}, {k[3] / mV, 0, 0, k[0] / mV},
            };
        }
    }

    /** A pseudoscalar meson. */
    static HadronicCurrents pseudoscalar(
            Momenta momenta, PseudoscalarFormFactors.Values ff, QuarkMasses quarks) {
        double[] q = momenta.q();
        double[] sum = momenta.sum();
        double q2 = dot(q, q);
        double delta = square(momenta.mB()) - square(momenta.mM());
        double[] vector = combine(ff.plus(), sum, (ff.zero() - ff.plus()) * delta / q2, q);
        Complex[][] tensor = new Complex[4][4];
        double strength = ff.tensor() / (momenta.mB() + momenta.mM());
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                tensor[mu][nu] = new Complex(0, strength * (sum[mu] * q[nu] - sum[nu] * q[mu]));
            }
        }
        return new HadronicCurrents(
                complex(vector),
                complex(new double[4]),
                new Complex(delta * ff.zero() / (quarks.bottom() - quarks.strange())),
                Complex.ZERO,
                tensor);
    }

    /** A vector meson with polarisation vector e. */
    static HadronicCurrents vector(
            Momenta momenta, double[] e, VectorFormFactors.Values ff, QuarkMasses quarks) {
        double mB = momenta.mB();
        double mV = momenta.mM();
        double[] q = momenta.q();
        double[] sum = momenta.sum();
        double q2 = dot(q, q);
        double delta = mB * mB - mV * mV;
        double eq = dot(e, q);
        double[] normal = normal(momenta, e);
        double[] axial = combine((mB + mV) * ff.a1(), e, -a2(mB, mV, q2, ff) * eq / (mB + mV), sum);
        double timelike =
                2 * mV * ff.a0() - (mB + mV) * ff.a1() + a2(mB, mV, q2, ff) * delta / (mB + mV);
        axial = combine(1, axial, timelike * eq / q2, q);
        double t3 = t3(mB, mV, q2, ff);
        double[] magnetic = combine(ff.t2() * delta, e, -eq * (ff.t2() + t3 * q2 / delta), sum);
        magnetic = combine(1, magnetic, t3 * eq, q);
        return new HadronicCurrents(
                complex(combine(2 * ff.v() / (mB + mV), normal, 0, normal)),
                imaginary(axial),
                Complex.ZERO,
                new Complex(0, -2 * mV * ff.a0() * eq / (quarks.bottom() + quarks.strange())),
                tensor(combine(2 * ff.t1(), normal, 0, normal), magnetic, q));
    }

    /** ε^{μνρσ} e*_ν p_ρ k_σ with ε^{0123} = −1. */
    static double[] normal(Momenta momenta, double... e) {
        double[] normal = epsilon(e, momenta.p(), momenta.k());
        return combine(-1, normal, 0, normal);
    }

    /** A₂ from A₁₂ = [(m_B+m_V)²(Δ−q²)A₁ − λA₂]/[16 m_B m_V² (m_B+m_V)]. */
    private static double a2(double mB, double mV, double q2, VectorFormFactors.Values ff) {
        double sum = mB + mV;
        return (sum * sum * (mB * mB - mV * mV - q2) * ff.a1() - 16 * mB * mV * mV * sum * ff.a12())
                / kallen(mB * mB, mV * mV, q2);
    }

    /** T₃ from T₂₃ = (m_B+m_V)[(m_B²+3m_V²−q²)T₂ − λT₃/Δ]/(8 m_B m_V²). */
    private static double t3(double mB, double mV, double q2, VectorFormFactors.Values ff) {
        return (mB * mB - mV * mV)
                * ((mB * mB + 3 * mV * mV - q2) * ff.t2() - 8 * mB * mV * mV * ff.t23() / (mB + mV))
                / kallen(mB * mB, mV * mV, q2);
    }

    /**
     * ⟨σ^{μν}⟩ from its contractions with q: iE^μ = ⟨σ^{μν}⟩q_ν and B^μ = ⟨σ^{μν}γ₅⟩q_ν, that is
     * −iB^μ of the dual tensor.
     */
    private static Complex[][] tensor(double[] electric, double[] magnetic, double[] q) {
        double q2 = dot(q, q);
        Complex[][] tensor = new Complex[4][4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                double dualPart = 0;
                for (int rho = 0; rho < 4; rho++) {
                    for (int sig = 0; sig < 4; sig++) {
                        dualPart +=
                                epsilon(mu, nu, rho, sig)
                                        * (METRIC[rho] * magnetic[rho])
                                        * (METRIC[sig] * q[sig]);
                    }
                }
                double electricPart = electric[mu] * q[nu] - electric[nu] * q[mu];
                tensor[mu][nu] = new Complex(0, (electricPart + dualPart) / q2);
            }
        }
        return tensor;
    }

    /** What the tensor was made from, for a test of it: contractions with q of ⟨σ⟩ and ⟨σγ₅⟩. */
    Complex[][] contractions(double... q) {
        return new Complex[][] {contract(tensor, q), contract(tensorFive(), q)};
    }

    private static Complex[] imaginary(double... v) {
        Complex[] c = new Complex[4];
        for (int i = 0; i < 4; i++) {
            c[i] = new Complex(0, v[i]);
        }
        return c;
    }

    private static double[] combine(double x, double[] a, double y, double[] b) {
        double[] sum = new double[4];
        for (int i = 0; i < 4; i++) {
            sum[i] = x * a[i] + y * b[i];
        }
        return sum;
    }
}
