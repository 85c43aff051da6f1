package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.DiracAlgebra.GAMMA5;
import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.ONE;
import static org.kinvis.physics.decay.DiracAlgebra.dot;
import static org.kinvis.physics.decay.DiracAlgebra.sigmaContracted;
import static org.kinvis.physics.decay.DiracAlgebra.slash;
import static org.kinvis.physics.decay.DiracAlgebra.spinSum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.DiracAlgebra.Matrix;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FinalState;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * |amplitude|² of M → F and a pair of dark particles at given momenta, summed over spins: operators as they stand in
 * the Lagrangian, Dirac matrices and polarisation vectors written out, all interferences. No formula for a rate.
 */
final class ExplicitDarkAmplitude {

    private final HadronicMode mode;
    private final DarkParticle particle;
    private final Function<Momenta, List<HadronicCurrents>> currents;

    ExplicitDarkAmplitude(HadronicMode mode, Inputs inputs, DarkParticle particle) {
        this.mode = mode;
        this.particle = particle;
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), inputs.formFactorSet(mode.transition()));
        TransitionQuarks masses = TransitionQuarks.at(mode.quarks(), inputs);
        QuarkMasses quarks = new QuarkMasses(masses.heavy(), masses.light());
        this.currents =
                mode.finalState() == FinalState.PSEUDOSCALAR
                        ? toPseudoscalar(set.pseudoscalar(inputs), quarks)
                        : toVector(set.vector(inputs), quarks, mode.daughterMass(inputs));
    }

    private static Function<Momenta, List<HadronicCurrents>> toPseudoscalar(
            PseudoscalarFormFactors formFactors, QuarkMasses quarks) {
        return momenta ->
                List.of(
                        HadronicCurrents.pseudoscalar(
                                momenta, formFactors.at(qSquared(momenta)), quarks));
    }

    private static Function<Momenta, List<HadronicCurrents>> toVector(
            VectorFormFactors formFactors, QuarkMasses quarks, double mass) {
        return momenta -> {
            VectorFormFactors.Values ff = formFactors.at(qSquared(momenta));
            List<HadronicCurrents> currents = new ArrayList<>();
            for (double[] polarisation : polarisations(momenta.k(), mass)) {
                currents.add(HadronicCurrents.vector(momenta, polarisation, ff, quarks));
            }
            return currents;
        };
    }

    private static double qSquared(Momenta momenta) {
        return dot(momenta.q(), momenta.q());
    }

    /**
     * Σ |amplitude|².
     *
     * @param p momentum of M
     * @param k momentum of F
     * @param p1 momentum of the particle
     * @param p2 momentum of the antiparticle
     */
    double squared(double[] p, double[] k, double[] p1, double[] p2, WilsonCoefficients point) {
        double sum = 0;
        for (HadronicCurrents hadrons : currents.apply(new Momenta(p, k))) {
            sum += squared(particle, mode.quarks(), hadrons, p1, p2, point);
        }
        return sum;
    }

    /** The same for one polarisation of the hadrons, whose matrix elements are given. */
    static double squared(
            DarkParticle particle,
            DarkQuarks quarks,
            HadronicCurrents hadrons,
            double[] p1,
            double[] p2,
            WilsonCoefficients point) {
        Function<DarkOperator, Complex> c = o -> point.get(particle.coefficient(o, quarks));
        return switch (particle.spin()) {
            case ZERO -> squaredNorm(scalars(hadrons, p1, p2, c));
            case HALF -> fermions(particle.mass(), hadrons, p1, p2, c);
            case ONE -> vectors(particle, hadrons, p1, p2, c);
        };
    }

    /** Three real polarisation vectors: the axes of the rest frame, boosted to momentum k. */
    static double[][] polarisations(double[] k, double mass) {
        double[][] result = new double[3][4];
        for (int i = 0; i < 3; i++) {
            double along = k[i + 1];
            result[i][0] = along / mass;
            for (int j = 1; j < 4; j++) {
                result[i][j] = k[j] * along / (mass * (k[0] + mass)) + (j == i + 1 ? 1 : 0);
            }
        }
        return result;
    }

    private static double squaredNorm(Complex z) {
        return z.getRealPart() * z.getRealPart() + z.getImaginaryPart() * z.getImaginaryPart();
    }

    private static Complex contract(Complex[] current, double[] v) {
        Complex sum = Complex.ZERO;
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.add(current[mu].multiply(METRIC[mu] * v[mu]));
        }
        return sum;
    }

    private static Complex contract(Complex[][] tensor, double[][] d) {
        Complex sum = Complex.ZERO;
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                sum = sum.add(tensor[mu][nu].multiply(METRIC[mu] * METRIC[nu] * d[mu][nu]));
            }
        }
        return sum;
    }

    /** φ†i∂φ gives (p₁ − p₂): the antiparticle is annihilated by φ†. */
    private static Complex scalars(
            HadronicCurrents h, double[] p1, double[] p2, Function<DarkOperator, Complex> c) {
        double[] current = difference(p1, p2);
        return h.scalar()
                .multiply(c.apply(DarkOperator.SCALAR_S))
                .add(h.pseudoscalar().multiply(Complex.I).multiply(c.apply(DarkOperator.SCALAR_P)))
                .add(contract(h.vector(), current).multiply(c.apply(DarkOperator.SCALAR_V)))
                .add(contract(h.axial(), current).multiply(c.apply(DarkOperator.SCALAR_A)));
    }

    private static double fermions(
            double mass,
            HadronicCurrents h,
            double[] p1,
            double[] p2,
            Function<DarkOperator, Complex> c) {
        Matrix iGamma5 = GAMMA5.times(Complex.I);
        Complex density = h.pseudoscalar().multiply(Complex.I);
        Matrix vertex =
                ONE.times(h.scalar().multiply(c.apply(DarkOperator.FERMION_SS)))
                        .plus(iGamma5.times(h.scalar().multiply(c.apply(DarkOperator.FERMION_SP))))
                        .plus(ONE.times(density.multiply(c.apply(DarkOperator.FERMION_PS))))
                        .plus(iGamma5.times(density.multiply(c.apply(DarkOperator.FERMION_PP))))
                        .plus(slash(h.vector()).times(c.apply(DarkOperator.FERMION_VV)))
                        .plus(
                                slash(h.vector())
                                        .times(GAMMA5)
                                        .times(c.apply(DarkOperator.FERMION_VA)))
                        .plus(slash(h.axial()).times(c.apply(DarkOperator.FERMION_AV)))
                        .plus(
                                slash(h.axial())
                                        .times(GAMMA5)
                                        .times(c.apply(DarkOperator.FERMION_AA)))
                        .plus(sigmaContracted(h.tensor()).times(c.apply(DarkOperator.FERMION_TT)))
                        .plus(
                                sigmaContracted(h.tensor())
                                        .times(GAMMA5)
                                        .times(c.apply(DarkOperator.FERMION_TT5)));
        return spinSum(p1, mass, vertex, p2, mass);
    }

    private static double vectors(
            DarkParticle particle,
            HadronicCurrents h,
            double[] p1,
            double[] p2,
            Function<DarkOperator, Complex> c) {
        double sum = 0;
        for (double[] a : polarisations(p1, particle.mass())) {
            for (double[] b : polarisations(p2, particle.mass())) {
                Complex amplitude = Complex.ZERO;
                for (DarkOperator operator : DarkOperator.of(particle.spin())) {
                    Complex coefficient = c.apply(operator);
                    if (!coefficient.isZero()) {
                        amplitude =
                                amplitude.add(
                                        vector(operator, h, p1, p2, a, b).multiply(coefficient));
                    }
                }
                sum += squaredNorm(amplitude);
            }
        }
        return sum;
    }

    /** X* makes the particle with polarisation a, X the antiparticle with b; ∂ gives +ip. ε^{0123} = −1. */
    private static Complex vector(
            DarkOperator operator,
            HadronicCurrents h,
            double[] p1,
            double[] p2,
            double[] a,
            double[] b) {
        double[] q = sum(p1, p2);
        Complex[] five = h.axial();
        Complex[] one = h.vector();
        Complex density = h.pseudoscalar().multiply(Complex.I);
        return switch (operator) {
            case VECTOR_S -> h.scalar().multiply(dot(a, b));
            case VECTOR_P -> density.multiply(dot(a, b));
            case VECTOR_T1 -> contract(h.tensor(), wedge(a, b)).multiply(Complex.I).multiply(0.5);
            case VECTOR_T2 -> contract(h.tensorFive(), wedge(a, b)).multiply(0.5);
            case VECTOR_V2 -> contract(one, symmetric(a, b, q)).multiply(Complex.I);
            case VECTOR_A2 -> contract(five, symmetric(a, b, q)).multiply(Complex.I);
            case VECTOR_V3 -> contract(one, levi(difference(p2, p1), a, b)).multiply(Complex.I);
            case VECTOR_A3 -> contract(five, levi(difference(p2, p1), a, b)).multiply(Complex.I);
            case VECTOR_V4 -> contract(one, difference(p1, p2)).multiply(dot(a, b));
            case VECTOR_A4 -> contract(five, difference(p1, p2)).multiply(dot(a, b));
            case VECTOR_V5 -> contract(one, antisymmetric(a, b, q)).multiply(-1);
            case VECTOR_A5 -> contract(five, antisymmetric(a, b, q)).multiply(-1);
            case VECTOR_V6 -> contract(one, levi(q, a, b)).multiply(-1);
            case VECTOR_A6 -> contract(five, levi(q, a, b)).multiply(-1);
            case VECTOR_FS1 -> h.scalar().multiply(fields(p1, a, p2, b));
            case VECTOR_FP1 -> density.multiply(fields(p1, a, p2, b));
            case VECTOR_FS2 -> h.scalar().multiply(-2 * dot(levi(a, p2, b), p1));
            case VECTOR_FP2 -> density.multiply(-2 * dot(levi(a, p2, b), p1));
            case VECTOR_FT1 ->
                    contract(h.tensor(), fieldTensor(p1, a, p2, b))
                            .multiply(Complex.I)
                            .multiply(0.5);
            case VECTOR_FT2 -> contract(h.tensorFive(), fieldTensor(p1, a, p2, b)).multiply(0.5);
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    /** X*_μν X^μν = −2[(p₁·p₂)(a·b) − (p₁·b)(p₂·a)]: from the components themselves. */
    private static double fields(double[] p1, double[] a, double[] p2, double[] b) {
        double[][] f1 = wedge(p1, a);
        double[][] f2 = wedge(p2, b);
        double sum = 0;
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                sum -= METRIC[mu] * METRIC[nu] * f1[mu][nu] * f2[mu][nu];
            }
        }
        return sum;
    }

    /** X*^{μρ}X_ρ^ν − (μ ↔ ν). */
    private static double[][] fieldTensor(double[] p1, double[] a, double[] p2, double[] b) {
        double[][] f1 = wedge(p1, a);
        double[][] f2 = wedge(p2, b);
        double[][] result = new double[4][4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                for (int rho = 0; rho < 4; rho++) {
                    result[mu][nu] -=
                            METRIC[rho] * (f1[mu][rho] * f2[rho][nu] - f1[nu][rho] * f2[rho][mu]);
                }
            }
        }
        return result;
    }

    /** ε^{μνρσ} x_ν y_ρ z_σ with ε^{0123} = −1. */
    private static double[] levi(double[] x, double[] y, double[] z) {
        double[] result = DiracAlgebra.epsilon(x, y, z);
        for (int mu = 0; mu < 4; mu++) {
            result[mu] = -result[mu];
        }
        return result;
    }

    private static double[][] wedge(double[] a, double[] b) {
        double[][] result = new double[4][4];
        for (int mu = 0; mu < 4; mu++) {
            for (int nu = 0; nu < 4; nu++) {
                result[mu][nu] = a[mu] * b[nu] - a[nu] * b[mu];
            }
        }
        return result;
    }

    /** a^μ (q·b) + b^μ (q·a). */
    private static double[] symmetric(double[] a, double[] b, double[] q) {
        return combine(dot(q, b), a, dot(q, a), b);
    }

    private static double[] antisymmetric(double[] a, double[] b, double[] q) {
        return combine(dot(q, b), a, -dot(q, a), b);
    }

    private static double[] sum(double[] a, double[] b) {
        return combine(1, a, 1, b);
    }

    private static double[] difference(double[] a, double[] b) {
        return combine(1, a, -1, b);
    }

    private static double[] combine(double x, double[] a, double y, double[] b) {
        double[] result = new double[4];
        for (int mu = 0; mu < 4; mu++) {
            result[mu] = x * a[mu] + y * b[mu];
        }
        return result;
    }
}
