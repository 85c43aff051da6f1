package org.kinvis.inference.scan;

import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * From the names of a scan to Wilson coefficients, where these are not the names themselves: a model.
 * Called from several threads at once.
 */
public interface Matching {

    /** The coefficients it may set. */
    Set<Coefficient> coefficients();

    /**
     * The coefficients of a point.
     *
     * @param point the value of each name of the space
     */
    WilsonCoefficients at(Map<String, Complex> point);
}
