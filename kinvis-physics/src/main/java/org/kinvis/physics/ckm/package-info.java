/** Quark mixing: parametrisations of the CKM matrix and the products of its elements. */
@NullMarked
package org.kinvis.physics.ckm;

import org.jspecify.annotations.NullMarked;
