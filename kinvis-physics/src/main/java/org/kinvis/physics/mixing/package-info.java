/**
 * Mixing of neutral mesons. Start with {@link org.kinvis.physics.mixing.BsMixing} for ΔM_s; {@link
 * org.kinvis.physics.mixing.MixingRunning} takes coefficients from a heavy mass down to m_b.
 */
@NullMarked
package org.kinvis.physics.mixing;

import org.jspecify.annotations.NullMarked;
