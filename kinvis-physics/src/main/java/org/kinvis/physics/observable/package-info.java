/**
 * The catalogue of observables, and predictions of them.
 *
 * <p>Start with {@link org.kinvis.physics.observable.Catalogue#observable}. A {@link
 * org.kinvis.physics.observable.Theory} is the numbers everything is computed from; a {@link
 * org.kinvis.physics.observable.TheoryEnsemble} is many of them, within uncertainties; {@link
 * org.kinvis.physics.observable.Predictor} puts them together.
 */
@NullMarked
package org.kinvis.physics.observable;

import org.jspecify.annotations.NullMarked;
