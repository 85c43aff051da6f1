/**
 * What experiments say: values and limits from YAML files, each with its source.
 *
 * <p>Start with {@link org.kinvis.inference.measurement.MeasurementLibrary#load}. A new measurement is
 * one entry in a YAML file.
 */
@NullMarked
package org.kinvis.inference.measurement;

import org.jspecify.annotations.NullMarked;
