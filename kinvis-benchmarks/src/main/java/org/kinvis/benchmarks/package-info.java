/** JMH benchmarks of the library's work; {@code kinvis bench} times the same workloads. */
@NullMarked
package org.kinvis.benchmarks;

import org.jspecify.annotations.NullMarked;
