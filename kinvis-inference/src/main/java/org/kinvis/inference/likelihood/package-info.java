/**
 * Measurements and limits as likelihoods, and what a point says to them.
 *
 * <p>Start with {@link org.kinvis.inference.likelihood.LikelihoodTerm#of}, which turns a measurement into
 * −2 ln L of one observable; {@link org.kinvis.inference.likelihood.Assessment} compares predictions
 * with all of them and gives a verdict.
 */
@NullMarked
package org.kinvis.inference.likelihood;

import org.jspecify.annotations.NullMarked;
