/**
 * Scans on Apache Spark. The application finds {@link org.kinvis.spark.SparkEngineProvider} as a service;
 * start with {@link org.kinvis.spark.SparkEngine}.
 */
@NullMarked
package org.kinvis.spark;

import org.jspecify.annotations.NullMarked;
