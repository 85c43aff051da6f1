/**
 * The work that is timed: by {@code kinvis bench} with {@link org.kinvis.app.bench.Stopwatch}, and by
 * the JMH benchmarks of their own module.
 */
@NullMarked
package org.kinvis.app.bench;

import org.jspecify.annotations.NullMarked;
