/**
 * Decay rates, one file a process, all as forms in Wilson coefficients.
 *
 * <p>Start with {@link org.kinvis.physics.decay.BToPNuNu}: {@code new BToPNuNu(mode, inputs,
 * formFactors).width()} is a {@link org.kinvis.physics.decay.Spectrum}; its {@code integral()} is a
 * {@link org.kinvis.physics.decay.HermitianForm}, whose {@code value(point)} is the width in GeV. In
 * loops over many points use {@code form.restrictedTo(coefficients)}.
 *
 * <p>Here: B → K⁽*⁾νν̄ ({@link org.kinvis.physics.decay.BToPNuNu}, {@link
 * org.kinvis.physics.decay.BToVNuNu}), the tree-level τ contribution ({@link
 * org.kinvis.physics.decay.TreeLevelTau}), νν pairs of lepton-number violation ({@link
 * org.kinvis.physics.decay.LeptonNumberViolation}), pairs of massive Dirac fermions ({@link
 * org.kinvis.physics.decay.BToPFermionPair}, {@link org.kinvis.physics.decay.BToVFermionPair}).
 *
 * <p>Light invisible particles: {@link org.kinvis.physics.decay.HadronToDarkPair} for every hadron and dark spin, {@link
 * org.kinvis.physics.decay.MesonToDarkPair}, {@link org.kinvis.physics.decay.HadronToDarkParticle}; the hadrons are a {@link
 * org.kinvis.physics.decay.HadronicTransition}, and with it {@link org.kinvis.physics.decay.HadronToNeutrinos}. Not
 * here: what a measurement says about them.
 */
@NullMarked
package org.kinvis.physics.decay;

import org.jspecify.annotations.NullMarked;
