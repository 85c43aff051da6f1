/**
 * Scans: a space of free names, points drawn from it, the values of observables there, cuts, histograms.
 *
 * <p>Start with {@link org.kinvis.inference.scan.ScanPlan#builder} and {@link
 * org.kinvis.inference.scan.LocalEngine}. A plan splits the rates it needs into the few squared
 * amplitudes they share; the loops over points are in {@link org.kinvis.inference.scan.Kernel}. Point k
 * is a function of the plan and k alone, and everything that is kept merges exactly: the same bits come
 * out for any number of threads, with and without vector registers, in one piece and in many.
 */
@NullMarked
package org.kinvis.inference.scan;

import org.jspecify.annotations.NullMarked;
