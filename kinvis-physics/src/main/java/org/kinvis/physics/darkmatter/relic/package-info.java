/**
 * The relic density of a dark scalar that freezes out.
 *
 * <p>Start with {@link org.kinvis.physics.darkmatter.relic.RelicDensity}. {@code ThermalAverage} averages σv over the plasma, {@code
 * FreezeOut} solves the Boltzmann equation, {@link org.kinvis.physics.darkmatter.relic.DegreesOfFreedom} is g_*(T).
 */
@NullMarked
package org.kinvis.physics.darkmatter.relic;

import org.jspecify.annotations.NullMarked;
