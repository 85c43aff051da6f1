package org.kinvis.physics.observable;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinvis.physics.decay.BToPNuNu;
import org.kinvis.physics.decay.BToVNuNu;
import org.kinvis.physics.decay.HadronToDarkPair;
import org.kinvis.physics.decay.HadronToDarkParticle;
import org.kinvis.physics.decay.HadronToNeutrinos;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HadronicTransition;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.LeptonNumberViolation;
import org.kinvis.physics.decay.MesonToDarkPair;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.NeutralMeson;
import org.kinvis.physics.decay.QuarkMasses;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.decay.TransitionQuarks;
import org.kinvis.physics.decay.TreeLevelTau;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.formfactor.BaryonFormFactors;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.Inputs;

/**
 * Everything predictions are computed from, at one set of numbers: input values and the form factors
 * at one choice of their parameters. The spectra are built on first use and kept; a theory belongs to
 * one thread.
 */
public final class Theory {

    private final Inputs inputs;
    private final Function<String, PseudoscalarFormFactors> pseudoscalar;
    private final Function<String, VectorFormFactors> vector;
    private final Function<String, BaryonFormFactors> baryon;
    private final Map<Mode, Spectrum> spectra = new EnumMap<>(Mode.class);
    private final Map<Mode, Spectrum> longitudinal = new EnumMap<>(Mode.class);
    private final Map<Mode, Spectrum> violating = new EnumMap<>(Mode.class);
    private final Map<Mode, Spectrum> longitudinalViolating = new EnumMap<>(Mode.class);

    private @Nullable QuarkMasses quarkMasses;

    Theory(
            Inputs inputs,
            Function<String, PseudoscalarFormFactors> pseudoscalar,
            Function<String, VectorFormFactors> vector,
            Function<String, BaryonFormFactors> baryon) {
        this.inputs = inputs;
        this.pseudoscalar = pseudoscalar;
        this.vector = vector;
        this.baryon = baryon;
    }

    /** The theory at central values, with the form-factor sets that the inputs name. */
    public static Theory central(Inputs inputs) {
        return new Theory(
                inputs,
                transition -> set(inputs, transition).pseudoscalar(inputs),
                transition -> set(inputs, transition).vector(inputs),
                transition -> set(inputs, transition).baryon(inputs));
    }

    /** The same with other form factors of one transition to a pseudoscalar meson. */
    public Theory with(String transition, PseudoscalarFormFactors formFactors) {
        return new Theory(
                inputs,
                name -> name.equals(transition) ? formFactors : pseudoscalar.apply(name),
                vector,
                baryon);
    }

    private static FormFactorSet set(Inputs inputs, String transition) {
        return FormFactorSet.load(transition, inputs.formFactorSet(transition));
    }

    /** The input values. */
    public Inputs inputs() {
        return inputs;
    }

    /** The form factors of a transition to a pseudoscalar meson. */
    public PseudoscalarFormFactors pseudoscalarFormFactors(String transition) {
        return pseudoscalar.apply(transition);
    }

    /** The form factors of a transition to a vector meson. */
    public VectorFormFactors vectorFormFactors(String transition) {
        return vector.apply(transition);
    }

    /** A transition between hadrons, with quark masses at the scale of dark coefficients. */
    public HadronicTransition transition(HadronicMode mode) {
        TransitionQuarks quarks = TransitionQuarks.at(mode.quarks(), inputs);
        String name = mode.transition();
        return switch (mode.finalState()) {
            case PSEUDOSCALAR ->
                    HadronicTransition.toPseudoscalar(
                            mode, inputs, pseudoscalar.apply(name), quarks);
            case VECTOR -> HadronicTransition.toVector(mode, inputs, vector.apply(name), quarks);
            case BARYON -> HadronicTransition.toBaryon(mode, inputs, baryon.apply(name), quarks);
        };
    }

    /** dBR/dq² of a b → sνν̄ decay between any hadrons in GeV⁻², without the tree-level τ contribution. */
    public Spectrum neutrinos(HadronicMode mode) {
        return new HadronToNeutrinos(transition(mode), inputs).width().times(mode.lifetime(inputs));
    }

    /** dBR/dq² of a decay with a pair of dark particles, in GeV⁻². */
    public Spectrum darkPair(HadronicMode mode, DarkParticle particle) {
        return new HadronToDarkPair(transition(mode), particle)
                .width()
                .times(mode.lifetime(inputs));
    }

    /** The branching fraction of a decay with one dark particle on its mass shell. */
    public HermitianForm darkParticle(HadronicMode mode, DarkParticle particle) {
        return new HadronToDarkParticle(transition(mode), particle)
                .width()
                .times(mode.lifetime(inputs));
    }

    /** The branching fraction of a neutral B meson into a pair of dark particles. */
    public HermitianForm darkPair(NeutralMeson meson, DarkParticle particle) {
        TransitionQuarks quarks = TransitionQuarks.at(meson.quarks(), inputs);
        return new MesonToDarkPair(meson, inputs, quarks, particle)
                .width()
                .times(meson.lifetime(inputs));
    }

    /** The quark masses at m_b(m_b), the scale of scalar and tensor coefficients. */
    public QuarkMasses quarkMasses() {
        QuarkMasses known = quarkMasses;
        if (known == null) {
            known = QuarkMasses.atBottomMass(inputs);
            quarkMasses = known;
        }
        return known;
    }

    /** dBR/dq² of B → M νν̄ in GeV⁻², without the tree-level τ contribution. */
    public Spectrum neutrinos(Mode mode) {
        return spectra.computeIfAbsent(
                mode,
                m ->
                        (m.isVector()
                                        ? vectorDecay(m).width()
                                        : new BToPNuNu(
                                                        m,
                                                        inputs,
                                                        pseudoscalarFormFactors(m.transition()))
                                                .width())
                                .times(m.lifetime(inputs)));
    }

    /** The part of {@link #neutrinos} with a longitudinal vector meson. */
    public Spectrum longitudinalNeutrinos(Mode mode) {
        return longitudinal.computeIfAbsent(
                mode, m -> vectorDecay(m).longitudinalWidth().times(m.lifetime(inputs)));
    }

    /** B → V νν̄, for κ and the like. */
    public BToVNuNu vectorDecay(Mode mode) {
        return new BToVNuNu(mode, inputs, vectorFormFactors(mode.transition()));
    }

    /**
     * dBR/dq² of B → M νν in GeV⁻² through scalar and tensor operators that break lepton number,
     * with quark masses at m_b(m_b).
     */
    public Spectrum leptonNumberViolation(Mode mode) {
        return violating.computeIfAbsent(
                mode, m -> violatingDecay(m).width().times(m.lifetime(inputs)));
    }

    /** The part of {@link #leptonNumberViolation} with a longitudinal vector meson. */
    public Spectrum longitudinalLeptonNumberViolation(Mode mode) {
        return longitudinalViolating.computeIfAbsent(
                mode, m -> violatingDecay(m).longitudinalWidth().times(m.lifetime(inputs)));
    }

    private LeptonNumberViolation violatingDecay(Mode mode) {
        QuarkMasses quarks = quarkMasses();
        return mode.isVector()
                ? LeptonNumberViolation.toVector(
                        mode, inputs, vectorFormFactors(mode.transition()), quarks)
                : LeptonNumberViolation.toPseudoscalar(
                        mode, inputs, pseudoscalarFormFactors(mode.transition()), quarks);
    }

    /** dBR/dq² of the tree-level τ contribution of a charged mode, in GeV⁻². */
    public Spectrum treeLevelTau(Mode mode) {
        return new TreeLevelTau(mode, inputs).branchingFractionSpectrum();
    }
}
