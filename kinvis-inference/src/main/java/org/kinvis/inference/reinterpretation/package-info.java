/**
 * Reinterpretation of a published likelihood: the signal's yields for another spectrum in q², by reweighting the simulated
 * events a bin of generated q².
 *
 * <p>w_j = ∫_j dBR_model / ∫_j dBR_null, s_r = Σ_j n_jr w_j / Σ_j n_jr for a bin r of the analysis (Gartner:2024muk,
 * Belle-II:2025knunu).
 *
 * <p>{@link org.kinvis.inference.reinterpretation.NumberDensity} has the n_jr and the efficiency; {@link
 * org.kinvis.inference.reinterpretation.Folding} makes s_r of a {@link org.kinvis.physics.decay.Spectrum}, as forms in its
 * coefficients, of binned rates or of a line in q², and a model with given s_r.
 */
@NullMarked
package org.kinvis.inference.reinterpretation;

import org.jspecify.annotations.NullMarked;
