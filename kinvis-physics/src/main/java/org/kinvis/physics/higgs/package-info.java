/** The Higgs boson with new particles in its loops and decays. Start with {@link org.kinvis.physics.higgs.HiggsBoson}. */
@NullMarked
package org.kinvis.physics.higgs;

import org.jspecify.annotations.NullMarked;
