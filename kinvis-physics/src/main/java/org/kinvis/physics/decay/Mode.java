package org.kinvis.physics.decay;

import java.util.Arrays;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** A b → s transition between two mesons: who decays into what. */
public enum Mode {
    B_PLUS_TO_K("B+->K", "B^+\\to K^+", "B+", "K+", "B->K", true),
    B_ZERO_TO_K("B0->K", "B^0\\to K^0", "B0", "K0", "B->K", false),
    B_PLUS_TO_K_STAR("B+->K*", "B^+\\to K^{*+}", "B+", "K*+", "B->K*", true),
    B_ZERO_TO_K_STAR("B0->K*", "B^0\\to K^{*0}", "B0", "K*0", "B->K*", false);

    private final String label;
    private final String tex;
    private final String parent;
    private final String daughter;
    private final String transition;
    private final boolean charged;

    Mode(
            String label,
            String tex,
            String parent,
            String daughter,
            String transition,
            boolean charged) {
        this.label = label;
        this.tex = tex;
        this.parent = parent;
        this.daughter = daughter;
        this.transition = transition;
        this.charged = charged;
    }

    /** The mode of that name. */
    public static Mode of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        label,
                                        "mode",
                                        Arrays.stream(values()).map(Mode::label).toList()));
    }

    /** The name, such as {@code B0->K*}; {@code B0->K} is the K⁰, not the K_S. */
    public String label() {
        return label;
    }

    /** TeX of the transition, without the invisible pair. */
    public String tex() {
        return tex;
    }

    /** The transition of a mode's label; any other name as it is. */
    public static String transitionOf(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.equals(name))
                .map(Mode::transition)
                .findFirst()
                .orElse(name);
    }

    /** The transition whose form factors it needs, such as {@code B->K*}. */
    public String transition() {
        return transition;
    }

    /** Whether the mesons are charged. */
    public boolean isCharged() {
        return charged;
    }

    /** Whether the daughter is a vector meson. */
    public boolean isVector() {
        return transition.endsWith("*");
    }

    /** Mass of the decaying meson in GeV. */
    public double parentMass(Inputs inputs) {
        return inputs.get("m_" + parent);
    }

    /** Mass of the daughter in GeV. */
    public double daughterMass(Inputs inputs) {
        return inputs.get("m_" + daughter);
    }

    /** Lifetime of the decaying meson in GeV⁻¹. */
    public double lifetime(Inputs inputs) {
        return PhysicalConstants.picosecondsToInverseGeV(inputs.get("tau_" + parent));
    }

    /**
     * The largest q² with a massless pair, (m_B − m_M)² in GeV².
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
