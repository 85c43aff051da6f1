/**
 * The paper that Kinvis reproduces (Valencia:2025corfu), one {@link org.kinvis.app.paper.Study} a
 * figure, table or group of equations.
 *
 * <p>A study computes, draws, and sets every number beside the printed one as an {@link
 * org.kinvis.app.paper.Entry}; {@link org.kinvis.app.paper.Report} writes them as HTML and JSON. A new
 * study is one file here and one line in {@link org.kinvis.app.paper.Studies}. The printed numbers
 * are in {@code valencia-2025.yaml}, those that studies take from other publications in {@code
 * quoted-numbers.yaml}.
 */
@NullMarked
package org.kinvis.app.paper;

import org.jspecify.annotations.NullMarked;
