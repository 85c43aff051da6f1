/** Exact constants and unit conversions: the ground floor, which depends on nothing. */
@NullMarked
package org.kinvis.physics.constants;

import org.jspecify.annotations.NullMarked;
