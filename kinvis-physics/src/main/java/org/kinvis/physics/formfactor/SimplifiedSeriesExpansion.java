package org.kinvis.physics.formfactor;

/**
 * The simplified series expansion with three terms: F(q²) = 1/(1 − q²/m_R²) Σ_{k=0}^{2} a_k (z(q²) −
 * z(0))^k, with the optimal t₀.
 *
 * <p>Source: arXiv:1503.05534, Eqs. (2.14)–(2.16).
 */
final class SimplifiedSeriesExpansion {

    private SimplifiedSeriesExpansion() {}

    private static double value(ThreeTerms terms, double mass, double q2, double x) {
        return BclExpansion.pole(q2, mass) * terms.sum(x, x * x);
    }

    /** f₊, f₀, f_T in this expansion. */
    record Pseudoscalar(
            ConformalMap map,
            BclExpansion.Poles poles,
            ThreeTerms plus,
            ThreeTerms zero,
            ThreeTerms tensor)
            implements PseudoscalarFormFactors {

        @Override
        public PseudoscalarFormFactors.Values at(double q2) {
            double x = map.z(q2) - map.z(0);
            return new PseudoscalarFormFactors.Values(
                    value(plus, poles.plus(), q2, x),
                    value(zero, poles.zero(), q2, x),
                    value(tensor, poles.tensor(), q2, x));
        }
    }

    /**
     * The seven form factors of a vector meson in this expansion.
     *
     * @param pole0 mass in GeV of the 0⁻ resonance (A₀)
     * @param pole1Minus of the 1⁻ resonance (V, T₁)
     * @param pole1Plus of the 1⁺ resonance (A₁, A₁₂, T₂, T₂₃)
     */
    record Vector(
            ConformalMap map,
            double pole0,
            double pole1Minus,
            double pole1Plus,
            ThreeTerms v,
            ThreeTerms a0,
            ThreeTerms a1,
            ThreeTerms a12,
            ThreeTerms t1,
            ThreeTerms t2,
            ThreeTerms t23)
            implements VectorFormFactors {

        @Override
        public VectorFormFactors.Values at(double q2) {
            double x = map.z(q2) - map.z(0);
            return new VectorFormFactors.Values(
                    value(v, pole1Minus, q2, x),
                    value(a0, pole0, q2, x),
                    value(a1, pole1Plus, q2, x),
                    value(a12, pole1Plus, q2, x),
                    value(t1, pole1Minus, q2, x),
                    value(t2, pole1Plus, q2, x),
                    value(t23, pole1Plus, q2, x));
        }
    }
}
