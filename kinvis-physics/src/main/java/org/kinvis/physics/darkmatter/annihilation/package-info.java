/**
 * Annihilation of dark scalars into hadrons.
 *
 * <p>Start with {@link org.kinvis.physics.darkmatter.annihilation.Annihilation}: {@link
 * org.kinvis.physics.darkmatter.annihilation.ChiralAnnihilation} into pairs of light pseudoscalar mesons at leading
 * order of chiral perturbation theory, {@link org.kinvis.physics.darkmatter.annihilation.QuarkAnnihilation} into quarks. Not
 * here: dispersive form factors of mesons, vector currents, leptons and photons, which scalar operators do not reach at tree level.
 */
@NullMarked
package org.kinvis.physics.darkmatter.annihilation;

import org.jspecify.annotations.NullMarked;
