/**
 * Hadronic form factors: z-expansions with their published parameters and covariances.
 *
 * <p>Start with {@link org.kinvis.physics.formfactor.FormFactorSet#load}: a set by transition and
 * name. {@code set.pseudoscalar(inputs)} and {@code set.vector(inputs)} give the form factors at the
 * central parameters, {@code set.replicas(seed)} those of a replica. The expansions themselves are
 * {@link org.kinvis.physics.formfactor.BclExpansion} (Bourrely, Caprini, Lellouch) and {@link
 * org.kinvis.physics.formfactor.SimplifiedSeriesExpansion} (Bharucha, Straub, Zwicky).
 *
 * <p>A new set is one YAML file beside the others and one line in {@code index.yaml}.
 */
@NullMarked
package org.kinvis.physics.formfactor;

import org.jspecify.annotations.NullMarked;
