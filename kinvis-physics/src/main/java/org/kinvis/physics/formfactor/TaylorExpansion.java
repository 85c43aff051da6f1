package org.kinvis.physics.formfactor;

/**
 * Form factors of K → π as K_ℓ3 decays measure them: f₊ = f₊(0) [1 + λ' x + ½ λ'' x²], f₀ = f₊(0) [1 + λ₀ x], x =
 * q²/m_π². There is no f_T, which is not a number here.
 *
 * <p>Source: arXiv:1005.2323, section 4.
 *
 * @param pionMass in GeV
 * @param atZero f₊(0)
 * @param slope λ'
 * @param curvature λ''
 * @param scalarSlope λ₀
 */
record TaylorExpansion(
        double pionMass, double atZero, double slope, double curvature, double scalarSlope)
        implements PseudoscalarFormFactors {

    @Override
    public Values at(double q2) {
        double x = q2 / (pionMass * pionMass);
        return new Values(
                atZero * (1 + slope * x + curvature * x * x / 2),
                atZero * (1 + scalarSlope * x),
                Double.NaN);
    }
}
