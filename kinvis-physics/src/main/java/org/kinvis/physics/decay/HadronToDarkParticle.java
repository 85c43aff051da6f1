package org.kinvis.physics.decay;

import static org.kinvis.physics.eft.DarkCoupling.AXIAL;
import static org.kinvis.physics.eft.DarkCoupling.AXIAL_DIPOLE;
import static org.kinvis.physics.eft.DarkCoupling.DERIVATIVE_AXIAL;
import static org.kinvis.physics.eft.DarkCoupling.DERIVATIVE_VECTOR;
import static org.kinvis.physics.eft.DarkCoupling.DIPOLE;
import static org.kinvis.physics.eft.DarkCoupling.PSEUDOSCALAR;
import static org.kinvis.physics.eft.DarkCoupling.SCALAR;
import static org.kinvis.physics.eft.DarkCoupling.VECTOR;

import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.DarkCoupling;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A hadron decays to another one and one dark particle on its mass shell, such as B → K X, with the structure functions at
 * q² = m².
 *
 * <p>Γ = η √λ/(16πM³) w. Spin 0: w = SS |g_S|² + m² VL |g_V|² + 2 (m₂−m₁) SS Re(−i g_S g_V*) + PP |g_P|² + m² AL |g_A|² − 2
 * (m₂+m₁) PP Re(g_P g_A*), where the quark equations of motion make g_S/(m₂−m₁) + i g_V and g_P/(m₂+m₁) − g_A the
 * amplitudes. Spin 1: w = VT |g_V|² + 4m² TE |g|² + 4m VTE Re(g_V g*) + AT |g_A|² + 4m² TB |g₅|² + 4m ATB Re(g_A g₅*).
 *
 * <p>Source: two-body phase space; the couplings of {@link DarkCoupling}; interferences derived here, a test repeats them
 * with explicit polarisations. The rate is the same whether the particle is its own antiparticle or not.
 */
public final class HadronToDarkParticle {

    private final HadronicTransition transition;
    private final DarkParticle particle;

    /**
     * @param transition the hadrons
     * @param particle of spin 0 or 1
     * @throws InvalidInputException if form factors for this spin are missing
     */
    public HadronToDarkParticle(HadronicTransition transition, DarkParticle particle) {
        transition
                .mode()
                .refusal(particle.spin())
                .ifPresent(
                        reason -> {
                            throw new InvalidInputException(reason);
                        });
        this.transition = transition;
        this.particle = particle;
    }

    /** Whether the particle is light enough for the decay. */
    public boolean isOpen() {
        return particle.mass() * particle.mass() < transition.largestQSquared();
    }

    /** Γ in GeV as a form in the couplings; zero if the particle is too heavy or has spin ½. */
    public HermitianForm width() {
        if (!isOpen() || particle.spin() == DarkSpin.HALF) {
            return HermitianForm.constant(0);
        }
        double mass = particle.mass();
        double q2 = Math.max(mass * mass, FermionPair.SMALLEST_Q2);
        HadronicStructure.Values h = transition.structure(q2);
        HermitianForm squared =
                particle.spin() == DarkSpin.ZERO ? scalar(h, q2) : vector(h, Math.sqrt(q2));
        return squared.times(transition.twoBodyPhaseSpace(q2));
    }

    private HermitianForm scalar(HadronicStructure.Values h, double q2) {
        return pair(SCALAR, h.ss(), DERIVATIVE_VECTOR, q2 * h.vl(), Complex.I.negate(), 2 * h.svl())
                .plus(
                        pair(
                                PSEUDOSCALAR,
                                h.pp(),
                                DERIVATIVE_AXIAL,
                                q2 * h.al(),
                                Complex.ONE.negate(),
                                2 * h.pal()));
    }

    private HermitianForm vector(HadronicStructure.Values h, double mass) {
        double squared = 4 * mass * mass;
        HermitianForm vector =
                pair(VECTOR, h.vt(), DIPOLE, squared * h.te(), Complex.ONE, 4 * mass * h.vte());
        HermitianForm axial =
                pair(
                        AXIAL,
                        h.at(),
                        AXIAL_DIPOLE,
                        squared * h.tb(),
                        Complex.ONE,
                        4 * mass * h.atb());
        return vector.plus(axial);
    }

    /** a |g₁|² + b |g₂|² + c Re(z g₁ g₂*). */
    private HermitianForm pair(
            DarkCoupling first, double a, DarkCoupling second, double b, Complex z, double c) {
        List<DarkCoupling> kept =
                List.of(first, second).stream().filter(g -> particle.refusal(g).isEmpty()).toList();
        if (kept.isEmpty()) {
            return HermitianForm.constant(0);
        }
        CoefficientBlock block =
                new CoefficientBlock(
                        particle.name() + ", " + kept.stream().map(DarkCoupling::symbol).toList(),
                        kept.stream()
                                .map(g -> particle.coefficient(g, transition.mode().quarks()))
                                .toList(),
                        Collections.nCopies(kept.size(), Complex.ZERO));
        HermitianMatrix matrix =
                kept.size() == 2
                        ? HermitianMatrix.combination(
                                new double[] {a, b, 1},
                                HermitianMatrix.square(1, 1, 0),
                                HermitianMatrix.square(1, 0, 1),
                                HermitianMatrix.interference(c / 2, z, 0, 1, 2))
                        : HermitianMatrix.square(kept.getFirst() == first ? a : b, 1);
        return HermitianForm.of(List.of(block), List.of(matrix));
    }
}
