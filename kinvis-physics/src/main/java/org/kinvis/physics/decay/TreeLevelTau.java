package org.kinvis.physics.decay;

import static java.lang.Math.PI;
import static org.kinvis.physics.decay.Kinematics.square;

import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.inputs.Inputs;

/**
 * The tree-level contribution B⁺ → τ⁺ν_τ, τ⁺ → K⁽*⁾⁺ν̄_τ to B⁺ → K⁽*⁾⁺ + invisible, with the τ on its
 * mass shell. It adds incoherently to b → sνν̄.
 *
 * <p>BR = τ_B Γ(B→τν) τ_τ Γ(τ→Mν) with Γ(B→τν) = G_F² |V_ub|² f_B² m_B m_τ² (1 − m_τ²/m_B²)² / 8π,
 * Γ(τ→Kν) = G_F² |V_us|² f_K² m_τ³ (1 − x)² / 16π, x = m_M²/m_τ²; for the vector meson with f_{K*}
 * and the further factor (1 + 2x). Source: arXiv:0908.1174.
 *
 * <p>The spectrum follows from the amplitude m_τ² ū_ν p̸_τ P_L v_ν̄ (pseudoscalar) or m_τ² ū_ν ε̸* P_L
 * v_ν̄ (vector): the τ⁺ of a spinless B⁺ is fully polarised, so the two neutrinos prefer to fly
 * together. With 0 ≤ q² ≤ q_m² = (m_B² − m_τ²)(m_τ² − m_M²)/m_τ² it is
 *
 * <ul>
 *   <li>pseudoscalar: dBR/dq² ∝ q_m² − q²,
 *   <li>vector: dBR/dq² ∝ q² + (m_τ² − m_V²)(m_B² − m_τ² − q²)/m_V².
 * </ul>
 *
 * <p>Derived here; a test checks both at every angle against explicit Dirac matrices.
 */
public final class TreeLevelTau {

    private final Mode mode;
    private final Inputs inputs;
    private final double mB;
    private final double mTau;
    private final double mMeson;

    /**
     * @param mode of a charged B
     * @param inputs masses, lifetimes, decay constants, CKM
     */
    public TreeLevelTau(Mode mode, Inputs inputs) {
        if (!mode.isCharged()) {
            throw new IllegalArgumentException(
                    mode.label() + " has no tree-level tau contribution");
        }
        this.mode = mode;
        this.inputs = inputs;
        this.mB = mode.parentMass(inputs);
        this.mTau = inputs.get("m_tau");
        this.mMeson = mode.daughterMass(inputs);
    }

    /** The branching fraction, over all q²; zero where either decay is closed. */
    public double branchingFraction() {
        if (!isOpen()) {
            return 0;
        }
        double tauLifetime = PhysicalConstants.picosecondsToInverseGeV(inputs.get("tau_tau"));
        return mode.lifetime(inputs) * widthToTau() * tauLifetime * tauWidth();
    }

    /** The largest q² in GeV². */
    public double largestQSquared() {
        return (mB * mB - mTau * mTau) * (mTau * mTau - mMeson * mMeson) / (mTau * mTau);
    }

    /** dBR/dq² in GeV⁻². */
    public Spectrum branchingFractionSpectrum() {
        String decay = mode.label() + "nunu at tree level";
        if (!isOpen()) {
            return Spectrum.fixed(
                    decay, new QSquaredRange(0, mode.largestQSquared(inputs)), q2 -> 0);
        }
        double norm = branchingFraction() / shapeIntegral();
        return Spectrum.fixed(
                decay, new QSquaredRange(0, largestQSquared()), q2 -> norm * shape(q2));
    }

    /** Whether both decays have phase space: m_M < m_τ < m_B. */
    private boolean isOpen() {
        return mMeson < mTau && mTau < mB;
    }

    private double widthToTau() {
        double coupling = inputs.get("GF") * CkmMatrix.of(inputs).vub() * inputs.get("f_B+") * mTau;
        return square(coupling) * mB * square(1 - square(mTau / mB)) / (8 * PI);
    }

    private double tauWidth() {
        double x = square(mMeson / mTau);
        double decayConstant = inputs.get(mode.isVector() ? "f_K*+" : "f_K+");
        double coupling = inputs.get("GF") * CkmMatrix.of(inputs).vus() * decayConstant;
        double pseudoscalar = square(coupling) * mTau * mTau * mTau * square(1 - x) / (16 * PI);
        return mode.isVector() ? pseudoscalar * (1 + 2 * x) : pseudoscalar;
    }

    private double shape(double q2) {
        return mode.isVector()
                ? q2
                        + (mTau * mTau - mMeson * mMeson)
                                * (mB * mB - mTau * mTau - q2)
                                / (mMeson * mMeson)
                : largestQSquared() - q2;
    }

    /** ∫ shape dq²: the shapes are linear, so the value in the middle times the width is exact. */
    private double shapeIntegral() {
        double end = largestQSquared();
        return end * shape(end / 2);
    }
}
