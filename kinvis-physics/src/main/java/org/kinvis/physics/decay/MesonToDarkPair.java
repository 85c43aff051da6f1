package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static java.lang.Math.max;
import static java.lang.Math.sqrt;
import static org.kinvis.physics.decay.Kinematics.square;

import java.util.List;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.Inputs;

/**
 * A neutral B meson annihilates into a pair of dark particles: B_s, B⁰ → φφ, χχ̄, XX.
 *
 * <p>Γ = S κ/(16πM) w at q² = M². The meson is annihilated by the divergence of the axial current and by the pseudoscalar
 * density alone, ⟨0|q̄γ^μγ₅b|B⟩ = i f p^μ and h = f M²/(m₂+m₁): w is W of {@link DarkPairRate} with PP = h², AL = f² M² and
 * nothing else. So w = h²|C_P|² for spin 0, 2M²κ²h²|C_PS|² + 2M²|h C_PP + 2mf C_AA|² for spin ½, and for spin 1 the operators
 * P, FP1, A2, FP2 and A3.
 *
 * <p>Source: the operators' matrix elements; S = ½ for identical particles with L = ½ C O.
 */
public final class MesonToDarkPair {

    private final NeutralMeson meson;
    private final DarkParticle particle;
    private final double mass;
    private final HadronicStructure.Values structure;

    /**
     * @param meson what annihilates
     * @param inputs masses and decay constants
     * @param quarks at the scale of the coefficients
     * @param particle what is made in pairs
     */
    public MesonToDarkPair(
            NeutralMeson meson, Inputs inputs, TransitionQuarks quarks, DarkParticle particle) {
        this.meson = meson;
        this.particle = particle;
        this.mass = meson.mass(inputs);
        double current = square(meson.decayConstant(inputs) * mass);
        double density = current * square(mass / quarks.sum());
        double both = density * quarks.sum();
        this.structure =
                new HadronicStructure.Values(0, density, 0, 0, 0, current, 0, 0, 0, 0, 0, both);
    }

    /** Whether the pair is light enough. */
    public boolean isOpen() {
        return 2 * particle.mass() < mass;
    }

    /** Γ in GeV as a form in the dark coefficients; zero if the pair is too heavy. */
    public HermitianForm width() {
        if (!isOpen()) {
            return HermitianForm.constant(0);
        }
        DarkPairRate rate = DarkPairRate.of(particle, meson.quarks());
        List<HermitianForm> forms = rate.forms();
        double[] weights = new double[rate.size()];
        rate.weights(structure, mass * mass, weights);
        double kappa = sqrt(max(0, 1 - 4 * square(particle.mass() / mass)));
        return HermitianForm.combination(weights, forms)
                .times(particle.symmetryFactor() * kappa / (16 * PI * mass));
    }
}
