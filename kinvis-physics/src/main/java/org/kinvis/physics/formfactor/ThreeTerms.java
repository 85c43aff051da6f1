package org.kinvis.physics.formfactor;

/** The coefficients a₀, a₁, a₂ of a z-expansion. */
record ThreeTerms(double a0, double a1, double a2) {

    /** a₀ + a₁ x₁ + a₂ x₂. */
    double sum(double x1, double x2) {
        return a0 + a1 * x1 + a2 * x2;
    }
}
