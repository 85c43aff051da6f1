/** Direct detection of dark matter: nucleon couplings, the halo, elastic and Migdal rates, limits. */
@NullMarked
package org.kinvis.physics.darkmatter.direct;

import org.jspecify.annotations.NullMarked;
