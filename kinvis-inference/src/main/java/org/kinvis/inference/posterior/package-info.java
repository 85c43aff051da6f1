/**
 * Posteriors: Hamiltonian Monte Carlo of densities with exact gradients, whether it has converged, and the intervals it gives.
 *
 * <p>A {@link org.kinvis.inference.posterior.LogDensity} is what is sampled; {@link org.kinvis.inference.posterior.BoundedDensity} bounds
 * some of its variables; {@link org.kinvis.inference.posterior.HamiltonianSampler} draws {@link
 * org.kinvis.inference.posterior.PosteriorSample}s, of which {@link org.kinvis.inference.posterior.Convergence} tells the effective size
 * and {@link org.kinvis.inference.posterior.CredibleInterval} the ranges.
 */
@NullMarked
package org.kinvis.inference.posterior;

import org.jspecify.annotations.NullMarked;
