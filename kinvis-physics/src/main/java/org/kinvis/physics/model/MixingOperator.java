package org.kinvis.physics.model;

import org.hipparchus.complex.Complex;

/**
 * A four-quark operator of B_s–B̄_s mixing with its coefficient: L = −C (s̄γ^μP_X b)(s̄γ_μP_X b) + h.c.
 *
 * @param chirality X
 * @param coefficient C in GeV⁻²
 * @param scale where C is quoted, in GeV: unlike the coefficients of semileptonic operators it runs
 */
public record MixingOperator(Chirality chirality, Complex coefficient, double scale) {}
