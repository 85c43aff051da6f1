/**
 * Models of new physics: each matches its parameters to Wilson coefficients.
 *
 * <p>Start with {@link org.kinvis.physics.model.Models}, where all are by name; {@link
 * org.kinvis.physics.model.LeptoquarkModel} is the largest family. A new model is one class that
 * implements {@link org.kinvis.physics.model.Model} and one line in {@code Models}.
 */
@NullMarked
package org.kinvis.physics.model;

import org.jspecify.annotations.NullMarked;
