/**
 * Run files of the user: a point, or a space of points, and what to do with it. Every mistake is
 * answered with file, line and field.
 *
 * <p>Start with {@link org.kinvis.inference.card.Card#read}.
 */
@NullMarked
package org.kinvis.inference.card;

import org.jspecify.annotations.NullMarked;
