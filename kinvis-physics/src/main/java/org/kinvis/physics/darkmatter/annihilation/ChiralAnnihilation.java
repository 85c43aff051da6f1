package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.PI;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * φφ → pairs of light pseudoscalar mesons at leading order of chiral perturbation theory.
 *
 * <p>The scalar source s = M_q − ½ φ² C^S in L = (F²B₀/2) ⟨(s + ip)U† + U(s − ip)⟩ gives (B₀/4) φ² ⟨C^S Φ²⟩, B₀ = m_π0²/(m_u + m_d) at
 * 2 GeV, and σ v_rel = Σ S|M|² λ^{1/2}(1, m₁²/s, m₂²/s) / (8π s): the amplitudes are constants. It also shifts the mass of φ by
 * δm² = F²B₀ tr C^S. The pseudoscalar source makes three mesons and is left out; operators of heavy quarks, whose density turns into gluons, too.
 *
 * <p>Source: Gasser:1984gg, Eq. (3.1) for the Lagrangian; the amplitudes follow from it, and a test takes them from derivatives of the exact U.
 */
public final class ChiralAnnihilation implements Annihilation {

    /** From here on |Re a₀| ≤ ½ is broken, a₀ = M/16π. */
    private static final double UNITARITY = 8 * PI;

    private static final double NOTABLE_SHIFT = 0.01;

    private static final List<DarkQuarks> LIGHT =
            List.of(DarkQuarks.UU, DarkQuarks.DD, DarkQuarks.SS, DarkQuarks.DS);

    private final DarkParticle particle;
    private final double condensate;
    private final double decayConstant;
    private final List<FinalState> finalStates;

    ChiralAnnihilation(DarkParticle particle, Inputs inputs) {
        this.particle = particle;
        double pion = inputs.get("m_pi0");
        this.condensate = pion * pion / (inputs.get("m_u") + inputs.get("m_d"));
        this.decayConstant = inputs.get("f_pi+") / sqrt(2);
        this.finalStates =
                Arrays.stream(MesonPair.values()).map(pair -> state(pair, inputs)).toList();
    }

    private FinalState state(MesonPair pair, Inputs inputs) {
        double first = inputs.get(pair.firstMass());
        double second = inputs.get(pair.secondMass());
        double sum = (first + second) * (first + second);
        double difference = (first - second) * (first - second);
        return new FinalState(
                pair.label(),
                first + second,
                s -> sqrt((1 - sum / s) * (1 - difference / s)) / (8 * PI * s),
                point -> strength(pair, LightCouplings.of(point, particle)));
    }

    /** S|M|², over all charge states. */
    private double strength(MesonPair pair, LightCouplings couplings) {
        double amplitude = condensate * pair.amplitude(couplings).norm();
        return pair.states() * amplitude * amplitude;
    }

    /** B₀ in GeV, at 2 GeV. */
    public double condensate() {
        return condensate;
    }

    /** δm² = F²B₀ tr C^S in GeV², which the condensate adds to m_φ². */
    public double massSquaredShift(WilsonCoefficients point) {
        return decayConstant
                * decayConstant
                * condensate
                * LightCouplings.of(point, particle).trace();
    }

    @Override
    public DarkParticle particle() {
        return particle;
    }

    @Override
    public Regime regime() {
        return Regime.CHIRAL;
    }

    @Override
    public List<FinalState> finalStates() {
        return finalStates;
    }

    @Override
    public Set<Coefficient> coefficients() {
        Set<Coefficient> entering = new LinkedHashSet<>();
        LIGHT.forEach(quarks -> entering.add(LightCouplings.coefficient(particle, quarks)));
        return entering;
    }

    @Override
    public void check(WilsonCoefficients point) {
        DarkMatterCoefficients.requireHermitian(point, particle);
        DarkMatterCoefficients.refuseCurrents(point, particle, LIGHT);
        double amplitude = largestAmplitude(point);
        if (amplitude > UNITARITY) {
            throw new InvalidInputException(
                    String.format(
                            Locale.ROOT,
                            "%s: couplings up to %.3g GeV^-1 break the unitarity of partial waves: the amplitude"
                                    + " %.3g is above 8 pi",
                            particle.name(),
                            LightCouplings.of(point, particle).largest(),
                            amplitude));
        }
    }

    /** The largest |M| of all channels. */
    private double largestAmplitude(WilsonCoefficients point) {
        LightCouplings couplings = LightCouplings.of(point, particle);
        return Arrays.stream(MesonPair.values())
                .mapToDouble(pair -> condensate * pair.amplitude(couplings).norm())
                .max()
                .orElse(0);
    }

    @Override
    public List<String> notices(WilsonCoefficients point) {
        List<String> notices = new ArrayList<>();
        double mass = particle.mass();
        if (mass > Regime.LARGEST_RELIABLE_MASS) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "%s annihilates at sqrt(s) = %.3g GeV or more, beyond leading-order chiral"
                                    + " perturbation theory (1 GeV)",
                            particle.name(),
                            2 * mass));
        }
        double largest = LightCouplings.of(point, particle).largest();
        if (largest * 2 * mass > 1) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "couplings of %s up to %.3g GeV^-1 are those of physics at %.3g GeV, below sqrt(s)",
                            particle.name(),
                            largest,
                            1 / largest));
        }
        double shift = massSquaredShift(point) / (mass * mass);
        if (Math.abs(shift) > NOTABLE_SHIFT) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "the quark condensate shifts the squared mass of %s by %.2g of its value; the mass"
                                    + " given is taken as the physical one",
                            particle.name(),
                            shift));
        }
        for (DarkQuarks quarks : LIGHT) {
            DarkMatterCoefficients.ifSet(
                    point,
                    particle.coefficient(DarkOperator.SCALAR_P, quarks),
                    c -> notices.add(c + ": annihilation into three mesons is not computed"));
        }
        for (DarkQuarks quarks : List.of(DarkQuarks.CC, DarkQuarks.BB, DarkQuarks.TT)) {
            DarkMatterCoefficients.ifSet(
                    point,
                    particle.coefficient(DarkOperator.SCALAR_S, quarks),
                    c ->
                            notices.add(
                                    c
                                            + ": a heavy quark; annihilation into mesons through gluons is"
                                            + " not computed"));
        }
        return notices;
    }
}
