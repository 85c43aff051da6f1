package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.PI;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
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
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * φφ → quark and antiquark at leading order, at energies where hadrons do not matter.
 *
 * <p>σ v_rel = 3 λ^{1/2}(1, m₁²/s, m₂²/s) {|C^S|² [1 − (m₁+m₂)²/s] + |C^P|² [1 − (m₁−m₂)²/s]} / 4π, for one flavour 3 (|C^S|² β³ + |C^P|² β) /
 * 4π, twice that for two flavours with both charge states. Coefficients run with the quark masses to μ = 2m_φ; the masses in phase space are those at
 * μ. The next order of QCD, 1 + (17/3) α_s/π, is left out: +40 % at 4 GeV. Mesons with open charm and bottom are heavier than their quarks: close
 * to those thresholds a notice says so.
 *
 * <p>Derived here: the traces of (ū v) and (ū iγ₅ v) with three colours; a test has the explicit spinors.
 */
public final class QuarkAnnihilation implements Annihilation {

    private static final int COLOURS = 3;

    private static final List<DarkQuarks> QUARKS =
            List.of(
                    DarkQuarks.UU,
                    DarkQuarks.DD,
                    DarkQuarks.SS,
                    DarkQuarks.DS,
                    DarkQuarks.CC,
                    DarkQuarks.SB,
                    DarkQuarks.DB,
                    DarkQuarks.BB);

    private final DarkParticle particle;

    private final List<FinalState> finalStates;
    private final double scale;
    private final double bottomQuark;
    private final double bottomMeson;

    QuarkAnnihilation(DarkParticle particle, Inputs inputs) {
        this.particle = particle;
        this.scale = 2 * particle.mass();
        this.bottomQuark = inputs.get("m_b");
        this.bottomMeson = inputs.get("m_B+");
        QuarkMassRunning masses = QuarkMassRunning.of(inputs);
        this.finalStates = new ArrayList<>();
        for (DarkQuarks quarks : QUARKS) {
            add(quarks, masses);
        }
    }

    private void add(DarkQuarks quarks, QuarkMassRunning masses) {
        double first = mass(quarks.label().charAt(0), masses);
        double second = mass(quarks.label().charAt(1), masses);
        double sum = (first + second) * (first + second);
        double difference = (first - second) * (first - second);
        double states = quarks.changesFlavour() ? 2 : 1;
        double running = running(quarks, masses);
        double factor = states * COLOURS * running * running / (4 * PI);
        String name = quarks.label().charAt(0) + " " + quarks.label().charAt(1) + "bar";
        finalStates.add(
                new FinalState(
                        name,
                        first + second,
                        s -> (1 - sum / s) * sqrt((1 - sum / s) * (1 - difference / s)),
                        point -> factor * square(point, DarkOperator.SCALAR_S, quarks)));
        finalStates.add(
                new FinalState(
                        name + " (P)",
                        first + second,
                        s -> (1 - difference / s) * sqrt((1 - sum / s) * (1 - difference / s)),
                        point -> factor * square(point, DarkOperator.SCALAR_P, quarks)));
    }

    private double square(WilsonCoefficients point, DarkOperator operator, DarkQuarks quarks) {
        double modulus = point.get(particle.coefficient(operator, quarks)).norm();
        return modulus * modulus;
    }

    private double mass(char quark, QuarkMassRunning masses) {
        return switch (quark) {
            case 'u' -> masses.up(scale);
            case 'd' -> masses.down(scale);
            case 's' -> masses.strange(scale);
            case 'c' -> masses.charm(scale);
            default -> masses.bottom(scale);
        };
    }

    /** C(μ) over C where it is quoted. */
    private double running(DarkQuarks quarks, QuarkMassRunning masses) {
        return quarks.hasBottom() ? masses.bottom(scale) / bottomQuark : masses.light(scale);
    }

    @Override
    public DarkParticle particle() {
        return particle;
    }

    @Override
    public Regime regime() {
        return Regime.QUARKS;
    }

    @Override
    public List<FinalState> finalStates() {
        return List.copyOf(finalStates);
    }

    @Override
    public Set<Coefficient> coefficients() {
        Set<Coefficient> entering = new LinkedHashSet<>();
        for (DarkQuarks quarks : QUARKS) {
            entering.add(particle.coefficient(DarkOperator.SCALAR_S, quarks));
            entering.add(particle.coefficient(DarkOperator.SCALAR_P, quarks));
        }
        return entering;
    }

    @Override
    public void check(WilsonCoefficients point) {
        DarkMatterCoefficients.requireHermitian(point, particle);
        DarkMatterCoefficients.refuseCurrents(point, particle, QUARKS);
        double largest = largest(point);
        // a₀ of two identical scalars into a colour singlet of quarks, both helicities: √3 C√s/16π.
        double wave = largest * scale * sqrt(COLOURS) / (16 * PI);
        if (wave > 1.0 / 2) {
            throw new InvalidInputException(
                    String.format(
                            Locale.ROOT,
                            "%s: couplings up to %.3g GeV^-1 break the unitarity of partial waves at sqrt(s) ="
                                    + " %.3g GeV",
                            particle.name(),
                            largest,
                            scale));
        }
    }

    private double largest(WilsonCoefficients point) {
        return coefficients().stream().mapToDouble(c -> point.get(c).norm()).max().orElse(0);
    }

    @Override
    public List<String> notices(WilsonCoefficients point) {
        List<String> notices = new ArrayList<>();
        if (particle.mass() <= Regime.LARGEST_CHIRAL_MASS) {
            notices.add(
                    "%s annihilates at sqrt(s) = %s GeV into hadrons that quarks describe on average alone"
                            .formatted(particle.name(), scale));
        }
        boolean nearBottom = scale > 2 * bottomQuark && scale < 2 * bottomMeson;
        DarkMatterCoefficients.ifSet(
                point,
                particle.coefficient(DarkOperator.SCALAR_S, DarkQuarks.BB),
                c -> {
                    if (nearBottom) {
                        notices.add(
                                c
                                        + ": between the thresholds of b quarks and of B mesons, 2 m_B = "
                                        + 2 * bottomMeson
                                        + " GeV");
                    }
                });
        double largest = largest(point);
        if (largest * scale > 1) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "couplings of %s up to %.3g GeV^-1 are those of physics at %.3g GeV, below sqrt(s)",
                            particle.name(),
                            largest,
                            1 / largest));
        }
        DarkMatterCoefficients.ifSet(
                point,
                particle.coefficient(DarkOperator.SCALAR_S, DarkQuarks.TT),
                c ->
                        notices.add(
                                c
                                        + ": annihilation into gluons through top quarks is not computed"));
        return notices;
    }
}
