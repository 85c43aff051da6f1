/** Radiative decays of b quarks. Start with {@link org.kinvis.physics.radiative.BToXsGamma}. */
@NullMarked
package org.kinvis.physics.radiative;

import org.jspecify.annotations.NullMarked;
