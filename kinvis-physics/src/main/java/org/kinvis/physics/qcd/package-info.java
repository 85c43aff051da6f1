/**
 * Quantum chromodynamics as far as rates of b decays need it: the running of α_s and of quark masses.
 *
 * <p>Start with {@link org.kinvis.physics.qcd.StrongCoupling} and {@link
 * org.kinvis.physics.qcd.QuarkMassRunning}. Everything is in the MSbar scheme, a = α_s/π.
 */
@NullMarked
package org.kinvis.physics.qcd;

import org.jspecify.annotations.NullMarked;
