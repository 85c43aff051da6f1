package org.kinvis.physics.darkmatter.annihilation;

import static java.lang.Math.sqrt;

import org.hipparchus.complex.Complex;

/**
 * The pairs of light pseudoscalar mesons that φφ annihilates into, with their amplitudes over B₀ at leading order: what multiplies
 * them in ¼ φ² ⟨C^S Φ²⟩.
 */
enum MesonPair {
    PI_PLUS_PI_MINUS("pi+pi-", "m_pi+", "m_pi+", 1),
    PI0_PI0("pi0pi0", "m_pi0", "m_pi0", 0.5),
    K_PLUS_K_MINUS("K+K-", "m_K+", "m_K+", 1),
    K0_K0BAR("K0K0bar", "m_K0", "m_K0", 1),
    ETA_ETA("etaeta", "m_eta", "m_eta", 0.5),
    PI0_ETA("pi0eta", "m_pi0", "m_eta", 1),
    K_PI("K+pi-,K-pi+", "m_K+", "m_pi+", 2),
    K0_PI0("K0pi0,K0barpi0", "m_K0", "m_pi0", 2),
    K0_ETA("K0eta,K0bareta", "m_K0", "m_eta", 2);

    private final String label;
    private final String first;
    private final String second;
    private final double states;

    MesonPair(String label, String first, String second, double states) {
        this.label = label;
        this.first = first;
        this.second = second;
        this.states = states;
    }

    /** Both charge states where there are two. */
    String label() {
        return label;
    }

    /** The parameter that is the mass of the first meson. */
    String firstMass() {
        return first;
    }

    /** The parameter that is the mass of the second meson. */
    String secondMass() {
        return second;
    }

    /** ½ for two identical mesons, 2 for a pair and its antiparticles, else 1. */
    double states() {
        return states;
    }

    /** The amplitude over B₀, in GeV⁻¹. */
    Complex amplitude(LightCouplings c) {
        return switch (this) {
            case PI_PLUS_PI_MINUS, PI0_PI0 -> new Complex(c.uu() + c.dd());
            case K_PLUS_K_MINUS -> new Complex(c.uu() + c.ss());
            case K0_K0BAR -> new Complex(c.dd() + c.ss());
            case ETA_ETA -> new Complex((c.uu() + c.dd() + 4 * c.ss()) / 3);
            case PI0_ETA -> new Complex((c.uu() - c.dd()) / sqrt(3));
            case K_PI -> c.ds();
            case K0_PI0 -> c.ds().divide(sqrt(2));
            case K0_ETA -> c.ds().divide(sqrt(6));
        };
    }
}
