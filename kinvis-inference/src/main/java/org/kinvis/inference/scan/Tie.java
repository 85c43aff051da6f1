package org.kinvis.inference.scan;

import org.hipparchus.complex.Complex;

/**
 * A coefficient that follows a name of the scan: factor · value, or factor · value*. Several coefficients
 * may follow one name, as in a symmetric or Hermitian matrix.
 *
 * @param name of the space
 * @param factor what its value is multiplied with
 * @param conjugate whether it is the complex conjugate that counts
 */
public record Tie(String name, Complex factor, boolean conjugate) {

    /** Equal to a name. */
    public static Tie to(String name) {
        return new Tie(name, Complex.ONE, false);
    }

    /** The coefficient's value for a value of the name. */
    Complex apply(double re, double im) {
        return factor.multiply(new Complex(re, conjugate ? -im : im));
    }
}
