/**
 * The numbers physics starts from.
 *
 * <p>Start with {@link org.kinvis.physics.inputs.InputSets#load}: it gives an immutable {@link
 * org.kinvis.physics.inputs.Inputs}, by name ({@code default}, {@code paper}, {@code flavio-2.7}).
 * A value is {@code inputs.get("tau_B+")}; all that is known of it is {@code
 * inputs.parameter("tau_B+")}. {@code inputs.with("Vcb", 0.0411)} is a derived set; {@link
 * org.kinvis.physics.inputs.InputReplicas} draws replicas within the uncertainties.
 *
 * <p>Not here: form-factor parameters, which belong to their expansion ({@code formfactor}).
 */
@NullMarked
package org.kinvis.physics.inputs;

import org.jspecify.annotations.NullMarked;
