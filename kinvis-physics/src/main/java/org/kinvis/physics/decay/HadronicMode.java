package org.kinvis.physics.decay;

import java.util.Arrays;
import java.util.Optional;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.formfactor.FinalState;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** A transition between two hadrons by a flavour-changing neutral quark current: who decays into what. */
public enum HadronicMode {
    B_PLUS_TO_K(DarkQuarks.SB, FinalState.PSEUDOSCALAR, "B+->K", "B^+\\to K^+", "B+", "K+", "B->K"),
    B_ZERO_TO_K(DarkQuarks.SB, FinalState.PSEUDOSCALAR, "B0->K", "B^0\\to K^0", "B0", "K0", "B->K"),
    B_PLUS_TO_K_STAR(
            DarkQuarks.SB, FinalState.VECTOR, "B+->K*", "B^+\\to K^{*+}", "B+", "K*+", "B->K*"),
    B_ZERO_TO_K_STAR(
            DarkQuarks.SB, FinalState.VECTOR, "B0->K*", "B^0\\to K^{*0}", "B0", "K*0", "B->K*"),
    BS_TO_PHI(DarkQuarks.SB, FinalState.VECTOR, "Bs->phi", "B_s\\to\\phi", "Bs", "phi", "Bs->phi"),
    LAMBDAB_TO_LAMBDA(
            DarkQuarks.SB,
            FinalState.BARYON,
            "Lambdab->Lambda",
            "\\Lambda_b\\to\\Lambda",
            "Lambdab",
            "Lambda",
            "Lambdab->Lambda"),
    B_PLUS_TO_PI(
            DarkQuarks.DB,
            FinalState.PSEUDOSCALAR,
            "B+->pi",
            "B^+\\to\\pi^+",
            "B+",
            "pi+",
            "B->pi"),
    B_ZERO_TO_PI_ZERO(
            DarkQuarks.DB,
            FinalState.PSEUDOSCALAR,
            "B0->pi0",
            "B^0\\to\\pi^0",
            "B0",
            "pi0",
            "B->pi"),
    B_PLUS_TO_RHO(
            DarkQuarks.DB, FinalState.VECTOR, "B+->rho", "B^+\\to\\rho^+", "B+", "rho+", "B->rho"),
    B_ZERO_TO_RHO_ZERO(
            DarkQuarks.DB, FinalState.VECTOR, "B0->rho0", "B^0\\to\\rho^0", "B0", "rho0", "B->rho"),
    K_PLUS_TO_PI(
            DarkQuarks.DS,
            FinalState.PSEUDOSCALAR,
            "K+->pi",
            "K^+\\to\\pi^+",
            "K+",
            "pi+",
            "K->pi");

    private final DarkQuarks quarks;
    private final FinalState finalState;
    private final String label;
    private final String tex;
    private final String parent;
    private final String daughter;
    private final String transition;

    HadronicMode(
            DarkQuarks quarks,
            FinalState finalState,
            String label,
            String tex,
            String parent,
            String daughter,
            String transition) {
        this.quarks = quarks;
        this.finalState = finalState;
        this.label = label;
        this.tex = tex;
        this.parent = parent;
        this.daughter = daughter;
        this.transition = transition;
    }

    /** The mode of that name. */
    public static HadronicMode of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label,
                                        "mode",
                                        Arrays.stream(values()).map(HadronicMode::label).toList()));
    }

    /** The name, such as {@code Bs->phi}. */
    public String label() {
        return label;
    }

    /** TeX of the transition, without what is invisible. */
    public String tex() {
        return tex;
    }

    /** The quark current, for the names of coefficients. */
    public DarkQuarks quarks() {
        return quarks;
    }

    /** What the daughter is. */
    public FinalState finalState() {
        return finalState;
    }

    /** The transition whose form factors it needs, such as {@code B->rho}. */
    public String transition() {
        return transition;
    }

    /** ½ for the π⁰ and ρ⁰, of whose wave function the d quarks are one half; 1 for the others. */
    public double isospinFactor() {
        return this == B_ZERO_TO_PI_ZERO || this == B_ZERO_TO_RHO_ZERO ? 0.5 : 1;
    }

    /** Why dark particles of a spin are not computed in this mode; empty if they are. */
    public Optional<String> refusal(DarkSpin spin) {
        return this == K_PLUS_TO_PI && spin != DarkSpin.ZERO
                ? Optional.of(
                        label
                                + ": dark particles of spin 0 alone are computed; the tensor form factor"
                                + " of K -> pi is not in the library")
                : Optional.empty();
    }

    /** Mass of the decaying hadron in GeV. */
    public double parentMass(Inputs inputs) {
        return inputs.get("m_" + parent);
    }

    /** Mass of the daughter in GeV. */
    public double daughterMass(Inputs inputs) {
        return inputs.get("m_" + daughter);
    }

    /** Lifetime of the decaying hadron in GeV⁻¹. */
    public double lifetime(Inputs inputs) {
        return PhysicalConstants.picosecondsToInverseGeV(inputs.get("tau_" + parent));
    }

    /**
     * The largest q², (M − m_F)² in GeV².
     *
     * @throws InvalidInputException if the daughter is not lighter than the parent
     */
    public double largestQSquared(Inputs inputs) {
        double difference = parentMass(inputs) - daughterMass(inputs);
        if (!(difference > 0)) {
            throw new InvalidInputException(
                    "%s: m_%s = %s GeV; a mass below m_%s = %s GeV is needed"
                            .formatted(
                                    label,
                                    daughter,
                                    daughterMass(inputs),
                                    parent,
                                    parentMass(inputs)));
        }
        return difference * difference;
    }
}
