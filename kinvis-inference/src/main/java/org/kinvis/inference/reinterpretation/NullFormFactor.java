package org.kinvis.inference.reinterpretation;

import org.kinvis.physics.formfactor.PseudoscalarFormFactors;

/**
 * f₊ of B → K as the simulation of a measurement has it: its own rounded parameters, no other form factor.
 *
 * <p>f₊(q²) = L / (1 − q²/M²) Σ_{n=0}^{2} a_n [zⁿ − (−1)^{n−3} (n/3) z³], z = (√(t₊−q²) − √t₊) / (√(t₊−q²) + √t₊), t₊ = (m_B +
 * m_K)².
 *
 * <p>Source: Parrott:2022rgu, section IV.
 *
 * @param threshold √t₊ in GeV
 * @param pole M in GeV
 * @param chiralFactor L
 * @param a0 a₀
 * @param a1 a₁
 * @param a2 a₂
 */
record NullFormFactor(
        double threshold, double pole, double chiralFactor, double a0, double a1, double a2)
        implements PseudoscalarFormFactors {

    /** At q² in GeV²; f₀ and f_T, which no rate of massless neutrinos has, are zero. */
    @Override
    public Values at(double q2) {
        double root = Math.sqrt(threshold * threshold - q2);
        double z = (root - threshold) / (root + threshold);
        double cube = z * z * z / 3;
        double sum = a0 + a1 * (z - cube) + a2 * (z * z + 2 * cube);
        return new Values(chiralFactor / (1 - q2 / (pole * pole)) * sum, 0, 0);
    }
}
