/**
 * Binned likelihoods as experiments publish them: HistFactory workspaces in pyhf's JSON, their densities, fits, limits
 * and toys.
 *
 * <p>λ_b = Σ_samples (nominal_b + Σ_a Δ_ab(α_a)) Π_k F_kb, and L = Π_b Poisson(n_b | λ_b) Π constraints (Cranmer:2012sba,
 * Heinrich:2021gyp).
 *
 * <p>Start with {@link org.kinvis.inference.histfactory.WorkspaceReader}, which reads and checks a file; {@link
 * org.kinvis.inference.histfactory.Model} is the density; {@link
 * org.kinvis.inference.histfactory.ProfileLikelihood} fits it to data, {@link
 * org.kinvis.inference.histfactory.AsymptoticTest} and {@link org.kinvis.inference.histfactory.Toys} give p-values and limits. {@link
 * org.kinvis.inference.histfactory.BelleTwoLikelihood} is that of B⁺ → K⁺νν̄.
 *
 * <p>For models beyond a workspace: {@link org.kinvis.inference.histfactory.Workspace#with} adds a modifier, for instance a free factor a
 * bin, and {@link org.kinvis.inference.histfactory.Objective} is what the minimiser needs of a function
 * of other parameters that those factors depend on.
 */
@NullMarked
package org.kinvis.inference.histfactory;

import org.jspecify.annotations.NullMarked;
