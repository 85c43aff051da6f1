/**
 * The effective theory below the electroweak scale: operators, the names of their coefficients and
 * the values of those ({@link org.kinvis.physics.eft.WilsonCoefficients}).
 *
 * <p>Start with {@link org.kinvis.physics.eft.NeutrinoOperators} for b → sνν̄ and {@link
 * org.kinvis.physics.eft.KaonNeutrinoOperators} for s → dνν̄. Names are those of
 * WCxf's flavio basis; {@link org.kinvis.physics.eft.ElectromagneticCoupling} converts between
 * conventions for α.
 */
@NullMarked
package org.kinvis.physics.eft;

import org.jspecify.annotations.NullMarked;
