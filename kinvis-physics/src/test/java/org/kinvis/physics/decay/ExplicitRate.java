package org.kinvis.physics.decay;

import static org.kinvis.physics.decay.DiracAlgebra.GAMMA5;
import static org.kinvis.physics.decay.DiracAlgebra.LEFT;
import static org.kinvis.physics.decay.DiracAlgebra.ONE;
import static org.kinvis.physics.decay.DiracAlgebra.RIGHT;
import static org.kinvis.physics.decay.DiracAlgebra.sigmaContracted;
import static org.kinvis.physics.decay.DiracAlgebra.slash;
import static org.kinvis.physics.decay.DiracAlgebra.spinSum;
import static org.kinvis.physics.decay.Kinematics.kallen;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.decay.DiracAlgebra.Matrix;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;

/**
 * dΓ/dq² of B → M f₁ f̄₂ without any formula for a rate: hadronic matrix elements from the
 * definition of the form factors, the sum over polarisations written out, leptonic traces of
 * explicit matrices, the angle integrated numerically. All operators at once, so with every
 * interference.
 */
final class ExplicitRate {

    /** Amplitudes are of first order in cos θ, so four points are exact. */
    private static final GaussIntegrator ANGLE = new GaussIntegratorFactory().legendre(4, -1, 1);

    private final Mode mode;
    private final Inputs inputs;
    private final FermionPair pair;
    private final QuarkMasses quarks;

    ExplicitRate(Mode mode, Inputs inputs, FermionPair pair, QuarkMasses quarks) {
        this.mode = mode;
        this.inputs = inputs;
        this.pair = pair;
        this.quarks = quarks;
    }

    /** dΓ/dq² in GeV⁻¹, summed over polarisations of the meson and spins of the fermions. */
    double at(double q2, WilsonCoefficients point) {
        return sum(q2, point, currents(q2));
    }

    /** The part with a longitudinal vector meson. */
    double longitudinal(double q2, WilsonCoefficients point) {
        return sum(q2, point, List.of(currents(q2).getLast()));
    }

    private double sum(double q2, WilsonCoefficients point, List<HadronicCurrents> currents) {
        double squared = 0;
        for (HadronicCurrents current : currents) {
            squared += angularAverage(q2, vertex(current, point));
        }
        double mB = mode.parentMass(inputs);
        double mM = mode.daughterMass(inputs);
        double momenta =
                Math.sqrt(kallen(mB * mB, mM * mM, q2))
                        * Math.sqrt(
                                kallen(
                                        q2,
                                        pair.mass1() * pair.mass1(),
                                        pair.mass2() * pair.mass2()));
        double coupling =
                (4 * inputs.get("GF") / Math.sqrt(2))
                        * CkmMatrix.of(inputs).lambdaT().norm()
                        * (inputs.alpha() / (4 * Math.PI));
        double phaseSpace = momenta / (256 * Math.pow(Math.PI, 3) * Math.pow(mB, 3) * q2);
        return coupling * coupling * phaseSpace * squared;
    }

    private List<HadronicCurrents> currents(double q2) {
        FormFactorSet set =
                FormFactorSet.load(mode.transition(), inputs.formFactorSet(mode.transition()));
        Momenta momenta =
                Momenta.pairAtRest(mode.parentMass(inputs), mode.daughterMass(inputs), q2);
        List<HadronicCurrents> currents = new ArrayList<>();
        if (mode.isVector()) {
            for (double[] polarisation : momenta.polarisations()) {
                currents.add(
                        HadronicCurrents.vector(
                                momenta, polarisation, set.vector(inputs).at(q2), quarks));
            }
        } else {
            currents.add(
                    HadronicCurrents.pseudoscalar(
                            momenta, set.pseudoscalar(inputs).at(q2), quarks));
        }
        return currents;
    }

    /** Γ of the amplitude ū₁ Γ v₂: Σ_i C_i ⟨quark bilinear⟩ × (leptonic matrix). */
    private Matrix vertex(HadronicCurrents h, WilsonCoefficients point) {
        FermionPairOperators c = pair.operators();
        Complex[] left = half(h.vector(), h.axial(), -1);
        Complex[] right = half(h.vector(), h.axial(), 1);
        Complex scalarRight = h.scalar().add(h.pseudoscalar()).multiply(0.5);
        Complex scalarLeft = h.scalar().subtract(h.pseudoscalar()).multiply(0.5);
        Complex[][] five = h.tensorFive();
        Complex[][] tensorLeft = new Complex[4][];
        Complex[][] tensorRight = new Complex[4][];
        for (int mu = 0; mu < 4; mu++) {
            tensorLeft[mu] = half(h.tensor()[mu], five[mu], -1);
            tensorRight[mu] = half(h.tensor()[mu], five[mu], 1);
        }
        return slash(left)
                .times(point.get(c.vector()))
                .plus(slash(right).times(point.get(c.vectorPrime())))
                .plus(slash(left).times(GAMMA5).times(point.get(c.axial())))
                .plus(slash(right).times(GAMMA5).times(point.get(c.axialPrime())))
                .plus(ONE.times(scalarRight.multiply(point.get(c.scalar()))))
                .plus(ONE.times(scalarLeft.multiply(point.get(c.scalarPrime()))))
                .plus(GAMMA5.times(scalarRight.multiply(point.get(c.pseudoscalar()))))
                .plus(GAMMA5.times(scalarLeft.multiply(point.get(c.pseudoscalarPrime()))))
                .plus(sigmaContracted(tensorLeft).times(LEFT).times(point.get(c.tensorLeft())))
                .plus(sigmaContracted(tensorRight).times(RIGHT).times(point.get(c.tensorRight())));
    }

    /** (a ± b)/2. */
    private static Complex[] half(Complex[] a, Complex[] b, int sign) {
        Complex[] half = new Complex[a.length];
        for (int i = 0; i < a.length; i++) {
            half[i] = a[i].add(b[i].multiply(sign)).multiply(0.5);
        }
        return half;
    }

    /** ½ ∫ dcosθ Σ_spins |ū₁ Γ v₂|² in the rest frame of the pair. */
    private double angularAverage(double q2, Matrix vertex) {
        double m1 = pair.mass1();
        double m2 = pair.mass2();
        double root = Math.sqrt(q2);
        double momentum = Math.sqrt(kallen(q2, m1 * m1, m2 * m2)) / (2 * root);
        double energy = (q2 + m1 * m1 - m2 * m2) / (2 * root);
        return ANGLE.integrate(
                        cosine -> {
                            double sine = Math.sqrt(1 - cosine * cosine);
                            double x = momentum * sine;
                            double z = momentum * cosine;
                            double[] p1 = {energy, x, 0, z};
                            double[] p2 = {root - energy, -x, 0, -z};
                            return spinSum(p1, m1, vertex, p2, m2);
                        })
                / 2;
    }
}
